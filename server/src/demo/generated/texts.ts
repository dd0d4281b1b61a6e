import {
  type AnswerValue,
  type Field,
  type Form,
  isAnsweredBy,
  isShown,
  type Part,
  type Side,
} from '@tweespraak/contract/form'
import type { Language } from '@tweespraak/contract/id'
import type { Random } from './random.ts'
import type { Stock } from './stock.ts'
import { english } from './stock-en.ts'
import { dutch } from './stock-nl.ts'
import type { Trade } from './trades.ts'

/** Puts texts together for one writer: what they say hangs on their language, their trade and chance. */
export interface Writer {
  readonly stock: Stock
  readonly random: Random
  readonly subjects: readonly string[]
}

export const writerIn = (language: Language, trade: Trade, random: Random): Writer => ({
  stock: language === 'en' ? english : dutch,
  random,
  subjects: trade.subjects[language],
})

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** One of these sentences, with its gaps filled. */
export const say = ({ random, stock, subjects }: Writer, sentences: readonly string[]): string => {
  const sentence = random.pick(sentences)
  if (!sentence.includes('{')) return sentence
  return capital(
    sentence.replace('{subject}', random.pick(subjects)).replace('{when}', random.pick(stock.when)),
  )
}

const textFor = (writer: Writer, field: Field, part: Part, side: Side): string => {
  const { stock } = writer
  const begins = stock.asked[field.id]?.[side] ?? stock.begins[part][side]
  const first = say(writer, begins)
  return writer.random.chance(0.7) ? `${first} ${say(writer, stock.goesOn[part][side])}` : first
}

/** Usually one of the better steps. */
const stepOf = (steps: number, random: Random): number =>
  Math.max(1, steps - Math.floor(random.fraction() * random.fraction() * steps))

const answerTo = (writer: Writer, field: Field, part: Part, side: Side, day: string): AnswerValue => {
  const { random, stock } = writer
  const some = (from: readonly string[], most: number) => random.shuffle(from).slice(0, random.whole(1, most))
  switch (field.type) {
    case 'text':
      return textFor(writer, field, part, side)
    case 'scale':
      return stepOf(field.steps.length, random)
    case 'choice':
      return random.pick(field.options).value
    case 'choices':
      return some(
        field.options.map(({ value }) => value),
        2,
      )
    case 'yes-no':
      return random.chance(0.85)
    case 'number':
      return random.whole(Math.ceil(field.minimum), Math.floor(field.maximum))
    case 'date':
      return day
    case 'competencies':
      return some(stock.named, 3)
    case 'goals':
      return some(stock.goals, 2)
    default:
      return field satisfies never
  }
}

/**
 * The answers of one side, in the order of the form: all that must be answered, and some of the rest. Who is
 * still writing (`whole` false) has answered the first question alone.
 */
export const answersOf = (
  writer: Writer,
  form: Form,
  side: Side,
  { whole, day }: { readonly whole: boolean; readonly day: string },
): readonly { readonly fieldId: string; readonly value: AnswerValue }[] => {
  const answers: Record<string, AnswerValue> = {}
  for (const { part, fields } of form.sections)
    for (const field of fields) {
      if (!isAnsweredBy(field, side) || !isShown(field, answers)) continue
      if (!field.required && !writer.random.chance(0.16)) continue
      answers[field.id] = answerTo(writer, field, part, side, day)
      if (!whole) return named(answers)
    }
  return named(answers)
}

const named = (answers: Readonly<Record<string, AnswerValue>>) =>
  Object.entries(answers).map(([fieldId, value]) => ({ fieldId, value }))
