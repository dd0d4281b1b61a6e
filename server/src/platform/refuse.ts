import type { RefusalCode } from '@tweespraak/contract/refusal'

/** An expected "no", returned as data. `details` holds ids, field names, numbers and the caller's own input; never another person's text. */
export interface Refused<Code extends RefusalCode = RefusalCode> {
  readonly ok: false
  readonly reason: Code
  readonly details: Readonly<Record<string, unknown>>
}

export interface Accepted<Value> {
  readonly ok: true
  readonly value: Value
}

/** What a decision or a command answers: its value, or the named reason why not. */
export type Outcome<Value, Code extends RefusalCode = RefusalCode> = Accepted<Value> | Refused<Code>

export const accept = <Value>(value: Value): Accepted<Value> => ({ ok: true, value })

export const refuse = <const Code extends RefusalCode>(
  reason: Code,
  details: Readonly<Record<string, unknown>> = {},
): Refused<Code> => ({ ok: false, reason, details })
