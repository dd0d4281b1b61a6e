import { usualHours } from '@tweespraak/contract/mail-choices'
import { id } from '@tweespraak/contract/id'
import type { Tx } from '../../../platform/db/database.ts'
import { dutchHolidays } from '../../../platform/holidays.ts'
import { findGathered } from '../../../platform/mail/gathered.ts'
import type { MailInTurn, Turn, TurnOf } from '../../../platform/mail/turn.ts'
import type { Services } from '../../../platform/services.ts'
import { withholdAtRest } from '../../conversations/public.ts'
import { lapsedGoalMails } from '../../goals/public.ts'
import { optionalSort, wayOf, isReminder } from '../choice.ts'
import { afterQuiet } from '../quiet.ts'
import { choicesOf, hoursOf } from '../store/choice.ts'
import { leavePath } from '../views/leaving.ts'
import { stillAsked, stillNamed } from '../views/still-asked.ts'
import type { Day } from '../views/waiting.ts'

/** The conversation that a path is about; null for any other. */
const conversationOf = (path: string | undefined): string | null =>
  id.safeParse(/^\/conversations\/([^/?]+)/.exec(path ?? '')?.[1]).data ?? null

const never: Turn = { is: 'never' }

/**
 * What becomes of a mail when it is its turn. A reminder goes while what it reminds of waits, and news of a goal while it
 * is so; nothing goes to somebody about their own conversation while those rest; and what its reader can do without goes as they choose, outside of
 * their quiet hours.
 */
export const weighMail =
  (services: Pick<Services, 'db' | 'clock' | 'secret'>): TurnOf =>
  async (mail) => {
    const isHoliday = await dutchHolidays()
    const task = { purpose: 'mail', organizationId: mail.organizationId } as const
    return services.db.transaction(task, (tx) => weigh(services, tx, mail, isHoliday))
  }

const weigh = async (
  services: Pick<Services, 'clock' | 'secret'>,
  tx: Tx,
  mail: MailInTurn,
  isHoliday: (day: string) => boolean,
): Promise<Turn> => {
  const now = services.clock.now()
  const { timeZone, personId } = mail
  const day = { today: now.toZonedDateTimeISO(timeZone).toPlainDate(), timeZone }
  if (!(await isStillAsked(tx, mail, { ...day, now }))) return never
  const sort = optionalSort(mail.kind)
  if (sort === null) return { is: 'now', names: [], leave: null }
  const choices = (await choicesOf(tx, [personId])).get(personId)
  const way = wayOf(mail.kind, choices)
  if (way !== 'now') return way === 'app' ? never : { is: 'gathering' }
  const gathered = sort === 'digest' ? await findGathered(tx, mail.gathered) : []
  const names = await stillNamed(tx, gathered, () => choices, day)
  if (sort === 'digest' && names.length === 0) return never
  const hours = (await hoursOf(tx, [personId])).get(personId) ?? usualHours
  const at = afterQuiet(now, { ...hours, timeZone, isHoliday })
  if (!at.equals(now)) return { is: 'later', at }
  return { is: 'now', names, leave: leavePath(services, { ...mail, sort }) }
}

const isStillAsked = async (
  tx: Tx,
  { mailId, kind, path, about, personId }: MailInTurn,
  { now, ...day }: Day & { readonly now: Temporal.Instant },
): Promise<boolean> => {
  if (isReminder(kind)) return (await stillAsked(tx, [mailId], day)).has(mailId)
  const lapsed = await lapsedGoalMails(tx, [{ mailId, kind, path, about, personId }], day.today.toString())
  if (lapsed.has(mailId)) return false
  const conversationId = conversationOf(path)
  return conversationId === null || !(await withholdAtRest(tx, { conversationId, personId, mailId }, now))
}
