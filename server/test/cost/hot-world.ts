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
  return { app, circle, prepared, talking, familyName }
}
