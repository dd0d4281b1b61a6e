import type { Visitor } from '../../../platform/accounts/accounts.ts'
import { digestOfBrowser, newBrowser } from '../../../platform/accounts/browser-cookie.ts'
import { queueMail } from '../../../platform/mail/queue.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { factsOf } from '../../people/public.ts'
import { deviceOf } from '../device.ts'

/** How long a browser stays known that nobody comes in with: as long as it keeps what it is known by. */
const knownFor = { hours: 400 * 24 }

/**
 * Remembers with which browser somebody came in, and mails them about one that was not seen before. Where none
 * was, there is nothing to compare with: the first is theirs. Answers the cookie by which the browser is known
 * the next time; null in the demo, where everybody may be anybody.
 */
export const noteBrowser = async (
  services: Services,
  viewer: Viewer,
  visitor: Visitor,
): Promise<string | null> => {
  if (viewer.demo) return null
  const { db, clock, accounts, config } = services
  const at = clock.now()
  const browser = accounts.browserOf(visitor.cookie) ?? newBrowser()
  const seen = { browser: digestOfBrowser(browser), seenAt: at.toString() }
  const userId = viewer.accountId
  await db.auth
    .deleteFrom('knownBrowser')
    .where('userId', '=', userId)
    .where('seenAt', '<', at.subtract(knownFor).toString())
    .execute()
  const known = await db.auth
    .selectFrom('knownBrowser')
    .select('browser')
    .where('userId', '=', userId)
    .execute()
  await db.auth
    .insertInto('knownBrowser')
    .values({ userId, ...seen })
    .onConflict((on) => on.columns(['userId', 'browser']).doUpdateSet({ seenAt: seen.seenAt }))
    .execute()
  const isNew = known.length > 0 && !known.some((each) => each.browser === seen.browser)
  // Where no mail goes out there is nothing to keep: this is no news later on.
  if (isNew && config.smtpUrl !== null) await tellOwner(services, viewer, visitor, at)
  return accounts.browserCookie(browser)
}

/** To the address of the account, which its owner proved. */
const tellOwner = async (
  services: Services,
  { accountId, organizationId, personId }: Viewer,
  { userAgent }: Visitor,
  at: Temporal.Instant,
): Promise<void> => {
  const { email } = await services.db.auth
    .selectFrom('user')
    .select('email')
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow()
  const device = deviceOf(userAgent ?? null)
  const identity = { purpose: 'auth', organizationId } as const
  await services.db.transaction(identity, async (tx) => {
    const person = await factsOf(tx, personId)
    if (person === null) return
    await queueMail(services, tx, identity, {
      kind: 'new-browser',
      personId,
      recipient: email,
      language: person.language,
      facts: { path: '/sessions', when: at.toString(), ...(device === null ? {} : { device }) },
    })
  })
}
