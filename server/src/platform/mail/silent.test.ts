import { type AddressInfo, connect, createServer, type Server } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { aCircle, aConversation } from '../../../test/factories/conversations.ts'
import { type Mailbox, openMailbox } from '../../../test/mailbox.ts'

let app: TestApp
let mailbox: Mailbox
let door: Server

/** Stands before the mail server: takes every call, and says nothing until it is told to put them through. */
const openDoor = async (
  behind: string,
): Promise<{ readonly url: string; readonly putThrough: () => void }> => {
  const { port } = new URL(behind)
  let silent = true
  door = createServer((call) => {
    call.on('error', () => undefined)
    if (silent) return
    const server = connect(Number(port), '127.0.0.1')
    server.on('error', () => call.destroy())
    call.pipe(server).pipe(call)
  })
  await new Promise<void>((resolve) => {
    door.listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `smtp://127.0.0.1:${(door.address() as AddressInfo).port}`,
    putThrough: () => {
      silent = false
    },
  }
}

afterEach(async () => {
  await app.close()
  door.close()
  await mailbox.close()
})

it('a mail server that takes calls and says nothing is let go of in time: mails come later, and none is lost', async () => {
  mailbox = await openMailbox()
  const { url, putThrough } = await openDoor(mailbox.url)
  app = await testApp({ settings: { SMTP_URL: url, SMTP_TIMEOUT: '0.2' } })
  const { db, jobs } = app.services
  const circle = await aCircle(app)
  await aConversation(app, circle, 'planned')
  await jobs.drain()
  const waiting = await db.owner.selectFrom('mails').select(['state', 'failure', 'message_id']).execute()
  expect(waiting.length).toBeGreaterThan(0)
  expect(new Set(waiting.map(({ state }) => state))).toEqual(new Set(['waiting']))
  expect(new Set(waiting.map(({ failure }) => failure))).toEqual(new Set(['ETIMEDOUT']))

  putThrough()
  await db.raw(`update pgboss.job set start_after = now() where name = 'deliver-mail' and state = 'retry'`)
  await jobs.drain()
  const ids = mailbox.mails.map(({ messageId }) => messageId)
  expect(ids).toHaveLength(waiting.length)
  expect(new Set(ids)).toEqual(new Set(waiting.map((mail) => mail.message_id)))
})
