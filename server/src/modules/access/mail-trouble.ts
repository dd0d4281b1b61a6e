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
