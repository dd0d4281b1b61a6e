import {
  everyKind,
  type ReminderExample,
  type ReminderRule,
  type reminderRoutes,
  reminderSort,
  type ReminderSort,
  usualRules,
} from '@tweespraak/contract/reminders'
import type { Answer } from '@tweespraak/contract/route'
import { todayIn } from '../../../platform/clock.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { kindsInUse } from '../../templates/public.ts'
import { changesReminderRules, seesReminderRules } from '../policy.ts'
import { ruleKey } from '../reminder.ts'
import { boundsOf, checkedRule, exampleDay, exampleOf, sortsOfKind } from '../rule.ts'
import { loadRules } from '../store/reminder.ts'
import { workdays } from './workday.ts'

type Parts = Pick<Services, 'db' | 'clock'>

/** Examples by the day on which they are asked for. */
const examples = async ({ clock }: Parts, { timeZone }: Viewer) => {
  const isWorkday = await workdays()
  const lastDay = exampleDay(todayIn(clock, timeZone), isWorkday)
  return (sort: ReminderSort, rule: ReminderRule): ReminderExample =>
    exampleOf(sort, rule, { lastDay, isWorkday })
}

/** When people are reminded of what, as HR said it or as usual. */
export const showReminderRules = async (
  services: Parts,
  viewer: Viewer,
): Promise<Outcome<Answer<typeof reminderRoutes.show>, 'not-allowed'>> => {
  if (!seesReminderRules(viewer)) return refuse('not-allowed')
  const exampleFor = await examples(services, viewer)
  const { rules, kinds } = await services.db.read(viewer, async (tx) => ({
    rules: await loadRules(tx),
    kinds: await kindsInUse(tx),
  }))
  const known = kinds.map(({ code, name, rules: of }) => ({ code, name, sorts: [...sortsOfKind(of)] }))
  return accept({
    sorts: reminderSort.options.map((sort) => {
      const shown = (kindCode: string, rule: ReminderRule) => ({
        kindCode,
        rule,
        example: exampleFor(sort, rule),
      })
      const general = rules.get(ruleKey(everyKind, sort))
      return {
        sort,
        usual: usualRules[sort],
        general: { ...shown(everyKind, general ?? usualRules[sort]), changed: general !== undefined },
        kinds: known.flatMap(({ code, sorts }) => {
          const rule = rules.get(ruleKey(code, sort))
          return rule === undefined || !sorts.includes(sort) ? [] : [shown(code, rule)]
        }),
        ...boundsOf(sort),
      }
    }),
    kinds: known,
    can: { change: changesReminderRules(viewer) },
  })
}

/** When people would hear by a rule that is not kept yet. */
export const showExample = async (
  services: Parts,
  viewer: Viewer,
  sort: ReminderSort,
  rule: ReminderRule,
): Promise<Outcome<ReminderExample, 'not-allowed' | 'reminder-day-cannot-be' | 'reminder-next-too-soon'>> => {
  if (!seesReminderRules(viewer)) return refuse('not-allowed')
  const checked = checkedRule(sort, rule)
  if (!checked.ok) return checked
  return accept((await examples(services, viewer))(sort, checked.value))
}
