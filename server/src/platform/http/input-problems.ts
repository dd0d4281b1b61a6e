import type { Language } from '@tweespraak/contract/id'
import type { FastifySchemaValidationError } from 'fastify'
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
      return params['minimum'] === 1 ? 'required' : 'too-short'
    case 'too_big':
      return params['origin'] === 'number' ? 'too-high' : 'too-long'
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

/** What is wrong with each field, in the caller's language. Never repeats what was entered. */
export const inputProblems = (
  errors: readonly FastifySchemaValidationError[],
  language: Language,
): InputProblem[] =>
  errors.map((error) => ({
    field: error.instancePath.split('/').filter(Boolean).join('.'),
    message: sentences[language][kindOf(error)]
      .replace('{{minimum}}', String(error.params['minimum']))
      .replace('{{maximum}}', String(error.params['maximum'])),
  }))
