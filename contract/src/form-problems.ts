import type { Field, Form, Side } from './form.ts'
import type { Bilingual } from './id.ts'

/** What may be wrong with a form, so that it cannot be published. */
export const formProblemCodes = [
  'no-questions',
  'section-empty',
  'section-without-title',
  'same-id',
  'label-missing',
  'question-missing',
  'option-missing',
  'option-twice',
  'bounds-reversed',
  'condition-not-earlier',
  'condition-other-side',
  'condition-on-open-question',
  'condition-without-answer',
  'condition-answer-unknown',
] as const
export type FormProblemCode = (typeof formProblemCodes)[number]

/** One thing that is wrong, and where: a section, and a question in it when it is about one. */
export interface FormProblem {
  readonly code: FormProblemCode
  readonly sectionId?: string
  readonly fieldId?: string
  /** With `question-missing`: whose. */
  readonly side?: Side | 'together'
}

/** Whether a text says anything, in whichever language. */
export const isWritten = (text: Bilingual | undefined): text is Bilingual =>
  text !== undefined && (text.nl.trim() !== '' || text.en.trim() !== '')

/** Whether a text stands there in one language alone. */
export const isUntranslated = (text: Bilingual | undefined): boolean =>
  isWritten(text) && (text.nl.trim() === '' || text.en.trim() === '')

/** To whom a question is put in words of their own. */
export const askedOf = (field: Pick<Field, 'answeredBy'>): readonly (Side | 'together')[] =>
  field.answeredBy === 'both' ? ['employee', 'manager'] : [field.answeredBy]

/** The answers that a later question may wait for; null for a question whose answers are not known beforehand. */
export const possibleAnswers = (field: Field): readonly (string | number | boolean)[] | null => {
  switch (field.type) {
    case 'scale':
      return field.steps.map((_, index) => index + 1)
    case 'choice':
    case 'choices':
      return field.options.map(({ value }) => value)
    case 'yes-no':
      return [true, false]
    case 'text':
    case 'number':
    case 'date':
    case 'competencies':
    case 'goals':
      return null
    default:
      return field satisfies never
  }
}

/** Whether the answer to one question can decide whether another is asked: whoever is asked the one, answers the other. */
export const canDependOn = (field: Field, earlier: Field): boolean =>
  earlier.answeredBy !== 'together' &&
  possibleAnswers(earlier) !== null &&
  askedOf(field).every((side) => askedOf(earlier).includes(side))

const conditionProblem = (field: Field, earlier: Field | undefined): FormProblemCode | null => {
  const { shownIf } = field
  if (shownIf === undefined) return null
  if (earlier === undefined) return 'condition-not-earlier'
  const possible = possibleAnswers(earlier)
  if (possible === null) return 'condition-on-open-question'
  if (!canDependOn(field, earlier)) return 'condition-other-side'
  if (shownIf.oneOf.length === 0) return 'condition-without-answer'
  return shownIf.oneOf.every((answer) => possible.includes(answer)) ? null : 'condition-answer-unknown'
}

const choiceProblems = (field: Field): FormProblemCode[] => {
  const labels = 'options' in field ? field.options.map(({ label }) => label) : []
  const steps = field.type === 'scale' ? field.steps : []
  const values = 'options' in field ? field.options.map(({ value }) => value) : []
  return [
    ...([...labels, ...steps].every(isWritten) ? [] : (['option-missing'] as const)),
    ...(new Set(values).size === values.length ? [] : (['option-twice'] as const)),
    ...(field.type === 'number' && field.minimum > field.maximum ? (['bounds-reversed'] as const) : []),
  ]
}

/**
 * What keeps a form from being published; none when it is sound. A form is frozen once published, so it is
 * checked before. A question can depend on earlier ones alone, so that no two wait for each other.
 */
export const formProblems = (form: Form): readonly FormProblem[] => {
  const earlier = new Map<string, Field>()
  const sections = new Set<string>()
  const problems = form.sections.flatMap((section): FormProblem[] => {
    const inSection = { sectionId: section.id }
    const found: FormProblem[] = []
    if (sections.has(section.id)) found.push({ code: 'same-id', ...inSection })
    sections.add(section.id)
    if (!isWritten(section.title)) found.push({ code: 'section-without-title', ...inSection })
    if (section.fields.length === 0) found.push({ code: 'section-empty', ...inSection })
    for (const field of section.fields) {
      const at = { ...inSection, fieldId: field.id }
      if (earlier.has(field.id)) found.push({ code: 'same-id', ...at })
      if (!isWritten(field.label)) found.push({ code: 'label-missing', ...at })
      for (const side of askedOf(field))
        if (!isWritten(field.questions[side])) found.push({ code: 'question-missing', ...at, side })
      const condition = conditionProblem(field, earlier.get(field.shownIf?.field ?? ''))
      if (condition !== null) found.push({ code: condition, ...at })
      found.push(...choiceProblems(field).map((code) => ({ code, ...at })))
      earlier.set(field.id, field)
    }
    return found
  })
  return earlier.size === 0 ? [{ code: 'no-questions' }, ...problems] : problems
}
