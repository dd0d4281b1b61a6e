import { accessRoutes as routes } from '@tweespraak/contract/access'
import { closed, only, open, type Row, signedIn } from '../row.ts'

const password = 'vier losse woorden samen'
const token = 'een link die niet bestaat'

export const accessRows: readonly Row[] = [
  { route: routes.entry, verdicts: open, call: () => ({}) },
  {
    route: routes.setUp,
    verdicts: closed('set-up-code-wrong'),
    call: () => ({
      body: {
        code: 'FOUT',
        organization: { name: 'X', language: 'nl', timeZone: 'Europe/Amsterdam' },
        person: { givenName: 'A', infix: null, familyName: 'B', email: 'a@voorbeeld.nl' },
        password,
      },
    }),
  },
  {
    route: routes.signIn,
    verdicts: closed('sign-in-wrong'),
    call: () => ({ body: { email: 'niemand@voorbeeld.nl', password } }),
  },
  { route: routes.me, verdicts: signedIn, call: () => ({}) },
  { route: routes.setLanguage, verdicts: signedIn, call: () => ({ body: { language: 'nl' } }) },
  { route: routes.sessions, verdicts: signedIn, call: () => ({}) },
  {
    route: routes.endSession,
    verdicts: only('not-found', 'self'),
    call: async ({ app, organizationId, people, askers }, relation) => {
      const asker = await app.signIn({ organizationId, personId: people.self })
      const { body } = await app.call(routes.sessions, relation === 'self' ? askers.self : asker)
      const found = body.items.find((session) => session.current === (relation !== 'self'))
      return { params: { id: found?.id ?? 'none' } }
    },
  },
  { route: routes.endOtherSessions, verdicts: signedIn, call: () => ({}) },
  {
    route: routes.changePassword,
    verdicts: { ...closed('password-wrong-no-mail'), nobody: 'not-signed-in' },
    call: () => ({ body: { current: 'niet het goede', password } }),
  },
  {
    route: routes.requestReset,
    verdicts: open,
    call: async ({ app }) => {
      // They all come from one address, which may ask so often and no more.
      await app.services.db.auth.deleteFrom('rateLimit').execute()
      return { body: { email: 'niemand@voorbeeld.nl' } }
    },
  },
  { route: routes.reset, verdicts: closed('link-expired'), call: () => ({ body: { token } }) },
  {
    route: routes.resetPassword,
    verdicts: closed('link-expired'),
    call: () => ({ body: { token, password } }),
  },
  {
    route: routes.invite,
    // Elsewhere the people of this organisation are nobody: nobody is invited.
    verdicts: only('not-allowed', 'hr', 'administrator', 'other-organization'),
    call: ({ people }) => ({ body: { personIds: [people.self] } }),
  },
  {
    route: routes.waiting,
    verdicts: only('not-allowed', 'hr', 'administrator', 'other-organization'),
    call: () => ({ query: {} }),
  },
  {
    route: routes.countWaiting,
    verdicts: only('not-allowed', 'hr', 'administrator', 'other-organization'),
    call: () => ({ query: {} }),
  },
  {
    route: routes.hrToCome,
    verdicts: only('not-allowed', 'hr', 'administrator', 'other-organization'),
    call: () => ({}),
  },
  {
    route: routes.standing,
    verdicts: { ...only('not-allowed', 'hr', 'administrator'), 'other-organization': 'not-found' },
    call: ({ people }) => ({ params: { personId: people.self } }),
  },
  { route: routes.invitation, verdicts: closed('link-expired'), call: () => ({ body: { token } }) },
  {
    route: routes.acceptInvitation,
    verdicts: closed('link-expired'),
    call: () => ({ body: { token, password } }),
  },
  {
    route: routes.mails,
    verdicts: only('not-allowed', 'administrator', 'other-organization'),
    call: () => ({ query: {} }),
  },
  {
    route: routes.unreachable,
    verdicts: only('not-allowed', 'hr', 'administrator', 'other-organization'),
    call: () => ({}),
  },
  {
    route: routes.sendMail,
    // One that is none: whether it still holds is held beside the command.
    verdicts: { ...only('not-allowed'), administrator: 'not-found', 'other-organization': 'not-found' },
    call: () => ({ params: { id: '019a0000-0000-7000-8000-000000000000' } }),
  },
  { route: routes.demoPeople, verdicts: closed('not-found'), call: () => ({}) },
  {
    route: routes.demoSignIn,
    verdicts: closed('not-found'),
    call: ({ people }) => ({ body: { personId: people.self } }),
  },
  // Last: it ends the session of everybody who passes.
  { route: routes.signOut, verdicts: signedIn, call: () => ({}) },
]
