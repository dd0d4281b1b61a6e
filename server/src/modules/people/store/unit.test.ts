import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../test/database.ts'
import { anOrganization } from '../../../../test/factories/access.ts'
import { aPerson, aUnit, grantRole } from '../../../../test/factories/people.ts'
import { triedAndUndone, unhindered } from '../../../../test/unhindered.ts'
import type { Database, Tx } from '../../../platform/db/database.ts'

let db: Database
let organizationId: string
const units = { top: '', north: '', south: '', office: '', room: '' }
type Unit = keyof typeof units
const people = { anna: '', administrator: '', hr: '', unitHr: '', both: '' }
type Name = keyof typeof people

beforeAll(async () => {
  db = await testDatabase()
  organizationId = await anOrganization(db)
  for (const name of Object.keys(units) as Unit[]) {
    const parentId = name === 'north' || name === 'south' ? units.top : name === 'room' ? units.north : null
    units[name] = await aUnit(db, { organizationId, parentId })
  }
  for (const name of Object.keys(people) as Name[])
    people[name] = (await aPerson(db, { organizationId, unitId: units.north })).personId
  const give = (name: Name, role: 'hr' | 'administrator', unitId: string | null = null) =>
    grantRole(db, { organizationId, personId: people[name], role, unitId })
  await give('administrator', 'administrator')
  await give('hr', 'hr')
  await give('unitHr', 'hr', units.top)
  await give('both', 'administrator')
  await give('both', 'hr', units.top)
})
afterAll(() => db.close())

/** Does it as somebody whom no policy of the code stands in the way, answers how many rows that were, and undoes it. */
const tried = (name: Name, work: (tx: Tx) => Promise<bigint>): Promise<number | 'refused'> =>
  triedAndUndone(
    db,
    unhindered(organizationId, people[name]),
    work,
    /row-level security|permission denied|Only HR|below itself/,
  )

const moving = (name: Name, unit: Unit, to: Unit | null) =>
  tried(name, async (tx) => {
    const done = await tx
      .updateTable('units')
      .set({ parent_id: to === null ? null : units[to] })
      .where('unit_id', '=', units[unit])
      .executeTakeFirst()
    return done.numUpdatedRows
  })

describe('the database alone', () => {
  it('lets the organisation be changed by its administrators, in what is on the screen', async () => {
    const change = (name: Name, columns: { name: string } | { demo: boolean }) =>
      tried(name, async (tx) => {
        const done = await tx.updateTable('organizations').set(columns).executeTakeFirst()
        return done.numUpdatedRows
      })
    expect(await change('administrator', { name: 'Anders' })).toBe(1)
    expect(await change('administrator', { demo: true })).toBe('refused')
    for (const name of ['anna', 'hr', 'unitHr'] as const)
      expect(await change(name, { name: 'Anders' })).toBe(0)
  })

  it('lets units be named by who keeps them', async () => {
    const naming = (name: Name, unit: Unit) =>
      tried(name, async (tx) => {
        const done = await tx
          .updateTable('units')
          .set({ name: 'Anders' })
          .where('unit_id', '=', units[unit])
          .executeTakeFirst()
        return done.numUpdatedRows
      })
    expect(await naming('anna', 'north')).toBe(0)
    expect(await naming('unitHr', 'office')).toBe(0)
    for (const name of ['unitHr', 'hr', 'administrator'] as const) expect(await naming(name, 'north')).toBe(1)
  })

  it('moves units within what one is HR for, and under what one is HR for none', async () => {
    expect(await moving('hr', 'office', 'top')).toBe(1)
    expect(await moving('administrator', 'office', 'top')).toBe(1)
    expect(await moving('anna', 'room', 'south')).toBe(0)
    expect(await moving('unitHr', 'room', 'south')).toBe(1)
    expect(await moving('unitHr', 'room', 'office')).toBe('refused')
    expect(await moving('unitHr', 'top', 'office')).toBe('refused')
    expect(await moving('unitHr', 'office', 'top')).toBe(0)
    expect(await moving('both', 'office', 'top')).toBe('refused')
    expect(await moving('both', 'room', 'office')).toBe(1)
  })

  it('keeps the tree a tree, for its owner too', async () => {
    expect(await moving('hr', 'top', 'room')).toBe('refused')
    await expect(
      sql`update units set parent_id = ${units.room}::uuid where unit_id = ${units.top}::uuid`.execute(
        db.owner,
      ),
    ).rejects.toThrow('below itself')
  })
})
