import { about, open, steps, yesNo } from './bank-question.ts'

const goals = about(
  'goals',
  'look-back',
  ['progress', 'appraisal', 'learning'],
  [
    open('goal-reached', ['Gehaald', 'Reached'], {
      employee: [
        'Welk doel heb je gehaald, en waaraan merkte je dat het gelukt was?',
        'Which goal did you reach, and how could you tell that it had worked?',
      ],
      manager: [
        'Welk doel heeft {name} gehaald, en waaraan zag je dat?',
        'Which goal did {name} reach, and how could you see that?',
      ],
    }),
    open('goal-not-reached', ['Niet gehaald', 'Not reached'], {
      employee: [
        'Welk doel bleef liggen, en wat kwam ertussen?',
        'Which goal was left, and what came in between?',
      ],
      manager: [
        'Welk doel bleef liggen, en wat had {name} van jou nodig gehad om er wel te komen?',
        'Which goal was left, and what would {name} have needed from you to get there?',
      ],
    }),
    steps(
      'goal-progress',
      ['Hoe ver je bent', 'How far you are'],
      {
        employee: [
          'Hoe ver ben je met je doelen voor deze periode?',
          'How far are you with your goals for this period?',
        ],
      },
      [
        ['Nog niet begonnen', 'Not begun yet'],
        ['Onderweg', 'On the way'],
        ['Bijna klaar', 'Nearly there'],
        ['Gehaald', 'Reached'],
      ],
    ),
    open('goal-helped', ['Wat hielp', 'What helped'], {
      employee: [
        'Wat hielp je het meest om verder te komen met je doelen?',
        'What helped you most to get on with your goals?',
      ],
    }),
    open('goal-still-right', ['Klopt het doel nog', 'Is the goal still right'], {
      employee: [
        'Welk doel past niet meer bij het werk zoals het nu is, en waarom?',
        'Which goal no longer fits the work as it is now, and why?',
      ],
      manager: [
        'Welk doel zou je samen met {name} willen bijstellen, en waarom?',
        'Which goal would you like to adjust with {name}, and why?',
      ],
    }),
    open('goal-surprise', ['Onverwacht bereikt', 'Reached unexpectedly'], {
      employee: ['Wat heb je bereikt dat geen doel was?', 'What did you achieve that was not a goal?'],
      manager: [
        'Wat heeft {name} bereikt dat nergens was afgesproken?',
        'What did {name} achieve that was agreed nowhere?',
      ],
    }),
    open('goal-promise', ['Mijn eigen beloftes', 'My own promises'], {
      manager: [
        'Wat heb je {name} de vorige keer beloofd, en wat is daarvan gekomen?',
        'What did you promise {name} last time, and what has come of it?',
      ],
    }),
  ],
)

const contribution = about(
  'contribution',
  'look-back',
  ['progress', 'appraisal', 'probation'],
  [
    open('contribution-difference', ['Het verschil', 'The difference'], {
      employee: [
        'Waar heb je het verschil gemaakt voor een klant, een collega of het team?',
        'Where did you make a difference for a customer, a colleague or the team?',
      ],
      manager: [
        'Waar heeft {name} het verschil gemaakt? Beschrijf wat je zag en wat het opleverde.',
        'Where did {name} make a difference? Describe what you saw and what came of it.',
      ],
    }),
    open('contribution-proud', ['Trots', 'Pride'], {
      employee: [
        'Welk stuk werk laat je het liefst aan anderen zien?',
        'Which piece of work do you most like to show to others?',
      ],
    }),
    open('contribution-unseen', ['Wat niemand ziet', 'What nobody sees'], {
      employee: [
        'Wat doe je dat belangrijk is en waar bijna niemand het over heeft?',
        'What do you do that matters and that hardly anybody mentions?',
      ],
      manager: [
        'Wat doet {name} dat belangrijk is en te weinig wordt genoemd?',
        'What does {name} do that matters and is mentioned too little?',
      ],
    }),
    open('contribution-strength', ['Waar je sterk in bent', 'Your strengths'], {
      employee: ['Waarvoor komen collega’s naar jou toe?', 'What do colleagues come to you for?'],
      manager: ['Waarvoor zou jij als eerste naar {name} gaan?', 'What would you go to {name} for first?'],
    }),
    open('contribution-idea', ['Een eigen idee', 'An idea of your own'], {
      employee: [
        'Welk idee van jou is werkelijkheid geworden, en welk idee ligt er nog?',
        'Which idea of yours came true, and which is still waiting?',
      ],
    }),
    open('contribution-use', ['Beter benut', 'Better used'], {
      employee: [
        'Wat kun je goed en heb je dit jaar te weinig gebruikt?',
        'What are you good at and used too little this year?',
      ],
      manager: [
        'Wat kan {name} goed dat in dit werk te weinig aan bod komt?',
        'What is {name} good at that this work gives too little room for?',
      ],
    }),
    open('contribution-expected', ['Wat er verwacht wordt', 'What is expected'], {
      employee: [
        'Wat is je duidelijk over wat er van je wordt verwacht, en wat nog niet?',
        'What is clear to you about what is expected of you, and what is not yet?',
      ],
      manager: [
        'Wat verwacht je van {name}, en waar heb je dat nog niet hardop gezegd?',
        'What do you expect of {name}, and where have you not yet said so out loud?',
      ],
    }),
  ],
)

