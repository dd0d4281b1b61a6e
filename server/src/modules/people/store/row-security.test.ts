import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../test/database.ts'
import { anOrganization } from '../../../../test/factories/access.ts'
import { aManager, aPerson, aUnit, grantRole } from '../../../../test/factories/people.ts'
import { triedAndUndone, unhindered } from '../../../../test/unhindered.ts'
import type { Database, Tx } from '../../../platform/db/database.ts'

let db: Database
let organizationId: string
let north: string
let south: string
const people = { anna: '', bert: '', boss: '', administrator: '', hr: '', unitHr: '' }
type Name = keyof typeof people

beforeAll(async () => {
  db = await testDatabase()
  organizationId = await anOrganization(db)
  north = await aUnit(db, { organizationId })
  south = await aUnit(db, { organizationId })
  for (const name of Object.keys(people) as Name[])
    people[name] = (await aPerson(db, { organizationId, unitId: name === 'bert' ? south : north })).personId
  people.boss = (await aManager(db, { organizationId, team: [people.anna, people.bert] })).personId
  await grantRole(db, { organizationId, personId: people.administrator, role: 'administrator' })
  await grantRole(db, { organizationId, personId: people.hr, role: 'hr' })
  await grantRole(db, { organizationId, personId: people.unitHr, role: 'hr', unitId: north })
})
afterAll(() => db.close())

/** Does it, answers how many rows that were or that it was refused, and undoes it. */
const tried = (name: Name, work: (tx: Tx) => Promise<bigint>): Promise<number | 'refused'> =>
  triedAndUndone(
    db,
    unhindered(organizationId, people[name]),
    work,
    /row-level security|permission denied|Only who keeps|Only HR changes/,
  )

const giving = (by: Name, to: Name, role: 'hr' | 'administrator' | 'coach', unitId: string | null = null) =>
  tried(by, async (tx) => {
    const done = await tx
      .insertInto('role_grants')
      .values({
        organization_id: organizationId,
        grant_id: crypto.randomUUID(),
        person_id: people[to],
        role,
        unit_id: unitId,
        granted_by: people[by],
        granted_at: '2026-01-01T00:00:00Z',
      })
      .executeTakeFirst()
    return done.numInsertedOrUpdatedRows ?? 0n
  })

describe('the database alone', () => {
  it('lets HR be given by HR, and by no administrator', async () => {
    expect(await giving('administrator', 'administrator', 'hr')).toBe('refused')
    expect(await giving('administrator', 'administrator', 'hr', north)).toBe('refused')
    expect(await giving('administrator', 'administrator', 'coach')).toBe('refused')
    expect(await giving('administrator', 'anna', 'administrator')).toBe(1)
    expect(await giving('unitHr', 'anna', 'hr', north)).toBe(1)
    expect(await giving('unitHr', 'anna', 'hr')).toBe('refused')
    expect(await giving('unitHr', 'anna', 'hr', south)).toBe('refused')
    expect(await giving('unitHr', 'unitHr', 'administrator')).toBe('refused')
    expect(await giving('hr', 'anna', 'hr')).toBe(1)
    expect(await giving('anna', 'anna', 'hr')).toBe('refused')
  })

  it('makes no grant into another, and none in the name of somebody else', async () => {
    const change = (name: Name) =>
      tried(name, async (tx) => {
        const done = await tx.updateTable('role_grants').set({ role: 'hr' }).executeTakeFirst()
        return done.numUpdatedRows
      })
    expect(await change('administrator')).toBe('refused')
    expect(await change('hr')).toBe('refused')
    const ended = await tried('administrator', async (tx) => {
      const done = await tx
        .updateTable('role_grants')
        .set({ ended_at: '2026-01-01T00:00:00Z' })
        .where('role', '=', 'hr')
        .executeTakeFirst()
      return done.numUpdatedRows
    })
    expect(ended).toBe(0)
  })

  const leading = (by: Name, of: Name, manager: Name) =>
    tried(by, async (tx) => {
      const done = await tx
        .updateTable('assignments')
        .set({ manager_id: people[manager], job_title: 'Anders' })
        .where('person_id', '=', people[of])
        .executeTakeFirst()
      return done.numUpdatedRows
    })

  it('lets an administrator change work, but not who leads', async () => {
    expect(await leading('administrator', 'anna', 'boss')).toBe(1)
    expect(await leading('administrator', 'anna', 'administrator')).toBe('refused')
    expect(await leading('administrator', 'anna', 'bert')).toBe('refused')
    expect(await leading('hr', 'anna', 'bert')).toBe(1)
    expect(await leading('unitHr', 'anna', 'hr')).toBe(1)
    expect(await leading('unitHr', 'bert', 'unitHr')).toBe(0)
    expect(await leading('anna', 'anna', 'bert')).toBe(0)
  })

  const newWork = (by: Name, personId: string, managerId: string | null, unitId = north) =>
    tried(by, async (tx) => {
      const [row] = await tx
        .selectFrom('employments')
        .select('employment_id')
        .where('person_id', '=', people.anna)
        .execute()
      const done = await tx
        .insertInto('assignments')
        .values({
          organization_id: organizationId,
          assignment_id: crypto.randomUUID(),
          employment_id: row?.employment_id ?? '',
          person_id: personId,
          unit_id: unitId,
          manager_id: managerId,
          starts_on: '2030-01-01',
          ends_on: '2030-12-31',
        })
        .executeTakeFirst()
      return done.numInsertedOrUpdatedRows ?? 0n
    })

  it('lets no later work bring another manager by an administrator, nor a newcomer under themselves', async () => {
    const newcomer = (await aPerson(db, { organizationId, employed: false })).personId
    expect(await newWork('administrator', people.anna, people.administrator)).toBe('refused')
    expect(await newWork('administrator', people.anna, people.bert)).toBe('refused')
    expect(await newWork('administrator', people.anna, people.boss)).toBe(1)
    expect(await newWork('administrator', newcomer, people.boss)).toBe(1)
    expect(await newWork('administrator', newcomer, people.administrator)).toBe('refused')
  })

  it('lets HR for some units take in nobody of another unit, to become HR for them', async () => {
    const newcomer = (await aPerson(db, { organizationId, employed: false })).personId
    expect(await newWork('unitHr', people.bert, null)).toBe('refused')
    expect(await newWork('unitHr', people.anna, null)).toBe(1)
    expect(await newWork('unitHr', newcomer, null)).toBe(1)
    expect(await newWork('unitHr', newcomer, null, south)).toBe('refused')
  })

  it('lets one change the language of one’s own record, and nothing else of it', async () => {
    const change = (columns: { language: 'en' } | { email: string } | { number: string }) =>
      tried('anna', async (tx) => {
        const done = await tx
          .updateTable('people')
          .set(columns)
          .where('person_id', '=', people.anna)
          .executeTakeFirst()
        return done.numUpdatedRows
      })
    expect(await change({ language: 'en' })).toBe(1)
    expect(await change({ number: '1' })).toBe('refused')
    expect(await change({ email: 'iemand@anders.nl' })).toBe('refused')
  })

  it('moves nobody into another organisation, and leaves the organisation to its operator', async () => {
    const other = await anOrganization(db)
    const moving = tried('hr', async (tx) => {
      const done = await tx.updateTable('people').set({ organization_id: other }).executeTakeFirst()
      return done.numUpdatedRows
    })
    expect(await moving).toBe('refused')
    const founding = tried('hr', async (tx) => {
      const done = await sql`update organizations set demo = true`.execute(tx)
      return done.numAffectedRows ?? 0n
    })
    expect(await founding).toBe('refused')
  })
})
