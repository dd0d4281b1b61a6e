import { about, open, steps, yesNo } from './bank-question.ts'

const cooperation = about(
  'cooperation',
  'look-back',
  ['progress', 'appraisal', 'check-in'],
  [
    open('cooperation-well', ['Wat goed gaat samen', 'What goes well together'], {
      employee: [
        'Met wie werk je graag samen, en wat maakt dat het werkt?',
        'With whom do you like to work, and what makes it work?',
      ],
      manager: [
        'Hoe draagt {name} bij aan het samenwerken in het team? Noem een voorbeeld.',
        'How does {name} contribute to working together in the team? Give an example.',
      ],
    }),
    open('cooperation-hard', ['Waar het schuurt', 'Where it grates'], {
      employee: [
        'Waar loopt samenwerken stroef, en wat heb je al geprobeerd?',
        'Where is working together hard, and what have you tried?',
      ],
    }),
    open('cooperation-handover', ['Overdracht', 'Handing over'], {
      employee: [
        'Waar valt werk tussen wal en schip als het van jou naar een ander gaat?',
        'Where does work fall between two stools when it goes from you to somebody else?',
      ],
      manager: [
        'Waar gaat werk verloren tussen {name} en anderen, en ligt dat aan de afspraken?',
        'Where does work get lost between {name} and others, and is that due to what was agreed?',
      ],
    }),
    open('cooperation-say', ['Zeggen wat je denkt', 'Saying what you think'], {
      employee: [
        'Wat zou je in het team willen zeggen en zeg je nu niet?',
        'What would you like to say in the team and do not say now?',
      ],
    }),
    steps(
      'cooperation-safe',
      ['Je uitspreken', 'Speaking up'],
      {
        employee: [
          'Hoe makkelijk zeg je het in het team als iets niet klopt?',
          'How easy is it for you to say so in the team when something is not right?',
        ],
      },
      [
        ['Moeilijk', 'Hard'],
        ['Soms lukt het', 'Sometimes it works'],
        ['Meestal makkelijk', 'Mostly easy'],
        ['Makkelijk', 'Easy'],
      ],
    ),
    open('cooperation-customer', ['Voor wie je werkt', 'Whom you work for'], {
      employee: [
        'Wat hoor je van de mensen voor wie je werkt?',
        'What do you hear from the people you work for?',
      ],
      manager: [
        'Wat hoor je van anderen over het werk van {name}, en mag {name} weten van wie?',
        'What do you hear from others about {name}’s work, and may {name} know from whom?',
      ],
    }),
    open('cooperation-role', ['Jouw rol in het team', 'Your role in the team'], {
      employee: [
        'Welke rol heb je in het team, en welke zou je willen hebben?',
        'Which role do you have in the team, and which would you like?',
      ],
    }),
  ],
)

const leading = about(
  'leading',
  'look-back',
  ['progress', 'check-in', 'appraisal', 'improvement'],
  [
    open('leading-helps', ['Wat helpt', 'What helps'], {
      employee: [
        'Wat doet {name} dat je helpt om je werk goed te doen?',
        'What does {name} do that helps you do your work well?',
      ],
      manager: [
        'Wat denk je dat {name} aan jou heeft, en waar twijfel je over?',
        'What do you think {name} gets from you, and what are you unsure of?',
      ],
    }),
    open('leading-more', ['Meer of minder', 'More or less'], {
      employee: [
        'Waarvan mag {name} meer doen, en waarvan minder?',
        'What should {name} do more of, and what less?',
      ],
    }),
    open('leading-decide', ['Ruimte om te kiezen', 'Room to choose'], {
      employee: [
        'Wat wil je zelf beslissen, en waarbij wil je {name} juist hebben?',
        'What do you want to decide yourself, and where do you want {name} with you?',
      ],
      manager: [
        'Welke beslissing kun je aan {name} overlaten die je nu zelf neemt?',
        'Which decision that you take now could you leave to {name}?',
      ],
    }),
    open('leading-feedback', ['Hoe je het hoort', 'How you are told'], {
      employee: [
        'Hoe hoor je het graag als iets beter kan?',
        'How do you like to be told when something can be better?',
      ],
      manager: [
        'Hoe en wanneer geef jij {name} feedback, en merk je dat het helpt?',
        'How and when do you give {name} feedback, and do you notice that it helps?',
      ],
    }),
    steps(
      'leading-time',
      ['Aandacht', 'Attention'],
      {
        employee: [
          'Is er genoeg tijd en aandacht van {name} als je die nodig hebt?',
          'Is there enough time and attention from {name} when you need it?',
        ],
      },
      [
        ['Te weinig', 'Too little'],
        ['Soms te weinig', 'Sometimes too little'],
        ['Genoeg', 'Enough'],
        ['Ruim genoeg', 'More than enough'],
      ],
    ),
    open('leading-clear', ['Duidelijkheid', 'Clarity'], {
      employee: [
        'Welk besluit van {name} begreep je niet, en wat wil je erover weten?',
        'Which decision of {name}’s did you not understand, and what do you want to know of it?',
      ],
      manager: [
        'Welk besluit moet je {name} nog beter uitleggen?',
        'Which decision do you still have to explain better to {name}?',
      ],
    }),
    open('leading-own', ['Wat jij wilt leren', 'What you want to learn'], {
      manager: [
        'Wat wil jij als leidinggevende leren, en hoe kan {name} je daarbij helpen?',
        'What do you want to learn as a manager, and how can {name} help you with that?',
      ],
    }),
    open('leading-unsaid', ['Nog niet gezegd', 'Not said yet'], {
      employee: [
        'Wat heb je {name} nog niet verteld en wil je nu kwijt?',
        'What have you not told {name} yet and would like to say now?',
      ],
      manager: [
        'Wat heb je {name} nog niet verteld dat in dit gesprek thuishoort?',
        'What have you not told {name} yet that belongs in this conversation?',
      ],
    }),
  ],
)

