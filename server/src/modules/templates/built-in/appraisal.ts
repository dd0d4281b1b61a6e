import type { Form, Section } from '@tweespraak/contract/form'
import type { BuiltInKind } from '../kind.ts'

const lookBack: Section = {
  id: 'achievements',
  part: 'look-back',
  title: { nl: 'Wat er is bereikt', en: 'What was achieved' },
  introduction: {
    nl: 'Over de hele afgesproken periode, niet alleen de laatste weken.',
    en: 'Over the whole period that was agreed, not the last weeks alone.',
  },
  fields: [
    {
      id: 'achieved',
      type: 'text',
      label: { nl: 'Bereikt in deze periode', en: 'Achieved in this period' },
      questions: {
        employee: {
          nl: 'Wat heb je in deze periode bereikt, en waaruit blijkt dat? Noem feiten.',
          en: 'What did you achieve in this period, and what shows that? Give facts.',
        },
        manager: {
          nl: 'Wat heeft {name} in deze periode bereikt, en waaruit blijkt dat? Noem feiten.',
          en: 'What did {name} achieve in this period, and what shows that? Give facts.',
        },
      },
      guidance: {
        manager: {
          nl: 'Wat in een ontwikkelgesprek of als feedback is gezegd, telt hier niet mee. Een oordeel per criterium hoort hier ook niet: dat komt na het gesprek.',
          en: 'What was said in a development conversation or as feedback does not count here. Nor does a score by criterion belong here: that comes after the talk.',
        },
      },
      answeredBy: 'both',
      required: true,
    },
    {
      id: 'circumstances',
      type: 'text',
      label: { nl: 'Omstandigheden', en: 'Circumstances' },
      questions: {
        employee: {
          nl: 'Wat hielp of hinderde je waar je zelf geen invloed op had?',
          en: 'What helped or hindered you that you had no influence on?',
        },
        manager: {
          nl: 'Wat hielp of hinderde {name} in het werk, buiten diens invloed? Blijf bij het werk; niets over gezondheid.',
          en: 'What helped or hindered {name} at work, beyond their influence? Keep to the work; nothing about health.',
        },
      },
      answeredBy: 'both',
      required: false,
    },
    {
      id: 'second-view',
      type: 'text',
      label: { nl: 'Tweede beoordelaar', en: 'Second assessor' },
      questions: {
        third: {
          nl: 'Wat heb je zelf gezien van het werk van {name}, en wat is jouw eigen oordeel daarover?',
          en: 'What did you see of {name}’s work yourself, and what is your own judgement of it?',
        },
      },
      guidance: {
        third: {
          nl: 'Schrijf alleen over wat je zelf hebt gezien.',
          en: 'Write only about what you saw yourself.',
        },
      },
      answeredBy: 'third',
      required: true,
    },
  ],
}

const judgement: Section = {
  id: 'judgement',
  part: 'look-ahead',
  title: { nl: 'Het oordeel', en: 'The judgement' },
  fields: [
    {
      id: 'surprise',
      type: 'yes-no',
      label: { nl: 'Al eerder besproken', en: 'Discussed before' },
      questions: {
        manager: {
          nl: 'Heeft {name} de kritiek in dit oordeel al eerder van je gehoord?',
          en: 'Has {name} heard the criticism in this judgement from you before?',
        },
      },
      answeredBy: 'manager',
      required: true,
    },
    {
      id: 'surprise-why',
      type: 'text',
      label: { nl: 'Waarom nu pas', en: 'Why only now' },
      questions: {
        manager: {
          nl: 'Waarom komt dat nu pas, en wat doe je om {name} nog een eerlijke kans te geven?',
          en: 'Why only now, and what will you do to still give {name} a fair chance?',
        },
      },
      guidance: {
        manager: {
          nl: 'Sommige cao’s vragen dat je tegenvallend werk maanden vooraf bespreekt. Een beoordeling hoort geen verrassing te zijn.',
          en: 'Some collective agreements ask that disappointing work is discussed months before. An appraisal should not be a surprise.',
        },
      },
      answeredBy: 'manager',
      required: true,
      shownIf: { field: 'surprise', oneOf: [false] },
    },
  ],
}

const agree: Section = {
  id: 'agree',
  part: 'agree',
  title: { nl: 'Afspreken', en: 'Agreeing' },
  fields: [
    {
      id: 'next',
      type: 'text',
      label: { nl: 'Volgende periode', en: 'Next period' },
      questions: {
        employee: {
          nl: 'Wat wil je de volgende periode bereiken, en wat vraag je daarvoor?',
          en: 'What do you want to achieve next period, and what do you ask for it?',
        },
        manager: {
          nl: 'Wat verwacht je de volgende periode, en wat stel je daar tegenover?',
          en: 'What do you expect next period, and what do you put in return?',
        },
      },
      answeredBy: 'both',
      required: false,
    },
    {
      id: 'conclusion',
      type: 'text',
      label: { nl: 'Uitkomst', en: 'Outcome' },
      questions: {
        together: {
          nl: 'Wat is de uitkomst, en waarover zijn jullie het niet eens?',
          en: 'What is the outcome, and what do you not agree about?',
        },
      },
      answeredBy: 'together',
      required: true,
    },
  ],
}

const appraisalForm: Form = { sections: [lookBack, judgement, agree] }

/**
 * Assesses: by criteria that were published before the period, which are no questions of this form; a second assessor
 * scores apart. Without such criteria there is no score, so the form asks for none.
 */
export const appraisal: BuiltInKind = {
  code: 'appraisal',
  name: { nl: 'Beoordelingsgesprek', en: 'Appraisal' },
  description: {
    nl: 'Een oordeel over het werk in een afgesproken periode, met feiten onderbouwd. De uitkomst kan meetellen voor het loon. Ook de medewerker kijkt vooraf zelf naar het werk.',
    en: 'A judgement of the work in an agreed period, with facts. Its outcome may count for pay. The employee looks at the work beforehand too.',
  },
  rules: {
    ledBy: 'manager',
    plannedBy: ['manager'],
    prepares: ['employee', 'manager', 'third'],
    secondAssessor: 'expected',
    thirdParty: 'none',
    companion: true,
    reveal: 'together',
    signs: ['employee', 'manager', 'third'],
    missingSignature: 'close-as-not-signed',
    progressSeenBy: ['hr', 'managers-manager'],
    reportSeenBy: ['hr', 'managers-manager'],
    file: 'report',
    rhythmMonths: 12,
    terms: { invitation: 21, talkingPoints: 3, report: 14, signing: 14, response: 14, answer: 14 },
  },
  form: appraisalForm,
}
