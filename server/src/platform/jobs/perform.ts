import type { z } from 'zod'
import type { Json } from '../db/json.ts'
import type { Log } from '../log.ts'
import type { Given } from './jobs.ts'

/** Does the jobs of one queue: reads the parcel by its schema, then hands it to the handler. */
export type Perform = (data: unknown, jobId: string) => Promise<void>

export const performWith =
  <Payload extends z.ZodType>(
    payload: Payload,
    handler: (given: Given<z.output<Payload>>) => Promise<void>,
  ): Perform =>
  async (data, jobId) => {
    const { organizationId, payload: sent } = data as {
      readonly organizationId: string
      readonly payload: Json
    }
    await handler({ organizationId, payload: payload.parse(sent), jobId })
  }

export interface Attempt {
  readonly queue: string
  readonly id: string
  readonly data: unknown
  readonly retryCount: number
  readonly retryLimit: number
}

/**
 * One attempt. Answers undefined, or how it failed: by the error's name and code alone, since what pg-boss
 * keeps must not hold what people wrote.
 */
export const attempt = async (
  perform: Perform,
  { queue, id, data, retryCount, retryLimit }: Attempt,
  log: Log,
): Promise<string | undefined> => {
  try {
    await perform(data, id)
    return undefined
  } catch (error) {
    const message = retryCount >= retryLimit ? 'a job was given up' : 'a job failed'
    log.error({ err: error, job: queue, jobId: id, attempt: retryCount + 1 }, message)
    const name = error instanceof Error ? error.name : 'Error'
    return error instanceof Error && 'code' in error ? `${name} ${String(error.code)}` : name
  }
}
