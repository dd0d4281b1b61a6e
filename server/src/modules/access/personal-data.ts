import type { PersonalData } from '../../platform/personal-data.ts'

/** The tables of better-auth stand in schema `auth` and hold nothing of what is said in the product. */
export const personalData = {
  user: {
    holds: 'name and e-mail address of an account',
    subject: 'id, by account_links.user_id',
    retention: { from: 'employment-ended', days: 30, source: 'needed to come in, and no longer' },
    export: { as: 'your account' },
    erasure: 'delete',
  },
  session: {
    holds:
      'when, from which network address and with which browser somebody came in, and to the quarter of an hour when they were here last',
    subject: 'userId, by account_links.user_id',
    retention: { from: 'expired', days: 30, source: 'long enough to look into misuse of an account' },
    export: { as: 'your sessions' },
    erasure: 'delete',
  },
  knownBrowser: {
    holds:
      'that somebody came in with a browser before, and when last; of the browser only a digest of a random word',
    subject: 'userId, by account_links.user_id',
    retention: { from: 'last-used', days: 400, source: 'as long as the browser keeps that word' },
    export: { as: 'browsers you came in with' },
    erasure: 'delete',
  },
  account: {
    holds: 'the hash of a password',
    subject: 'userId, by account_links.user_id',
    retention: { as: 'the account' },
    export: { left: 'out', because: 'a hash of a password helps nobody but an attacker' },
    erasure: 'delete',
  },
  verification: {
    holds: 'links asked for by mail that were not used yet',
    subject: 'value, an account',
    retention: { from: 'expired', days: 1, source: 'worthless once expired' },
    export: { left: 'out', because: 'it is a key that lasts an hour' },
    erasure: 'delete',
  },
  rateLimit: {
    holds: 'how often a network address, or somebody at an account, tried to come in',
    subject: 'key, a network address or the hash of an e-mail address',
    retention: { from: 'last-used', days: 1, source: 'long enough to slow down guessing' },
    export: { left: 'out', because: 'it says what others tried, not what somebody did' },
    erasure: 'delete',
  },
  account_links: {
    holds: 'which account is which person',
    subject: 'person_id',
    retention: { from: 'employment-ended', days: 30, source: 'needed to come in, and no longer' },
    export: { as: 'your account' },
    erasure: 'delete',
  },
  invitations: {
    holds: 'to which address somebody was invited, by whom and when',
    subject: 'person_id',
    retention: { from: 'expired', days: 90, source: 'long enough to answer "I never got it"' },
    export: { as: 'your invitations' },
    erasure: 'delete',
  },
} as const satisfies PersonalData<
  | 'user'
  | 'session'
  | 'knownBrowser'
  | 'account'
  | 'verification'
  | 'rateLimit'
  | 'account_links'
  | 'invitations'
>
