import { dossierRoutes } from '@tweespraak/contract/dossier'
import { sql } from 'kysely'
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Mailbox, openMailbox } from '../mailbox.ts'
import { testApp, type TestApp } from '../app.ts'
import { relations } from './relation.ts'
import { openWorld, type WorldOutside } from '../world-outside.ts'
import {
  leakedTo,
  type Planted,
  plantCalendar,
  plantChannel,
  plantSecrets,
  readEverything,
  type Secret,
  secretCalendar,
} from './secrets.ts'
import { makeWorld, type World } from './world.ts'

const textOfPdf = async (bytes: Buffer): Promise<string | null> => {
  const directory = await mkdtemp(join(tmpdir(), 'tweespraak-pdf-'))
  const file = join(directory, 'report.pdf')
  try {
    await writeFile(file, bytes)
    const { stdout } = await promisify(execFile)('pdftotext', ['-raw', file, '-'])
    return stdout.replaceAll(/\s/g, '')
  } catch {
    return null
  } finally {
    await rm(directory, { recursive: true })
  }
}

describe('a word in a private field', () => {
  let app: TestApp
  let mailbox: Mailbox
  let world: World
  let outside: WorldOutside
  let planted: readonly Planted[]
  let secrets: readonly Secret[]

  beforeAll(async () => {
    mailbox = await openMailbox()
    outside = await openWorld('calendar.test', 'hooks.slack.com')
    outside.answer = (_, response) =>
      void response.writeHead(200, { 'content-type': 'text/calendar' }).end(secretCalendar.text)
    app = await testApp({ settings: { SMTP_URL: mailbox.url }, outgoing: outside.outgoing })
    world = await makeWorld(app)
    const sown = await plantSecrets(world)
    planted = sown.planted
    secrets = [...sown.secrets, ...(await plantCalendar(world)), await plantChannel(world)]
  })
  afterAll(async () => {
    await app.close()
    await mailbox.close()
    await outside.close()
  })

  it('is really there for those it is meant for', async () => {
    const [self, manager] = [
      await readEverything(world, planted, 'self'),
      await readEverything(world, planted, 'manager'),
    ]
    const missed = secrets.filter(
      ({ word, readers }) =>
        (readers.includes('self') && !self.includes(word)) ||
        (readers.includes('manager') && !manager.includes(word)),
    )
    expect(missed.map(({ field }) => field)).toEqual([])
  })

  it.each(relations)('is in no answer that %s should not read', async (relation) => {
    expect(leakedTo(relation, await readEverything(world, planted, relation), secrets)).toEqual([])
  })

  it('is in a sealed report only when it was shared', async ({ skip }) => {
    const sealed = planted.filter(
      ({ stage, secrets: own }) => stage === 'signed' && own.some(({ readers }) => readers.length > 1),
    )
    for (const { conversationId, secrets: own } of sealed) {
      const answer = await app.call(dossierRoutes.reportPdf, world.askers.self, {
        params: { conversationId },
      })
      expect(answer.status).toBe(200)
      const text = await textOfPdf(answer.bytes)
      if (text === null) return skip('pdftotext is not on this machine')
      const never = own.filter(({ readers }) => !readers.includes('manager'))
      expect(never.filter(({ word }) => text.includes(word)).map(({ field }) => field)).toEqual([])
    }
  })

  it('is in no mail, no log line, no event, no job and no entry of the audit', async () => {
    const { db } = app.services
    const tables = [
      'mails',
      'outbox',
      'audit_entries',
      'audit_chain',
      'person_search',
      'connected_calendars',
      'channels',
      'pgboss.job',
    ] as const
    const kept = await Promise.all(
      tables.map((table) => sql`select to_jsonb(t)::text as row from ${sql.raw(table)} t`.execute(db.owner)),
    )
    const stays = [...app.logged, ...kept.map(({ rows: found }) => JSON.stringify(found))].join('\n')
    const leaves = mailbox.mails.map((mail) => JSON.stringify(mail)).join('\n')
    // Where it is, a letter says to who is to come; its row does not hold it (059).
    const found = secrets.filter(
      ({ word, field }) => stays.includes(word) || (leaves.includes(word) && !field.startsWith('place (')),
    )
    expect(mailbox.mails.length).toBeGreaterThan(0)
    expect(app.logged.length).toBeGreaterThan(100)
    expect(found.map(({ field }) => field)).toEqual([])
  })
})
