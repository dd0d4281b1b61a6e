import type { Form } from '@tweespraak/contract/form'
import type { BuiltInKind } from '../kind.ts'

const learningForm: Form = {
  sections: [
    {
      id: 'look-back',
      part: 'look-back',
      title: { nl: 'Hoe het nu gaat', en: 'How it is going now' },
      fields: [
        {
          id: 'tasks',
          type: 'competencies',
          label: { nl: 'Taken en werkprocessen', en: 'Tasks' },
          questions: {
            employee: { nl: 'Aan welke taken heb je gewerkt?', en: 'Which tasks did you work on?' },
            manager: {
              nl: 'Aan welke taken zag je {name} werken?',
              en: 'Which tasks did you see {name} work on?',
            },
          },
          answeredBy: 'both',
          required: true,
        },
        {
          id: 'mastery',
          type: 'scale',
          label: { nl: 'Hoe ver', en: 'How far' },
          questions: {
            employee: {
              nl: 'Hoe ver ben je daarmee, over het geheel?',
              en: 'How far are you with them, on the whole?',
            },
            manager: {
              nl: 'Hoe ver is {name} daarmee, over het geheel?',
              en: 'How far is {name} with them, on the whole?',
            },
          },
          answeredBy: 'both',
          required: true,
          steps: [
            { nl: 'Uitgelegd', en: 'Explained' },
            { nl: 'Oefent', en: 'Practising' },
            { nl: 'Geleerd', en: 'Learned' },
            { nl: 'Beheerst', en: 'Mastered' },
          ],
        },
        {
          id: 'alone',
          type: 'text',
          label: { nl: 'Wat je zelf kunt', en: 'What you can do alone' },
          questions: {
            employee: {
              nl: 'Wat kun je nu zonder hulp? Wanneer merkte je dat?',
              en: 'What can you do without help now? When did you notice?',
            },
            manager: {
              nl: 'Wat kun je {name} nu alleen laten doen, en waarbij blijf je in de buurt?',
              en: 'What can you let {name} do alone now, and where do you stay close?',
            },
          },
          answeredBy: 'both',
          required: false,
        },
        {
          id: 'attitude',
          type: 'scale',
          label: { nl: 'Houding in het werk', en: 'Attitude at work' },
          questions: {
            employee: {
              nl: 'Op tijd, vragen stellen, afmaken: hoe gaat dat?',
              en: 'On time, asking, finishing: how does that go?',
            },
            manager: {
              nl: 'Op tijd, vragen stellen, afmaken: hoe gaat dat bij {name}?',
              en: 'On time, asking, finishing: how does {name} do?',
            },
          },
          answeredBy: 'both',
          required: false,
          steps: [
            { nl: 'Daar oefen ik nog op', en: 'Still practising' },
            { nl: 'Voldoende', en: 'Sufficient' },
            { nl: 'Goed', en: 'Good' },
          ],
        },
        {
          id: 'safe',
          type: 'yes-no',
          label: { nl: 'Durven vragen', en: 'Daring to ask' },
          questions: {
            employee: {
              nl: 'Durf je te zeggen dat je iets niet weet?',
              en: 'Do you dare to say that you do not know something?',
            },
          },
          answeredBy: 'employee',
          required: false,
        },
        {
          id: 'safe-help',
          type: 'text',
          label: { nl: 'Wat zou helpen', en: 'What would help' },
          questions: {
            employee: {
              nl: 'Wat zou het makkelijker maken om iets te vragen?',
              en: 'What would make it easier to ask?',
            },
          },
          answeredBy: 'employee',
          required: false,
          shownIf: { field: 'safe', oneOf: [false] },
        },
        {
          id: 'school',
          type: 'text',
          label: { nl: 'Vanuit school', en: 'From school' },
          questions: {
            third: {
              nl: 'Hoe gaat het op school met {name}, en wat vraagt de opleiding de komende tijd?',
              en: 'How is {name} doing at school, and what will the programme ask in the time ahead?',
            },
          },
          answeredBy: 'third',
          required: false,
        },
      ],
    },
    {
      id: 'look-ahead',
      part: 'look-ahead',
      title: { nl: 'Op de route', en: 'On the route' },
      fields: [
        {
          id: 'route',
          type: 'choice',
          label: { nl: 'Tempo', en: 'Pace' },
          questions: {
            employee: { nl: 'Lig je op schema?', en: 'Are you on schedule?' },
            manager: { nl: 'Ligt {name} op schema?', en: 'Is {name} on schedule?' },
          },
          answeredBy: 'both',
          required: false,
          options: [
            { value: 'ahead', label: { nl: 'Voor', en: 'Ahead' } },
            { value: 'on', label: { nl: 'Op schema', en: 'On schedule' } },
            { value: 'behind', label: { nl: 'Achter', en: 'Behind' } },
            {
              value: 'other-route',
              label: { nl: 'Een andere route past beter', en: 'Another route fits better' },
            },
          ],
        },
        {
          id: 'next',
          type: 'text',
          label: { nl: 'Wat nu', en: 'What next' },
          questions: {
            employee: {
              nl: 'Wat wil je als volgende leren, en bij wie kun je meekijken?',
              en: 'What do you want to learn next, and with whom could you look along?',
            },
            manager: {
              nl: 'Welke taak is nu aan de beurt, en wanneer leg je die uit?',
              en: 'Which task is next, and when will you explain it?',
            },
          },
          answeredBy: 'both',
          required: true,
        },
      ],
    },
    {
      id: 'agree',
      part: 'agree',
      title: { nl: 'Afspreken', en: 'Agreeing' },
      fields: [
        {
          id: 'help',
          type: 'text',
          label: { nl: 'Hulp', en: 'Help' },
          questions: {
            employee: { nl: 'Welke hulp wil je van {name}?', en: 'What help would you like from {name}?' },
            manager: {
              nl: 'Hoeveel tijd maak je de komende weken vrij voor {name}?',
              en: 'How much time will you free up for {name} in the coming weeks?',
            },
          },
          answeredBy: 'both',
          required: false,
        },
        {
          id: 'conclusion',
          type: 'text',
          label: { nl: 'Waar we op uitkomen', en: 'Where we arrive' },
          questions: {
            together: {
              nl: 'Waar staat de leerling nu, en wat is de volgende stap?',
              en: 'Where is the trainee now, and what is the next step?',
            },
          },
          answeredBy: 'together',
          required: false,
        },
      ],
    },
  ],
}

/** Formative: led by the workplace coach, with the school as a third party. Never "insufficient", always "practising". */
export const learning: BuiltInKind = {
  code: 'learning',
  name: { nl: 'Voortgangsgesprek leerwerkplek', en: 'Workplace learning conversation' },
  description: {
    nl: 'Hoe ver is de leerroute, en wat is de volgende stap? Tussen wie leert en de werkplekbegeleider; de school kan meedoen. Dit is om te leren, niet om te beoordelen.',
    en: 'How far is the learning route, and what comes next? Between who learns and the workplace coach; the school may take part. This is for learning, not for judging.',
  },
  rules: {
    ledBy: 'coach',
    plannedBy: ['employee', 'coach'],
    prepares: ['employee', 'manager', 'third'],
    secondAssessor: 'none',
    thirdParty: 'optional',
    companion: false,
    reveal: 'together',
    signs: ['employee', 'manager'],
    missingSignature: 'close-as-not-signed',
    progressSeenBy: ['hr', 'manager'],
    reportSeenBy: ['hr', 'manager'],
    file: 'report',
    rhythmMonths: 3,
    terms: { invitation: 7, talkingPoints: 1, report: 7, signing: 14 },
  },
  form: learningForm,
}
