import { z } from 'zod'
import { type Bilingual, bilingual, type Language } from './id.ts'

/**
 * Who speaks. Each side has its own voice everywhere: its answers, its colour, its signature.
 * `manager` is whoever leads: a manager, and in the workplace a coach. `third` is a second assessor or
 * somebody from outside.
 */
export const sides = ['employee', 'manager', 'third'] as const
export const side = z.enum(sides)
export type Side = z.infer<typeof side>

/** Who answers a question: one side, the employee and the manager each for themselves, or both at the table (`together`: no preparation). */
export const answerers = ['employee', 'manager', 'both', 'together', 'third'] as const
export const answeredBy = z.enum(answerers)
export type AnsweredBy = z.infer<typeof answeredBy>

export const parts = ['look-back', 'look-ahead', 'agree'] as const
export const part = z.enum(parts)
export type Part = z.infer<typeof part>

const key = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)

/** The longest text of a form in one language, in characters. */
export const longestWords = 1000
/** How much fits in a form that HR makes. */
export const mostSections = 30
export const mostFields = 60
export const mostOptions = 30
export const mostSteps = 10

/** A text in both languages, neither of them empty. */
const words = bilingual.refine((text) => text.nl.trim() !== '' && text.en.trim() !== '')
/** A text that is still being written: either language may be empty. */
const roughWords = z.object({ nl: z.string().max(longestWords), en: z.string().max(longestWords) })

/** The shapes of a form whose texts are like this; `rough` also lets it be unfinished. */
const shapesWith = (text: z.ZodType<Bilingual, Bilingual>, rough: boolean) => {
  const perSide = z.object({ employee: text, manager: text, third: text }).partial()

  const everyField = z.object({
    id: key,
    /** Two or three words above both pages of the open book, and in the report. */
    label: text,
    /**
     * The question as it is put to each side, or to both at the table. `{name}` stands for the given name
     * of the other: of the leader in the employee's question, of the employee in all others.
     */
    questions: perSide.extend({ together: text.optional() }),
    /** A hint beside the question, for one side's eyes. */
    guidance: perSide.optional(),
    answeredBy,
    /** Sharing without an answer to it is refused, naming the question. */
    required: z.boolean(),
    /** Asked only when the same side gave one of these answers to an earlier question. */
    shownIf: z
      .object({
        field: key,
        oneOf: z.array(z.union([z.string(), z.number(), z.boolean()])).min(rough ? 0 : 1),
      })
      .optional(),
  })

  const options = z
    .array(z.object({ value: key, label: text }))
    .min(2)
    .max(mostOptions)

  const field = z.discriminatedUnion('type', [
    everyField.extend({ type: z.literal('text') }),
    /** Steps 1, 2, 3 … with a label each, from least to most. */
    everyField.extend({ type: z.literal('scale'), steps: z.array(text).min(2).max(mostSteps) }),
    everyField.extend({ type: z.literal('choice'), options }),
    everyField.extend({ type: z.literal('choices'), options }),
    everyField.extend({ type: z.literal('yes-no') }),
    everyField.extend({
      type: z.literal('number'),
      minimum: z.number(),
      maximum: z.number(),
      unit: text.optional(),
    }),
    everyField.extend({ type: z.literal('date') }),
    everyField.extend({ type: z.literal('competencies') }),
    everyField.extend({ type: z.literal('goals') }),
  ])

  const fewest = rough ? 0 : 1
  const section = z.object({
    id: key,
    part,
    title: text,
    introduction: text.optional(),
    fields: z.array(field).min(fewest).max(mostFields),
  })
  return { field, section, form: z.object({ sections: z.array(section).min(fewest).max(mostSections) }) }
}

const published = shapesWith(words, false)

/** A question of a form. `competencies` and `goals` name things in words; their modules link them. */
export const field = published.field
export type Field = z.infer<typeof field>

/** Every way of answering, in the order in which they are offered. */
export const fieldTypes = [
  'text',
  'scale',
  'choice',
  'choices',
  'yes-no',
  'number',
  'date',
  'competencies',
  'goals',
] as const satisfies readonly Field['type'][]

export type Section = z.infer<typeof published.section>

export const form = published.form
export type Form = z.infer<typeof form>

/** A form as it is being made: texts may be empty, sections without questions, conditions without an answer. */
export const roughForm = shapesWith(roughWords, true).form

/** The longest text that an answer may be, in characters. */
export const longestAnswer = 10_000
/** How many competencies or goals one answer may name, and how long each may be. */
export const mostNamed = 12
export const longestName = 300

/**
 * An answer as it travels and is kept. A text, a choice and a date are strings; a scale (1 is the first
 * step) and a number are numbers; choices, competencies and goals are lists of strings; yes-no a boolean.
 * Which of these fits is decided by the question.
 */
export const answerValue = z.union([
  z.string().max(longestAnswer),
  z.number(),
  z.boolean(),
  z.array(z.string().max(longestName)).max(mostNamed),
])
export type AnswerValue = z.infer<typeof answerValue>

/** Answers of one side by field; a question without an answer is absent or null. */
export type Answers = Readonly<Record<string, AnswerValue | null | undefined>>

/**
 * The question as it is put to one side, or to both at the table, with the given name of the other filled in;
 * null where it has no words for them.
 */
export const questionTo = (
  asked: Pick<Field, 'questions'>,
  to: Side | 'together',
  language: Language,
  other: string,
): string | null => asked.questions[to]?.[language].replaceAll('{name}', other) ?? null

/** Whether this side answers the question while preparing, or both together at the table. */
export const isAnsweredBy = (asked: Field, by: Side | 'together'): boolean =>
  asked.answeredBy === by || (asked.answeredBy === 'both' && (by === 'employee' || by === 'manager'))

/** Whether the question is asked, given what the same side answered before. */
export const isShown = (asked: Field, answers: Answers): boolean => {
  if (asked.shownIf === undefined) return true
  const given = answers[asked.shownIf.field]
  if (given === null || given === undefined) return false
  const values: readonly (string | number | boolean)[] = Array.isArray(given) ? given : [given]
  return asked.shownIf.oneOf.some((wanted) => values.some((value) => value === wanted))
}

/** The sections and questions that this side meets while preparing, or both together, in order; sections without a question for it are left out. */
export const sectionsFor = (asked: Form, by: Side | 'together', answers: Answers): readonly Section[] =>
  asked.sections
    .map((each) => ({
      ...each,
      fields: each.fields.filter((asks) => isAnsweredBy(asks, by) && isShown(asks, answers)),
    }))
    .filter((each) => each.fields.length > 0)

/** Whether an answer says anything at all. */
export const isAnswered = (value: AnswerValue | null | undefined): value is AnswerValue =>
  value !== null &&
  value !== undefined &&
  !(typeof value === 'string' && value.trim() === '') &&
  !(Array.isArray(value) && value.length === 0)

/** The required questions that this side has not answered yet. */
export const unanswered = (asked: Form, by: Side, answers: Answers): readonly Field[] =>
  sectionsFor(asked, by, answers)
    .flatMap((each) => each.fields)
    .filter(({ required, id }) => required && !isAnswered(answers[id]))
