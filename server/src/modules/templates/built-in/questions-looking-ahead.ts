import { about, open, steps, yesNo } from './bank-question.ts'

const development = about(
  'development',
  'look-ahead',
  ['development', 'progress', 'learning'],
  [
    open('development-bottleneck', ['Wat in de weg staat', 'What stands in the way'], {
      employee: [
        'Wat houdt je tegen om je te ontwikkelen: tijd, geld, moed, iets anders?',
        'What keeps you from developing: time, money, courage, something else?',
      ],
      manager: [
        'Wat houdt {name} volgens jou tegen, en wat daarvan kun jij weghalen?',
        'What holds {name} back in your view, and what of that can you take away?',
      ],
    }),
    open('development-stuck', ['Waar het stokt', 'Where it stalls'], {
      employee: [
        'Wat wilde je leren en is er niet van gekomen? Wat kwam ervoor in de plaats?',
        'What did you want to learn that did not happen? What came instead?',
      ],
    }),
    open('development-talent', ['Talent', 'Talent'], {
      employee: [
        'Wat gaat je makkelijk af en vinden anderen knap?',
        'What comes easily to you and impresses others?',
      ],
      manager: [
        'Welk talent van {name} verdient meer ruimte?',
        'Which talent of {name}’s deserves more room?',
      ],
    }),
    open('development-uncomfortable', ['Spannend', 'Daunting'], {
      employee: [
        'Wat vind je spannend in het werk en zou je toch willen proberen?',
        'What do you find daunting in the work and would like to try all the same?',
      ],
    }),
    open('development-one', ['Eén ding', 'One thing'], {
      employee: [
        'Als je dit jaar één ding beter leert, wat is dat dan?',
        'If you learn to do one thing better this year, what will it be?',
      ],
      manager: [
        'Als {name} dit jaar één ding beter leert, wat zou dan het meeste verschil maken?',
        'If {name} learns to do one thing better this year, what would make the most difference?',
      ],
    }),
    open('development-lasting', ['Blijven passen', 'Staying a match'], {
      employee: [
        'Wat verandert er aan je vak, en wat vraagt dat van je?',
        'What is changing in your trade, and what does that ask of you?',
      ],
      manager: [
        'Wat gaat het werk de komende jaren anders vragen, en is {name} daarop voorbereid?',
        'What will the work ask differently in the coming years, and is {name} prepared for it?',
      ],
    }),
    open('development-way', ['Hoe je leert', 'How you learn'], {
      employee: [
        'Hoe leer je het best: door te doen, te lezen, te kijken of erover te praten?',
        'How do you learn best: by doing, reading, watching or talking about it?',
      ],
    }),
  ],
)

const nextStep = about(
  'next-step',
  'look-ahead',
  ['development', 'progress', 'probation'],
  [
    open('next-step-what', ['De volgende stap', 'The next step'], {
      employee: [
        'Wat is voor jou een goede volgende stap, en wanneer?',
        'What is a good next step for you, and when?',
      ],
      manager: [
        'Welke volgende stap zie je voor {name}, en waarop baseer je dat?',
        'Which next step do you see for {name}, and what do you base that on?',
      ],
    }),
    open('next-step-stay', ['Blijven', 'Staying'], {
      employee: [
        'Wat maakt dat je hier wilt blijven werken, en wat zou dat veranderen?',
        'What makes you want to go on working here, and what would change that?',
      ],
    }),
    open('next-step-small', ['Klein beginnen', 'Begin small'], {
      employee: [
        'Wat is het kleinste begin dat je deze maand kunt maken?',
        'What is the smallest start that you can make this month?',
      ],
    }),
    open('next-step-elsewhere', ['Ergens anders', 'Elsewhere'], {
      employee: [
        'Welk werk buiten je eigen team maakt je nieuwsgierig?',
        'Which work outside your own team makes you curious?',
      ],
      manager: [
        'Waar in de organisatie zou {name} goed passen, ook als dat niet bij jou is?',
        'Where in the organisation would {name} fit well, even if that is not with you?',
      ],
    }),
    open('next-step-task', ['Een nieuwe taak', 'A new task'], {
      employee: ['Welke taak zou je graag een keer doen?', 'Which task would you like to do once?'],
      manager: [
        'Welke taak zou je {name} willen toevertrouwen, en wat is daar eerst voor nodig?',
        'Which task would you like to entrust to {name}, and what does that take first?',
      ],
    }),
    yesNo('next-step-wanted', ['Verder willen', 'Wanting to move on'], {
      employee: [
        'Wil je op korte termijn iets anders gaan doen?',
        'Do you want to do something else in the near future?',
      ],
    }),
    open('next-step-continue', ['Verder samen', 'Going on together'], {
      employee: [
        'Hoe bevalt het werk tot nu toe, en wat wil je weten voordat jullie verdergaan?',
        'How do you like the work so far, and what do you want to know before you go on together?',
      ],
      manager: [
        'Wat heb je gezien dat je vertrouwen geeft, en wat wil je nog zien?',
        'What have you seen that gives you confidence, and what do you still want to see?',
      ],
    }),
  ],
)

