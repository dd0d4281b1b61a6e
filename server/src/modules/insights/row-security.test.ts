import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { aCircle, aConversation, type Circle } from '../../../test/factories/conversations.ts'
import { anAgreement } from '../../../test/factories/agreements.ts'
import { aPerson, aUnit, grantRole } from '../../../test/factories/people.ts'
import type { Stage } from '../../../test/matrix/stages.ts'
import { unhindered } from '../../../test/unhindered.ts'
import type { Tx } from '../../platform/db/database.ts'

let app: TestApp
let circle: Circle
let unitId: string
let unitHr: string
let unitMember: string

beforeAll(async () => {
  app = await testApp()
  const { db } = app.services
  circle = await aCircle(app)
  const { organizationId } = circle
  unitId = await aUnit(db, { organizationId })
  unitMember = (await aPerson(db, { organizationId, unitId })).personId
  unitHr = (await aPerson(db, { organizationId })).personId
  await grantRole(db, { organizationId, personId: unitHr, role: 'hr', unitId })
  for (const employeeId of [circle.employee.personId, unitMember])
    await anAgreement(db, { organizationId, employeeId, leaderId: circle.manager.personId })
})
afterAll(() => app.close())

/** Asks the database itself, with everything that the code would allow. */
const as = <T>(personId: string, organizationId: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  app.services.db.transaction(unhindered(organizationId, personId), work)

const seenBy = (personId: string, organizationId = circle.organizationId): Promise<Set<string>> =>
  as(personId, organizationId, async (tx) => {
    const rows = await tx.selectFrom('progress_of_people').select('employee_id').execute()
    return new Set(rows.map((row) => row.employee_id))
  })

describe('the database itself shows progress', () => {
  it('to HR of everybody, and to HR of a unit of its people alone', async () => {
    expect((await seenBy(circle.hr.personId)).has(circle.employee.personId)).toBe(true)
    expect(await seenBy(unitHr)).toEqual(new Set([unitMember]))
  })

  it.each(['employee', 'manager', 'managersManager', 'coach', 'administrator'] as const)(
    'not to the %s',
    async (who) => expect((await seenBy(circle[who].personId)).size).toBe(0),
  )

  it('not to HR of another organisation', async () => {
    const { stranger } = circle
    expect((await seenBy(stranger.personId)).size).toBe(0)
  })

  it('and takes it from nobody', async () => {
    const write = as(circle.hr.personId, circle.organizationId, (tx) =>
      tx.updateTable('progress_of_people').set({ last_held_at: null }).execute(),
    )
    await expect(write).rejects.toThrow(/permission denied/)
    const call = as(circle.hr.personId, circle.organizationId, (tx) =>
      sql`select keep_progress(${circle.organizationId}::uuid, '{}')`.execute(tx),
    )
    await expect(call).rejects.toThrow(/permission denied/)
  })

  it('knows of the same people all at once as one by one', async () => {
    const { db } = app.services
    const { organizationId } = circle
    const elsewhere = await aUnit(db, { organizationId })
    await aPerson(db, { organizationId, unitId, endsOn: '2026-01-31' })
    await aPerson(db, { organizationId, unitId, startsOn: '2030-01-01' })
    await aPerson(db, { organizationId, unitId: elsewhere })
    const sets = await as(unitHr, organizationId, async (tx) => {
      const found = await sql<{ all: string[]; one: string[] }>`
        select array(select distinct app_hr_people() order by 1)::text as all,
          array(select person_id from people where app_is_hr_for(person_id) order by 1)::text as one`.execute(
        tx,
      )
      return found.rows[0]
    })
    expect(sets?.all).toEqual(sets?.one)
    expect(String(sets?.all).split(',')).toHaveLength(3)
  })
})

describe('progress goes along with the deeds of a conversation', () => {
  const rowOf = async (conversationId: string) => {
    const { employee_id: employeeId } = await app.services.db.owner
      .selectFrom('conversations')
      .select('employee_id')
      .where('conversation_id', '=', conversationId)
      .executeTakeFirstOrThrow()
    const { owner } = app.services.db
    return owner
      .selectFrom('progress_of_people')
      .selectAll()
      .where('employee_id', '=', employeeId)
      .where('kind_code', '=', 'progress')
      .executeTakeFirst()
  }
  const reached = (stage: Stage) => aCircle(app).then((own) => aConversation(app, own, stage))

  it.each([
    ['planned', { open_from: true, last_held_at: false, report_since: false, signing_since: false }],
    ['talking', { open_from: true, last_held_at: false, report_since: false, signing_since: false }],
    ['reported', { open_from: false, last_held_at: true, report_since: true, signing_since: false }],
    ['offered', { open_from: false, last_held_at: true, report_since: false, signing_since: true }],
    ['signed', { open_from: false, last_held_at: true, report_since: false, signing_since: false }],
  ] as const)('when it is %s', async (stage, expected) => {
    const row = await rowOf(await reached(stage))
    const { open_from, last_held_at, report_since, signing_since } = row ?? {}
    const present = { open_from, last_held_at, report_since, signing_since }
    expect(
      Object.fromEntries(Object.entries(present).map(([name, at]) => [name, (at ?? null) !== null])),
    ).toEqual(expected)
  })
})

describe('the database itself says whose signature is missing', () => {
  const missing = async (conversationId: string, { personId }: { personId: string }) =>
    as(personId, circle.organizationId, async (tx) => {
      const { rows } = await sql<{
        id: string
      }>`select app_awaited_signers(${conversationId}::uuid) as id`.execute(tx)
      return rows.map(({ id }) => id).toSorted()
    })

  it('of an offered report, to the two and to HR, and to nobody else', async () => {
    const offered = await aConversation(app, circle, 'offered')
    const { employee, manager, hr, administrator, stranger } = circle
    const both = [employee.personId, manager.personId].toSorted()
    for (const who of [employee, manager, hr]) expect(await missing(offered, who)).toEqual(both)
    for (const who of [administrator, stranger]) expect(await missing(offered, who)).toEqual([])
  })

  it('of nobody before the report is offered, nor once all have signed', async () => {
    for (const stage of ['reported', 'signed'] as const)
      expect(await missing(await aConversation(app, circle, stage), circle.hr)).toEqual([])
  })
})
