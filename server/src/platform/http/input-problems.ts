import type { Language } from '@tweespraak/contract/id'
import type { FastifySchemaValidationError } from 'fastify'
import type { z } from 'zod'
import en from '@tweespraak/messages/en/input.json' with { type: 'json' }
import nl from '@tweespraak/messages/nl/input.json' with { type: 'json' }

const sentences = { nl, en }
type Kind = keyof typeof nl

const kindOf = ({ keyword, params, message }: FastifySchemaValidationError): Kind => {
  switch (keyword) {
    case 'invalid_type':
      return message?.includes('received undefined') === true ? 'required' : 'other'
    case 'too_small':
      if (params['origin'] === 'number') return 'too-low'
      if (params['minimum'] === 1) return 'required'
      return params['origin'] === 'string' ? 'too-short' : 'too-few'
    case 'too_big':
      if (params['origin'] === 'number') return 'too-high'
      return params['origin'] === 'string' ? 'too-long' : 'too-many'
    case 'invalid_format':
      if (params['format'] === 'email') return 'e-mail'
      return params['format'] === 'date' || params['format'] === 'datetime' ? 'date' : 'other'
    case 'invalid_value':
      return 'choice'
    default:
      return 'other'
  }
}

export interface InputProblem {
  /** Path of the field, such as `person.email`. */
  readonly field: string
  readonly message: string
}

/** Whether nothing was entered there, whatever rule it broke by that. */
const isEmptyAt = (body: unknown, path: readonly string[]): boolean => {
  const value = path.reduce<unknown>(
    (inside, part) =>
      typeof inside === 'object' && inside !== null ? (Reflect.get(inside, part) as unknown) : undefined,
    body,
  )
  return typeof value === 'string' && value.trim() === ''
}

/** What is wrong with each field of a body, in the caller's language. Never repeats what was entered. */
export const inputProblems = (
  errors: readonly FastifySchemaValidationError[],
  language: Language,
  body: unknown,
): InputProblem[] =>
  errors.map((error) => {
    const path = error.instancePath.split('/').filter(Boolean)
    return {
      field: path.join('.'),
      message: sentences[language][isEmptyAt(body, path) ? 'required' : kindOf(error)]
        .replace('{{minimum}}', String(error.params['minimum']))
        .replace('{{maximum}}', String(error.params['maximum'])),
    }
  })

/** One of the same sentences, for what a command sees to be wrong with a field. */
export const problemWith = (field: string, kind: Kind, language: Language): InputProblem => ({
  field,
  message: sentences[language][kind],
})

/** The same for what a command checks by itself, so that it can say more of it in one go. */
export const problemsOfIssues = (
  { issues }: z.ZodError,
  language: Language,
  input: unknown,
): InputProblem[] => {
  const errors = issues.map(({ code, path, message, ...params }) => ({
    keyword: code,
    instancePath: path.map((part) => `/${String(part)}`).join(''),
    schemaPath: '',
    message,
    params,
  }))
  return inputProblems(errors, language, input)
}