const learningTogether = about(
  'learning-together',
  'look-back',
  ['progress', 'development', 'learning'],
  [
    open('together-from-others', ['Van anderen', 'From others'], {
      employee: ['Wat leerde je dit jaar van een collega?', 'What did you learn from a colleague this year?'],
    }),
    open('together-to-others', ['Aan anderen', 'To others'], {
      employee: [
        'Wat kun jij collega’s leren, en hoe zou je dat willen doen?',
        'What can you teach colleagues, and how would you like to do that?',
      ],
      manager: [
        'Wat kan het team van {name} leren, en hoe maak je daar ruimte voor?',
        'What can the team learn from {name}, and how do you make room for it?',
      ],
    }),
    open('together-mistake', ['Van fouten', 'From mistakes'], {
      employee: [
        'Hoe praten jullie in het team over wat misgaat, en wat levert dat op?',
        'How do you talk in the team about what goes wrong, and what comes of it?',
      ],
    }),
    open('together-ask', ['Feedback vragen', 'Asking for feedback'], {
      employee: [
        'Aan wie wil je de komende tijd feedback vragen, en waarover?',
        'Whom do you want to ask for feedback in the coming time, and about what?',
      ],
      manager: [
        'Aan wie zou {name} iets kunnen vragen waar jij zelf minder van weet?',
        'Whom could {name} ask about things that you know less of?',
      ],
    }),
    open('together-watch', ['Meekijken', 'Watching along'], {
      employee: [
        'Bij wie zou je een dag willen meekijken, en wat wil je daar zien?',
        'With whom would you like to spend a day, and what do you want to see there?',
      ],
    }),
    open('together-each-other', ['Van elkaar', 'From each other'], {
      together: [
        'Wat kunnen jullie twee van elkaar leren?',
        'What can the two of you learn from each other?',
      ],
    }),
    open('together-manager', ['Van jou geleerd', 'Learned from you'], {
      manager: ['Wat leerde jij dit jaar van {name}?', 'What did you learn from {name} this year?'],
    }),
  ],
)

const rhythm = about(
  'rhythm',
  'agree',
  ['progress', 'check-in', 'improvement', 'learning'],
  [
    steps(
      'rhythm-often',
      ['Hoe vaak', 'How often'],
      {
        employee: [
          'Spreken jullie elkaar vaak genoeg over hoe het gaat?',
          'Do you two talk often enough about how things are going?',
        ],
        manager: [
          'Spreken jullie elkaar vaak genoeg over hoe het gaat?',
          'Do you two talk often enough about how things are going?',
        ],
      },
      [
        ['Te weinig', 'Too little'],
        ['Precies goed', 'Just right'],
        ['Te vaak', 'Too often'],
      ],
    ),
    open('rhythm-between', ['Tussendoor', 'In between'], {
      employee: [
        'Wat wil je tussendoor bespreken en wat bewaar je voor een gesprek als dit?',
        'What do you want to discuss in between, and what do you keep for a talk like this?',
      ],
    }),
    open('rhythm-place', ['Plek en moment', 'Place and time'], {
      employee: [
        'Op welke plek en op welk moment praat je het prettigst?',
        'In which place and at which time do you talk best?',
      ],
    }),
    open('rhythm-next', ['De volgende keer', 'Next time'], {
      together: [
        'Wanneer spreken jullie elkaar weer, en waarover in elk geval?',
        'When will you talk again, and about what in any case?',
      ],
    }),
    yesNo('rhythm-subjects', ['Jouw onderwerpen', 'Your subjects'], {
      employee: [
        'Komen de onderwerpen die jij belangrijk vindt genoeg aan bod?',
        'Do the subjects that matter to you come up enough?',
      ],
    }),
    open('rhythm-better', ['Een beter gesprek', 'A better talk'], {
      employee: [
        'Wat zou dit soort gesprekken voor jou nuttiger maken?',
        'What would make conversations like this more useful to you?',
      ],
      manager: [
        'Wat wil je in dit gesprek anders doen dan de vorige keer?',
        'What do you want to do differently in this talk from last time?',
      ],
    }),
  ],
)

export const together = [...cooperation, ...leading, ...learningTogether, ...rhythm]
