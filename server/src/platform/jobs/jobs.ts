import type { z } from 'zod'
import type { Tx } from '../db/database.ts'
import type { EventKind } from '../outbox/event.ts'

/** Work that is done outside of a request: a name and the shape of what it needs to know (ids, never text). */
export interface JobKind<Payload extends z.ZodType> {
  /** `<verb>-<noun>`, such as `deliver-mail`. */
  readonly name: string
  readonly payload: Payload
}

export const defineJob = <Payload extends z.ZodType>(name: string, payload: Payload): JobKind<Payload> => ({
  name,
  payload,
})

/** What a handler gets. It may run more than once for the same payload, and claims its row first. */
export interface Given<Payload> {
  readonly organizationId: string
  readonly payload: Payload
  /** The same at every attempt, and another for every job. */
  readonly jobId: string
}

/** A job that was given up after its last attempt; the handler's error by name and code, never its text. */
export interface FailedJob {
  readonly id: string
  readonly job: string
  readonly organizationId: string
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly error: string
}

export interface Jobs {
  /** Puts a job in the queue in this transaction: it is done if, and only if, that commits. */
  send<Payload extends z.ZodType>(
    tx: Tx,
    organizationId: string,
    job: JobKind<Payload>,
    payload: z.output<Payload>,
    options?: { readonly notBefore?: Temporal.Instant },
  ): Promise<void>
  /** The same for many of one kind, in as few statements. */
  sendAll<Payload extends z.ZodType>(
    tx: Tx,
    organizationId: string,
    job: JobKind<Payload>,
    payloads: readonly z.output<Payload>[],
    options?: { readonly notBefore?: Temporal.Instant },
  ): Promise<void>
  /** Says who does a kind of job. Before `start`. */
  work<Payload extends z.ZodType>(
    job: JobKind<Payload>,
    handler: (given: Given<z.output<Payload>>) => Promise<void>,
  ): void
  /** Says who acts on a kind of event, as a job of its own named `subscriber`. Before `start`. */
  on<Payload extends z.ZodType>(
    event: EventKind<Payload>,
    subscriber: string,
    handler: (given: Given<z.output<Payload>>) => Promise<void>,
  ): void
  /** Says what is done again and again, once among all server processes. Before `start`. */
  every(seconds: number, name: string, task: () => Promise<void>): void
  start(): Promise<void>
  /** Does all that waits now, with what follows from it, and comes back when nothing is left. For tests, the demo and the command line. */
  drain(): Promise<void>
  /** What was given up in the last month, newest first, at most a thousand. */
  failed(): Promise<readonly FailedJob[]>
  stop(): Promise<void>
}
