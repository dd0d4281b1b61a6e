import { homeRoutes } from '@tweespraak/contract/home'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aGoal } from '../../../test/factories/goals.ts'
import { aManager, aPerson } from '../../../test/factories/people.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const day = (days: number) =>
  Temporal.Now.zonedDateTimeISO('Europe/Amsterdam').toPlainDate().add({ days }).toString()

it('asks at Home to answer what was proposed and to say how it goes, and nothing while talks rest', async () => {
  const { db } = app.services
  const organizationId = await anOrganization(db)
  const employeeId = (await aPerson(db, { organizationId })).personId
  const managerId = (await aManager(db, { organizationId, team: [employeeId] })).personId
  const given = { organizationId, employeeId }
  const [proposed, due, past] = [
    await aGoal(db, { ...given, state: 'proposed', proposedBy: managerId }),
    await aGoal(db, { ...given, nextOn: day(0) }),
    await aGoal(db, { ...given, by: day(-1) }),
  ]
  await aGoal(db, { ...given, nextOn: day(1) })
  await aGoal(db, { ...given, state: 'reached', by: day(-1) })
  await aGoal(db, { ...given, state: 'draft', by: day(-1) })
  const employee = await app.signIn({ organizationId, personId: employeeId })
  const asked = async () => {
    const { now, soon } = (await app.call(homeRoutes.home, employee)).body
    return [...now, ...soon]
      .filter(({ task }) => task.endsWith('-goal'))
      .map(({ task, subjectId, person }) => [task, subjectId, person?.personId ?? null])
  }
  expect(new Set(await asked())).toEqual(
    new Set([
      ['answer-goal', proposed, managerId],
      ['check-in-goal', past, null],
      ['check-in-goal', due, null],
    ]),
  )
  await db.owner
    .insertInto('conversation_rests')
    .values({
      organization_id: organizationId,
      rest_id: crypto.randomUUID(),
      person_id: employeeId,
      from_on: day(0),
      until_on: null,
      set_by: employeeId,
      set_at: Temporal.Now.instant().toString(),
    })
    .execute()
  expect(await asked()).toEqual([])
})
