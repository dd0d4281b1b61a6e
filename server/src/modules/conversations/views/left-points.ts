import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { bilingual } from '@tweespraak/contract/id'
import { kindRules } from '@tweespraak/contract/templates'
import { sql } from 'kysely'
import type { Given } from '../../../platform/db/prepare.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

interface GoesToRow {
  readonly conversation_id: string
  readonly starts_at: string
  readonly name: unknown
  readonly rules: unknown
  readonly to_come: boolean
}

/**
 * The talk of the same two to which what was left in this one can go along, the first that is planned after it (nothing
 * of a talk for development goes to one in which somebody judges), and those to which something went; soonest first.
 * None as long as the talk goes on.
 */
export const goesToQuery = (conversationId: Given<string>) =>
  sql<GoesToRow>`select c.conversation_id, c.starts_at, kind.name, kind.rules, c.state in ('planned', 'preparing') as to_come
    from conversations this
    cross join lateral (
      (select next.conversation_id from conversations next
        where next.organization_id = this.organization_id and next.employee_id = this.employee_id
          and next.leader_id = this.leader_id and next.starts_at > this.starts_at and next.state in ('planned', 'preparing')
          and (app_began_as(this.conversation_id) is distinct from 'development'
            or app_began_as(next.conversation_id) is null
            or app_began_as(next.conversation_id) not in ('appraisal', 'probation', 'improvement'))
        order by next.starts_at, next.conversation_id limit 1)
      union
      (select went.carried_to from talking_points went where went.organization_id = this.organization_id
        and went.conversation_id = this.conversation_id and went.carried_to is not null)
    ) other
    join conversations c on c.organization_id = this.organization_id and c.conversation_id = other.conversation_id
    join kind_versions kind on kind.organization_id = c.organization_id and kind.kind_id = c.kind_id and kind.version = c.kind_version
    where this.organization_id = ${thisOrganization} and this.conversation_id = ${conversationId} and this.finished_at is not null
    order by c.starts_at, c.conversation_id`

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

/** Asked for itself, since it is then asked first: in a join the database would begin with the points, and with who may read them. */
const isOver = (conversationId: Given<string>) =>
  sql<boolean>`(select finished_at is not null from conversations
    where organization_id = ${thisOrganization} and conversation_id = ${conversationId})`

/** Points that were left in this talk, once it is over, and of which the same person's same words were discussed in a later one of the two. */
export const discussedLaterQuery = (conversationId: Given<string>) =>
  sql<{ readonly point_id: string }>`select p.point_id from conversations this
    join talking_points p on p.organization_id = this.organization_id and p.conversation_id = this.conversation_id
    where ${isOver(conversationId)}
      and this.organization_id = ${thisOrganization} and this.conversation_id = ${conversationId}
      and p.discussed_at is null and p.removed_at is null
      and exists (select from conversations later
        join talking_points again on again.organization_id = later.organization_id
          and again.conversation_id = later.conversation_id
        where later.organization_id = this.organization_id and later.employee_id = this.employee_id
          and later.leader_id = this.leader_id and later.conversation_id <> this.conversation_id
          and again.author_id = p.author_id and again.text = p.text and again.removed_at is null
          and again.discussed_at >= this.begun_at)`
