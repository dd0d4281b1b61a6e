import { RefusalError } from './api.ts'

interface Problem {
  readonly field: string
  readonly message: string
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' &&
  value !== null &&
  'field' in value &&
  typeof value.field === 'string' &&
  'message' in value &&
  typeof value.message === 'string'

/** Refusals that are about one field, whichever form has it. */
const aboutField: Partial<Record<RefusalError['code'], string>> = {
  'set-up-code-wrong': 'code',
  'time-zone-unknown': 'organization.timeZone',
  'password-common': 'password',
  'password-own-words': 'password',
  'password-thin': 'password',
  'password-wrong': 'current',
  'password-wrong-no-mail': 'current',
  'number-taken': 'number',
  'email-taken': 'email',
}

const problemsOf = (error: unknown): readonly Problem[] => {
  if (!(error instanceof RefusalError)) return []
  const field = aboutField[error.code]
  if (field !== undefined) return [{ field, message: error.message }]
  if (error.code !== 'bad-input') return []
  const fields: unknown = error.details['fields']
  return Array.isArray(fields) ? fields.filter(isProblem) : []
}

/** Whether all that is wrong is said at these fields already, so that nothing is left to say above them. */
export const isSaidAt = (error: unknown, fields: readonly string[]): boolean => {
  const problems = problemsOf(error)
  return problems.length > 0 && problems.every(({ field }) => fields.includes(field))
}

/**
 * What the server said about one field of a form, such as `person.email`: to be shown at that field.
 * `undefined` when it said nothing about it.
 */
export const fieldError = (error: unknown, field: string): string | undefined =>
  problemsOf(error).find((problem) => problem.field === field)?.message
