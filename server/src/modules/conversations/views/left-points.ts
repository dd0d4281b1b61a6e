import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { bilingual } from '@tweespraak/contract/id'
import { kindRules } from '@tweespraak/contract/templates'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import { conversationsWithKind } from './with-kind.ts'

/**
 * The talks of the same two to which what was left in this one can go along, soonest first (nothing of a talk for
 * development goes to one in which somebody judges), and those to which something went.
 */
export const goesToQuery = (tx: Tx, conversationId: Given<string>) =>
  conversationsWithKind(tx)
    .innerJoin('conversations as this', (join) =>
      join
        .onRef('this.organization_id', '=', 'c.organization_id')
        .onRef('this.employee_id', '=', 'c.employee_id')
        .onRef('this.leader_id', '=', 'c.leader_id')
        .onRef('this.conversation_id', '<>', 'c.conversation_id'),
    )
    .select(['c.conversation_id', 'c.starts_at', 'kind.name', 'kind.rules'])
    .select(sql<boolean>`c.state in ('planned', 'preparing')`.as('to_come'))
    .where('this.conversation_id', '=', conversationId)
    .where(
      sql<boolean>`(c.state in ('planned', 'preparing') and (app_began_as(this.conversation_id) is distinct from 'development'
          or app_began_as(c.conversation_id) is null
          or app_began_as(c.conversation_id) not in ('appraisal', 'probation', 'improvement'))
        or exists (select from talking_points went where went.organization_id = this.organization_id
          and went.conversation_id = this.conversation_id and went.carried_to = c.conversation_id))`,
    )
    .orderBy('c.starts_at')
    .orderBy('c.conversation_id')

type GoesToRow = Awaited<ReturnType<ReturnType<typeof goesToQuery>['execute']>>[number]

export const goesToOfRow = (row: GoesToRow): ParticipantConversation['goesTo'][number] => {
  const rules = kindRules.parse(row.rules)
  return {
    conversationId: row.conversation_id,
    kind: bilingual.parse(row.name),
    startsAt: row.starts_at,
    toCome: row.to_come,
    readers: rules.signs.length === 0 ? [] : rules.reportSeenBy,
  }
}

/** Points that were left in this talk and of which the same person's same words were discussed in a later one of the two. */
export const discussedLaterQuery = (conversationId: Given<string>) =>
  sql<{ readonly point_id: string }>`select p.point_id from conversations this
    join talking_points p on p.organization_id = this.organization_id and p.conversation_id = this.conversation_id
    where this.organization_id = ${thisOrganization} and this.conversation_id = ${conversationId}
      and p.discussed_at is null and p.removed_at is null
      and exists (select from conversations later
        join talking_points again on again.organization_id = later.organization_id
          and again.conversation_id = later.conversation_id
        where later.organization_id = this.organization_id and later.employee_id = this.employee_id
          and later.leader_id = this.leader_id and later.conversation_id <> this.conversation_id
          and again.author_id = p.author_id and again.text = p.text and again.removed_at is null
          and again.discussed_at >= this.begun_at)`
