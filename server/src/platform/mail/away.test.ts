import { afterEach, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { aCircle, aConversation } from '../../../test/factories/conversations.ts'
import { type Mailbox, openMailbox } from '../../../test/mailbox.ts'

let app: TestApp
let mailbox: Mailbox

afterEach(async () => {
  await app.close()
  await mailbox.close()
})

/** Mails that the queue has tried seven times, before a mail server that takes none. */
const triedOften = async (): Promise<void> => {
  mailbox = await openMailbox({ refuse: Infinity })
  app = await testApp({ settings: { SMTP_URL: mailbox.url } })
  await aConversation(app, await aCircle(app), 'planned')
  await app.services.jobs.drain()
  // The queue gave its attempts; the next one is its last.
  await app.services.db.owner.updateTable('mails').set({ attempts: 7 }).execute()
}

const states = async (): Promise<string[]> => {
  const rows = await app.services.db.owner.selectFrom('mails').select('state').execute()
  return rows.map(({ state }) => state)
}

it('while the mail server is away a mail waits for it, and goes out once when it is back', async () => {
  await triedOften()
  const { db } = app.services
  const mails = await db.owner.selectFrom('mails').select(['mail_id', 'organization_id']).execute()
  await db.raw(`update pgboss.job set start_after = now() where name = 'deliver-mail' and state = 'retry'`)
  await app.services.jobs.drain()
  expect(new Set(await states())).toEqual(new Set(['waiting']))
  expect(mailbox.mails).toEqual([])

  mailbox.accept()
  app.clock.advance({ minutes: 14 })
  await app.services.jobs.drain()
  expect(mailbox.mails).toEqual([])
  app.clock.advance({ minutes: 46 })
  await app.services.jobs.drain()
  expect(mailbox.mails).toHaveLength(mails.length)
  expect(new Set(mailbox.mails.map(({ messageId }) => messageId)).size).toBe(mails.length)
  expect(new Set(await states())).toEqual(new Set(['sent']))
})

it('after three days it is given up, and the administrator sees it', async () => {
  await triedOften()
  const { db } = app.services
  app.clock.advance({ hours: 73 })
  await db.raw(`update pgboss.job set start_after = now() where name = 'deliver-mail' and state = 'retry'`)
  await app.services.jobs.drain()
  expect(new Set(await states())).toEqual(new Set(['failed']))
})
