import { conclusionContent } from '@tweespraak/contract/conclusion'
import { concludes } from '@tweespraak/contract/judging'
import type { ReportConclusion } from '@tweespraak/contract/report'
import type { BuiltInKindCode } from '@tweespraak/contract/templates'
import type { Tx } from '../../../platform/db/database.ts'
import { json } from '../../../platform/db/json.ts'
import type { Outcome } from '../../../platform/refuse.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { probationOf } from '../../people/public.ts'
import { originOfKind } from '../../templates/public.ts'
import { type Conclusion, concluded, concludedIn, type Probation, type Subject } from '../conclusion.ts'
import { placeIn } from '../series.ts'
import type { Loaded } from './conversation.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import { loadSeries } from './series.ts'

/** The probation that a conversation of such a kind is about, as far as it is known. */
export const probationFor = async (
  tx: Tx,
  origin: BuiltInKindCode | null,
  employeeId: string,
): Promise<Probation | null> => (concludes(origin) === 'probation' ? probationOf(tx, employeeId) : null)

/** What was concluded so far; null for nothing yet. */
export const loadConclusion = async (tx: Tx, conversationId: string): Promise<Conclusion | null> => {
  const row = await tx
    .selectFrom('conversation_conclusions')
    .select(['content', 'revision'])
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  return row === undefined ? null : { content: conclusionContent.parse(row.content), revision: row.revision }
}

export const writeConclusion = async (
  tx: Tx,
  viewer: Viewer,
  conversationId: string,
  { content, revision }: Conclusion,
  at: string,
): Promise<void> => {
  const columns = { content: json(content), revision, saved_by: viewer.personId, saved_at: at }
  await tx
    .insertInto('conversation_conclusions')
    .values({ organization_id: viewer.organizationId, conversation_id: conversationId, ...columns })
    .onConflict((conflict) => conflict.columns(['organization_id', 'conversation_id']).doUpdateSet(columns))
    .execute()
}

/** What decides what a conversation concludes. */
export const subjectOf = async (
  tx: Tx,
  row: Pick<Loaded['row'], 'conversation_id' | 'kind_id' | 'employee_id' | 'series_id'>,
): Promise<Subject> => {
  const origin = await originOfKind(tx, row.kind_id)
  const probation = await probationFor(tx, origin, row.employee_id)
  const stored = row.series_id === null ? null : await loadSeries(tx, row.series_id)
  const place = stored === null ? null : placeIn(stored.talks, row.conversation_id)
  const series =
    stored === null || place === null ? null : { ...place, goals: stored.goals, support: stored.support }
  return { origin, probation, series }
}

/** What the report of a conversation says that it comes to; null where it concludes nothing. */
export const conclusionToReport = async (
  tx: Tx,
  { row }: Loaded,
): Promise<Outcome<ReportConclusion | null, 'conclusion-missing'>> => {
  const subject = await subjectOf(tx, row)
  if (concludedIn(subject) === null) return concluded(subject, null)
  return concluded(subject, await loadConclusion(tx, row.conversation_id))
}
