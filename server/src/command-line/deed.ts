import type { z } from 'zod'
import { sentenceFor } from '../platform/http/sentences.ts'
import type { Outcome } from '../platform/refuse.ts'
import type { Services } from '../platform/services.ts'

/** How a deed speaks to whoever asked for it, wherever that is. */
export interface Tell {
  /** A line of its result, for standard output. */
  readonly say: (line: string) => void
  /** How far it is; a bar on a terminal, nothing elsewhere. */
  readonly progress: (done: number, total: number) => void
}

/** What an operator asks for by hand: done by the server that has the data, or by the command itself when there is none. */
export interface Deed<Name extends string = string, Input extends z.ZodType = z.ZodType> {
  readonly name: Name
  readonly input: Input
  /** It may begin where nothing is kept yet; any other deed refuses such a place. */
  readonly begins?: boolean
  readonly perform: (services: Services, input: z.output<Input>, tell: Tell) => Promise<void>
}

/** A deed whose input is already known to be right, or not: `run` is what the two doors call. */
export interface Runnable<Name extends string = string> {
  readonly name: Name
  readonly begins: boolean
  readonly run: (services: Services, input: unknown, tell: Tell) => Promise<void>
}

export const defineDeed = <const Name extends string, Input extends z.ZodType>({
  name,
  input,
  begins = false,
  perform,
}: Deed<Name, Input>): Runnable<Name> => ({
  name,
  begins,
  run: async (services, given, tell) => perform(services, input.parse(given), tell),
})

/** Why a deed was not done, in one sentence for the operator. Shown without a stack. */
export class NotDone extends Error {
  override readonly name = 'NotDone'
}

/** The value of an outcome; a refusal becomes its sentence. */
export const valueOf = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw new NotDone(sentenceFor(outcome.reason, 'en', outcome.details))
  return outcome.value
}
