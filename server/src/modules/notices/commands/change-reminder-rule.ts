import { everyKind, type ReminderRule, type ReminderSort } from '@tweespraak/contract/reminders'
import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { kindsInUse } from '../../templates/public.ts'
import { changesReminderRules } from '../policy.ts'
import { checkedRule, sortsOfKind } from '../rule.ts'
import { deleteRule, saveRule } from '../store/reminder.ts'

type Parts = Pick<Services, 'db' | 'clock'>

interface About {
  /** Or `*`, for all that have no rule of their own. */
  readonly kindCode: string
  readonly sort: ReminderSort
}

const isKnown = async (tx: Tx, { kindCode, sort }: About): Promise<boolean> =>
  kindCode === everyKind ||
  (await kindsInUse(tx)).some(({ code, rules }) => code === kindCode && sortsOfKind(rules).includes(sort))

/** It holds from the next morning on: what went out was said. */
export const setReminderRule = (
  { db, clock }: Parts,
  viewer: Viewer,
  about: About,
  given: ReminderRule,
): Promise<
  Outcome<undefined, 'not-allowed' | 'not-found' | 'reminder-day-cannot-be' | 'reminder-next-too-soon'>
> =>
  db.transaction(viewer, async (tx) => {
    if (!changesReminderRules(viewer)) return refuse('not-allowed')
    if (!(await isKnown(tx, about))) return refuse('not-found')
    const rule = checkedRule(about.sort, given)
    if (!rule.ok) return rule
    await saveRule(tx, { ...about, ...rule.value, by: viewer.personId, at: clock.now().toString() })
    await noteChange(tx, viewer, 'reminder-rule.changed', clock.now())
    return accept(undefined)
  })

/** As usual again; of a kind as of all. Of one that is so already nothing changes. */
export const resetReminderRule = (
  { db, clock }: Parts,
  viewer: Viewer,
  about: About,
): Promise<Outcome<undefined, 'not-allowed' | 'not-found'>> =>
  db.transaction(viewer, async (tx) => {
    if (!changesReminderRules(viewer)) return refuse('not-allowed')
    if (!(await isKnown(tx, about))) return refuse('not-found')
    if (await deleteRule(tx, about)) await noteChange(tx, viewer, 'reminder-rule.reset', clock.now())
    return accept(undefined)
  })

const noteChange = (tx: Tx, viewer: Viewer, action: string, at: Temporal.Instant): Promise<void> =>
  recordAudit(tx, viewer, { action, subjectType: 'organization', subjectId: viewer.organizationId }, at)
