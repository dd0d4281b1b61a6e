import { type RuleMoment, ruleMoment, type WrittenRule } from '@tweespraak/contract/rhythm'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import { jobKey } from '../due.ts'
import type { Rule } from '../facts.ts'

export interface StoredRule extends WrittenRule {
  readonly ruleId: string
  readonly unitName: string | null
  /** The day on which it was made, in UTC. */
  readonly madeOn: string
  readonly removed: boolean
}

const momentOf = (moment: string, amount: number): RuleMoment =>
  ruleMoment.parse(moment === 'probation-end' ? { moment, days: amount } : { moment, months: amount })

const amountOf = (when: RuleMoment): number => (when.moment === 'probation-end' ? when.days : when.months)

const columns = [
  'rhythm_rules.rule_id',
  'rhythm_rules.kind_id',
  'rhythm_rules.unit_id',
  'rhythm_rules.job_title',
  'rhythm_rules.moment',
  'rhythm_rules.amount',
  'rhythm_rules.created_at',
  'rhythm_rules.removed_at',
] as const

const rules = (tx: Tx) =>
  tx.selectFrom('rhythm_rules').where('rhythm_rules.organization_id', '=', thisOrganization)

interface Row {
  readonly rule_id: string
  readonly kind_id: string
  readonly unit_id: string | null
  readonly job_title: string | null
  readonly moment: string
  readonly amount: number
  readonly created_at: string
  readonly removed_at: string | null
}

const ruleOfRow = (row: Row, unitName: string | null): StoredRule => ({
  ruleId: row.rule_id,
  kindId: row.kind_id,
  unitId: row.unit_id,
  unitName,
  jobTitle: row.job_title,
  when: momentOf(row.moment, row.amount),
  madeOn: row.created_at.slice(0, 10),
  removed: row.removed_at !== null,
})

/** The rules that hold, with the names of their units; oldest first. For who may read units. */
export const listRules = async (tx: Tx): Promise<StoredRule[]> => {
  const rows = await rules(tx)
    .leftJoin('units', (join) =>
      join
        .onRef('units.organization_id', '=', 'rhythm_rules.organization_id')
        .onRef('units.unit_id', '=', 'rhythm_rules.unit_id'),
    )
    .where('rhythm_rules.removed_at', 'is', null)
    .select([...columns, 'units.name'])
    .orderBy('rhythm_rules.rule_id')
    .execute()
  return rows.map((row) => ruleOfRow(row, row.name))
}

/** The rules that hold, as they are counted by. */
export const loadRules = async (tx: Tx): Promise<Rule[]> => {
  const rows = await rules(tx).where('removed_at', 'is', null).select(columns).execute()
  return rows.map((row) => countedAs(ruleOfRow(row, null)))
}

/** A rule as it is counted by. */
export const countedAs = (rule: Omit<StoredRule, 'removed' | 'unitName'>): Rule => ({
  ruleId: rule.ruleId,
  kindId: rule.kindId,
  unitId: rule.unitId,
  jobKey: jobKey(rule.jobTitle),
  when: rule.when,
  since: rule.madeOn,
  forSome: false,
})

/** One rule, held for the deed; also one that was removed. */
export const holdRule = async (tx: Tx, ruleId: string): Promise<StoredRule | null> => {
  const row = await rules(tx).where('rule_id', '=', ruleId).select(columns).forUpdate().executeTakeFirst()
  return row === undefined ? null : ruleOfRow(row, null)
}

const written = ({ kindId, unitId, jobTitle, when }: WrittenRule) => ({
  kind_id: kindId,
  unit_id: unitId,
  job_title: jobTitle,
  moment: when.moment,
  amount: amountOf(when),
})

/** Whether another rule asks the same kind of the same people at the same moment. */
export const ruleStands = async (tx: Tx, rule: WrittenRule, besides: string | null): Promise<boolean> => {
  const row = await rules(tx)
    .where('removed_at', 'is', null)
    .where('kind_id', '=', rule.kindId)
    .where('moment', '=', rule.when.moment)
    .where(sql<boolean>`unit_id is not distinct from ${rule.unitId}::uuid`)
    .where(sql<boolean>`lower(btrim(job_title)) is not distinct from lower(btrim(${rule.jobTitle}::text))`)
    .where(sql<boolean>`rule_id is distinct from ${besides}::uuid`)
    .select('rule_id')
    .executeTakeFirst()
  return row !== undefined
}

export const insertRule = async (
  tx: Tx,
  organizationId: string,
  ruleId: string,
  rule: WrittenRule,
  at: Temporal.Instant,
): Promise<void> => {
  await tx
    .insertInto('rhythm_rules')
    .values({ organization_id: organizationId, rule_id: ruleId, ...written(rule), created_at: at.toString() })
    .execute()
}

export const updateRule = async (tx: Tx, ruleId: string, rule: WrittenRule): Promise<void> => {
  await tx
    .updateTable('rhythm_rules')
    .set(written(rule))
    .where('organization_id', '=', thisOrganization)
    .where('rule_id', '=', ruleId)
    .execute()
}

/** Removes it at a moment, or brings it back (null). */
export const setRemoved = async (tx: Tx, ruleId: string, at: Temporal.Instant | null): Promise<void> => {
  await tx
    .updateTable('rhythm_rules')
    .set({ removed_at: at?.toString() ?? null })
    .where('organization_id', '=', thisOrganization)
    .where('rule_id', '=', ruleId)
    .execute()
}

/** Lets all be worked out anew for whom a rule with this scope is; for everybody without one. */
export const noteDue = async (
  tx: Tx,
  { unitId, jobTitle }: Pick<WrittenRule, 'unitId' | 'jobTitle'>,
): Promise<void> => {
  await sql`select app_note_due(${unitId}::uuid, ${jobTitle}::text)`.execute(tx)
}
