import type { TeamMember } from '@tweespraak/contract/home'
import type { Tx } from '../../../platform/db/database.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { teamAgreementsOf, teamAgreementsQuery } from '../../agreements/public.ts'
import { proposalsOf, teamConversations } from '../../conversations/public.ts'
import { teamOf } from '../../people/public.ts'
import { byTurn } from '../turn.ts'

/** Nothing open between the viewer and a member of the team. */
const none = { open: 0, overdue: 0, promised: 0, promisedOverdue: 0 }

/** Whom the viewer leads today: whose turn it is comes first. */
export const showTeam = (services: Services, viewer: Viewer): Promise<{ readonly members: TeamMember[] }> => {
  const today = services.clock.now().toZonedDateTimeISO(viewer.timeZone).toPlainDate()
  return services.db.transaction(viewer, async (tx) => {
    const team = await teamOf(tx, viewer.personId, today.toString())
    const ids = team.map(({ personId }) => personId)
    const conversations = await teamConversations(tx, viewer, ids)
    const agreements = teamAgreementsOf(
      await teamAgreementsQuery(tx, viewer, ids, today.toString()).execute(),
    )
    const due = await dueIn(tx, viewer, today)
    const members = team.map(({ personId, name, jobTitle }): TeamMember => ({
      personId,
      name,
      jobTitle,
      last: conversations.get(personId)?.last ?? null,
      next: conversations.get(personId)?.next ?? null,
      due: due.get(personId) ?? null,
      agreements: agreements.get(personId) ?? none,
    }))
    return { members: members.toSorted(byTurn) }
  })
}

/** The first conversation that is proposed with each person whom the viewer leads. */
const dueIn = async (
  tx: Tx,
  viewer: Viewer,
  today: Temporal.PlainDate,
): Promise<ReadonlyMap<string, NonNullable<TeamMember['due']>>> => {
  const proposals = (await proposalsOf(tx, viewer)).filter(
    ({ leader }) => leader.personId === viewer.personId,
  )
  const found = new Map<string, NonNullable<TeamMember['due']>>()
  for (const { employee, proposalId, kind, dueOn } of proposals) {
    const overdue = Temporal.PlainDate.compare(Temporal.PlainDate.from(dueOn), today) < 0
    if (!found.has(employee.personId))
      found.set(employee.personId, { proposalId, kind: kind.name, on: dueOn, overdue })
  }
  return found
}
