import { goalPlan } from '@tweespraak/contract/goal'
import type { GoalTemplate } from '@tweespraak/contract/goal-templates'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { namedBy, nameOfRow } from '../../people/public.ts'
import { mayKeepTemplate } from '../policy.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import { givesGoals } from './recipients.ts'

const templatesOf = async (tx: Tx, viewer: Viewer, gives: boolean): Promise<GoalTemplate[]> => {
  const rows = await tx
    .selectFrom('goal_templates')
    .selectAll()
    .select(namedBy(sql.ref('goal_templates.made_by')).as('maker_name'))
    .where('organization_id', '=', thisOrganization)
    .orderBy('made_at', 'desc')
    .orderBy('template_id')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    templateId: row.template_id,
    plan: goalPlan.parse(row.plan),
    madeBy: { personId: row.made_by, name: nameOfRow(row.maker_name) },
    madeAt: row.made_at,
    can: { edit: mayKeepTemplate(viewer, { madeBy: row.made_by, gives }) },
  }))
}

/** Goals to begin from, newest first; whether the viewer may keep one there. */
export const listTemplates = (
  services: Services,
  viewer: Viewer,
): Promise<{ readonly items: GoalTemplate[]; readonly canAdd: boolean }> =>
  services.db.read(viewer, async (tx) => {
    const gives = await givesGoals(tx)
    return { items: await templatesOf(tx, viewer, gives), canAdd: gives }
  })

/** One of them, as it is after it was worded. */
export const showTemplate = (
  services: Services,
  viewer: Viewer,
  templateId: string,
): Promise<Outcome<GoalTemplate, 'not-found'>> =>
  services.db.read(viewer, async (tx) => {
    const all = await templatesOf(tx, viewer, await givesGoals(tx))
    const template = all.find((each) => each.templateId === templateId)
    return template === undefined ? refuse('not-found') : accept(template)
  })
