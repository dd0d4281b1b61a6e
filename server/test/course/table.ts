import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { sides, unanswered } from '@tweespraak/contract/form'
import type { Asker, TestApp } from '../app.ts'
import { aCircle, type Circle, type Guest } from '../factories/conversations.ts'
import { aManager, aPerson } from '../factories/people.ts'
import type { Actor, Given } from './model.ts'

/** A kind, and who is invited to it besides the two. A coach leads a talk about learning at the workplace. */
export interface Setting {
  readonly kind: string
  readonly guest: 'second-assessor' | 'third-party' | 'companion' | null
}

export const settings: readonly Setting[] = [
  { kind: 'progress', guest: null },
  { kind: 'development', guest: 'companion' },
  { kind: 'check-in', guest: null },
  { kind: 'appraisal', guest: 'second-assessor' },
  { kind: 'probation', guest: null },
  { kind: 'learning', guest: 'third-party' },
  { kind: 'improvement', guest: 'companion' },
]

/** Those who stand around every conversation: besides the circle, who is invited and who comes to lead. */
export interface Ring extends Circle {
  readonly invited: Guest
  readonly heir: Guest
}

const signedIn = async (
  app: TestApp,
  organizationId: string,
  { personId, name }: { readonly personId: string; readonly name: string },
): Promise<Guest> => ({ personId, name, asker: await app.signIn({ organizationId, personId }) })

export const aRing = async (app: TestApp): Promise<Ring> => {
  const circle = await aCircle(app)
  const { organizationId } = circle
  const person = async () => signedIn(app, organizationId, await aPerson(app.services.db, { organizationId }))
  return { ...circle, invited: await person(), heir: await person() }
}

/** One conversation of the product, and who stands around it. */
export interface Table extends Given {
  readonly app: TestApp
  readonly organizationId: string
  readonly conversationId: string
  readonly people: Readonly<Record<Actor, Guest>>
  readonly asker: (actor: Actor) => Asker
}

/** An hour in a month from now, in a place that is a word of its own. */
export const inMonth = (app: TestApp, place: string) => {
  const starts = app.clock.now().add({ hours: 24 * 30 })
  const ends = starts.add({ hours: 1 })
  return { startsAt: starts.toString(), endsAt: ends.toString(), place, videoLink: null, purpose: null }
}

/** The conversation as this one sees it; null for who is not at the table. */
export const seenFrom = async (
  { app, conversationId, asker }: Pick<Table, 'app' | 'conversationId' | 'asker'>,
  actor: Actor,
): Promise<ParticipantConversation | null> => {
  const { body, status } = await app.call(routes.get, asker(actor), { params: { conversationId } })
  return status === 200 && body.view === 'participant' ? body : null
}

/** The conversation as the employee sees it, who is always there. */
export const seenByEmployee = async (
  table: Pick<Table, 'app' | 'conversationId' | 'asker'>,
): Promise<ParticipantConversation> => {
  const seen = await seenFrom(table, 'employee')
  if (seen === null) throw new Error('The employee lost sight of the conversation')
  return seen
}

/** An employee of their own, and who leads them: of a trainee a coach leads the conversation. */
const twoOf = async (app: TestApp, ring: Ring, kind: string): Promise<{ employee: Guest; leader: Guest }> => {
  const { organizationId, managersManager, coach } = ring
  const { db } = app.services
  const person = await aPerson(db, { organizationId })
  const manager = await aManager(db, {
    organizationId,
    team: [person.personId],
    managerId: managersManager.personId,
  })
  return {
    employee: await signedIn(app, organizationId, person),
    leader: kind === 'learning' ? coach : await signedIn(app, organizationId, manager),
  }
}

/** Plans a conversation of this setting, in a place of this name. */
export const layTable = async (
  app: TestApp,
  ring: Ring,
  { kind, guest: role }: Setting,
  place: string,
): Promise<Table> => {
  const { organizationId, invited, administrator: nobody } = ring
  const two = await twoOf(app, ring, kind)
  const guest = role === null ? null : role === 'companion' ? 'companion' : 'third'
  const seat = guest === null ? {} : { [guest]: invited }
  const people: Readonly<Record<Actor, Guest>> = {
    ...ring,
    third: nobody,
    companion: nobody,
    ...two,
    ...seat,
  }
  const body = {
    kindId: await ring.kindId(kind),
    employeeId: two.employee.personId,
    leaderId: two.leader.personId,
    guests: role === null ? [] : [{ personId: invited.personId, role }],
    ...inMonth(app, place),
  }
  const planned = await app.call(routes.plan, two.leader.asker, { body })
  if (planned.status !== 200) throw new Error(`Not planned: ${JSON.stringify(planned.refusal)}`)
  const { conversationId } = planned.body
  const asker = (actor: Actor): Asker => people[actor].asker
  const seen = await seenByEmployee({ app, conversationId, asker })
  const form = seen.form?.content ?? null
  const asked = sides.filter((side) => form !== null && unanswered(form, side, {}).length > 0)
  return { app, organizationId, conversationId, people, asker, guest, rules: seen.kind.rules, asked }
}
