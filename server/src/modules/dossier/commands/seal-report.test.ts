import { createHash } from 'node:crypto'
import { dossierRoutes as routes } from '@tweespraak/contract/dossier'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asker, testApp, type TestApp } from '../../../../test/app.ts'
import { anOrganization } from '../../../../test/factories/access.ts'
import { aHeldTalk, aSignedReport } from '../../../../test/factories/dossier.ts'
import { aManager, aPerson, type PersonMade } from '../../../../test/factories/people.ts'
import { withKinds } from '../../../../test/factories/templates.ts'
import { type Documents, openDocuments } from '../../../platform/documents/documents.ts'
import { emit } from '../../../platform/outbox/emit.ts'
import { ReportSigned } from '../../conversations/public.ts'
import { sealReport, sealWaitingReports } from './seal-report.ts'

/** A machine on which the typesetter starts, or does not. */
const machine = (): Documents & { working: boolean } => {
  const able = openDocuments()
  const unable = openDocuments({ script: new URL('./no-typesetter-here.ts', import.meta.url) })
  const both = {
    working: true,
    render: (...given: Parameters<Documents['render']>) => (both.working ? able : unable).render(...given),
    close: async () => {
      await able.close()
      await unable.close()
    },
  }
  return both
}

const documents = machine()
let app: TestApp
let organizationId: string
let employee: PersonMade
let manager: PersonMade
let asker: Asker

beforeAll(async () => {
  app = await testApp({ documents })
  const { db } = app.services
  organizationId = await anOrganization(db, { name: 'Zorggroep De Linde' })
  await withKinds(db, organizationId)
  employee = await aPerson(db, { organizationId, givenName: 'Sanne', infix: 'de', familyName: 'Vries' })
  manager = await aManager(db, { organizationId, team: [employee.personId] })
  asker = await app.signIn({ organizationId, personId: employee.personId })
})
afterAll(() => app.close())

const signed = (given: { readonly signedByLeader?: boolean } = {}): Promise<string> =>
  aSignedReport(app.services.db, {
    organizationId,
    employeeId: employee.personId,
    employeeName: employee.name,
    leaderId: manager.personId,
    leaderName: manager.name,
    response: 'Ik herken mij hierin.',
    ...given,
  })

const seal = (conversationId: string) => sealReport(app.services, { organizationId, conversationId })

const tell = (conversationId: string): Promise<void> => {
  const task = { purpose: 'seal', organizationId } as const
  const payload = { conversationId, employeeId: employee.personId, leaderId: manager.personId, personIds: [] }
  return app.services.db.transaction(task, (tx) => emit(tx, task, ReportSigned, payload, app.clock.now()))
}

const entryOf = async (conversationId: string) => {
  const { body } = await app.call(routes.mine, asker)
  return body.entries.find(
    (entry) => entry.type === 'conversation' && entry.conversationId === conversationId,
  )
}

describe('a report that was signed', () => {
  it('is sealed, stored and filed, without anybody asking', async () => {
    const conversationId = await signed()
    await tell(conversationId)
    await app.services.jobs.drain()
    expect(await entryOf(conversationId)).toMatchObject({ state: 'filed', report: { state: 'sealed' } })
    const { bytes } = await app.call(routes.reportPdf, asker, { params: { conversationId } })
    expect(bytes.subarray(0, 8).toString()).toBe('%PDF-1.7')
    const row = await app.services.db.owner
      .selectFrom('sealed_reports')
      .selectAll()
      .where('conversation_id', '=', conversationId)
      .executeTakeFirstOrThrow()
    expect(row.pdf_hash).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(row).toMatchObject({ employee_id: employee.personId, held_on: '2026-11-17', pages: 1 })
  })

  it('is sealed once, however often it is told', async () => {
    const conversationId = await signed()
    await tell(conversationId)
    await tell(conversationId)
    await app.services.jobs.drain()
    expect(await seal(conversationId)).toBe('nothing')
    const audited = await app.services.db.owner
      .selectFrom('audit_entries')
      .select(['action', 'digest'])
      .where('subject_id', '=', conversationId)
      .where('action', '=', 'report.sealed')
      .execute()
    expect(audited.length).toBe(1)
    expect(audited[0]?.digest).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is sealed once by two at the same moment', async () => {
    const conversationId = await signed()
    const ends = await Promise.all([seal(conversationId), seal(conversationId)])
    expect(ends.toSorted()).toEqual(['nothing', 'sealed'])
  })

  it('is sealed too when the term passed without a signature', async () => {
    const conversationId = await signed({ signedByLeader: false })
    expect(await seal(conversationId)).toBe('sealed')
  })

  it('is not sealed before it is closed, nor when it does not exist', async () => {
    const { db } = app.services
    const between = { organizationId, employeeId: employee.personId, leaderId: manager.personId }
    const held = await aHeldTalk(db, { ...between, state: 'held' })
    expect(await seal(held)).toBe('nothing')
    expect(await seal(crypto.randomUUID())).toBe('nothing')
  })
})

