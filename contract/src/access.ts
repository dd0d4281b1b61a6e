import { z } from 'zod'
import { id, instant, language, page, plainDate } from './id.ts'
import { mail, unreachable } from './mail.ts'
import { personName, unitName } from './people.ts'
import { route } from './route.ts'
import { hrInvited, newPassword, typedAtSetUp } from './set-up.ts'

const email = z.email().max(254)

/** The places of the shell that this person has; the screen shows at most five of them. */
export const place = z.enum([
  'home',
  'conversations',
  'goals',
  'agreements',
  'my-file',
  'team',
  'people',
  'progress',
  'organization',
  'templates',
  'mails',
])
export type Place = z.infer<typeof place>

export const me = z.object({
  person: z.object({ id, name: z.string(), email: z.string().nullable() }),
  organization: z.object({ id, name: z.string(), language, timeZone: z.string() }),
  language,
  roles: z.object({
    hr: z.enum(['none', 'units', 'all']),
    administrator: z.boolean(),
    manager: z.boolean(),
    coach: z.boolean(),
  }),
  /** What the units are called that one is HR for; none for HR for everybody. */
  hrUnits: z.array(z.string()),
  places: z.array(place),
  demo: z.boolean(),
})
export type Me = z.infer<typeof me>

export const session = z.object({
  id: z.string(),
  current: z.boolean(),
  startedAt: instant,
  /** When somebody last opened it or came back to it, to five minutes. */
  seenAt: instant,
  expiresAt: instant,
  /** Such as "Firefox, Windows"; null when the browser did not say. */
  device: z.string().nullable(),
})
export type Session = z.infer<typeof session>

export const demoPerson = z.object({
  id,
  name: z.string(),
  jobTitle: z.string(),
  /** As what this person is interesting to look through the eyes of. */
  as: z.enum(['employee', 'manager', 'hr', 'coach']),
})
export type DemoPerson = z.infer<typeof demoPerson>

/** Somebody who is not in yet, for who may invite them. */
export const personWaiting = personName.extend({
  unit: unitName.nullable(),
  /** Tells apart who have the same name. */
  number: z.string().nullable(),
  /** The first working day of who is still to begin: they are not invited as one of everybody. */
  beginsOn: plainDate.nullable(),
  state: z.enum(['not-invited', 'invited', 'expired', 'no-address']),
  /** Of the last invitation to the address that they have now. */
  invitedAt: instant.nullable(),
})
export type PersonWaiting = z.infer<typeof personWaiting>

/** How many are not in yet, among those whom the viewer may invite. */
export const waitingCounts = z.object({
  /** With an address, and without an invitation that still works. */
  invitable: z.number(),
  /** The same of who is still to begin, who are invited one by one. */
  later: z.number(),
  /** Whose invitation still works. */
  invited: z.number(),
  withoutAddress: z.number(),
})
export type WaitingCounts = z.infer<typeof waitingCounts>

/** With a mail server and no setting for the address of people: what the links in mails begin with. */
const linksBeginWith = z.string().nullable()

const waitingFilter = z.object({
  /** The beginnings of words of a name. */
  search: z.string().max(200).optional(),
  /** This unit and what hangs below it. */
  unit: id.optional(),
})

/** How far somebody is on the way in. */
export const invitationStanding = z.object({
  state: z.enum(['in', 'invited', 'expired', 'not-invited', 'no-address']),
  /** Of the last invitation to the address that they have now. */
  invitedAt: instant.nullable(),
  expiresAt: instant.nullable(),
  /** What to hand over: only where no mail server is set, and as long as the invitation works. */
  link: z.string().nullable(),
  /** Of somebody who is in, on a server without mail: the administrators, who help them to a new password. */
  helpers: z.array(personName),
})
export type InvitationStanding = z.infer<typeof invitationStanding>

