import type { Reading } from '../reading.ts'
import type { Lexicon } from './lexicon.ts'
import { phraseSet } from './phrase-table.ts'
import type { Span } from './reasons.ts'

const present =
  /^(?:wil|wilt|willen|wens|wenst|wensen|hoop|hoopt|hopen|verlangt?|droomt?|want|wants|wish|wishes|hope|hopes|dreams?|dreaming)$/
const past =
  /^(?:wilde|wilden|wou|wouden|wenste|wensten|hoopte|hoopten|verlangde|droomde|wanted|wished|hoped|dreamt|dreamed)$/
/** "Would like", "I'd love": what is liked now is no wish yet. */
const liked = /^(?:like|love)$/
const would = /^(?:would|i'd|you'd|we'd|he'd|she'd|they'd)$/
const own = /^(?:ik|we|wij|mij|i|we|i'd|we'd)$/
const spoken = /^(?:je|jij|u|you|you'd)$/
/** A wish of another time than the goal: one that was there already, or that lies beyond it. */
const otherTime = phraseSet([
  'later|ooit|uiteindelijk',
  'al jaren|lang|langer|tijden|altijd',
  'altijd al',
  'someday|eventually|always',
  'one|some day',
  'for years|long|ages',
])

type Person = 'own' | 'spoken' | 'other'

/** A question of a form: "Wat wil je bereiken?" */
const asks = /^(?:wat|waarom|hoe|waar|wie|what|why|how|where|who|do|does|wil|wilt)$/

const near = 3

/** Who wishes, by the words beside it: in Dutch also behind the verb. */
const personAt = ({ words, step }: Reading, index: number): Person => {
  for (let away = 1; away <= near; away += 1)
    for (const at of [index - away, index + away]) {
      step()
      const word = words[at]
      if (word === undefined || word.clause !== words[index]?.clause) continue
      if (own.test(word.folded)) return 'own'
      if (spoken.test(word.folded)) return 'spoken'
    }
  return 'other'
}

const tenseAt = ({ words, language, step }: Reading, index: number): 'past' | 'present' | null => {
  step()
  const word = words[index]?.folded ?? ''
  // In Dutch "want" joins a reason, and "een hoop" is much.
  if (language === 'nl' && (word === 'want' || words[index - 1]?.folded === 'een')) return null
  if (past.test(word)) return 'past'
  if (present.test(word)) return 'present'
  return liked.test(word) && [1, 2, 3].some((back) => would.test(words[index - back]?.folded ?? ''))
    ? 'present'
    : null
}

const longest = 30

const isOfOtherTime = (reading: Reading, { first, next }: Span): boolean =>
  reading.words.slice(first, next).some((_, offset) => otherTime(reading, first + offset) !== null)

/** Whether something is told of what is wished for: more than "Ik wil dit graag". */
const isAboutSomething = ({ words, step }: Reading, lexicon: Lexicon, { first, next }: Span): boolean =>
  words.slice(first, Math.min(next, first + longest)).some(({ folded, kind }) => {
    step()
    if (kind !== 'word' || lexicon.functionWords(folded) || lexicon.fillers(folded)) return false
    return !present.test(folded) && !past.test(folded) && !liked.test(folded)
  })

/**
 * What somebody wants or wanted, as a reason: "je wilde hier meer over weten", "she has always wanted to teach". In the
 * field that asks why, every wish is one. Elsewhere "ik wil" tells the goal itself, and what is wanted first may be it
 * too: there it must be of another time, or be said to the one who wants it.
 */
export const wishesOf = (reading: Reading, lexicon: Lexicon, asksWhy: boolean): Span[] =>
  reading.sentences.flatMap(({ first, end }, sentence) => {
    const some = Math.min(end, first + longest)
    for (let index = first; index < some; index += 1) {
      const tense = tenseAt(reading, index)
      if (tense === null) continue
      const person = personAt(reading, index)
      const isOtherTime = tense === 'past' || isOfOtherTime(reading, { first, next: some })
      const recalls =
        sentence === 0 ? tense === 'past' && person !== 'own' : isOtherTime || person === 'spoken'
      const isWhy = asksWhy || (recalls && !asks.test(reading.words[first]?.folded ?? ''))
      if (isWhy && isAboutSomething(reading, lexicon, { first, next: end })) return [{ first, next: end }]
    }
    return []
  })
