import type { GoalPlan } from '@tweespraak/contract/goal'
import { sql } from 'kysely'
import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { json } from '../../../platform/db/json.ts'
import type { Viewer } from '../../../platform/viewer.ts'

interface Kept {
  readonly templateId: string
  readonly plan: GoalPlan
  readonly at: Temporal.Instant
}

const audit = (tx: Tx, viewer: Viewer, templateId: string, deed: string, at: Temporal.Instant) =>
  recordAudit(
    tx,
    viewer,
    { action: `goal-template.${deed}`, subjectType: 'goal-template', subjectId: templateId },
    at,
  )

/** Who kept it; null where there is none. */
export const makerOfTemplate = async (tx: Tx, templateId: string): Promise<string | null> => {
  const row = await tx
    .selectFrom('goal_templates')
    .select('made_by')
    .where('organization_id', '=', sql<string>`(select app_organization())`)
    .where('template_id', '=', templateId)
    .executeTakeFirst()
  return row?.made_by ?? null
}

export const insertTemplate = async (
  tx: Tx,
  viewer: Viewer,
  { templateId, plan, at }: Kept,
): Promise<void> => {
  await tx
    .insertInto('goal_templates')
    .values({
      organization_id: viewer.organizationId,
      template_id: templateId,
      plan: json(plan),
      made_by: viewer.personId,
      made_at: at.toString(),
    })
    .execute()
  await audit(tx, viewer, templateId, 'made', at)
}

export const updateTemplate = async (
  tx: Tx,
  viewer: Viewer,
  { templateId, plan, at }: Kept,
): Promise<void> => {
  await tx
    .updateTable('goal_templates')
    .set({ plan: json(plan) })
    .where('organization_id', '=', viewer.organizationId)
    .where('template_id', '=', templateId)
    .execute()
  await audit(tx, viewer, templateId, 'changed', at)
}

export const deleteTemplate = async (
  tx: Tx,
  viewer: Viewer,
  templateId: string,
  at: Temporal.Instant,
): Promise<void> => {
  await tx
    .deleteFrom('goal_templates')
    .where('organization_id', '=', viewer.organizationId)
    .where('template_id', '=', templateId)
    .execute()
  await audit(tx, viewer, templateId, 'removed', at)
}
