import { reasonOf } from '../support.ts'
import { missingFrom, type GoalRule } from './goal-rule.ts'
import type { Grounds } from '../../rule.ts'
import { saidTo } from '../whose.ts'

export const relevant: GoalRule = {
  name: 'goal/relevant',
  letter: 'relevant',
  find: (input) => {
    if (reasonOf(input.parts) !== null) return []
    const explanation = saidTo(
      input.whose,
      {
        nl: 'Er staat nog niet waarom je dit wilt, of wie er wat aan heeft.',
        en: 'It does not yet say why you want this, or who is helped by it.',
      },
      (_, forWhom) => ({
        nl: `Er staat nog niet wat het oplevert voor ${forWhom.nl}, of wie er nog meer wat aan heeft.`,
        en: `It does not yet say what it brings ${forWhom.en}, or who else is helped by it.`,
      }),
    )
    const example = {
      nl: 'Bijvoorbeeld: ‘… zodat nieuwe collega’s sneller zelfstandig werken.’',
      en: 'For example: ‘… so that new colleagues can work on their own sooner.’',
    }
    return [missingFrom(relevant.name, input, 'why', { explanation, example })]
  },
}

export const relevantGrounds: Grounds = {
  reason: {
    nl: 'Een doel waarvan je weet waarvoor het is, laat je minder snel los.',
    en: 'A goal of which you know what it is for is not let go as easily.',
  },
  source:
    'Locke & Latham (2002), American Psychologist 57(9): commitment; Sheldon & Elliot (1999), self-concordance',
  fires: [
    { language: 'nl', text: 'Ik lever elke maand een overzicht aan.' },
    { language: 'nl', text: 'Mijn doel is om het certificaat te halen.' },
    { language: 'nl', text: 'Om de week bel ik met de klant om 9 uur.' },
    { language: 'en', text: 'Hand in the report in week 12.' },
    { language: 'nl', text: 'Je wilt beter leren plannen.' },
    { language: 'nl', text: 'De cursus data-analyse volgen. Dat wil ik graag.' },
    { language: 'nl', text: 'De cursus data-analyse volgen. Ik wil daarvoor een laptop lenen.' },
    { language: 'en', text: 'Follow the data course. I want to use my own laptop.' },
  ],
  silent: [
    { language: 'nl', text: 'Ik leer Python zodat ik zelf data kan opschonen.' },
    { language: 'nl', text: 'Ik haal mijn diploma om later met jongeren te kunnen werken.' },
    { language: 'en', text: 'Learn to delegate, because I do too much myself.' },
    { language: 'nl', text: 'De cursus data-analyse volgen. Je wilde hier meer over weten.' },
    { language: 'nl', text: 'De cursus data-analyse volgen. Ik wil later meer met cijfers doen.' },
    { language: 'en', text: 'Follow the data course. You wanted to know more about this.' },
    { language: 'en', text: 'Follow the data course. I have always wanted to work with figures.' },
    { language: 'en', text: 'Get my degree in order to work with young people.' },
  ],
}
