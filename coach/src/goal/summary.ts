import { enumerated } from '../enumerated.ts'
import type { Language, Words } from '../finding.ts'
import { vagueWords } from './action.ts'
import type { Evidence } from './evidence.ts'
import type { GoalPart } from './part.ts'
import { quoted } from './rules/goal-rule.ts'

/** By which words each letter is there; null where it is not. */
export interface Letters {
  specific: Evidence | null
  measurable: Evidence | null
  attainable: Evidence | null
  relevant: Evidence | null
  timebound: Evidence | null
}

const names: Readonly<Record<keyof Letters, Words>> = {
  specific: { nl: 'wat je doet', en: 'what you do' },
  measurable: { nl: 'hoe je het nagaat', en: 'how to check it' },
  attainable: { nl: 'hoe je het aanpakt', en: 'how you go about it' },
  relevant: { nl: 'waarom je het wilt', en: 'why you want it' },
  timebound: { nl: 'wanneer het klaar is', en: 'when it is finished' },
}

const order = ['specific', 'measurable', 'attainable', 'relevant', 'timebound'] as const

const sentence = (parts: readonly GoalPart[], letters: Letters, language: Language): string => {
  // What is done is told by the whole sentence; of the others the words found are worth showing.
  const there = order.flatMap((letter) => {
    const evidence = letters[letter]
    if (evidence === null) return []
    const name = names[letter][language]
    return letter === 'specific' ? [name] : [`${name} (‘${quoted(evidence)[language]}’)`]
  })
  const missing = order.filter((letter) => letters[letter] === null).map((letter) => names[letter][language])
  const dutch = language === 'nl'
  if (missing.length === 0)
    return dutch ? `Er staat ${enumerated(there, 'nl')}.` : `It says ${enumerated(there, 'en')}.`
  const vague = letters.specific === null ? vagueWords(parts) : null
  const because =
    vague === null
      ? ''
      : dutch
        ? `: ‘${quoted(vague)[language]}’ kan van alles zijn`
        : `: ‘${quoted(vague)[language]}’ can be anything`
  if (there.length === 0)
    return dutch
      ? `Er staat nog niet ${enumerated(missing, 'nl')}${because}.`
      : `It does not yet say ${enumerated(missing, 'en')}${because}.`
  return dutch
    ? `Er staat ${enumerated(there, 'nl')}; nog niet ${enumerated(missing, 'nl')}${because}.`
    : `It says ${enumerated(there, 'en')}; not yet ${enumerated(missing, 'en')}${because}.`
}

/** One sentence in each language: what is there, by which words, and what is missing. */
export const summaryOf = (parts: readonly GoalPart[], letters: Letters): Words =>
  parts.length === 0
    ? { nl: 'Er staat nog niets.', en: 'There is nothing yet.' }
    : { nl: sentence(parts, letters, 'nl'), en: sentence(parts, letters, 'en') }
