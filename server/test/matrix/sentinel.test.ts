import { agreementsRoutes } from '@tweespraak/contract/agreements'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
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
import { anAgreement } from '../factories/agreements.ts'
import { relations, type Relation } from './relation.ts'
import { rows } from './rows/all.ts'
import { conversationAt, type Stage } from './stages.ts'
import { makeWorld, type World } from './world.ts'

/** A word that stands in one private field and nowhere else, and who may meet it in an answer of the API. */
interface Secret {
  readonly word: string
  readonly field: string
  readonly readers: readonly Relation[]
}

interface Planted {
  readonly conversationId: string
  readonly stage: Stage
  readonly secrets: readonly Secret[]
}

const two: readonly Relation[] = ['self', 'manager']

/** Whom a field of a conversation is for. Before sharing what a side prepared is its own, and stays so when it never shares. */
const readersOf = (field: string, stage: Stage, shares: boolean): readonly Relation[] => {
  const prepared = /^(answer|point)-(employee|manager)/.exec(field)
  if (prepared === null) return two
  const own: Relation = prepared[2] === 'employee' ? 'self' : 'manager'
  const hidden = stage === 'prepared' || (own === 'self' && !shares)
  return hidden ? [own] : two
}

const plant = async (world: World, stage: Stage, employeeShares: boolean): Promise<Planted> => {
  const secrets = new Map<string, Secret>()
  const words = (field: string): string => {
    const word = `geheim${crypto.randomUUID().replaceAll('-', '')}`
    secrets.set(word, {
      word,
      field: `${field} (${stage})`,
      readers: readersOf(field, stage, employeeShares),
    })
    return word
  }
  const side = (relation: 'self' | 'manager') => ({
    personId: world.people[relation],
    asker: world.askers[relation],
  })
  const conversationId = await conversationAt(
    world.app,
    stage,
    { employee: side('self'), manager: side('manager') },
    { kindId: await world.kindId('progress'), words, employeeShares },
  )
  return { conversationId, stage, secrets: [...secrets.values()] }
}

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
  const planted: Planted[] = []
  const secrets: Secret[] = []

  beforeAll(async () => {
    mailbox = await openMailbox()
    app = await testApp({ settings: { SMTP_URL: mailbox.url } })
    world = await makeWorld(app)
    for (const stage of ['planned', 'prepared', 'talking', 'reported', 'offered', 'signed'] as const) {
      planted.push(await plant(world, stage, true))
    }
    planted.push(await plant(world, 'signed', false))
    secrets.push(...planted.flatMap((each) => each.secrets))
    const agreed = { word: 'geheimeafspraakvantwee', field: 'agreement', readers: [...two, 'hr'] as const }
    const { organizationId, people } = world
    await anAgreement(app.services.db, {
      organizationId,
      employeeId: people.self,
      leaderId: people.manager,
      what: agreed.word,
    })
    secrets.push(agreed)
    await app.services.jobs.drain()
  }, 120_000)
  afterAll(async () => {
    await app.close()
    await mailbox.close()
  })

  /** Everything that this relation can read: every endpoint that only reads, on everything that there is. */
  const everythingFor = async (relation: Relation): Promise<string> => {
    const asker = world.askers[relation]
    const said: string[] = []
    const ask = async (...call: Parameters<TestApp['send']>) => {
      const { body } = await app.send(...call)
      said.push(JSON.stringify(body))
    }
    for (const { route, call } of rows) {
      if (route.method === 'GET') await ask(route, asker, await call(world, relation))
    }
    for (const { conversationId } of planted) {
      const params = { conversationId }
      await ask(conversationsRoutes.get, asker, { params })
      await ask(conversationsRoutes.context, asker, { params })
      await ask(agreementsRoutes.ofConversation, asker, { params })
    }
    for (const personId of Object.values(world.people)) {
      await ask(dossierRoutes.ofPerson, asker, { params: { personId } })
      await ask(agreementsRoutes.list, asker, { query: { employeeId: personId } })
    }
    return said.join('\n')
  }

  it('is really there for those it is meant for', async () => {
    const [self, manager] = [await everythingFor('self'), await everythingFor('manager')]
    const missed = secrets.filter(
      ({ word, readers }) =>
        (readers.includes('self') && !self.includes(word)) ||
        (readers.includes('manager') && !manager.includes(word)),
    )
    expect(missed.map(({ field }) => field)).toEqual([])
  })

  it.each(relations)('is in no answer that %s should not read', async (relation) => {
    const everything = await everythingFor(relation)
    const leaked = secrets.filter(
      ({ word, readers }) => !readers.includes(relation) && everything.includes(word),
    )
    expect(leaked.map(({ field }) => field)).toEqual([])
  })

  it('is in a sealed report only when it was shared', async ({ skip }) => {
    const sealed = planted.filter(({ stage }) => stage === 'signed')
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
    const tables = ['mails', 'outbox', 'audit_entries', 'audit_chain', 'person_search', 'pgboss.job'] as const
    const kept = await Promise.all(
      tables.map((table) => sql`select to_jsonb(t)::text as row from ${sql.raw(table)} t`.execute(db.owner)),
    )
    const everything = [
      ...app.logged,
      ...kept.map(({ rows: found }) => JSON.stringify(found)),
      ...mailbox.mails.map((mail) => JSON.stringify(mail)),
    ].join('\n')
    const found = secrets.filter(({ word }) => everything.includes(word))
    expect(app.logged.length).toBeGreaterThan(100)
    expect(found.map(({ field }) => field)).toEqual([])
  })
})
