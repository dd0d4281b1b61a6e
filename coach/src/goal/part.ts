import { read, type Reading } from '../reading.ts'
import type { Language } from '../finding.ts'
import { helpersOf, isOfPerson } from './help.ts'
import { sectionsOf, type Section } from './headings.ts'
import { lexicons, type Lexicon } from './lexicon.ts'
import { doingsOf, meansOf, throughOf } from './means.ts'
import { reasonsOf, type Span } from './reasons.ts'
import { situationsOf } from './situations.ts'
import { timeExpressions, type TimeExpression } from './time/expression.ts'
import { wishesOf } from './wishes.ts'

/** A goal as somebody fills it in: free text, or what the form asks for. */
export interface GoalText {
  text?: string
  what?: string
  why?: string
  who?: string
  where?: string
  how?: string
  measure?: string
  by?: string
  /** One small goal each. */
  steps?: readonly string[]
}

export type GoalField = keyof GoalText

/** One field, taken apart. */
export interface GoalPart {
  field: GoalField
  reading: Reading
  lexicon: Lexicon
  times: readonly TimeExpression[]
  sections: readonly Section[]
  reasons: readonly Span[]
  means: readonly Span[]
  /** Whether the word stands where it is told how: what is done there is not yet what is reached. */
  tellsHow: (index: number) => boolean
  /** Whether it tells what others do for it, or by what means: what is counted there measures nothing. */
  isHelp: (index: number) => boolean
  /** Whether it stands in a reason. */
  isReason: (index: number) => boolean
  /** Whether its sentence tells of a deadline. */
  isDated: (index: number) => boolean
  /** Whether the word tells what is to be done or reached: no heading, no time, no reason. */
  says: (index: number) => boolean
  /** Such a word that names something: neither a function word nor a vague one. */
  names: (index: number) => boolean
}

/** Behind these stands what is hoped for; behind "want" may stand what one has: "want ik heb al …". */
const purpose = /^(?:zodat|zodoende|so|om|opdat|waardoor|hierdoor|to)$/

const cover = (length: number, spans: readonly Span[]): readonly boolean[] => {
  const covered = Array.from({ length }, () => false)
  for (const { first, next } of spans) covered.fill(true, first, next)
  return covered
}

/** The answer for each word is worked out once. */
export const perWord = <Answer>(of: (part: GoalPart, index: number) => Answer) => {
  const known = new WeakMap<GoalPart, Answer[]>()
  return (part: GoalPart, index: number): Answer => {
    const answers = known.get(part) ?? []
    known.set(part, answers)
    if (index in answers) return answers[index] as Answer
    const answer = of(part, index)
    answers[index] = answer
    return answer
  }
}

/** The sentences in which these begin. */
const sentencesOf = ({ words }: Reading, spans: readonly Span[]): ReadonlySet<number | undefined> =>
  new Set(spans.map(({ first }) => words[first]?.sentence))

const partOf = (field: GoalField, text: string, language: Language, today: string): GoalPart => {
  const reading = read(text, language)
  const lexicon = lexicons[language]
  const { words } = reading
  const times = timeExpressions(reading, today)
  const sections = sectionsOf(reading)
  const given = reasonsOf(reading, lexicon)
  const hoped = cover(
    words.length,
    given.filter(({ first }) => purpose.test(words[first]?.folded ?? '')),
  )
  const dated = sentencesOf(
    reading,
    times.filter(({ kind }) => kind === 'deadline'),
  )
  const offered = sections.length > 1 ? [] : helpersOf(reading)
  const begun = new Set(given.map(({ first }) => first))
  const givesReason = ({ first, next }: Span): boolean =>
    [0, 1, 2, 3].some((offset) => first + offset < next && begun.has(first + offset))
  // "Dana gives me feedback" is help; "explaining helps me understand" is why.
  const helpers = offered.filter((one) => isOfPerson(reading, one) || !givesReason(one))
  // A helper who is to have signed by a day is part of what is to be reached.
  const helped = cover(
    words.length,
    helpers.filter(({ first }) => !dated.has(words[first]?.sentence)),
  )
  const marked = given.filter(({ first }) => helped[first] !== true)
  const hoping = cover(words.length, marked)
  const means = [
    ...meansOf(reading, lexicon, times),
    ...doingsOf(reading, times, sections).filter(({ first }) => hoping[first] !== true),
    ...helpers,
  ].filter(({ first }) => hoped[first] !== true)
  const how = sentencesOf(reading, means)
  const through = cover(words.length, throughOf(reading, means))
  // "Els wil meekijken" is help, wherever it stands.
  const wished = wishesOf(reading, lexicon, field === 'why').filter(({ first }) => helped[first] !== true)
  const reasons = [...marked, ...situationsOf(reading, how, sections.length > 1), ...wished]
  const why = cover(words.length, reasons)
  const aside = cover(words.length, [
    ...times,
    ...reasons,
    ...sections.map(({ at }) => ({ first: at, next: at + 1 })),
  ])
  const says = (index: number): boolean => words[index] !== undefined && !aside[index]
  const named = words.map(({ kind, folded }, index) => {
    reading.step()
    const isWord = says(index) && kind === 'word' && folded.length >= 2
    return isWord && !lexicon.functionWords(folded) && !lexicon.vague(folded) && !lexicon.comparatives(folded)
  })
  return {
    field,
    reading,
    lexicon,
    times,
    sections,
    reasons,
    means,
    says,
    tellsHow: (index) =>
      helped[index] === true ||
      through[index] === true ||
      ((words[index]?.sentence ?? 0) > 0 && how.has(words[index]?.sentence)),
    isHelp: (index) => helped[index] === true || through[index] === true,
    isReason: (index) => why[index] === true,
    isDated: (index) => dated.has(words[index]?.sentence),
    names: (index) => named[index] === true,
  }
}

const order: readonly Exclude<GoalField, 'steps'>[] = [
  'text',
  'what',
  'why',
  'who',
  'where',
  'how',
  'measure',
  'by',
]

/** The fields that hold something, in the order of the form. */
export const partsOf = (goal: GoalText, language: Language, today: string): GoalPart[] => {
  const steps = goal.steps?.join('\n') ?? ''
  const filled = order.flatMap((field) => {
    const text = goal[field] ?? ''
    return text.trim() === '' ? [] : [partOf(field, text, language, today)]
  })
  return steps.trim() === '' ? filled : [...filled, partOf('steps', steps, language, today)]
}
