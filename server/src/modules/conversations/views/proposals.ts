import type { Proposal as SentProposal } from '@tweespraak/contract/conversation'
import { bilingual } from '@tweespraak/contract/id'
import { kindRules } from '@tweespraak/contract/templates'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { namedBy, nameOfRow } from '../../people/public.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import { followsCalledOff } from '../store/proposal.ts'
import { restingPeople } from '../store/rest.ts'

/** A coach goes on with their trainee; otherwise it is who leads the employee today. */
const leaderNow = sql<string>`case when kind.rules ->> 'ledBy' = 'coach' then p.leader_id
  else coalesce(work.manager_id, p.leader_id) end`

/**
 * The open proposals of the viewer, of whom they lead today, and of whom they led the last time. Each is found by
 * an index of its own: asked for with `or`, those of the whole organisation would be read. The index holds open ones
 * alone, so that the word stands in the statement: PostgreSQL plans it before it knows any values.
 */
const nearby = (tx: Tx, personId: Given<string>) => {
  const open = tx
    .selectFrom('conversation_proposals as near')
    .selectAll('near')
    .where('near.organization_id', '=', thisOrganization)
    .where('near.state', '=', sql.lit('open'))
  const ofTeam = open
    .innerJoin('assignments as team', (join) =>
      join
        .onRef('team.organization_id', '=', 'near.organization_id')
        .onRef('team.person_id', '=', 'near.employee_id'),
    )
    .where('team.manager_id', '=', personId)
    .where(
      sql<boolean>`team.starts_on <= app_today() and (team.ends_on is null or team.ends_on >= app_today())`,
    )
  return open
    .where('near.employee_id', '=', personId)
    .union(open.where('near.leader_id', '=', personId))
    .union(ofTeam)
}

/** Those that are for the viewer, with the newest name and rules of their kind. */
const openProposals = (tx: Tx, me: Given<string>) =>
  tx
    .selectFrom(nearby(tx, me).as('p'))
    .innerJoin('kind_versions as kind', (join) =>
      join
        .onRef('kind.organization_id', '=', 'p.organization_id')
        .onRef('kind.kind_id', '=', 'p.kind_id')
        .on(
          sql<boolean>`kind.version = (select max(version) from kind_versions newest
            where newest.organization_id = p.organization_id and newest.kind_id = p.kind_id)`,
        ),
    )
    .innerJoin('kinds', (join) =>
      join.onRef('kinds.organization_id', '=', 'p.organization_id').onRef('kinds.kind_id', '=', 'p.kind_id'),
    )
    .leftJoin('assignments as work', (join) =>
      join
        .onRef('work.organization_id', '=', 'p.organization_id')
        .onRef('work.person_id', '=', 'p.employee_id')
        .on(
          sql<boolean>`work.starts_on <= app_today() and (work.ends_on is null or work.ends_on >= app_today())`,
        ),
    )
    .where('kinds.retired_at', 'is', null)
    .select([
      'p.proposal_id',
      'p.previous_id',
      'p.kind_id',
      'p.employee_id',
      'p.due_on',
      'kinds.code',
      'kind.name',
      'kind.rules',
    ])
    .select([leaderNow.as('leader_id'), followsCalledOff.as('again')])
    .select([namedBy(sql.ref('p.employee_id')).as('employee_name'), namedBy(leaderNow).as('leader_name')])
    .orderBy('p.due_on')
    .orderBy('p.proposal_id')

/** The next conversations that are proposed to the viewer and do not rest, soonest first. A query still to be run, so that Home can ask it together with others. */
export const proposalsQuery = (tx: Tx, me: Given<string>) =>
  openProposals(tx, me)
    .where((is) => is.or([is('p.employee_id', '=', me), sql<boolean>`${leaderNow} = ${me}::uuid`]))
    .where(sql<boolean>`p.employee_id not in ${restingPeople}`)
    .limit(sql.lit(200))

type ProposalRow = Awaited<ReturnType<ReturnType<typeof proposalsQuery>['execute']>>[number]

export const proposalOf = (row: ProposalRow, viewer: Viewer): SentProposal => {
  const planners = kindRules.parse(row.rules).plannedBy
  const plan =
    row.employee_id === viewer.personId
      ? planners.includes('employee')
      : planners.some((planner) => planner !== 'employee')
  return {
    proposalId: row.proposal_id,
    kind: { kindId: row.kind_id, code: row.code, name: bilingual.parse(row.name) },
    employee: { personId: row.employee_id, name: nameOfRow(row.employee_name) },
    leader: { personId: row.leader_id, name: nameOfRow(row.leader_name) },
    previousId: row.previous_id,
    dueOn: row.due_on,
    again: row.again,
    can: { plan, dismiss: true },
  }
}

/** Of a proposal `p`: moments for that talk wait for a choice of one of the two, by which it will be planned. */
const isOffered = sql<boolean>`exists (select from moment_offers o
  where o.organization_id = p.organization_id and o.employee_id = p.employee_id and o.kind_id = p.kind_id
    and o.state in ('open', 'answered'))`

/** To plan: what is planned by a choice of moments stands with those. */
export const listProposals = (services: Services, viewer: Viewer): Promise<{ items: SentProposal[] }> =>
  services.db.read(viewer, async (tx) => {
    const rows = await proposalsQuery(tx, viewer.personId)
      .where(sql<boolean>`not ${isOffered}`)
      .execute()
    return { items: rows.map((row) => proposalOf(row, viewer)) }
  })
