import { accessRoutes as routes } from '@tweespraak/contract/access'
import type { Me } from '@tweespraak/contract/access'
import type { Visitor } from '../../platform/accounts/accounts.ts'
import { languageFor } from '../../platform/http/refusal-answer.ts'
import type { Exchange, Serve } from '../../platform/http/serve.ts'
import { accept, type Outcome, refuse } from '../../platform/refuse.ts'
import type { Services } from '../../platform/services.ts'
import { acceptInvitation } from './commands/accept-invitation.ts'
import { changePassword } from './commands/change-password.ts'
import { endOtherSessions } from './commands/end-other-sessions.ts'
import { endSession } from './commands/end-session.ts'
import { invitePeople } from './commands/invite-people.ts'
import type { Entered } from './commands/open-account.ts'
import { noteBrowser } from './commands/note-browser.ts'
import { noteSeen } from './commands/note-seen.ts'
import { requestReset } from './commands/request-reset.ts'
import { resetPassword } from './commands/reset-password.ts'
import { sendMail } from './commands/send-mail.ts'
import { setLanguage } from './commands/set-language.ts'
import { setUpServer } from './commands/set-up-server.ts'
import { signInDemo } from './commands/sign-in-demo.ts'
import { signIn } from './commands/sign-in.ts'
import { demoPeople } from './views/demo-people.ts'
import { readEntry } from './views/entry.ts'
import { listHrToCome } from './views/hr-to-come.ts'
import { readInvitation } from './views/invitation.ts'
import { listUnreachable } from './views/unreachable.ts'
import { listMails } from './views/mails.ts'
import { readMe } from './views/me.ts'
import { readReset } from './views/reset.ts'
import { listSessions } from './views/sessions.ts'
import { readStanding } from './views/standing.ts'
import { viewerBySession } from './views/viewer.ts'
import { countWaiting, listWaiting } from './views/waiting.ts'

const visitorOf = ({ request }: Exchange): Visitor => ({
  ip: request.ip,
  cookie: request.headers.cookie,
  userAgent: request.headers['user-agent'],
  language: languageFor(request),
})

/** Somebody came in: hands the browser its cookies and answers who they are. */
const welcome = async (
  services: Services,
  entered: Outcome<Entered>,
  exchange: Exchange,
): Promise<Outcome<Me>> => {
  if (!entered.ok) return entered
  const viewer = await viewerBySession(services, entered.value.token)
  if (viewer === null) return refuse('no-access')
  const browser = await noteBrowser(services, viewer, visitorOf(exchange))
  const cookies = [...entered.value.cookies, ...(browser === null ? [] : [browser])]
  for (const cookie of cookies) exchange.reply.header('set-cookie', cookie)
  return readMe(services, viewer)
}

export const registerAccess = (serve: Serve, services: Services): void => {
  serve(routes.entry, async (_, exchange) =>
    accept(await readEntry(services, exchange.request.headers.cookie)),
  )
  serve(routes.setUp, async ({ body }, exchange) => {
    const founded = await setUpServer(services, visitorOf(exchange), body)
    if (!founded.ok) return founded
    const me = await welcome(services, founded, exchange)
    return me.ok ? accept({ ...me.value, hr: founded.value.hr }) : me
  })
  serve(routes.signIn, async ({ body }, exchange) =>
    welcome(services, await signIn(services, visitorOf(exchange), body), exchange),
  )
  serve(routes.signOut, async ({ viewer }, { reply }) => {
    await endSession(services, viewer, viewer.sessionId)
    reply.header('set-cookie', services.accounts.forgetCookie())
    return accept(undefined)
  })
  serve(routes.me, async ({ viewer }) => {
    await noteSeen(services, viewer)
    return readMe(services, viewer)
  })
  serve(routes.setLanguage, ({ viewer, body }) => setLanguage(services, viewer, body.language))
  serve(routes.sessions, ({ viewer }) => listSessions(services, viewer))
  serve(routes.endSession, ({ viewer, params }) => endSession(services, viewer, params.id))
  serve(routes.endOtherSessions, ({ viewer }) => endOtherSessions(services, viewer))
  serve(routes.changePassword, ({ viewer, body }) => changePassword(services, viewer, body))
  serve(routes.requestReset, ({ body }, exchange) => requestReset(services, visitorOf(exchange), body.email))
  serve(routes.reset, ({ body }) => readReset(services, body.token))
  serve(routes.resetPassword, async ({ body }, exchange) =>
    welcome(services, await resetPassword(services, visitorOf(exchange), body), exchange),
  )
  serve(routes.invite, ({ viewer, body }) => invitePeople(services, viewer, body))
  serve(routes.waiting, ({ viewer, query }) => listWaiting(services, viewer, query))
  serve(routes.countWaiting, ({ viewer, query }) => countWaiting(services, viewer, query))
  serve(routes.hrToCome, ({ viewer }) => listHrToCome(services, viewer))
  serve(routes.standing, ({ viewer, params }) => readStanding(services, viewer, params.personId))
  serve(routes.invitation, ({ body }) => readInvitation(services, body.token))
  serve(routes.acceptInvitation, async ({ body }, exchange) =>
    welcome(services, await acceptInvitation(services, visitorOf(exchange), body), exchange),
  )
  serve(routes.mails, ({ viewer, query }) => listMails(services, viewer, query.after))
  serve(routes.unreachable, ({ viewer }) => listUnreachable(services, viewer))
  serve(routes.sendMail, ({ viewer, params }) => sendMail(services, viewer, params.id))
  if (!services.demo) return
  serve(routes.demoPeople, async () => accept({ items: await demoPeople(services) }))
  serve(routes.demoSignIn, async ({ body }, exchange) =>
    welcome(services, await signInDemo(services, visitorOf(exchange), body.personId), exchange),
  )
}
