import type { Ask, ConversationState } from '@tweespraak/contract/conversation'
import { bilingual, type Bilingual } from '@tweespraak/contract/id'
import { kindRules, type KindRules } from '@tweespraak/contract/templates'
import { type Expression, sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Main } from '../participant.ts'
import { askOf } from '../phase.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

/** A seat at a conversation that is not over, and what it asks of whoever sits there. */
export interface WaitingSeat {
  readonly conversationId: string
  readonly personId: string
  readonly employeeId: string
  readonly leaderId: string
  readonly kind: {
    readonly kindId: string
    readonly code: string
    readonly name: Bilingual
    readonly rules: KindRules
  }
  /** Null for who only comes along, and for who waits for somebody else. */
  readonly ask: Ask | null
  readonly toBeHeld: boolean
  /** ISO instants. */
  readonly startsAt: string
  readonly invitedAt: string
  readonly finishedAt: string | null
  readonly offeredAt: string | null
  readonly signBefore: string | null
  /** The day after their conversations rested (ISO date), from which a report is due again. */
  readonly resumedOn: string | null
}

interface Row {
  readonly conversation_id: string
  readonly person_id: string
  readonly role: string
  readonly employee_id: string
  readonly leader_id: string
  readonly kind_id: string
  readonly kind_code: string
  readonly name: unknown
  readonly rules: unknown
  readonly state: ConversationState
  readonly starts_at: string
  readonly invited_at: string
  readonly finished_at: string | null
  readonly resumed_on: string | null
  readonly prepares: boolean
  readonly shared: boolean
  readonly stage: 'draft' | 'offered' | 'closed' | null
  readonly turn: Main | null
  readonly offered_at: string | null
  readonly sign_before: string | null
  readonly signed: boolean
}

/** Which ones: a page after an id of those that begin before a moment or are written up, or these alone. */
export type ConversationsAsked =
  | { readonly after: string; readonly most: number; readonly until: string }
  | { readonly conversationIds: readonly string[] }

const roleOf = (role: string) =>
  role === 'employee' || role === 'manager' || role === 'companion' ? role : 'third'

const seatOf = (row: Row): WaitingSeat => {
  const rules = kindRules.parse(row.rules)
  return {
    conversationId: row.conversation_id,
    personId: row.person_id,
    employeeId: row.employee_id,
    leaderId: row.leader_id,
    kind: { kindId: row.kind_id, code: row.kind_code, name: bilingual.parse(row.name), rules },
    ask: askOf({
      state: row.state,
      role: roleOf(row.role),
      rules,
      prepares: row.prepares,
      hasAnswers: false,
      shared: row.shared,
      reportStage: row.stage,
      turn: row.turn,
      signed: row.signed,
    }),
    toBeHeld: row.state !== 'recorded',
    startsAt: row.starts_at,
    invitedAt: row.invited_at,
    finishedAt: row.finished_at,
    offeredAt: row.offered_at,
    signBefore: row.sign_before,
    resumedOn: row.resumed_on,
  }
}

/**
 * For the task that reminds: every seat of the conversations that are still to be held or written up, of employees
 * whose conversations do not rest on this day (ISO date), by conversation. `last` is where the next page begins, null
 * after the last one.
 */
export const waitingSeats = async (
  tx: Tx,
  asked: ConversationsAsked,
  today: string,
): Promise<{ readonly seats: WaitingSeat[]; readonly last: string | null }> => {
  const [which, most] =
    'conversationIds' in asked
      ? [sql`c.conversation_id = any (${[...asked.conversationIds]}::uuid[])`, asked.conversationIds.length]
      : [
          sql`c.conversation_id > ${asked.after}::uuid
            and (c.state = 'recorded' or c.starts_at < ${asked.until}::timestamptz)`,
          asked.most,
        ]
  const { rows } = await sql<Row>`
    with waiting as materialized (
      select c.* from conversations c
      where c.organization_id = ${thisOrganization} and c.state in ('planned', 'preparing', 'recorded') and ${which}
        and not ${restsOn(sql.ref('c.employee_id'), today)}
      order by c.conversation_id limit ${most}
    )
    select c.conversation_id, seat.person_id, seat.role, c.employee_id, c.leader_id, c.kind_id, c.kind_code,
      kind.name, kind.rules, c.state, c.starts_at, c.invited_at, c.finished_at, c.resumed_on,
      own.person_id is not null as prepares, own.shared_at is not null as shared,
      report.stage, report.turn, report.offered_at, report.sign_before,
      exists (select from signatures s where s.organization_id = c.organization_id
        and s.conversation_id = c.conversation_id and (s.person_id = seat.person_id or s.side = seat.role)
        and s.voided_at is null) as signed
    from waiting c
    join kind_versions kind on kind.organization_id = c.organization_id and kind.kind_id = c.kind_id
      and kind.version = c.kind_version
    join conversation_participants seat on seat.organization_id = c.organization_id
      and seat.conversation_id = c.conversation_id
    left join preparations own on own.organization_id = c.organization_id
      and own.conversation_id = c.conversation_id and own.person_id = seat.person_id
    left join reports report on report.organization_id = c.organization_id
      and report.conversation_id = c.conversation_id
    order by c.conversation_id, seat.person_id`.execute(tx)
  const ids = new Set(rows.map((row) => row.conversation_id))
  return {
    seats: rows.map(seatOf),
    last: ids.size === most ? (rows.at(-1)?.conversation_id ?? null) : null,
  }
}