const obstacles = about(
  'obstacles',
  'look-back',
  ['progress', 'improvement', 'learning'],
  [
    open('obstacle-largest', ['Het lastigste', 'The hardest'], {
      employee: [
        'Wat was in het werk het lastigst, en hoe heb je het aangepakt?',
        'What was hardest in the work, and how did you go about it?',
      ],
      manager: [
        'Wat was in het werk het lastigst voor {name}, en hoe ging dat?',
        'What was hardest in the work for {name}, and how did that go?',
      ],
    }),
    open('obstacle-returns', ['Wat terugkomt', 'What keeps returning'], {
      employee: ['Waar loop je steeds opnieuw tegenaan?', 'What do you keep running into?'],
      manager: [
        'Wat zie je bij {name} telkens terugkomen in het werk?',
        'What do you see coming back for {name} in the work, again and again?',
      ],
    }),
    open('obstacle-overcome', ['Toch gelukt', 'Done after all'], {
      employee: [
        'Wat leek eerst niet te lukken en lukte toch? Wat gaf de doorslag?',
        'What did not seem to work at first and did in the end? What made it so?',
      ],
    }),
    open('obstacle-mine', ['Mijn aandeel', 'My part'], {
      manager: [
        'Wat had jij kunnen weghalen of eerder zien, en wat doe je daar nu mee?',
        'What could you have taken away or seen sooner, and what will you do with that now?',
      ],
    }),
    open('obstacle-asked', ['Hulp vragen', 'Asking for help'], {
      employee: [
        'Wanneer heb je hulp gevraagd, en wat kwam daarvan?',
        'When did you ask for help, and what came of it?',
      ],
    }),
    open('obstacle-stop', ['Mee ophouden', 'Stop doing'], {
      employee: [
        'Welk werk kost veel tijd en levert weinig op?',
        'Which work takes much time and brings little?',
      ],
      manager: [
        'Welk werk zou {name} kunnen laten vallen, en wie beslist daarover?',
        'Which work could {name} drop, and who decides that?',
      ],
    }),
    yesNo('obstacle-clear', ['Weet waar je terechtkunt', 'Know where to turn'], {
      employee: [
        'Weet je bij wie je terechtkunt als je vastloopt in het werk?',
        'Do you know whom to turn to when you get stuck in the work?',
      ],
    }),
  ],
)

const joy = about(
  'joy',
  'look-back',
  ['progress', 'check-in', 'development'],
  [
    open('joy-moment', ['Een goed moment', 'A good moment'], {
      employee: [
        'Op welk moment dacht je: hiervoor doe ik dit werk?',
        'When did you think: this is why I do this work?',
      ],
      manager: ['Wanneer zag je {name} met plezier aan het werk?', 'When did you see {name} enjoy the work?'],
    }),
    open('joy-energy', ['Energie', 'Energy'], {
      employee: [
        'Welk werk geeft je energie, en welk werk kost je energie?',
        'Which work gives you energy, and which takes it?',
      ],
    }),
    steps(
      'joy-balance',
      ['Verhouding', 'Balance'],
      { employee: ['Hoeveel van je werk doe je graag?', 'How much of your work do you like doing?'] },
      [
        ['Weinig', 'Little'],
        ['Ongeveer de helft', 'About half'],
        ['Het meeste', 'Most of it'],
        ['Bijna alles', 'Nearly all'],
      ],
    ),
    open('joy-more', ['Meer van', 'More of'], {
      employee: [
        'Waarvan zou je volgend jaar meer willen doen?',
        'What would you like to do more of next year?',
      ],
      manager: [
        'Waarvan zou je {name} meer willen laten doen?',
        'What would you like to let {name} do more of?',
      ],
    }),
    open('joy-less', ['Minder van', 'Less of'], {
      employee: [
        'Waarvan zou je graag minder doen, en wie doet het dan?',
        'What would you like to do less of, and who does it then?',
      ],
    }),
    open('joy-gone', ['Wat weg is', 'What is gone'], {
      employee: [
        'Wat vond je eerder leuk aan je werk en nu minder?',
        'What did you use to like about your work and do less now?',
      ],
    }),
    open('joy-appreciated', ['Waardering', 'Appreciation'], {
      employee: [
        'Wanneer voelde je je gewaardeerd, en door wie?',
        'When did you feel appreciated, and by whom?',
      ],
      manager: [
        'Wat waardeer je aan {name}, en wanneer heb je dat voor het laatst gezegd?',
        'What do you appreciate in {name}, and when did you last say so?',
      ],
    }),
  ],
)