const ambitions = about(
  'ambitions',
  'look-ahead',
  ['development'],
  [
    open('ambition-1', ['Over één jaar', 'In one year'], {
      employee: [
        'Wat doe je over een jaar dat je nu nog niet doet?',
        'What will you be doing in a year that you do not do yet?',
      ],
      manager: [
        'Wat zie je {name} over een jaar doen, en wat is daarvoor nodig?',
        'What do you see {name} doing in a year, and what does it take?',
      ],
    }),
    open('ambition-3', ['Over drie jaar', 'In three years'], {
      employee: [
        'Hoe ziet je werk er over drie jaar uit als het gaat zoals je hoopt?',
        'What does your work look like in three years, if it goes as you hope?',
      ],
      manager: [
        'Welk werk zal er over drie jaar zijn waar {name} goed in zou passen?',
        'Which work will there be in three years that would suit {name} well?',
      ],
    }),
    open('ambition-5', ['Over vijf jaar', 'In five years'], {
      employee: [
        'Waar wil je over vijf jaar staan, ook als je nog niet weet hoe?',
        'Where do you want to be in five years, even if you do not know how yet?',
      ],
    }),
    open('ambition-why', ['Waarom', 'Why'], {
      employee: ['Wat maakt dit voor jou belangrijk?', 'What makes this important to you?'],
    }),
    open('ambition-dream', ['Zonder grenzen', 'Without limits'], {
      employee: [
        'Wat zou je in je werk doen als alles kon?',
        'What would you do in your work if everything were possible?',
      ],
    }),
    open('ambition-obstacle', ['Onderweg', 'Along the way'], {
      employee: [
        'Wat zou je kunnen tegenhouden, en wat kun je daar nu al aan doen?',
        'What could stop you, and what can you do about it already?',
      ],
      manager: [
        'Wat kan {name} hierbij tegenkomen waar jij iets aan kunt doen?',
        'What may {name} meet along the way that you can do something about?',
      ],
    }),
    open('ambition-enough', ['Goed zo', 'Fine as it is'], {
      employee: ['Wat wil je vooral houden zoals het is?', 'What do you above all want to keep as it is?'],
    }),
    steps(
      'ambition-certain',
      ['Hoe zeker', 'How sure'],
      {
        employee: [
          'Hoe duidelijk is voor jou welke kant je op wilt?',
          'How clear is it to you which way you want to go?',
        ],
      },
      [
        ['Nog helemaal open', 'Still wide open'],
        ['Ik heb een vermoeden', 'I have an inkling'],
        ['Redelijk duidelijk', 'Fairly clear'],
        ['Heel duidelijk', 'Very clear'],
      ],
    ),
  ],
)

