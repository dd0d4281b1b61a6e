import type { WrittenRule } from '@tweespraak/contract/rhythm'
import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/id.ts'
import { emit } from '../../../platform/outbox/emit.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { checkRule, mayWriteFor, seesRhythm } from '../policy.ts'
import { RhythmChanged } from '../store/event.ts'
import {
  holdRule,
  insertRule,
  noteDue,
  ruleStands,
  setRemoved,
  type StoredRule,
  updateRule,
} from '../store/rule.ts'
import { loadWritable, unitsOfHr } from '../store/scope.ts'

export { RhythmChanged } from '../store/event.ts'

type Unsound = 'not-allowed' | 'kind-unknown' | 'unit-unknown' | 'rule-exists'

/** What every change of a rule leaves behind: whom it was and is about is worked out anew, and it is written down. */
const settle = async (
  tx: Tx,
  viewer: Viewer,
  { deed, ruleId, scopes }: { deed: string; ruleId: string; scopes: readonly WrittenRule[] },
  at: Temporal.Instant,
): Promise<void> => {
  for (const scope of scopes) await noteDue(tx, scope)
  const action = `rhythm-rule.${deed}`
  await recordAudit(tx, viewer, { action, subjectType: 'rhythm-rule', subjectId: ruleId }, at)
  await emit(tx, viewer, RhythmChanged, {}, at)
}

/** The rule, held for the deed, when the viewer may change it. */
const holdForChange = async (
  tx: Tx,
  viewer: Viewer,
  ruleId: string,
): Promise<Outcome<StoredRule, 'not-allowed' | 'not-found'>> => {
  if (!seesRhythm(viewer)) return refuse('not-allowed')
  const rule = await holdRule(tx, ruleId)
  if (rule === null) return refuse('not-found')
  return mayWriteFor(viewer, rule.unitId, await unitsOfHr(tx)) ? accept(rule) : refuse('not-allowed')
}

/** HR adds a rule. */
export const addRule = (
  services: Services,
  viewer: Viewer,
  rule: WrittenRule,
): Promise<Outcome<{ readonly ruleId: string }, Unsound>> =>
  services.db.transaction(viewer, async (tx) => {
    const sound = checkRule(viewer, rule, await loadWritable(tx))
    if (!sound.ok) return sound
    if (await ruleStands(tx, rule, null)) return refuse('rule-exists')
    const at = services.clock.now()
    const ruleId = newId(services.clock)
    await insertRule(tx, viewer.organizationId, ruleId, rule, at)
    await settle(tx, viewer, { deed: 'added', ruleId, scopes: [rule] }, at)
    return accept({ ruleId })
  })

/** HR changes a rule that holds. */
export const changeRule = (
  services: Services,
  viewer: Viewer,
  ruleId: string,
  rule: WrittenRule,
): Promise<Outcome<undefined, Unsound | 'not-found'>> =>
  services.db.transaction(viewer, async (tx) => {
    const before = await holdForChange(tx, viewer, ruleId)
    if (!before.ok) return before
    if (before.value.removed) return refuse('not-found')
    const sound = checkRule(viewer, rule, await loadWritable(tx))
    if (!sound.ok) return sound
    if (await ruleStands(tx, rule, ruleId)) return refuse('rule-exists')
    await updateRule(tx, ruleId, rule)
    const scopes = [before.value, rule]
    await settle(tx, viewer, { deed: 'changed', ruleId, scopes }, services.clock.now())
    return accept(undefined)
  })

/** HR removes a rule; it can be brought back. */
export const removeRule = (
  services: Services,
  viewer: Viewer,
  ruleId: string,
): Promise<Outcome<undefined, 'not-allowed' | 'not-found'>> =>
  services.db.transaction(viewer, async (tx) => {
    const rule = await holdForChange(tx, viewer, ruleId)
    if (!rule.ok) return rule
    if (rule.value.removed) return refuse('not-found')
    const at = services.clock.now()
    await setRemoved(tx, ruleId, at)
    await settle(tx, viewer, { deed: 'removed', ruleId, scopes: [rule.value] }, at)
    return accept(undefined)
  })

/** HR brings a rule back that was removed. */
export const restoreRule = (
  services: Services,
  viewer: Viewer,
  ruleId: string,
): Promise<Outcome<undefined, 'not-allowed' | 'not-found' | 'rule-exists'>> =>
  services.db.transaction(viewer, async (tx) => {
    const rule = await holdForChange(tx, viewer, ruleId)
    if (!rule.ok) return rule
    if (!rule.value.removed) return refuse('not-found')
    if (await ruleStands(tx, rule.value, ruleId)) return refuse('rule-exists')
    await setRemoved(tx, ruleId, null)
    await settle(tx, viewer, { deed: 'restored', ruleId, scopes: [rule.value] }, services.clock.now())
    return accept(undefined)
  })