const lessWell = about(
  'less-well',
  'look-back',
  ['progress', 'appraisal', 'improvement'],
  [
    open('less-well-what', ['Wat minder goed ging', 'What went less well'], {
      employee: [
        'Wat ging minder goed dan je wilde, en hoe verklaar je dat?',
        'What went less well than you wanted, and how do you explain that?',
      ],
      manager: [
        'Wat ging minder goed? Beschrijf wat je zag, zonder het te verklaren.',
        'What went less well? Describe what you saw, without explaining it.',
      ],
    }),
    open('less-well-again', ['Een tweede keer', 'A second time'], {
      employee: [
        'Wat zou je anders doen als je het opnieuw mocht doen?',
        'What would you do differently if you could do it again?',
      ],
    }),
    open('less-well-effect', ['Wat het deed', 'What it did'], {
      manager: [
        'Wat betekende het voor klanten, collega’s of het werk? Noem één voorbeeld.',
        'What did it mean for customers, colleagues or the work? Give one example.',
      ],
    }),
    open('less-well-told', ['Eerder gezegd', 'Said before'], {
      manager: [
        'Wat hiervan heb je al eerder met {name} besproken, en wat hoort {name} voor het eerst?',
        'What of this did you discuss with {name} before, and what does {name} hear for the first time?',
      ],
    }),
    open('less-well-learned', ['Wat je ervan leerde', 'What it taught you'], {
      employee: ['Wat leerde je van iets dat misging?', 'What did you learn from something that went wrong?'],
    }),
    open('less-well-needed', ['Wat er ontbrak', 'What was missing'], {
      employee: [
        'Wat had je nodig gehad om het beter te laten gaan: tijd, kennis, middelen, hulp?',
        'What would you have needed to make it go better: time, knowledge, means, help?',
      ],
      manager: [
        'Wat ontbrak er volgens jou, en wat daarvan lag in jouw hand?',
        'What was missing in your view, and what of that was in your hands?',
      ],
    }),
    open('less-well-see', ['Hoe jij het ziet', 'How you see it'], {
      employee: [
        'Hoe kijk jij naar wat er van je werk is gezegd? Waar herken je je in, en waarin niet?',
        'How do you look at what was said about your work? What do you recognise, and what not?',
      ],
    }),
  ],
)

const thenAndNow = about(
  'then-and-now',
  'look-back',
  ['progress', 'development', 'improvement', 'learning'],
  [
    open('then-change', ['Toen en nu', 'Then and now'], {
      employee: [
        'Wat gaat nu anders dan bij jullie vorige gesprek?',
        'What is different now from your previous conversation?',
      ],
      manager: [
        'Wat doet {name} nu anders dan een jaar geleden?',
        'What does {name} do differently now from a year ago?',
      ],
    }),
    open('then-worry', ['Zorgen van toen', 'Worries of then'], {
      employee: [
        'Waar zag je de vorige keer tegenop, en hoe is dat gelopen?',
        'What did you dread last time, and how did it turn out?',
      ],
    }),
    open('then-report', ['Het vorige verslag', 'The previous report'], {
      employee: [
        'Lees je vorige verslag terug. Wat valt je op?',
        'Read your previous report again. What strikes you?',
      ],
      manager: [
        'Lees het vorige verslag terug. Waar had je gelijk in, en waarin niet?',
        'Read the previous report again. Where were you right, and where not?',
      ],
    }),
    open('then-grown', ['Gegroeid', 'Grown'], {
      employee: [
        'Wat kun je nu dat je een jaar geleden nog niet kon?',
        'What can you do now that you could not do a year ago?',
      ],
      manager: [
        'Waarin zag je {name} groeien, en aan welk moment denk je dan?',
        'Where did you see {name} grow, and which moment do you think of?',
      ],
    }),
    steps(
      'then-direction',
      ['Welke kant op', 'Which way'],
      {
        employee: [
          'Welke kant ging het op met je werk sinds jullie vorige gesprek?',
          'Which way did your work go since your previous conversation?',
        ],
        manager: [
          'Welke kant ging het op met het werk van {name} sinds jullie vorige gesprek?',
          'Which way did {name}’s work go since your previous conversation?',
        ],
      },
      [
        ['Moeizamer', 'Harder'],
        ['Ongeveer gelijk', 'About the same'],
        ['Iets beter', 'A little better'],
        ['Veel beter', 'Much better'],
      ],
    ),
    open('then-team', ['Om je heen', 'Around you'], {
      employee: [
        'Wat veranderde er om je heen, en wat deed dat met je werk?',
        'What changed around you, and what did that do to your work?',
      ],
    }),
  ],
)

export const lookingBack = [...goals, ...contribution, ...obstacles, ...joy, ...lessWell, ...thenAndNow]
