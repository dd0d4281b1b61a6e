import type { Field, Part } from '@tweespraak/contract/form'
import type { BankQuestion, BankTopic } from '@tweespraak/contract/forms'
import type { BuiltInKindCode } from '@tweespraak/contract/templates'

/** A text in Dutch and in English. */
type Pair = readonly [nl: string, en: string]

/** To whom it is put, each in words of their own; or to both at the table. */
type Asked =
  | { readonly employee: Pair; readonly manager?: Pair }
  | { readonly manager: Pair; readonly employee?: never }
  | { readonly together: Pair }

type Frame = Omit<Extract<Field, { type: 'text' }>, 'type'>

const inWords = ([nl, en]: Pair) => ({ nl, en })

const frameOf = (id: string, label: Pair, asked: Asked): Frame => {
  const frame = { id, label: inWords(label), required: false }
  if ('together' in asked)
    return { ...frame, answeredBy: 'together', questions: { together: inWords(asked.together) } }
  const { employee, manager } = asked
  if (employee === undefined)
    return { ...frame, answeredBy: 'manager', questions: { manager: inWords(asked.manager) } }
  if (manager === undefined)
    return { ...frame, answeredBy: 'employee', questions: { employee: inWords(employee) } }
  return {
    ...frame,
    answeredBy: 'both',
    questions: { employee: inWords(employee), manager: inWords(manager) },
  }
}

/** A question to answer in one's own words. */
export const open = (id: string, label: Pair, asked: Asked): Field => ({
  ...frameOf(id, label, asked),
  type: 'text',
})

/** A question with steps, from least to most. */
export const steps = (id: string, label: Pair, asked: Asked, from: readonly Pair[]): Field => ({
  ...frameOf(id, label, asked),
  type: 'scale',
  steps: from.map(inWords),
})

/** A question with a yes or a no. */
export const yesNo = (id: string, label: Pair, asked: Asked): Field => ({
  ...frameOf(id, label, asked),
  type: 'yes-no',
})

/** Questions about one thing, for one part of the talk, and the kinds that they suit best. */
export const about = (
  topic: BankTopic,
  part: Part,
  kinds: readonly BuiltInKindCode[],
  fields: readonly Field[],
): readonly BankQuestion[] => fields.map((field) => ({ topic, part, kinds: [...kinds], field }))
