import { z } from 'zod'
import { RefusalError } from './api.ts'

const details = z.object({ fields: z.array(z.object({ field: z.string(), message: z.string() })) })

/**
 * What the server said about one field of a form, such as `person.email`: to be shown at that field.
 * `undefined` when it said nothing about it.
 */
export const fieldError = (error: unknown, field: string): string | undefined => {
  if (!(error instanceof RefusalError) || error.code !== 'bad-input') return undefined
  const parsed = details.safeParse(error.details)
  return parsed.success ? parsed.data.fields.find((problem) => problem.field === field)?.message : undefined
}
