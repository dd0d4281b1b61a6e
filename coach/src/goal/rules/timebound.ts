import type { Words } from '../../finding.ts'
import { deadlineOf, openTime } from '../deadline.ts'
import type { TimeKind } from '../time/expression.ts'
import { foundAt, missingFrom, quoted, type GoalRule } from './goal-rule.ts'
import type { Grounds } from '../../rule.ts'

const example = {
  nl: 'Bijvoorbeeld: ‘voor 1 juni’, ‘eind van dit kwartaal’ of ‘voor mijn volgende gesprek’.',
  en: 'For example: ‘by 1 June’, ‘at the end of this quarter’ or ‘before my next review’.',
}

const saysOf = (kind: TimeKind, words: Words): Words => {
  if (kind === 'start')
    return {
      nl: `‘${words.nl}’ zegt wanneer het begint, niet wanneer het klaar is.`,
      en: `‘${words.en}’ says when it begins, not when it is finished.`,
    }
  if (kind === 'recurrence')
    return {
      nl: `‘${words.nl}’ komt steeds terug: tot wanneer, en wanneer kijk je of het gelukt is?`,
      en: `‘${words.en}’ keeps coming back: until when, and when do you see whether it worked?`,
    }
  return {
    nl: `‘${words.nl}’ is geen moment waarop je kunt zien of het gelukt is.`,
    en: `‘${words.en}’ is no moment at which one can see whether it worked.`,
  }
}

export const timebound: GoalRule = {
  name: 'goal/timebound',
  letter: 'timebound',
  find: (input) => {
    if (deadlineOf(input.parts) !== null) return []
    const open = openTime(input.parts)
    if (open !== null)
      return [
        foundAt(timebound.name, open, {
          severity: 'weak',
          explanation: saysOf(open.kind, quoted(open)),
          example,
        }),
      ]
    const explanation = {
      nl: 'Er staat nog niet wanneer het klaar is.',
      en: 'It does not yet say when it is finished.',
    }
    return [missingFrom(timebound.name, input, 'by', { explanation, example })]
  },
}

export const timeboundGrounds: Grounds = {
  reason: {
    nl: 'Met een dag erbij weet je wanneer je kijkt of het gelukt is.',
    en: 'With a day you know when to see whether it worked.',
  },
  source: 'Doran (1981), There’s a S.M.A.R.T. way to write management’s goals and objectives',
  fires: [
    { language: 'nl', text: 'Zo snel mogelijk beter worden in Engels.' },
    { language: 'nl', text: 'Ik lees elke maand een vakartikel.' },
    { language: 'nl', text: 'Vanaf 1 januari beantwoord ik alle mails binnen 2 werkdagen.' },
    { language: 'en', text: 'I may march on, as I did in the last 3 years.' },
    { language: 'en', text: 'Keep my knowledge up to date on an ongoing basis.' },
  ],
  silent: [
    { language: 'nl', text: 'Eind Q3 is het aantal klachten gehalveerd.' },
    { language: 'nl', text: 'Voor mijn volgende beoordelingsgesprek heb ik twee projecten afgerond.' },
    { language: 'nl', text: 'Ik oefen elke vrijdag tot de zomer.' },
    { language: 'en', text: 'Reach level B2 by next spring.' },
    { language: 'en', text: 'The website is live within six weeks.' },
  ],
}
