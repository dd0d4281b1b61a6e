import { mailChoicesRoutes as choices, usualHours } from '@tweespraak/contract/mail-choices'
import { noticesRoutes as routes } from '@tweespraak/contract/notices'
import { reminderRoutes } from '@tweespraak/contract/reminders'
import { only, type Row, signedIn } from '../row.ts'

const some = () => ({ body: { noticeIds: [crypto.randomUUID()] } })

const rule = { moments: [-2, 1], escalates: 5 }

/** Each about whoever asks, and when people are reminded. */
export const noticesRows: readonly Row[] = [
  { route: routes.list, verdicts: signedIn, call: () => ({ query: {} }) },
  { route: routes.stream, verdicts: signedIn, call: () => ({ query: { once: true } }) },
  { route: routes.read, verdicts: signedIn, call: some },
  { route: routes.unread, verdicts: signedIn, call: some },
  { route: choices.show, verdicts: signedIn, call: () => ({}) },
  {
    route: choices.choose,
    verdicts: signedIn,
    call: () => ({ params: { sort: 'next' }, body: { way: 'now' } }),
  },
  { route: choices.setHours, verdicts: signedIn, call: () => ({ body: usualHours }) },
  { route: reminderRoutes.show, verdicts: only('not-allowed', 'hr', 'other-organization'), call: () => ({}) },
  {
    route: reminderRoutes.example,
    verdicts: only('not-allowed', 'hr', 'other-organization'),
    call: () => ({ body: { sort: 'report', rule } }),
  },
  {
    route: reminderRoutes.set,
    verdicts: only('not-allowed', 'hr', 'other-organization'),
    call: () => ({ params: { kindCode: 'progress', sort: 'report' }, body: rule }),
  },
  {
    route: reminderRoutes.reset,
    verdicts: only('not-allowed', 'hr', 'other-organization'),
    call: () => ({ params: { kindCode: 'progress', sort: 'report' } }),
  },
]