const training = about(
  'training',
  'look-ahead',
  ['development', 'progress', 'learning', 'improvement'],
  [
    open('training-wanted', ['Scholing', 'Training'], {
      employee: [
        'Welke scholing of training zou je werk beter of leuker maken?',
        'Which course or training would make your work better or more fun?',
      ],
      manager: [
        'Welke scholing vind je nodig of nuttig voor {name}, en waarom nu?',
        'Which training do you find necessary or useful for {name}, and why now?',
      ],
    }),
    open('training-used', ['Wat het opleverde', 'What came of it'], {
      employee: [
        'Wat deed je met wat je het afgelopen jaar leerde?',
        'What did you do with what you learned in the past year?',
      ],
      manager: [
        'Waar kon {name} in het werk gebruiken wat er is geleerd, en waar niet?',
        'Where could {name} use in the work what was learned, and where not?',
      ],
    }),
    open('training-coaching', ['Coaching', 'Coaching'], {
      employee: [
        'Waarbij zou een coach of mentor je kunnen helpen, en wie zou dat kunnen zijn?',
        'With what could a coach or mentor help you, and who might that be?',
      ],
      manager: [
        'Waarbij kun jij {name} coachen, en waarbij is iemand anders beter?',
        'In what can you coach {name}, and where is somebody else better?',
      ],
    }),
    open('training-practice', ['Oefenen', 'Practising'], {
      employee: [
        'Waar kun je in je gewone werk oefenen met wat je wilt leren?',
        'Where in your ordinary work can you practise what you want to learn?',
      ],
    }),
    open('training-time', ['Tijd om te leren', 'Time to learn'], {
      employee: [
        'Hoeveel tijd heb je nodig om te leren, en wat blijft dan liggen?',
        'How much time do you need to learn, and what will be left undone then?',
      ],
      manager: [
        'Hoeveel tijd kun je {name} geven om te leren, en wie vangt het werk op?',
        'How much time can you give {name} to learn, and who takes over the work?',
      ],
    }),
    yesNo('training-proof', ['Papier of bewijs', 'Certificate'], {
      employee: [
        'Heb je voor je werk een diploma of bewijs nodig dat je nog niet hebt?',
        'Does your work require a diploma or certificate that you do not have yet?',
      ],
    }),
    open('training-share', ['Doorgeven', 'Passing it on'], {
      employee: ['Hoe geef je door wat je leert?', 'How will you pass on what you learn?'],
    }),
  ],
)

const organisation = about(
  'organisation',
  'look-ahead',
  ['progress', 'development', 'check-in'],
  [
    open('organisation-help', ['Wat de organisatie kan doen', 'What the organisation can do'], {
      employee: [
        'Wat kan de organisatie doen zodat jij je werk beter kunt doen?',
        'What can the organisation do so that you can do your work better?',
      ],
      manager: [
        'Wat moet er boven of buiten jullie team gebeuren, en wie vraagt daarom?',
        'What has to happen above or outside your team, and who will ask for it?',
      ],
    }),
    open('organisation-means', ['Spullen en systemen', 'Tools and systems'], {
      employee: [
        'Welke spullen, systemen of informatie mis je?',
        'Which tools, systems or information do you lack?',
      ],
    }),
    open('organisation-rule', ['Een regel die knelt', 'A rule that pinches'], {
      employee: [
        'Welke regel of gewoonte maakt je werk onnodig lastig?',
        'Which rule or custom makes your work needlessly hard?',
      ],
    }),
    open('organisation-good', ['Wat goed is hier', 'What is good here'], {
      employee: [
        'Wat moet de organisatie vooral blijven doen?',
        'What should the organisation above all go on doing?',
      ],
    }),
    open('organisation-change', ['Wat verandert', 'What is changing'], {
      employee: [
        'Over welke verandering in de organisatie heb je vragen?',
        'About which change in the organisation do you have questions?',
      ],
      manager: [
        'Welke verandering raakt {name}, en wat kun je er nu al over vertellen?',
        'Which change affects {name}, and what can you tell about it already?',
      ],
    }),
    steps(
      'organisation-work',
      ['Werk en uren', 'Work and hours'],
      {
        employee: [
          'Past het werk in de tijd die je ervoor hebt?',
          'Does the work fit the time you have for it?',
        ],
        manager: [
          'Past het werk van {name} in de tijd die ervoor is?',
          'Does {name}’s work fit the time there is for it?',
        ],
      },
      [
        ['Er is veel te veel', 'There is far too much'],
        ['Er is te veel', 'There is too much'],
        ['Het past', 'It fits'],
        ['Er kan meer bij', 'There is room for more'],
      ],
    ),
    open('organisation-schedule', ['Rooster', 'Schedule'], {
      employee: [
        'Wat zou je willen veranderen aan wanneer en waar je werkt?',
        'What would you like to change about when and where you work?',
      ],
      manager: [
        'Wat is er mogelijk in rooster en werkplek, en wat niet?',
        'What is possible in schedule and place of work, and what is not?',
      ],
    }),
  ],
)

export const lookingAhead = [...development, ...nextStep, ...ambitions, ...training, ...organisation]
