import type { Tx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/id.ts'
import type { News } from '../../../platform/mail/news.ts'
import type { Services } from '../../../platform/services.ts'
import { type Above, aboveAll, type Addressee, addresseesOn } from '../../people/public.ts'
import { type Due, type IsWorkday, remindersDue, type Rules } from '../reminder.ts'
import {
  claimReminders,
  loadReminded,
  loadReminderDays,
  loadRules,
  noteReminderDay,
} from '../store/reminder.ts'
import { type Day, firstPlace, type Place, type Thing, waitingPage } from '../views/waiting.ts'
import { workdays } from '../views/workday.ts'
import { tellPeople } from './tell-people.ts'
import { reminderMail } from './word-reminder.ts'

/** From this hour of the day, where people work, they are reminded. */
const fromHour = 7

type Parts = Pick<Services, 'db' | 'clock' | 'jobs' | 'config'>

/** Reminds everybody of every organisation whose working day has begun, once a day. Answers how many reminders went out. */
export const remindPeople = async (services: Parts): Promise<number> => {
  const everywhere = { purpose: 'mail', organizationId: null } as const
  const organizations = await services.db.transaction(everywhere, loadReminderDays)
  const isWorkday = await workdays()
  let went = 0
  for (const { organizationId, timeZone, sweptOn } of organizations) {
    const local = services.clock.now().toZonedDateTimeISO(timeZone)
    const today = local.toPlainDate()
    if (local.hour < fromHour || (sweptOn !== null && today.toString() <= sweptOn)) continue
    if (!isWorkday(today)) continue
    went += await remindOrganization(services, organizationId, { today, timeZone, isWorkday })
  }
  return went
}

type Working = Day & { readonly isWorkday: IsWorkday }

/** Page by page, each in a transaction of its own: what was claimed before a crash is not claimed again. */
const remindOrganization = async (services: Parts, organizationId: string, day: Working): Promise<number> => {
  const task = { purpose: 'mail', organizationId } as const
  let went = 0
  for (let place: Place | null = firstPlace; place !== null;) {
    const from: Place = place
    const done: Done = await services.db.transaction(task, async (tx) => {
      const rules = await loadRules(tx)
      const reached = await remindPage(services, tx, { organizationId, rules, place: from, day })
      if (reached.next === null) await noteReminderDay(tx, organizationId, day.today)
      return reached
    })
    went += done.went
    place = done.next
  }
  return went
}

interface Page {
  readonly organizationId: string
  readonly rules: Rules
  readonly place: Place
  readonly day: Working
}

interface Done {
  readonly went: number
  readonly next: Place | null
}

const remindPage = async (
  services: Parts,
  tx: Tx,
  { organizationId, rules, place, day }: Page,
): Promise<Done> => {
  const { things, next } = await waitingPage(tx, place, day)
  const reminded = await loadReminded(
    tx,
    things.map(({ subjectId }) => subjectId),
  )
  const due = things.flatMap((thing) =>
    remindersDue(thing, rules, { ...day, reminded: reminded.get(thing.subjectId) ?? [] }),
  )
  if (due.length > 0)
    return { went: await send(services, tx, { organizationId, due, today: day.today }), next }
  // Nothing to commit: on to the next page at once.
  return next === null
    ? { went: 0, next }
    : remindPage(services, tx, { organizationId, rules, place: next, day })
}

/** Who hears that it waits: the first in line who may know that it is there; null when that is nobody. */
const nextPerson = (
  { next, employeeId, leaderId, otherId, personId, kind }: Thing,
  above: Above | undefined,
) => {
  const seen = kind?.rules.progressSeenBy ?? []
  const candidates =
    next === 'other'
      ? [otherId]
      : next === 'leader'
        ? [leaderId]
        : next === null
          ? []
          : [
              // Whom the kind shows how far it is: the manager of the employee's manager, then HR.
              seen.includes('managers-manager') && above?.managerId === leaderId
                ? above.managersManagerId
                : null,
              seen.includes('hr') ? (above?.hrId ?? null) : null,
            ]
  return (
    candidates.find((id) => id !== null && id !== personId && id !== employeeId) ??
    (next === 'other' ? otherId : null)
  )
}

interface Sending {
  readonly organizationId: string
  readonly due: readonly Due<Thing>[]
  readonly today: Temporal.PlainDate
}

/** Claims what is due, and queues the mail and puts the notice of what nobody had claimed; all in this transaction. */
const send = async (services: Parts, tx: Tx, { organizationId, due, today }: Sending): Promise<number> => {
  const escalating = due.filter(({ tone, waiting }) => tone === 'waits' && waiting.next === 'above')
  const above = await aboveAll(
    tx,
    escalating.map(({ waiting }) => waiting.employeeId),
    today.toString(),
  )
  const heard = due.flatMap((one) => {
    const { waiting } = one
    const personId =
      one.tone === 'waits' ? nextPerson(waiting, above.get(waiting.employeeId)) : waiting.personId
    return personId === null ? [] : [{ ...one, personId, mailId: newId(services.clock) }]
  })
  const people = await addresseesOn(
    tx,
    heard.flatMap(({ personId, waiting }) =>
      [personId, waiting.otherId, waiting.personId].filter((id) => id !== null),
    ),
    today.toString(),
  )
  const told = heard.flatMap((one) => {
    const to = people.get(one.personId)
    return to === undefined ? [] : [{ ...one, to }]
  })
  const claimed = await claimReminders(
    tx,
    told.map(({ waiting, personId, occasion, mailId, to }) => ({
      sort: waiting.sort,
      subjectId: waiting.subjectId,
      personId,
      occasion,
      mailId: to.email === null ? null : mailId,
    })),
    today,
  )
  const fresh = told.filter((_, index) => claimed.has(index))
  await tellPeople(
    services,
    tx,
    { purpose: 'mail', organizationId },
    fresh.map((one) => newsOf(one, people)),
  )
  return fresh.length
}

const newsOf = (
  one: Due<Thing> & { readonly mailId: string; readonly to: Addressee },
  people: ReadonlyMap<string, Addressee>,
): News => {
  const { kind, facts, namedId } = reminderMail(one, people)
  return {
    mailId: one.mailId,
    kind,
    facts,
    personId: one.to.personId,
    recipient: one.to.email,
    language: one.to.language,
    otherId: namedId,
    kindId: one.waiting.kind?.kindId ?? null,
  }
}
