import { about, open, steps, yesNo } from './bank-question.ts'

const agreeing = about(
  'agreeing',
  'agree',
  ['progress', 'development', 'appraisal', 'improvement'],
  [
    open('agree-first', ['De eerste afspraak', 'The first agreement'], {
      together: [
        'Wat spreken jullie als eerste af: wie doet wat, en wanneer is het klaar?',
        'What do you agree on first: who does what, and when is it done?',
      ],
    }),
    open('agree-need', ['Wat je ervoor nodig hebt', 'What you need for it'], {
      employee: [
        'Wat wil je van {name} horen of krijgen voordat dit gesprek klaar is?',
        'What do you want to hear or get from {name} before this talk is over?',
      ],
      manager: [
        'Wat wil je {name} toezeggen, en kun je dat waarmaken?',
        'What do you want to promise {name}, and can you deliver it?',
      ],
    }),
    open('agree-notice', ['Waaraan je het merkt', 'How you will notice'], {
      together: [
        'Waaraan merken jullie allebei dat het gelukt is?',
        'How will you both notice that it has worked?',
      ],
    }),
    open('agree-differ', ['Waar we verschillen', 'Where we differ'], {
      together: [
        'Waarover denken jullie verschillend, en hoe gaan jullie daarmee verder?',
        'On what do you think differently, and how will you go on with that?',
      ],
    }),
    yesNo('agree-kept', ['Afspraken nagekomen', 'Agreements kept'], {
      employee: [
        'Is er gebeurd wat jullie de vorige keer afspraken?',
        'Did what the two of you agreed last time come about?',
      ],
      manager: [
        'Is er gebeurd wat jullie de vorige keer afspraken?',
        'Did what the two of you agreed last time come about?',
      ],
    }),
    open('agree-if-not', ['Als het niet lukt', 'If it does not work'], {
      together: [
        'Wat doen jullie als het anders loopt dan afgesproken?',
        'What will you do if it goes otherwise than agreed?',
      ],
    }),
    open('agree-support', ['Steun', 'Support'], {
      employee: [
        'Welke steun helpt je om je aan de afspraken te houden?',
        'Which support helps you to keep to what you agreed?',
      ],
      manager: [
        'Welke steun geef je {name}, en wanneer kijk je of die helpt?',
        'Which support will you give {name}, and when will you see whether it helps?',
      ],
    }),
    open('agree-last', ['Als laatste', 'Last of all'], {
      employee: [
        'Wat is er nog niet gevraagd en wil je wel bespreken?',
        'What has not been asked and would you like to discuss?',
      ],
      manager: [
        'Wat is er nog niet gevraagd en hoort wel in dit gesprek?',
        'What has not been asked and does belong in this talk?',
      ],
    }),
  ],
)

const starting = about(
  'starting',
  'look-back',
  ['probation', 'learning'],
  [
    open('starting-expected', ['Verwacht en gevonden', 'Expected and found'], {
      employee: [
        'Wat is hier zoals je verwachtte, en wat is anders?',
        'What is as you expected here, and what is different?',
      ],
      manager: [
        'Wat doet {name} zoals je verwachtte, en wat is anders?',
        'What does {name} do as you expected, and what is different?',
      ],
    }),
    steps(
      'starting-own',
      ['Zelfstandig', 'On your own'],
      {
        employee: [
          'Hoeveel van je werk doe je al zelfstandig?',
          'How much of your work do you already do on your own?',
        ],
        manager: [
          'Hoeveel van het werk doet {name} al zelfstandig?',
          'How much of the work does {name} already do alone?',
        ],
      },
      [
        ['Nog weinig', 'Little yet'],
        ['Een deel', 'Part of it'],
        ['Het meeste', 'Most of it'],
        ['Alles', 'All of it'],
      ],
    ),
    open('starting-welcome', ['Welkom', 'Welcome'], {
      employee: [
        'Wat hielp je in de eerste weken, en wat heb je gemist?',
        'What helped you in the first weeks, and what did you miss?',
      ],
    }),
    open('starting-learned', ['Al geleerd', 'Learned already'], {
      employee: [
        'Wat heb je al geleerd, en wat wil je eerst nog onder de knie krijgen?',
        'What have you learned already, and what do you want to master first?',
      ],
      manager: [
        'Wat heeft {name} snel opgepakt, en waar is meer tijd voor nodig?',
        'What did {name} pick up quickly, and what needs more time?',
      ],
    }),
    open('starting-questions', ['Open vragen', 'Open questions'], {
      employee: [
        'Welke vraag over je werk of de organisatie is nog niet beantwoord?',
        'Which question about your work or the organisation is still unanswered?',
      ],
    }),
    open('starting-fresh', ['Frisse blik', 'A fresh eye'], {
      employee: [
        'Wat valt je op dat wij misschien niet meer zien?',
        'What strikes you that we may no longer see?',
      ],
    }),
  ],
)

const workplace = about(
  'workplace',
  'look-back',
  ['learning'],
  [
    open('workplace-task', ['Een opdracht', 'An assignment'], {
      employee: [
        'Welke opdracht ging goed, en wat deed je precies?',
        'Which assignment went well, and what exactly did you do?',
      ],
      manager: [
        'Welke opdracht zag je {name} doen, en wat zag je dat goed ging?',
        'Which assignment did you see {name} do, and what did you see go well?',
      ],
    }),
    open('workplace-next', ['De volgende opdracht', 'The next assignment'], {
      employee: [
        'Welke opdracht wil je als volgende doen, en wat heb je daarvoor nodig?',
        'Which assignment do you want to do next, and what do you need for it?',
      ],
      manager: ['Welke opdracht kan {name} als volgende aan?', 'Which assignment can {name} take on next?'],
    }),
    open('workplace-guidance', ['Begeleiding', 'Guidance'], {
      employee: [
        'Wat helpt je in de begeleiding door {name}, en wat mag anders?',
        'What helps you in the guidance by {name}, and what should be different?',
      ],
      manager: [
        'Hoeveel ruimte geef je {name} om zelf te proberen, en is dat genoeg?',
        'How much room do you give {name} to try things alone, and is that enough?',
      ],
    }),
    open('workplace-school', ['School en werk', 'School and work'], {
      employee: [
        'Waar sluiten school en werk goed op elkaar aan, en waar niet?',
        'Where do school and work fit together well, and where not?',
      ],
    }),
    open('workplace-route', ['Op route', 'On route'], {
      employee: [
        'Ben je op schema, en wat is er nodig om er te komen of te blijven?',
        'Are you on schedule, and what does it take to get or stay there?',
      ],
      manager: [
        'Ligt {name} op schema, en wat stel je voor als dat niet zo is?',
        'Is {name} on schedule, and what do you suggest if not?',
      ],
    }),
    open('workplace-trade', ['Het vak', 'The trade'], {
      employee: [
        'Wat ontdekte je over het vak dat je niet wist?',
        'What did you discover about the trade that you did not know?',
      ],
    }),
  ],
)

export const agreeingAndStarting = [...agreeing, ...starting, ...workplace]
