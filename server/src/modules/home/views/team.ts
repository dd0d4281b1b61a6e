import { isTimeFor } from '@tweespraak/contract/conversation'
import type { TeamMember } from '@tweespraak/contract/home'
import { sql } from 'kysely'
import { prepare } from '../../../platform/db/prepare.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { teamAgreementsOf, teamAgreementsQuery } from '../../agreements/public.ts'
import {
  proposalOf,
  proposalsQuery,
  restBeside,
  teamConversationOf,
  teamConversationsQueries,
} from '../../conversations/public.ts'
import { nameOfRow, teamIds, teamQuery, untalkedOf, untalkedQuery } from '../../people/public.ts'
import { talksExpected } from '../../templates/public.ts'
import { byTurn } from '../turn.ts'

/** Nothing open between the viewer and a member of the team. */
const none = { open: 0, overdue: 0, promised: 0, promisedOverdue: 0 }

const readTeam = prepare(['me', 'today'], (tx, { me, today }) => {
  const ids = teamIds(tx, me, today)
  return {
    team: teamQuery(tx, me, today).select([
      restBeside(sql.ref('people.person_id')).as('rest'),
      talksExpected.as('talks_expected'),
    ]),
    agreements: teamAgreementsQuery(tx, me, ids, today),
    proposals: proposalsQuery(tx, me),
    probations: untalkedQuery(tx, today).where('employments.person_id', 'in', ids),
    ...teamConversationsQueries(tx, me, ids),
  }
})

interface Team {
  readonly members: TeamMember[]
  readonly talksExpected: boolean
}

/** Whom the viewer leads today: whose turn it is comes first. */
export const showTeam = (services: Services, viewer: Viewer): Promise<Team> => {
  const today = services.clock.now().toZonedDateTimeISO(viewer.timeZone).toPlainDate()
  return services.db.read(viewer, async (tx) => {
    const rows = await readTeam(tx, { me: viewer.personId, today: today.toString() })
    const agreements = teamAgreementsOf(rows.agreements)
    const last = new Map(rows.last.map((row) => [row.employee_id, teamConversationOf(row)]))
    const next = new Map(rows.next.map((row) => [row.employee_id, teamConversationOf(row)]))
    const toTakeOver = new Map(
      rows.toTakeOver.map((row) => {
        const { conversationId, kind, at, series } = teamConversationOf(row)
        const leader = { personId: row.leader_id, name: nameOfRow(row.leader_name) }
        return [row.employee_id, { conversationId, kind, at, series, leader }]
      }),
    )
    const probations = new Map(
      rows.probations.map(untalkedOf).map(({ personId, endsOn }) => [personId, endsOn] as const),
    )
    const due = dueIn(
      rows.proposals.map((row) => proposalOf(row, viewer)),
      viewer,
      today,
    )
    const members = rows.team.map((row): TeamMember => ({
      personId: row.person_id,
      name: nameOfRow(row),
      jobTitle: row.job_title,
      rest: row.rest,
      last: last.get(row.person_id) ?? null,
      next: next.get(row.person_id) ?? null,
      takeOver: toTakeOver.get(row.person_id) ?? null,
      due: due.get(row.person_id) ?? null,
      probationEndsOn: probations.get(row.person_id) ?? null,
      agreements: agreements.get(row.person_id) ?? none,
    }))
    return {
      members: members.toSorted(byTurn),
      talksExpected: rows.team.some((row) => row.talks_expected),
    }
  })
}

/** The first conversation that is proposed with each person whom the viewer leads. */
const dueIn = (
  proposals: readonly ReturnType<typeof proposalOf>[],
  viewer: Viewer,
  today: Temporal.PlainDate,
): ReadonlyMap<string, NonNullable<TeamMember['due']>> => {
  const led = proposals.filter(({ leader }) => leader.personId === viewer.personId)
  const found = new Map<string, NonNullable<TeamMember['due']>>()
  for (const { employee, proposalId, kind, dueOn, again } of led) {
    const overdue = Temporal.PlainDate.compare(Temporal.PlainDate.from(dueOn), today) < 0
    if (!found.has(employee.personId))
      found.set(employee.personId, {
        proposalId,
        kind: kind.name,
        on: dueOn,
        timely: again || isTimeFor(dueOn, today.toString()),
        overdue,
        again,
      })
  }
  return found
}