export const accessRoutes = {
  entry: route({
    method: 'GET',
    path: '/entry',
    summary: 'How one comes in here: set-up, sign-in or the demo',
    access: 'public',
    output: z.object({
      needsSetUp: z.boolean(),
      demo: z.boolean(),
      signedIn: z.boolean(),
      /** False without a mail server: a link to choose a new password would never arrive. */
      sendsMail: z.boolean(),
      /**
       * Where one signs in, when that can be one organisation only; null where there are more, or none yet. Whoever
       * finds the address reads this name, as on a front door, and nothing else of the organisation.
       */
      organization: z.string().nullable(),
    }),
    refusals: [],
  }),
  setUp: route({
    method: 'POST',
    path: '/set-up',
    summary: 'Set up the first organisation with the one-time code that the server printed',
    access: 'public',
    body: typedAtSetUp,
    output: me.extend({ hr: hrInvited.nullable() }),
    refusals: [
      'set-up-code-wrong',
      'set-up-done',
      'password-common',
      'password-own-words',
      'password-thin',
      'time-zone-unknown',
      'too-many-requests',
    ],
  }),
  signIn: route({
    method: 'POST',
    path: '/sign-in',
    summary: 'Sign in with e-mail and password',
    access: 'public',
    body: z.object({ email, password: z.string().min(1).max(128) }),
    output: me,
    refusals: ['sign-in-wrong', 'passwords-tried', 'no-access'],
  }),
  signOut: route({
    method: 'POST',
    path: '/sign-out',
    summary: 'End this session',
    access: 'signed-in',
    refusals: [],
  }),
  me: route({
    method: 'GET',
    path: '/me',
    summary: 'Who is signed in, with the places and roles of this person',
    access: 'signed-in',
    output: me,
    refusals: [],
  }),
  setLanguage: route({
    method: 'PUT',
    path: '/me/language',
    summary: 'Choose the language of screens and mails',
    access: 'signed-in',
    body: z.object({ language }),
    refusals: [],
  }),
  sessions: route({
    method: 'GET',
    path: '/me/sessions',
    summary: 'The places where this person is signed in',
    access: 'signed-in',
    output: z.object({ items: z.array(session) }),
    refusals: [],
  }),
  endSession: route({
    method: 'DELETE',
    path: '/me/sessions/:id',
    summary: 'End one of one’s own sessions at once',
    access: 'signed-in',
    params: z.object({ id: z.string().max(64) }),
    refusals: ['not-found'],
  }),
  endOtherSessions: route({
    method: 'DELETE',
    path: '/me/sessions',
    summary: 'End every other of one’s own sessions at once',
    access: 'signed-in',
    refusals: [],
  }),
  changePassword: route({
    method: 'PUT',
    path: '/me/password',
    summary: 'Choose a new password, knowing the current one; ends every other session of the account',
    access: 'signed-in',
    body: z.object({ current: z.string().min(1).max(128), password: newPassword }),
    refusals: [
      'password-wrong',
      'password-wrong-no-mail',
      'password-common',
      'password-own-words',
      'password-thin',
      'passwords-tried',
    ],
  }),
  requestReset: route({
    method: 'POST',
    path: '/password-resets',
    summary: 'Ask for a link to choose a new password; answers the same whether the address is known or not',
    access: 'public',
    body: z.object({ email }),
    refusals: ['too-many-requests'],
  }),
  reset: route({
    method: 'POST',
    path: '/password-resets/read',
    summary: 'Whose password this link is for, as long as it can be used',
    access: 'public',
    body: z.object({ token: z.string().min(1).max(200) }),
    output: z.object({ name: z.string(), email: z.string() }),
    refusals: ['link-expired'],
  }),
  resetPassword: route({
    method: 'POST',
    path: '/password-resets/use',
    summary: 'Choose a new password with the token of the link; ends every session, and comes in',
    access: 'public',
    body: z.object({ token: z.string().min(1).max(200), password: newPassword }),
    output: me,
    refusals: [
      'link-expired',
      'password-common',
      'password-own-words',
      'password-thin',
      'no-access',
      'too-many-requests',
    ],
  }),
  waiting: route({
    method: 'GET',
    path: '/invitations/waiting',
    summary: 'Who of the people that the viewer may invite are not in yet, by family name',
    access: 'signed-in',
    query: waitingFilter.extend({
      cursor: id.optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    output: page(personWaiting),
    refusals: ['not-allowed'],
  }),
  countWaiting: route({
    method: 'GET',
    path: '/invitations/waiting/count',
    summary:
      'How many of the same people would get an invitation, have one, or cannot for want of an address',
    access: 'signed-in',
    query: waitingFilter,
    output: waitingCounts.extend({ linksBeginWith }),
    refusals: ['not-allowed'],
  }),
  invite: route({
    method: 'POST',
    path: '/invitations',
    summary:
      'Invite these people, or everybody who is not in and whose invitation is not open, so many at a time; those without an address or with an account are counted, not mailed',
    access: 'signed-in',
    body: z.union([
      z.object({ personIds: z.array(id).min(1).max(1000) }),
      waitingFilter.extend({
        everybody: z.literal(true),
        /** But for these. */
        except: z.array(id).max(1000).default([]),
      }),
    ]),
    output: z.object({
      invited: z.number(),
      withoutAddress: z.number(),
      alreadyIn: z.number(),
      mailed: z.boolean(),
      /** Of everybody: whether there are more, to be asked for next. */
      more: z.boolean(),
      /** Without a mail server: what to hand over to each, for the first of them by family name; see `link` of a mail. Else empty. */
      links: z.array(personName.extend({ link: z.string() })),
    }),
    refusals: ['not-allowed'],
  }),
  hrToCome: route({
    method: 'GET',
    path: '/invitations/hr',
    summary:
      'Who is HR for everybody and never came in, as long as none of them did; for who may invite people',
    access: 'signed-in',
    output: z.object({ people: z.array(personName) }),
    refusals: ['not-allowed'],
  }),
  standing: route({
    method: 'GET',
    path: '/people/:personId/invitation',
    summary: 'Whether somebody is in, invited or neither, for who may invite them',
    access: 'signed-in',
    params: z.object({ personId: id }),
    output: invitationStanding,
    refusals: ['not-found', 'not-allowed'],
  }),
  invitation: route({
    method: 'POST',
    path: '/invitations/read',
    summary: 'Whom an invitation is for, and who sent it',
    access: 'public',
    body: z.object({ token: z.string().min(1).max(200) }),
    output: z.object({
      organization: z.string(),
      name: z.string(),
      email: z.string(),
      language,
      /** Null when the operator of the server made it. */
      invitedBy: z.string().nullable(),
      invitedAt: instant,
      /** They lead people, now or later on. */
      leads: z.boolean(),
    }),
    refusals: ['link-expired', 'link-used', 'link-replaced', 'too-many-requests'],
  }),
  acceptInvitation: route({
    method: 'POST',
    path: '/invitations/accept',
    summary: 'Choose a password and come in',
    access: 'public',
    body: z.object({ token: z.string().min(1).max(200), password: newPassword }),
    output: me,
    refusals: [
      'link-expired',
      'link-used',
      'link-replaced',
      'password-common',
      'password-own-words',
      'password-thin',
      'account-exists',
      'too-many-requests',
    ],
  }),
  mails: route({
    method: 'GET',
    path: '/mails',
    summary: 'The mails of the organisation: recipient, kind and state, never their text',
    access: 'signed-in',
    query: z.object({ after: z.string().max(200).optional() }),
    output: page(mail).extend({
      linksBeginWith,
    }),
    refusals: ['not-allowed'],
  }),
  unreachable: route({
    method: 'GET',
    path: '/mails/unreachable',
    summary:
      'Whom mail does not reach, the newest hundred and how many in all: for HR of their people, for administrators of all',
    access: 'signed-in',
    output: z.object({ items: z.array(unreachable), count: z.int() }),
    refusals: ['not-allowed'],
  }),
  sendMail: route({
    method: 'POST',
    path: '/mails/:id/send',
    summary: 'Send a mail that was kept while no mail went out, or was given up, as long as it still holds',
    access: 'signed-in',
    params: z.object({ id }),
    refusals: ['not-allowed', 'not-found', 'mail-holds-no-longer'],
  }),
  demoPeople: route({
    method: 'GET',
    path: '/demo/people',
    summary: 'The people one can be in the demo',
    access: 'public',
    output: z.object({ items: z.array(demoPerson) }),
    refusals: ['not-found'],
  }),
  demoSignIn: route({
    method: 'POST',
    path: '/demo/sign-in',
    summary: 'Be somebody in the demo',
    access: 'public',
    body: z.object({ personId: id }),
    output: me,
    refusals: ['not-found'],
  }),
}