/** A next conversation that is proposed and waits for whoever plans it. */
export interface WaitingProposal {
  readonly proposalId: string
  readonly employeeId: string
  readonly leaderId: string
  readonly kind: WaitingSeat['kind']
  /** ISO date. */
  readonly dueOn: string
}

interface ProposalRow {
  readonly proposal_id: string
  readonly employee_id: string
  readonly leader_id: string
  readonly kind_id: string
  readonly code: string
  readonly name: unknown
  readonly rules: unknown
  readonly due_on: string
}

/** Which ones: a page after an id of those that are due between two days (ISO dates), or these alone. */
export type ProposalsAsked =
  | { readonly after: string; readonly most: number; readonly from: string; readonly until: string }
  | { readonly proposalIds: readonly string[] }

/**
 * For the task that reminds: open proposals of kinds in use, with whoever leads the employee on this day (ISO date),
 * of employees whose conversations do not rest, by id. `last` is where the next page begins, null after the last one.
 */
export const waitingProposals = async (
  tx: Tx,
  asked: ProposalsAsked,
  today: string,
): Promise<{ readonly proposals: WaitingProposal[]; readonly last: string | null }> => {
  const [which, most] =
    'proposalIds' in asked
      ? [sql`p.proposal_id = any (${[...asked.proposalIds]}::uuid[])`, asked.proposalIds.length]
      : [
          sql`p.proposal_id > ${asked.after}::uuid
            and p.due_on between ${asked.from}::date and ${asked.until}::date`,
          asked.most,
        ]
  const { rows } = await sql<ProposalRow>`
    select p.proposal_id, p.employee_id, p.kind_id, k.code, newest.name, newest.rules, p.due_on,
      case when newest.rules ->> 'ledBy' = 'coach' then p.leader_id
        else coalesce(work.manager_id, p.leader_id) end as leader_id
    from conversation_proposals p
    join kinds k on k.organization_id = p.organization_id and k.kind_id = p.kind_id and k.retired_at is null
    join lateral (select v.name, v.rules from kind_versions v where v.organization_id = p.organization_id
      and v.kind_id = p.kind_id order by v.version desc limit 1) newest on true
    left join lateral (select a.manager_id from assignments a where a.organization_id = p.organization_id
      and a.person_id = p.employee_id and a.starts_on <= ${today}::date
      and (a.ends_on is null or a.ends_on >= ${today}::date) order by a.starts_on desc limit 1) work on true
    where p.organization_id = ${thisOrganization} and p.state = 'open' and ${which}
      and not ${isOffered(sql.ref('p.employee_id'), sql.ref('p.kind_id'))}
      and not ${restsOn(sql.ref('p.employee_id'), today)}
    order by p.proposal_id limit ${most}`.execute(tx)
  return {
    proposals: rows.map((row) => ({
      proposalId: row.proposal_id,
      employeeId: row.employee_id,
      leaderId: row.leader_id,
      kind: {
        kindId: row.kind_id,
        code: row.code,
        name: bilingual.parse(row.name),
        rules: kindRules.parse(row.rules),
      },
      dueOn: row.due_on,
    })),
    last: rows.length === most ? (rows.at(-1)?.proposal_id ?? null) : null,
  }
}

/** Whether a next conversation of a kind is proposed to somebody, beside a row that knows both by id. */
export const isProposed = (employeeId: Expression<unknown>, kindId: Expression<unknown>) =>
  sql<boolean>`exists (select from conversation_proposals proposed
    where proposed.organization_id = ${thisOrganization} and proposed.employee_id = ${employeeId}
      and proposed.kind_id = ${kindId} and proposed.state = 'open')`

/** Whether moments are offered for a talk of a kind with somebody, beside a row that knows both by id: it is planned by choosing one. */
export const isOffered = (employeeId: Expression<unknown>, kindId: Expression<unknown>) =>
  sql<boolean>`exists (select from moment_offers offered
    where offered.organization_id = ${thisOrganization} and offered.employee_id = ${employeeId}
      and offered.kind_id = ${kindId} and offered.state in ('open', 'answered'))`

/** Whether somebody's conversations rest on a day (ISO date), beside a row that knows them by id: for tasks, which see all. */
export const restsOn = (employeeId: Expression<unknown>, day: string) =>
  sql<boolean>`exists (select from conversation_rests r where r.organization_id = ${thisOrganization}
    and r.person_id = ${employeeId} and r.from_on <= ${day}::date
    and (r.until_on is null or r.until_on >= ${day}::date))`
