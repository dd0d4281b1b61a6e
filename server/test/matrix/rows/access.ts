import { accessRoutes as routes } from '@tweespraak/contract/access'
import { only, open, type Row, signedIn } from '../row.ts'

const password = 'vier losse woorden samen'
const token = 'een link die niet bestaat'

export const accessRows: readonly Row[] = [
  { route: routes.entry, verdicts: open, call: () => ({}) },
  {
    route: routes.setUp,
    verdicts: only('set-up-code-wrong'),
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
    verdicts: only('sign-in-wrong'),
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
  {
    route: routes.requestReset,
    verdicts: open,
    call: () => ({ body: { email: 'niemand@voorbeeld.nl' } }),
  },
  {
    route: routes.resetPassword,
    verdicts: only('link-expired'),
    call: () => ({ body: { token, password } }),
  },
  {
    route: routes.invite,
    verdicts: only('not-allowed', 'hr', 'administrator'),
    call: ({ people }) => ({ body: { personIds: [people.self] } }),
  },
  { route: routes.invitation, verdicts: only('link-expired'), call: () => ({ body: { token } }) },
  {
    route: routes.acceptInvitation,
    verdicts: only('link-expired'),
    call: () => ({ body: { token, password } }),
  },
  {
    route: routes.mails,
    verdicts: only('not-allowed', 'administrator', 'other-organization'),
    call: () => ({ query: {} }),
  },
  { route: routes.demoPeople, verdicts: only('not-found'), call: () => ({}) },
  {
    route: routes.demoSignIn,
    verdicts: only('not-found'),
    call: ({ people }) => ({ body: { personId: people.self } }),
  },
  // Last: it ends the session of everybody who passes.
  { route: routes.signOut, verdicts: signedIn, call: () => ({}) },
]
