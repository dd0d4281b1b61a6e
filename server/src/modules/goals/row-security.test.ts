import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aCheckIn, aGoal } from '../../../test/factories/goals.ts'
import { aManager, aPerson, grantRole } from '../../../test/factories/people.ts'
import { answerTo, unhindered } from '../../../test/unhindered.ts'
import type { Database, Tx } from '../../platform/db/database.ts'
import { json } from '../../platform/db/json.ts'
import { newId } from '../../platform/id.ts'

let db: Database
let organizationId: string
let employeeId: string
let mateId: string
let managerId: string
let formerId: string
let hrId: string
beforeAll(async () => {
  db = await testDatabase()
  organizationId = await anOrganization(db)
  employeeId = (await aPerson(db, { organizationId })).personId
  mateId = (await aPerson(db, { organizationId })).personId
  managerId = (await aManager(db, { organizationId, team: [employeeId, mateId] })).personId
  formerId = (await aPerson(db, { organizationId })).personId
  hrId = (await aPerson(db, { organizationId })).personId
  await grantRole(db, { organizationId, personId: hrId, role: 'hr' })
})
afterAll(() => db.close())

/** Asks the database itself, as somebody whom no policy of the code stands in the way. */
const as = <T>(personId: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction(unhindered(organizationId, personId), work)
const sees = async (personId: string, goalId: string): Promise<boolean> =>
  (
    await as(personId, (tx) =>
      tx.selectFrom('goals').select('goal_id').where('goal_id', '=', goalId).execute(),
    )
  ).length > 0
const people = () => ({ employee: employeeId, mate: mateId, manager: managerId, former: formerId, hr: hrId })
const given = () => ({ organizationId, employeeId })

describe('the database alone', () => {
  it.each([
    ['draft', 'manager', ['employee']],
    ['draft', 'organization', ['employee']],
    ['proposed', 'manager', ['employee', 'manager', 'former']],
    ['declined', 'manager', ['employee', 'manager']],
    ['active', 'manager', ['employee', 'manager']],
    ['active', 'team', ['employee', 'mate', 'manager']],
    ['active', 'people', ['employee', 'manager']],
    ['active', 'organization', ['employee', 'mate', 'manager', 'former', 'hr']],
    ['reached', 'team', ['employee', 'mate', 'manager']],
    ['dropped', 'organization', ['employee', 'manager']],
  ] as const)('shows a goal that is %s, for %s, to %j', async (state, seenBy, readers) => {
    const goalId = await aGoal(db, { ...given(), state, seenBy, proposedBy: formerId })
    const seen = []
    for (const [who, personId] of Object.entries(people())) if (await sees(personId, goalId)) seen.push(who)
    expect(seen).toEqual(readers)
  })

  it('shows what was said of a goal to who sees the goal', async () => {
    const goalId = await aGoal(db, given())
    await aCheckIn(db, { ...given(), goalId })
    const said = (personId: string) =>
      as(personId, (tx) =>
        tx.selectFrom('goal_check_ins').selectAll().where('goal_id', '=', goalId).execute(),
      )
    expect([(await said(managerId)).length, (await said(mateId)).length, (await said(hrId)).length]).toEqual([
      1, 0, 0,
    ])
  })

  it('lets nobody but the employee change a goal, whatever they see', async () => {
    const goalId = await aGoal(db, { ...given(), seenBy: 'organization' })
    for (const personId of [mateId, managerId, hrId]) {
      const changed = await as(personId, (tx) =>
        tx
          .updateTable('goals')
          .set({ what: 'Iets anders' })
          .where('goal_id', '=', goalId)
          .executeTakeFirstOrThrow(),
      )
      expect(changed.numUpdatedRows).toBe(0n)
    }
  })

  it.each([
    ['who leads them', () => managerId, true],
    ['HR', () => hrId, true],
    ['a colleague', () => mateId, false],
    ['who leads them no more', () => formerId, false],
  ])('lets %s propose a goal: %s', async (_, who, may) => {
    const proposing = as(who(), (tx) =>
      tx
        .insertInto('goals')
        .values({
          organization_id: organizationId,
          goal_id: newId({ now: () => Temporal.Now.instant() }),
          employee_id: employeeId,
          state: 'proposed',
          kind: 'result',
          horizon: 'year',
          what: 'Een voorstel',
          steps: json([]),
          percent: 0,
          proposed_by: who(),
          proposed_at: Temporal.Now.instant().toString(),
          seen_by: 'manager',
          made_at: Temporal.Now.instant().toString(),
          revision: 1,
        })
        .execute(),
    )
    const answer = await answerTo(proposing)
    expect(answer === null || !answer.includes('row-level security')).toBe(may)
  })

  it('gives a compliment in nobody’s name but one’s own, and only on what was reached', async () => {
    const compliment = async (goalId: string, personId: string, by: string) =>
      answerTo(
        as(by, (tx) =>
          tx
            .insertInto('goal_compliments')
            .values({
              organization_id: organizationId,
              goal_id: goalId,
              employee_id: employeeId,
              person_id: personId,
              at: Temporal.Now.instant().toString(),
            })
            .execute(),
        ),
      )
    const [active, reached] = [await aGoal(db, given()), await aGoal(db, { ...given(), state: 'reached' })]
    const refused = 'row-level security'
    expect(await compliment(active, managerId, managerId)).toContain(refused)
    expect(await compliment(reached, mateId, managerId)).toContain(refused)
    expect(await compliment(reached, mateId, mateId)).toContain(refused)
    expect(await compliment(reached, managerId, managerId)).toBeNull()
  })
})
