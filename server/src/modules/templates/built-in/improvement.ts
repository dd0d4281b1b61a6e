import type { Form } from '@tweespraak/contract/form'
import type { BuiltInKind } from '../kind.ts'

const improvementForm: Form = {
  sections: [
    {
      id: 'look-back',
      part: 'look-back',
      title: { nl: 'Sinds het vorige gesprek', en: 'Since the previous conversation' },
      introduction: {
        nl: 'Per doel: wat is er gebeurd, en wat was daarvan te zien?',
        en: 'For each goal: what happened, and what of that could be seen?',
      },
      fields: [
        {
          id: 'progress',
          type: 'scale',
          label: { nl: 'Vooruitgang', en: 'Progress' },
          questions: {
            employee: {
              nl: 'Hoe gaat het met wat was afgesproken?',
              en: 'How is what was agreed coming along?',
            },
            manager: {
              nl: 'Hoe gaat het met wat was afgesproken?',
              en: 'How is what was agreed coming along?',
            },
          },
          answeredBy: 'both',
          required: true,
          steps: [
            { nl: 'Nog niet begonnen', en: 'Not begun' },
            { nl: 'Begonnen', en: 'Begun' },
            { nl: 'Duidelijk vooruit', en: 'Clearly forward' },
            { nl: 'Bereikt', en: 'Reached' },
          ],
        },
        {
          id: 'facts',
          type: 'text',
          label: { nl: 'Waaruit dat blijkt', en: 'What shows that' },
          questions: {
            employee: {
              nl: 'Waaraan kun je dat zien? Noem voorbeelden, met een datum als je die weet.',
              en: 'How can that be seen? Give examples, with a date if you know it.',
            },
            manager: {
              nl: 'Wat heb je gezien? Noem voorbeelden met datum, ook wat goed ging.',
              en: 'What did you see? Give examples with dates, what went well too.',
            },
          },
          guidance: {
            manager: {
              nl: 'Feiten, geen karakter. “Op 3, 9 en 12 maart was de overdracht niet ingevuld”, niet “je bent slordig”.',
              en: 'Facts, not character. “On 3, 9 and 12 March the handover was not filled in”, not “you are careless”.',
            },
          },
          answeredBy: 'both',
          required: true,
        },
        {
          id: 'support',
          type: 'text',
          label: { nl: 'Hulp die er was', en: 'Help that was there' },
          questions: {
            employee: {
              nl: 'Welke hulp kreeg je, en wat bleef uit?',
              en: 'What help did you get, and what did not come?',
            },
            manager: {
              nl: 'Wat heb je gedaan van de hulp die je beloofde? En wat niet, en waarom?',
              en: 'What did you do of the help you promised? And what not, and why?',
            },
          },
          answeredBy: 'both',
          required: true,
        },
        {
          id: 'fair',
          type: 'scale',
          label: { nl: 'Een eerlijke kans', en: 'A fair chance' },
          questions: {
            employee: {
              nl: 'Krijg je een eerlijke kans: is het duidelijk, haalbaar en is er genoeg tijd?',
              en: 'Do you get a fair chance: is it clear, within reach, and is there enough time?',
            },
          },
          guidance: {
            employee: {
              nl: 'Je mag iemand meenemen naar dit gesprek, bijvoorbeeld van de vakbond of een collega.',
              en: 'You may bring somebody to this conversation, such as a union adviser or a colleague.',
            },
          },
          answeredBy: 'employee',
          required: false,
          steps: [
            { nl: 'Nee', en: 'No' },
            { nl: 'Deels', en: 'Partly' },
            { nl: 'Ja', en: 'Yes' },
          ],
        },
        {
          id: 'fair-needs',
          type: 'text',
          label: { nl: 'Wat ontbreekt', en: 'What is missing' },
          questions: {
            employee: { nl: 'Wat ontbreekt er nog aan?', en: 'What is still missing?' },
          },
          answeredBy: 'employee',
          required: false,
          shownIf: { field: 'fair', oneOf: [1, 2] },
        },
      ],
    },
    {
      id: 'look-ahead',
      part: 'look-ahead',
      title: { nl: 'Tot het volgende gesprek', en: 'Until the next conversation' },
      fields: [
        {
          id: 'ahead',
          type: 'text',
          label: { nl: 'Wat er moet gebeuren', en: 'What has to happen' },
          questions: {
            employee: {
              nl: 'Wat ga je anders doen, en wat vraag je van {name}?',
              en: 'What will you do differently, and what do you ask of {name}?',
            },
            manager: {
              nl: 'Wat verwacht je tot het volgende gesprek, en wat doe jij om {name} te helpen?',
              en: 'What do you expect until the next conversation, and what will you do to help {name}?',
            },
          },
          guidance: {
            manager: {
              nl: 'Weinig, meetbaar en haalbaar in de tijd die er is.',
              en: 'Few things, measurable, and within reach in the time there is.',
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
      title: { nl: 'Duidelijk zijn', en: 'Being clear' },
      fields: [
        {
          id: 'consequence',
          type: 'text',
          label: { nl: 'Wat ervan afhangt', en: 'What depends on it' },
          questions: {
            manager: {
              nl: 'Wat gebeurt er als het lukt, en wat als het niet lukt? Zeg het zoals het is.',
              en: 'What happens if it works out, and what if it does not? Say it as it is.',
            },
          },
          guidance: {
            manager: {
              nl: 'Bespreek dit vooraf met HR. Wat hier niet staat, kan iemand later niet weten.',
              en: 'Talk this over with HR before. What is not said here, somebody cannot know later.',
            },
          },
          answeredBy: 'manager',
          required: true,
        },
        {
          id: 'conclusion',
          type: 'text',
          label: { nl: 'Waar we op uitkomen', en: 'Where we arrive' },
          questions: {
            together: {
              nl: 'Waar staan jullie, en waarover zijn jullie het niet eens?',
              en: 'Where do you stand, and what do you not agree about?',
            },
          },
          answeredBy: 'together',
          required: true,
        },
        {
          id: 'evaluation',
          type: 'date',
          label: { nl: 'Volgende gesprek', en: 'Next conversation' },
          questions: {
            together: { nl: 'Wanneer is het volgende gesprek?', en: 'When is the next conversation?' },
          },
          answeredBy: 'together',
          required: false,
        },
      ],
    },
  ],
}

/** One of a series, with goals, support and a fair chance. Each side's words open as shared, so that nobody walks in to a surprise. */
export const improvement: BuiltInKind = {
  code: 'improvement',
  name: { nl: 'Gesprek in een verbetertraject', en: 'Improvement conversation' },
  description: {
    nl: 'Een van een reeks gesprekken over wat beter moet: met duidelijke doelen, hulp en genoeg tijd. De medewerker mag iemand meenemen.',
    en: 'One of a series about what has to improve: with clear goals, help and enough time. The employee may bring somebody along.',
  },
  rules: {
    ledBy: 'manager',
    plannedBy: ['manager'],
    prepares: ['employee', 'manager'],
    secondAssessor: 'none',
    thirdParty: 'optional',
    companion: true,
    reveal: 'each',
    signs: ['employee', 'manager'],
    missingSignature: 'close-as-not-signed',
    progressSeenBy: ['hr'],
    reportSeenBy: ['hr'],
    file: 'report',
    rhythmMonths: 1,
    terms: { invitation: 7, talkingPoints: 2, report: 5, signing: 10, response: 14, answer: 7 },
  },
  form: improvementForm,
}
