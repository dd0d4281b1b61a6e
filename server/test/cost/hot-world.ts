import { newId } from '../../src/platform/id.ts'
import type { TestApp } from '../app.ts'
import { anAgreement } from '../factories/agreements.ts'
import { aCircle, aConversation, type Circle } from '../factories/conversations.ts'
import { aPerson } from '../factories/people.ts'

/** A circle of ten in the middle of their work, and the conversation that they look at most. */
export interface HotWorld {
  readonly app: TestApp
  readonly circle: Circle
  readonly prepared: string
  readonly talking: string
  /** A name that one person bears, however many there are. */
  readonly familyName: string
}

const familyName = 'Zevenaar'

/** The rhythm asks for the next conversation of the two. */
const proposeNext = async (
  app: TestApp,
  circle: Circle,
  previousId: string,
  dueOn: string,
): Promise<void> => {
  await app.services.db.owner
    .insertInto('conversation_proposals')
    .values({
      organization_id: circle.organizationId,
      proposal_id: newId(app.clock),
      previous_id: previousId,
      kind_id: await circle.kindId('progress'),
      employee_id: circle.employee.personId,
      leader_id: circle.manager.personId,
      due_on: dueOn,
      state: 'open',
      conversation_id: null,
      made_at: app.clock.now().toString(),
    })
    .execute()
}

/** Ten people, with a conversation in every stage, a report in the file, and agreements kept and open. */
export const hotWorld = async (app: TestApp): Promise<HotWorld> => {
  const { db } = app.services
  const circle = await aCircle(app)
  const { organizationId, employee, manager } = circle
  for (const name of [familyName, 'Bakker', 'Smit'])
    await aPerson(db, { organizationId, familyName: name, managerId: manager.personId })
  await aConversation(app, circle, 'signed')
  const prepared = await aConversation(app, circle, 'prepared')
  const talking = await aConversation(app, circle, 'talking')
  for (const stage of ['planned', 'reported', 'offered'] as const) await aConversation(app, circle, stage)
  const two = { organizationId, employeeId: employee.personId, leaderId: manager.personId }
  const today = app.clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
  const day = (days: number): string => today.add({ days }).toString()
  await anAgreement(db, { ...two, conversationId: talking, dueOn: day(3) })
  await anAgreement(db, { ...two, dueOn: day(9), support: { kind: 'time' } })
  await anAgreement(db, { ...two, dueOn: day(-20), state: 'kept' })
  await proposeNext(app, circle, prepared, day(4))
  return { app, circle, prepared, talking, familyName }
}
