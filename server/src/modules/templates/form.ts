import {
  isAnsweredBy,
  longestAnswer,
  longestName,
  mostNamed,
  type AnswerValue,
  type Field,
  type Form,
  type Side,
} from '@tweespraak/contract/form'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'

const fieldsOf = (form: Form): readonly Field[] => form.sections.flatMap((section) => section.fields)

const findField = (form: Form, fieldId: string): Field | undefined =>
  fieldsOf(form).find((field) => field.id === fieldId)

type AnswerRefusal = 'field-unknown' | 'field-not-yours' | 'answer-unfit' | 'answer-too-long'

const unfit = (field: Field, details: Readonly<Record<string, unknown>> = {}) =>
  refuse('answer-unfit', { field: field.id, type: field.type, ...details })

const checkNames = (field: Field, value: AnswerValue): Outcome<AnswerValue, AnswerRefusal> => {
  if (!Array.isArray(value)) return unfit(field)
  if (value.length > mostNamed) return refuse('answer-too-long', { field: field.id, most: mostNamed })
  if (value.some((name) => name.length > longestName))
    return refuse('answer-too-long', { field: field.id, most: longestName })
  return accept(value)
}

const isDate = (value: string): boolean => {
  try {
    return Temporal.PlainDate.from(value).toString() === value
  } catch {
    return false
  }
}

/** Whether the answer fits the question: its kind, its options, its bounds (scale steps count from 1). Null clears an answer and always fits. */
const checkValue = (field: Field, value: AnswerValue): Outcome<AnswerValue, AnswerRefusal> => {
  switch (field.type) {
    case 'text':
      if (typeof value !== 'string') return unfit(field)
      return value.length > longestAnswer
        ? refuse('answer-too-long', { field: field.id, most: longestAnswer })
        : accept(value)
    case 'scale':
      return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= field.steps.length
        ? accept(value)
        : unfit(field, { minimum: 1, maximum: field.steps.length })
    case 'choice':
      return field.options.some((option) => option.value === value) ? accept(value) : unfit(field)
    case 'choices': {
      if (!Array.isArray(value) || new Set(value).size !== value.length) return unfit(field)
      return value.every((chosen) => field.options.some((option) => option.value === chosen))
        ? accept(value)
        : unfit(field)
    }
    case 'yes-no':
      return typeof value === 'boolean' ? accept(value) : unfit(field)
    case 'number':
      return typeof value === 'number' && value >= field.minimum && value <= field.maximum
        ? accept(value)
        : unfit(field, { minimum: field.minimum, maximum: field.maximum })
    case 'date':
      return typeof value === 'string' && isDate(value) ? accept(value) : unfit(field)
    case 'competencies':
    case 'goals':
      return checkNames(field, value)
    default:
      return field satisfies never
  }
}

/**
 * Whether this side may give this answer to this question of the form.
 * Refused: a question that the form does not have, one that is put to somebody else, an answer of the
 * wrong kind or outside its bounds, one that is too long. A question that is hidden by an earlier answer
 * may still be answered: the earlier answer may be on its way from another tab.
 */
export const checkAnswer = (
  form: Form,
  side: Side,
  fieldId: string,
  value: AnswerValue | null,
): Outcome<AnswerValue | null, AnswerRefusal> => {
  const field = findField(form, fieldId)
  if (field === undefined) return refuse('field-unknown', { field: fieldId })
  if (!isAnsweredBy(field, side)) return refuse('field-not-yours', { field: fieldId })
  return value === null ? accept(null) : checkValue(field, value)
}
