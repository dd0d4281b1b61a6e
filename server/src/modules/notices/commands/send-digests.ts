import type { Tx } from '../../../platform/db/database.ts'
import { dutchHolidays } from '../../../platform/holidays.ts'
import { newId } from '../../../platform/id.ts'
import { dropGathered, findGathering, gatherMails } from '../../../platform/mail/gathered.ts'
import { queueMails } from '../../../platform/mail/queue.ts'
import type { Services } from '../../../platform/services.ts'
import { usualHours } from '@tweespraak/contract/mail-choices'
import { addresseesOn } from '../../people/public.ts'
import { digestDay } from '../digest.ts'
import type { IsWorkday } from '../reminder.ts'
import { choicesOf, hoursOf } from '../store/choice.ts'
import { claimDigests, noteDigestMails } from '../store/digest.ts'
import { loadReminderDays } from '../store/reminder.ts'
import { stillNamed } from '../views/still-asked.ts'

type Parts = Pick<Services, 'db' | 'clock' | 'jobs' | 'config'>

/** So many people in one transaction. */
const most = 100

interface DueDigest {
  readonly personId: string
  readonly day: Temporal.PlainDate
}

interface Place {
  readonly organizationId: string
  readonly timeZone: string
  readonly isWorkday: IsWorkday
}

/** Sends everybody whose hour has come what was gathered for their digest. Answers how many went out. */
export const sendDigests = async (services: Parts): Promise<number> => {
  const everywhere = { purpose: 'mail', organizationId: null } as const
  const organizations = await services.db.transaction(everywhere, loadReminderDays)
  const isHoliday = await dutchHolidays()
  const isWorkday: IsWorkday = (day) => day.dayOfWeek <= 5 && !isHoliday(day.toString())
  let went = 0
  for (const { organizationId, timeZone } of organizations) {
    const place = { organizationId, timeZone, isWorkday }
    const due = await findDue(services, place)
    for (let from = 0; from < due.length; from += most)
      went += await sendSome(services, place, due.slice(from, from + most))
  }
  return went
}

const findDue = (
  { db, clock }: Parts,
  { organizationId, timeZone, isWorkday }: Place,
): Promise<DueDigest[]> =>
  db.transaction({ purpose: 'mail', organizationId }, async (tx) => {
    const gathering = await findGathering(tx)
    if (gathering.length === 0) return []
    const hours = await hoursOf(
      tx,
      gathering.map(({ personId }) => personId),
    )
    return gathering.flatMap(({ personId, since }) => {
      const { digest } = hours.get(personId) ?? usualHours
      const at = { now: clock.now(), since: Temporal.Instant.from(since), timeZone, isWorkday }
      const day = digestDay(digest, at)
      return day === null ? [] : [{ personId, day }]
    })
  })

/** Claims these, and queues the mail of what still waits; all in one transaction, so that none is lost and none comes twice. */
const sendSome = (services: Parts, place: Place, due: readonly DueDigest[]): Promise<number> => {
  const { organizationId, timeZone } = place
  const task = { purpose: 'mail', organizationId } as const
  return services.db.transaction(task, async (tx) => {
    const today = services.clock.now().toZonedDateTimeISO(timeZone).toPlainDate()
    const claimed = await claimDigests(tx, due, today)
    const mails = await gather(tx, [...claimed], { today, timeZone })
    const people = await addresseesOn(tx, [...mails.keys()], today.toString())
    const digests = due.flatMap(({ personId, day }) => {
      const [own, to] = [mails.get(personId), people.get(personId)]
      return own === undefined || to === undefined || to.email === null
        ? []
        : [{ personId, day, own, to: { ...to, email: to.email }, mailId: newId(services.clock) }]
    })
    await queueMails(
      services,
      tx,
      task,
      digests.map(({ mailId, personId, own, to }) => ({
        mailId,
        kind: 'digest' as const,
        personId,
        recipient: to.email,
        language: to.language,
        facts: {
          path: '/',
          gathered: own.map((each) => each.mailId),
          listed: own.every(({ facts }) => facts.listed === true),
        },
      })),
    )
    await noteDigestMails(tx, digests)
    return digests.length
  })
}

/** What was gathered for these people and is to be named still, by person. The rest is let go. */
const gather = async (
  tx: Tx,
  personIds: readonly string[],
  day: { readonly today: Temporal.PlainDate; readonly timeZone: string },
) => {
  const gathered = await gatherMails(tx, personIds)
  const choices = await choicesOf(tx, personIds)
  const named = await stillNamed(tx, gathered, (personId) => choices.get(personId), day)
  const names = new Set(named.map(({ mailId }) => mailId))
  await dropGathered(
    tx,
    gathered.flatMap(({ mailId }) => (names.has(mailId) ? [] : [mailId])),
  )
  return Map.groupBy(named, ({ personId }) => personId)
}
