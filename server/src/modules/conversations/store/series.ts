import type { ConversationState, SeriesPlace } from '@tweespraak/contract/conversation'
import type { SeriesGoal } from '@tweespraak/contract/series'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import { json } from '../../../platform/db/json.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { SeriesTalk } from '../series.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

export interface Series {
  readonly seriesId: string
  readonly employeeId: string
  readonly goals: readonly SeriesGoal[]
  readonly support: string
  /** In their order. */
  readonly talks: readonly SeriesTalk[]
}

/** Of a conversation `c`: which of its series it is, as `placeIn` counts; null for who neither has a voice in it nor may know how far it is. */
export const placeInSeries = sql<SeriesPlace | null>`case when c.series_id is not null
  and c.state not in ('cancelled', 'withdrawn') then (
    select jsonb_build_object('of', count(*), 'number', count(*) filter (
      where (talk.starts_at, talk.conversation_id) <= (c.starts_at, c.conversation_id)))
    from app_series_talks(c.series_id) talk where talk.state not in ('cancelled', 'withdrawn') having count(*) > 0
  ) end`

/** Which of its series a conversation is. A query still to be run. */
export const placeQuery = (tx: Tx, conversationId: Given<string>) =>
  tx
    .selectFrom('conversations as c')
    .select(placeInSeries.as('series'))
    .where('c.organization_id', '=', thisOrganization)
    .where('c.conversation_id', '=', conversationId)

/** Of these employees, which of its series each talk is that belongs to one, by when it was held or is planned. */
export const placesOf = async (tx: Tx, employeeIds: readonly string[]) => {
  const rows = await tx
    .selectFrom('conversations as c')
    .select(['c.employee_id', 'c.kind_code', placeInSeries.as('series')])
    .select(
      sql<string>`case when c.finished_at is null then c.starts_at else coalesce(c.begun_at, c.starts_at) end`.as(
        'at',
      ),
    )
    .where('c.organization_id', '=', thisOrganization)
    .where(sql<boolean>`c.employee_id = any (${employeeIds}::uuid[])`)
    .where('c.series_id', 'is not', null)
    .where(sql<boolean>`c.state not in ('cancelled', 'withdrawn')`)
    .execute()
  return rows.map((row) => ({
    employeeId: row.employee_id,
    kindCode: row.kind_code,
    at: row.at,
    series: row.series,
  }))
}

const storedGoals = z.array(z.object({ goalId: z.string(), what: z.string(), measure: z.string() }))

/** A series with its talks; null for who has no voice in any of them. */
export const loadSeries = async (tx: Tx, seriesId: string): Promise<Series | null> => {
  const row = await tx
    .selectFrom('conversation_series')
    .select(['employee_id', 'goals', 'support'])
    .where('organization_id', '=', thisOrganization)
    .where('series_id', '=', seriesId)
    .executeTakeFirst()
  if (row === undefined) return null
  const worded = await tx
    .selectFrom('series_wordings')
    .select(['goal_id', 'words', 'revision'])
    .where('organization_id', '=', thisOrganization)
    .where('series_id', '=', seriesId)
    .execute()
  const ownOf = (goalId: string): SeriesGoal['own'] => {
    const own = worded.find(({ goal_id: of }) => of === goalId)
    return own === undefined ? { words: '', revision: 0 } : { words: own.words, revision: own.revision }
  }
  const { rows } = await sql<{ conversation_id: string; starts_at: string; state: string }>`
    select conversation_id, starts_at, state from app_series_talks(${seriesId})`.execute(tx)
  return {
    seriesId,
    employeeId: row.employee_id,
    goals: storedGoals.parse(row.goals).map((goal) => ({ ...goal, own: ownOf(goal.goalId) })),
    support: row.support,
    talks: rows.map((talk) => ({
      conversationId: talk.conversation_id,
      startsAt: talk.starts_at,
      state: talk.state as ConversationState,
    })),
  }
}

export const insertSeries = async (
  tx: Tx,
  viewer: Viewer,
  given: Pick<Series, 'seriesId' | 'employeeId' | 'support'> & {
    readonly goals: readonly Omit<SeriesGoal, 'own'>[]
  },
  at: string,
): Promise<void> => {
  await tx
    .insertInto('conversation_series')
    .values({
      organization_id: viewer.organizationId,
      series_id: given.seriesId,
      employee_id: given.employeeId,
      goals: json(given.goals),
      support: given.support,
      planned_by: viewer.personId,
      planned_at: at,
    })
    .execute()
}

/** How the employee says a goal, on top of what they had said. */
export const writeWords = async (
  tx: Tx,
  viewer: Viewer,
  of: { readonly seriesId: string; readonly goalId: string },
  { words, revision }: SeriesGoal['own'],
  at: string,
): Promise<void> => {
  const columns = { words, revision, saved_at: at }
  await tx
    .insertInto('series_wordings')
    .values({
      organization_id: viewer.organizationId,
      series_id: of.seriesId,
      goal_id: of.goalId,
      ...columns,
    })
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'series_id', 'goal_id']).doUpdateSet(columns),
    )
    .execute()
}
