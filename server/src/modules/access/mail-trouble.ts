import type { Bounce } from '@tweespraak/contract/mail'

/** Why a mail has not arrived at the mail server yet, as one would tell it. */
export type MailTrouble = 'unreachable' | 'sign-in' | 'address' | 'refused'

const known: Readonly<Record<string, MailTrouble>> = {
  ECONNECTION: 'unreachable',
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ENOTFOUND: 'unreachable',
  EDNS: 'unreachable',
  ESOCKET: 'unreachable',
  ETIMEDOUT: 'unreachable',
  ETLS: 'unreachable',
  EAUTH: 'sign-in',
  ENOAUTH: 'sign-in',
  EENVELOPE: 'address',
}

/** By the code that was kept of the last attempt; null when none went wrong. */
export const mailTroubleOf = (failure: string | null): MailTrouble | null =>
  failure === null ? null : (known[failure] ?? 'refused')

/** By what a status of RFC 3463 is about, behind its first number; what is not here is about something else. */
const reasons: readonly (readonly [RegExp, Bounce['why']])[] = [
  [/^5\.(?:1\.(?:1|2|3|6|10)|4\.(?:1|4|310))$/, 'unknown'],
  [/^\d\.2\.1$/, 'closed'],
  [/^\d\.(?:2\.2|3\.1)$/, 'full'],
  [/^\d\.[34]\./, 'unreachable'],
  [/^4\.1\./, 'unreachable'],
]

/** What a status says of an address: 5 lasts, 4 may pass. Null for none. */
export const bounceOf = (status: string | null): Bounce | null =>
  status === null
    ? null
    : {
        why: reasons.find(([about]) => about.test(status))?.[1] ?? 'refused',
        lasting: status.startsWith('5'),
      }
