import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import type { Asker, TestApp } from '../app.ts'
import { conversationAt, type Stage } from '../matrix/stages.ts'
import { anOrganization } from './access.ts'
import { aManager, aPerson, grantRole } from './people.ts'
import { kindIdOf, withKinds } from './templates.ts'

export interface Guest {
  readonly personId: string
  readonly name: string
  readonly asker: Asker
}

/** Two who talk, and everybody around them who might look over their shoulder. */
export interface Circle {
  readonly organizationId: string
  readonly employee: Guest
  readonly manager: Guest
  readonly managersManager: Guest
  readonly colleague: Guest
  readonly coach: Guest
  readonly hr: Guest
  readonly administrator: Guest
  /** HR and administrator of another organisation. */
  readonly stranger: Guest
  readonly kindId: (code: string) => Promise<string>
}

export const aCircle = async (app: TestApp): Promise<Circle> => {
  const { db } = app.services
  const organizationId = await anOrganization(db)
  await withKinds(db, organizationId)
  const signedIn = async (person: { personId: string; name: string }, organization = organizationId) => ({
    personId: person.personId,
    name: person.name,
    asker: await app.signIn({ organizationId: organization, personId: person.personId }),
  })
  const employee = await aPerson(db, { organizationId, givenName: 'Sanne' })
  const manager = await aManager(db, { organizationId, team: [employee.personId] })
  const managersManager = await aManager(db, { organizationId, team: [manager.personId] })
  const colleague = await aPerson(db, { organizationId, managerId: manager.personId })
  const coach = await aPerson(db, { organizationId })
  await grantRole(db, { organizationId, personId: coach.personId, role: 'coach' })
  const hr = await aPerson(db, { organizationId })
  await grantRole(db, { organizationId, personId: hr.personId, role: 'hr' })
  const administrator = await aPerson(db, { organizationId })
  await grantRole(db, { organizationId, personId: administrator.personId, role: 'administrator' })
  const elsewhere = await anOrganization(db)
  await withKinds(db, elsewhere)
  const stranger = await aPerson(db, { organizationId: elsewhere })
  for (const role of ['hr', 'administrator'] as const)
    await grantRole(db, { organizationId: elsewhere, personId: stranger.personId, role })
  return {
    organizationId,
    employee: await signedIn(employee),
    manager: await signedIn(manager),
    managersManager: await signedIn(managersManager),
    colleague: await signedIn(colleague),
    coach: await signedIn(coach),
    hr: await signedIn(hr),
    administrator: await signedIn(administrator),
    stranger: await signedIn(stranger, elsewhere),
    kindId: (code) => kindIdOf(db, organizationId, code),
  }
}

/** A conversation of the two, brought to this stage through the product's own doors. */
export const aConversation = async (
  app: TestApp,
  circle: Circle,
  stage: Stage,
  given: { readonly kind?: string; readonly employeeShares?: boolean } = {},
): Promise<string> =>
  conversationAt(app, stage, circle, {
    kindId: await circle.kindId(given.kind ?? 'progress'),
    words: (field) => `woorden ${field}`,
    employeeShares: given.employeeShares ?? true,
  })

/** The conversation as somebody at the table sees it. */
export const seenBy = async (
  app: TestApp,
  { asker }: Guest,
  conversationId: string,
): Promise<ParticipantConversation> => {
  const { body } = await app.call(routes.get, asker, { params: { conversationId } })
  if (body.view !== 'participant') throw new Error('This person is not at the table')
  return body
}