describe('where documents cannot be made', () => {
  it('the report waits, says so, and is sealed as soon as they can', async () => {
    documents.working = false
    const conversationId = await signed()
    const since = app.clock.now()
    expect(await seal(conversationId)).toBe('waiting')
    const waiting = await entryOf(conversationId)
    expect(waiting).toMatchObject({ state: 'signed', report: { state: 'waiting' } })
    expect(
      waiting?.type === 'conversation' &&
        waiting.report?.state === 'waiting' &&
        Date.parse(waiting.report.since),
    ).toBe(since.epochMilliseconds)
    expect((await app.call(routes.reportPdf, asker, { params: { conversationId } })).refusal?.code).toBe(
      'not-found',
    )

    documents.working = true
    await sealWaitingReports(app.services)
    expect(await entryOf(conversationId)).toMatchObject({ report: { state: 'waiting' } })
    app.clock.advance({ minutes: 3 })
    await sealWaitingReports(app.services)
    await app.services.jobs.drain()
    expect(await entryOf(conversationId)).toMatchObject({ state: 'filed', report: { state: 'sealed' } })
  })

  it('the report is tried less and less often', async () => {
    documents.working = false
    const conversationId = await signed()
    const waits: number[] = []
    for (let tries = 0; tries < 3; tries += 1) {
      await seal(conversationId)
      const row = await app.services.db.owner
        .selectFrom('waiting_reports')
        .select(['next_try_at', 'reason'])
        .where('conversation_id', '=', conversationId)
        .executeTakeFirstOrThrow()
      expect(row.reason).toBe('documents-unavailable')
      waits.push((Date.parse(row.next_try_at) - app.clock.now().epochMilliseconds) / 60_000)
    }
    expect(waits).toEqual([2, 4, 8])
    documents.working = true
  })
})

describe('the database itself', () => {
  const as = (role: string, person: string | null, statement: ReturnType<typeof sql>) =>
    app.services.db.owner.transaction().execute(async (tx) => {
      await sql`select set_config('role', ${role}, true), set_config('app.organization_id', ${organizationId}, true),
        set_config('app.person_id', ${person ?? ''}, true)`.execute(tx)
      return statement.execute(tx)
    })

  it.each(['tweespraak_app', 'tweespraak_seal'])(
    'lets %s neither change nor remove a sealed report',
    async (role) => {
      const conversationId = await signed()
      await seal(conversationId)
      const change = sql`update sealed_reports set pages = 9 where conversation_id = ${conversationId}`
      const remove = sql`delete from sealed_reports where conversation_id = ${conversationId}`
      await expect(as(role, employee.personId, change)).rejects.toThrow(/permission denied/)
      await expect(as(role, employee.personId, remove)).rejects.toThrow(/permission denied/)
    },
  )

  it('lets nobody but the task that seals put one in', async () => {
    const put = sql`insert into sealed_reports select * from sealed_reports`
    await expect(as('tweespraak_app', employee.personId, put)).rejects.toThrow(/permission denied/)
    await expect(as('tweespraak_erase', null, put)).rejects.toThrow(/permission denied/)
  })

  it('lets erasure remove, and change nothing', async () => {
    const conversationId = await signed()
    await seal(conversationId)
    const change = sql`update sealed_reports set pages = 9`
    await expect(as('tweespraak_erase', null, change)).rejects.toThrow(/permission denied/)
    await as(
      'tweespraak_erase',
      null,
      sql`delete from sealed_reports where conversation_id = ${conversationId}`,
    )
    const { rows } = await as(
      'tweespraak_seal',
      null,
      sql`select from sealed_reports where conversation_id = ${conversationId}`,
    )
    expect(rows).toEqual([])
  })

  it('keeps what was opened by whom as it was written down', async () => {
    const change = sql`update file_openings set at = now()`
    const remove = sql`delete from file_openings`
    await expect(as('tweespraak_app', employee.personId, change)).rejects.toThrow(/permission denied/)
    await expect(as('tweespraak_app', employee.personId, remove)).rejects.toThrow(/permission denied/)
  })

  it('lets nobody write down an opening in the name of another', async () => {
    const put = sql`insert into file_openings (organization_id, opening_id, person_id, opened_by, at, what)
      values (${organizationId}, ${crypto.randomUUID()}, ${employee.personId}, ${manager.personId}, now(), 'file')`
    const stranger = await aPerson(app.services.db, { organizationId })
    await expect(as('tweespraak_app', stranger.personId, put)).rejects.toThrow(/row-level security/)
    await as('tweespraak_app', manager.personId, put)
  })

  it('lets nobody write down the opening of a report in the file of another', async () => {
    const conversationId = await signed()
    await seal(conversationId)
    const other = await aPerson(app.services.db, { organizationId })
    const put = (personId: string) => sql`insert into file_openings
      (organization_id, opening_id, person_id, opened_by, at, what, conversation_id) values
      (${organizationId}, ${crypto.randomUUID()}, ${personId}, ${manager.personId}, now(), 'report', ${conversationId})`
    await expect(as('tweespraak_app', manager.personId, put(other.personId))).rejects.toThrow(/row-level/)
    await as('tweespraak_app', manager.personId, put(employee.personId))
  })

  it('hides sealed reports from who has no part in them, without the help of the code', async () => {
    const conversationId = await signed()
    await seal(conversationId)
    const stranger = await aPerson(app.services.db, { organizationId })
    const look = sql`select from sealed_reports where conversation_id = ${conversationId}`
    expect((await as('tweespraak_app', stranger.personId, look)).rows.length).toBe(0)
    expect((await as('tweespraak_app', manager.personId, look)).rows.length).toBe(1)
    expect((await as('tweespraak_app', employee.personId, look)).rows.length).toBe(1)
  })
})
