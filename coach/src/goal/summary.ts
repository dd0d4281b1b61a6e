import { enumerated } from '../enumerated.ts'
import type { Language, Words } from '../finding.ts'
import type { Evidence } from './evidence.ts'
import { goalLetters, type GoalLetter } from './letter.ts'
import { quoted } from './rules/goal-rule.ts'
import { saidTo, type Whose } from './whose.ts'

/** By which words each letter is there; null where it is not. */
export type Letters = Readonly<Record<GoalLetter, Evidence | null>>

type Names = Readonly<Record<GoalLetter, Words>>

const own: Names = {
  specific: { nl: 'wat je doet', en: 'what you do' },
  measurable: { nl: 'hoe je het nagaat', en: 'how to check it' },
  attainable: { nl: 'hoe je het aanpakt', en: 'how you go about it' },
  relevant: { nl: 'waarom je het wilt', en: 'why you want it' },
  timebound: { nl: 'wanneer het klaar is', en: 'when it is finished' },
}

const nameOf = (letter: GoalLetter, whose: Whose): Words =>
  saidTo(whose, own[letter], (who, forWhom) => {
    if (letter === 'specific') return { nl: `wat ${who.nl} doet`, en: `what ${who.en} does` }
    if (letter === 'attainable') return { nl: 'hoe het kan', en: 'how it can be done' }
    if (letter === 'relevant')
      return { nl: `wat het oplevert voor ${forWhom.nl}`, en: `what it brings ${forWhom.en}` }
    return own[letter]
  })

interface Told {
  readonly letters: Letters
  /** The letters that it speaks of. */
  readonly about: readonly GoalLetter[]
  readonly whose: Whose
}

const sentence = ({ letters, about, whose }: Told, language: Language): string => {
  const order = goalLetters.filter((letter) => about.includes(letter))
  // What is done is told by the whole sentence; of the others the words found are worth showing.
  const there = order.flatMap((letter) => {
    const evidence = letters[letter]
    if (evidence === null) return []
    const name = nameOf(letter, whose)[language]
    return letter === 'specific' ? [name] : [`${name} (‘${quoted(evidence)[language]}’)`]
  })
  const missing = order
    .filter((letter) => letters[letter] === null)
    .map((letter) => nameOf(letter, whose)[language])
  const dutch = language === 'nl'
  if (missing.length === 0)
    return dutch ? `Er staat ${enumerated(there, 'nl')}.` : `It says ${enumerated(there, 'en')}.`
  if (there.length === 0)
    return dutch
      ? `Er staat nog niet ${enumerated(missing, 'nl')}.`
      : `It does not yet say ${enumerated(missing, 'en')}.`
  return dutch
    ? `Er staat ${enumerated(there, 'nl')}; nog niet ${enumerated(missing, 'nl')}.`
    : `It says ${enumerated(there, 'en')}; not yet ${enumerated(missing, 'en')}.`
}

/**
 * One sentence in each language: what is there, by which words, and what is missing. Which words are vague is said by what
 * was found, and not here again.
 */
export const summaryOf = (told: Told): Words => ({ nl: sentence(told, 'nl'), en: sentence(told, 'en') })
