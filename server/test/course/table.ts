import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { type Side, sides, unanswered } from '@tweespraak/contract/form'
import type { KindRules } from '@tweespraak/contract/templates'
import type { Asker, TestApp } from '../app.ts'
import type { Circle, Guest } from '../factories/conversations.ts'
import type { Actor } from './model.ts'

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

/** One conversation of the product, and who stands around it. */
export interface Table {
  readonly app: TestApp
  readonly conversationId: string
  readonly rules: KindRules
  readonly seats: readonly Actor[]
  /** The sides that are asked something that they must answer. */
  readonly asked: readonly Side[]
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
  { app, conversationId, asker }: Omit<Table, 'rules' | 'asked'>,
  actor: Actor,
): Promise<ParticipantConversation | null> => {
  const { body, status } = await app.call(routes.get, asker(actor), { params: { conversationId } })
  return status === 200 && body.view === 'participant' ? body : null
}

/** Plans a conversation of this setting, in a place of this name. */
export const layTable = async (
  app: TestApp,
  circle: Circle,
  invited: Guest,
  { kind, guest }: Setting,
  place: string,
): Promise<Table> => {
  const leader = kind === 'learning' ? circle.coach : circle.manager
  const seat = guest === null ? null : guest === 'companion' ? 'companion' : 'third'
  const unseated = { third: circle.colleague, companion: circle.colleague }
  const people: Readonly<Record<Actor, Guest>> = {
    ...circle,
    leader,
    ...unseated,
    ...(seat === null ? {} : { [seat]: invited }),
  }
  const body = {
    kindId: await circle.kindId(kind),
    employeeId: circle.employee.personId,
    leaderId: leader.personId,
    guests: guest === null ? [] : [{ personId: invited.personId, role: guest }],
    ...inMonth(app, place),
  }
  const planned = await app.call(routes.plan, leader.asker, { body })
  if (planned.status !== 200) throw new Error(`Not planned: ${JSON.stringify(planned.refusal)}`)
  const seats: Actor[] = ['employee', 'leader']
  if (seat !== null) seats.push(seat)
  const table = {
    app,
    conversationId: planned.body.conversationId,
    seats,
    asker: (actor: Actor) => people[actor].asker,
  }
  const seen = await seenFrom(table, 'leader')
  if (seen === null) throw new Error('Who leads does not see the conversation')
  const form = seen.form?.content ?? null
  const asked = sides.filter((side) => form !== null && unanswered(form, side, {}).length > 0)
  return { ...table, rules: seen.kind.rules, asked }
}
