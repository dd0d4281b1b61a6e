import { isTimeFor } from '@tweespraak/contract/conversation'
import type { TeamMember } from '@tweespraak/contract/home'
import { sql } from 'kysely'
import { prepare } from '../../../platform/db/prepare.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { teamAgreementsOf, teamAgreementsQuery } from '../../agreements/public.ts'
import {
  offerOfRow,
  offersQuery,
  proposalOf,
  proposalsQuery,
  restBeside,
  teamConversationOf,
  teamConversationsQueries,
} from '../../conversations/public.ts'
import { dueNearQuery, dueOfRow } from '../../cycles/public.ts'
import { nameOfRow, teamIds, teamQuery, untalkedOf, untalkedQuery } from '../../people/public.ts'
import { talksExpected } from '../../templates/public.ts'
import { besidesOffered, dueBesides, daysOfProposal } from '../plan.ts'
import { isToPlanNow } from '../task.ts'
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
    offers: offersQuery(tx, me),
    due: dueNearQuery(ids, today),
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
    const offers = rows.offers
      .map((row) => offerOfRow(row, services.clock.now()))
      .filter(({ leader }) => leader.personId === viewer.personId)
    // The first of each comes last, and stays.
    const offered = new Map(
      offers
        .toReversed()
        .map(({ offerId, kind, employee, chooserId }) => [
          employee.personId,
          { offerId, kind: kind.name, mine: chooserId === viewer.personId },
        ]),
    )
    const due = dueIn(
      besidesOffered({
        offers,
        proposals: rows.proposals
          .map((row) => proposalOf(row, viewer))
          .filter(({ leader }) => leader.personId === viewer.personId),
        due: rows.due.map((row) => ({
          ...dueOfRow(row, viewer.timeZone, today.toString()),
          personId: row.person_id,
          name: nameOfRow(row.name),
          plannedBy: row.planned_by,
        })),
        onProbation: [...probations.keys()],
        me: viewer.personId,
      }),
      today.toString(),
    )
    const members = rows.team.map((row): TeamMember => ({
      personId: row.person_id,
      name: nameOfRow(row),
      jobTitle: row.job_title,
      offer: offered.get(row.person_id) ?? null,
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

type DueOfMember = readonly [personId: string, due: NonNullable<TeamMember['due']>]

/** The first conversation that is proposed or due with each person whom the viewer leads. */
const dueIn = (
  given: Parameters<typeof dueBesides>[0],
  today: string,
): ReadonlyMap<string, NonNullable<TeamMember['due']>> => {
  const standing = (on: string, again: boolean) => ({
    on,
    timely: again || isTimeFor(on, today),
    now: again || isToPlanNow(Temporal.PlainDate.from(on), Temporal.PlainDate.from(today)),
    overdue: on < today,
    again,
  })
  const proposed = given.proposals.map((proposal): DueOfMember => {
    const { proposalId, kind, employee, again } = proposal
    const { dueOn, latest } = daysOfProposal(proposal, given.due)
    const about = { proposalId, kindId: kind.kindId, kind: kind.name, latest }
    return [employee.personId, { ...about, ...standing(dueOn, again) }]
  })
  const besides = dueBesides(given).map(({ personId, kind, latest, dueOn }): DueOfMember => {
    const about = { proposalId: null, kindId: kind.kindId, kind: kind.name, latest }
    return [personId, { ...about, ...standing(dueOn, false) }]
  })
  const soonestLast = [...proposed, ...besides].toSorted(([, a], [, b]) => b.on.localeCompare(a.on))
  return new Map(soonestLast)
}
