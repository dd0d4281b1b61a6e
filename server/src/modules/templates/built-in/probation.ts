import type { Form } from '@tweespraak/contract/form'
import type { BuiltInKind } from '../kind.ts'

const probationForm: Form = {
  sections: [
    {
      id: 'look-back',
      part: 'look-back',
      title: { nl: 'De eerste weken', en: 'The first weeks' },
      fields: [
        {
          id: 'expected',
          type: 'text',
          label: { nl: 'Zoals verwacht', en: 'As expected' },
          questions: {
            employee: {
              nl: 'Is het werk wat je ervan verwachtte? Wat is anders?',
              en: 'Is the work what you expected of it? What is different?',
            },
            manager: {
              nl: 'Wat laat {name} zien van waar je {name} voor aannam?',
              en: 'What does {name} show of what you hired {name} for?',
            },
          },
          guidance: {
            manager: {
              nl: 'Kijk naar wat je in zo’n korte tijd mocht verwachten.',
              en: 'Look at what you could expect in so short a time.',
            },
          },
          answeredBy: 'both',
          required: true,
        },
        {
          id: 'at-home',
          type: 'scale',
          label: { nl: 'Op je plek', en: 'In the right place' },
          questions: {
            employee: {
              nl: 'Voel je je hier op je plek?',
              en: 'Do you feel you are in the right place here?',
            },
            manager: {
              nl: 'Is {name} hier volgens jou op de goede plek?',
              en: 'Is {name} in the right place here, do you think?',
            },
          },
          answeredBy: 'both',
          required: false,
          steps: [
            { nl: 'Nee', en: 'No' },
            { nl: 'Ik twijfel', en: 'I have doubts' },
            { nl: 'Grotendeels', en: 'Largely' },
            { nl: 'Ja', en: 'Yes' },
          ],
        },
        {
          id: 'doubt',
          type: 'text',
          label: { nl: 'Waar het aan ligt', en: 'Where it lies' },
          questions: {
            employee: {
              nl: 'Waar ligt dat aan, en wat zou helpen?',
              en: 'Where does that lie, and what would help?',
            },
            manager: {
              nl: 'Waar ligt dat aan, en heeft {name} dat al van je gehoord?',
              en: 'Where does that lie, and has {name} heard it from you?',
            },
          },
          answeredBy: 'both',
          required: false,
          shownIf: { field: 'at-home', oneOf: [1, 2] },
        },
        {
          id: 'settled',
          type: 'text',
          label: { nl: 'Inwerken', en: 'Settling in' },
          questions: {
            employee: {
              nl: 'Hoe ben je ontvangen en ingewerkt? Wat miste je?',
              en: 'How were you received and shown the ropes? What was missing?',
            },
            manager: {
              nl: 'Wat heb je gedaan om {name} op weg te helpen, en wat bleef liggen?',
              en: 'What did you do to help {name} on the way, and what was left undone?',
            },
          },
          answeredBy: 'both',
          required: false,
        },
      ],
    },
    {
      id: 'look-ahead',
      part: 'look-ahead',
      title: { nl: 'Verder', en: 'Going on' },
      fields: [
        {
          id: 'ahead',
          type: 'text',
          label: { nl: 'De komende maanden', en: 'The coming months' },
          questions: {
            employee: {
              nl: 'Wat wil je de komende maanden leren, en van wie?',
              en: 'What do you want to learn in the coming months, and from whom?',
            },
            manager: {
              nl: 'Wat moet {name} over een halfjaar zelfstandig kunnen?',
              en: 'What should {name} be able to do alone in half a year?',
            },
          },
          answeredBy: 'both',
          required: false,
        },
      ],
    },
    {
      id: 'agree',
      part: 'agree',
      title: { nl: 'Samen', en: 'Together' },
      introduction: {
        nl: 'Het besluit vertel je aan tafel; het staat dus niet in de voorbereiding. Na het gesprek komt het met de reden in het verslag.',
        en: 'The decision is told at the table, so it is not part of the preparation. After the talk it comes into the report with its reason.',
      },
      fields: [
        {
          id: 'together',
          type: 'text',
          label: { nl: 'Wat jullie samen zeggen', en: 'What you say together' },
          questions: {
            together: {
              nl: 'Waar zijn jullie het over eens, en waarover niet?',
              en: 'What do you agree about, and what not?',
            },
          },
          answeredBy: 'together',
          required: false,
        },
      ],
    },
  ],
}

/**
 * Before the last day of the probation: go on, extend where that is allowed, or stop. Which of them is no question of
 * the form: who leads it concludes it while the report is written (contract/src/conclusion.ts).
 */
export const probation: BuiltInKind = {
  code: 'probation',
  name: { nl: 'Proeftijdgesprek', en: 'Probation conversation' },
  description: {
    nl: 'Vóór het eind van de proeftijd: past het werk, en gaan jullie met elkaar door? Wat hielp en wat ontbrak hoort erbij.',
    en: 'Before the probation ends: does the work fit, and do you go on together? What helped and what was missing is part of it.',
  },
  rules: {
    ledBy: 'manager',
    plannedBy: ['manager'],
    prepares: ['employee', 'manager'],
    secondAssessor: 'optional',
    thirdParty: 'none',
    companion: true,
    reveal: 'each',
    signs: ['employee', 'manager'],
    missingSignature: 'close-as-not-signed',
    progressSeenBy: ['hr'],
    reportSeenBy: ['hr'],
    file: 'report',
    rhythmMonths: null,
    terms: { invitation: 5, talkingPoints: 1, report: 3, signing: 7 },
  },
  form: probationForm,
}
