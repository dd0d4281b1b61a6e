import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { peopleRoutes } from '@tweespraak/contract/people'
import { restRoutes } from '@tweespraak/contract/rest'
import {
  handOverPlannedConversations,
  handOverTeamConversations,
} from '../../src/modules/conversations/commands/hand-over-team-conversations.ts'
import { todayIn } from '../../src/platform/clock.ts'
import type { Attempt } from './asked.ts'
import type { AroundDeed } from './model.ts'
import type { Table } from './table.ts'

const today = ({ app }: Table): Temporal.PlainDate => todayIn(app.clock, 'Europe/Amsterdam')

/** Who leads the employee now, as the product knows it. */
const managerOf = async ({ app, people }: Table): Promise<string | null> => {
  const params = { personId: people.employee.personId }
  const { body } = await app.call(peopleRoutes.show, people.hr.asker, { params })
  return body.manager?.personId ?? null
}

/** Brings the employee under the other of the two; what is done about conversations on that day is done at once. */
const changeManager = async (table: Table, withConversations: boolean): Promise<boolean> => {
  const { app, people, organizationId } = table
  const { personId } = people.employee
  const isLed = (await managerOf(table)) === people.leader.personId
  const { status } = await app.call(peopleRoutes.move, people.hr.asker, {
    params: { personId },
    body: {
      jobTitle: null,
      unitId: null,
      hoursPerWeek: null,
      managerId: (isLed ? people.heir : people.leader).personId,
      from: today(table).toString(),
      withConversations,
    },
  })
  if (withConversations) await handOverPlannedConversations(app.services, organizationId, personId)
  return status < 300
}

/** Yesterday was the leader's last day; the heir takes over. */
const leave = async (table: Table): Promise<boolean> => {
  const { app, people, organizationId } = table
  const { personId } = people.leader
  const lastDay = today(table).subtract({ days: 1 }).toString()
  const { status } = await app.call(peopleRoutes.leave, people.hr.asker, {
    params: { personId },
    body: { lastDay, successorId: people.heir.personId, withConversations: true },
  })
  await handOverTeamConversations(app.services, organizationId, personId)
  return status < 300
}

const handOver = async ({ table, actor }: Attempt): Promise<boolean> => {
  const { app, conversationId, asker } = table
  const leaderId = await managerOf(table)
  const { status } = await app.call(conversationsRoutes.handOver, asker(actor), {
    params: { conversationId },
    body: { leaderId: leaderId ?? table.people.heir.personId },
  })
  return status < 300
}

/** Asks the product for what happens around a conversation. Answers whether it was done. */
export const attemptAround = async (given: Attempt, deed: AroundDeed): Promise<boolean> => {
  const { table, actor } = given
  const { app, people, asker } = table
  const params = { personId: people.employee.personId }
  switch (deed) {
    case 'change-manager':
      return changeManager(table, false)
    case 'bring-along':
      return changeManager(table, true)
    case 'leave':
      return leave(table)
    case 'hand-over':
      return handOver(given)
    case 'let-rest': {
      const body = { from: today(table).toString(), until: null }
      return (await app.call(restRoutes.set, asker(actor), { params, body })).status < 300
    }
    case 'end-rest':
      return (await app.call(restRoutes.end, asker(actor), { params })).status < 300
    default:
      return deed satisfies never
  }
}
