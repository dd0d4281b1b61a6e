import type { CalendarTrouble } from '@tweespraak/contract/calendars'
import { readBusyApart } from '../../../platform/busy/busy-thread.ts'
import type { BusySpan } from '../../../platform/busy/read-busy.ts'
import { deriveKey } from '../../../platform/derive-key.ts'
import { unlock } from '../../../platform/sealed-box.ts'
import type { Services } from '../../../platform/services.ts'
import { horizon, troubleOf } from '../connected.ts'
import { calendarsToRead, claimConnected, noteConnected } from '../store/connected.ts'

type Parts = Pick<Services, 'db' | 'clock' | 'outgoing' | 'secret'>

export const addressKey = ({ secret }: Pick<Services, 'secret'>): Buffer =>
  deriveKey(secret, 'connected-calendar')

/** What a calendar that somebody publishes may be: years of appointments fit. */
const fetching = { accept: ['text/calendar', 'text/plain'], most: 5 * 1024 * 1024, milliseconds: 10_000 }

type Read =
  | { readonly ok: true; readonly busy: readonly BusySpan[]; readonly unread: number }
  | { readonly ok: false; readonly trouble: Exclude<CalendarTrouble, 'key-changed'> }

/** When the calendar at an address keeps its owner, as far ahead as is looked; days are those of this time zone. */
export const fetchBusy = async (
  { outgoing, clock }: Pick<Services, 'outgoing' | 'clock'>,
  address: string,
  timeZone: string,
): Promise<Read> => {
  const reply = await outgoing.fetch(address, fetching)
  if (!reply.ok) return { ok: false, trouble: troubleOf(reply.why) }
  const now = clock.now()
  const times = await readBusyApart(reply.body, {
    from: now.subtract({ hours: horizon.back * 24 }).toString(),
    until: now.add({ hours: horizon.ahead * 24 }).toString(),
    timeZone,
  })
  return times.ok ? times : { ok: false, trouble: times.why }
}

/** However many ask, a calendar is fetched once in so long. */
const notWithin = { minutes: 15 }

export interface Whose {
  readonly organizationId: string
  readonly personId: string
}

/** Reads somebody's calendar anew, unless that was done a moment ago. What went wrong its owner reads where they connected it. */
export const readCalendar = async (services: Parts, { organizationId, personId }: Whose): Promise<void> => {
  const task = { purpose: 'calendar', organizationId } as const
  const at = services.clock.now()
  const turn = { at: at.toString(), notSince: at.subtract(notWithin).toString() }
  const claimed = await services.db.transaction(task, (tx) => claimConnected(tx, personId, turn))
  if (claimed === null) return
  const address = unlock(claimed.address, addressKey(services))
  const read: Read | { readonly ok: false; readonly trouble: CalendarTrouble } =
    address === null
      ? { ok: false, trouble: 'key-changed' }
      : await fetchBusy(services, address, claimed.timeZone)
  const came = read.ok
    ? { busy: read.busy, unread: read.unread, at: at.toString() }
    : { trouble: read.trouble }
  await services.db.transaction(task, (tx) => noteConnected(tx, { personId, address: claimed.address }, came))
}

/** So many are read at the same time, each in a thread of its own; and so many one after the other in one go. */
const together = 4
const most = 400

/** Reads the calendars whose turn it is. Answers how many that were. */
export const readCalendars = async (services: Parts): Promise<number> => {
  const everywhere = { purpose: 'calendar', organizationId: null } as const
  const due = await services.db.transaction(everywhere, (tx) =>
    calendarsToRead(tx, services.clock.now().toString(), most),
  )
  for (let at = 0; at < due.length; at += together)
    await Promise.all(due.slice(at, at + together).map((whose) => readCalendar(services, whose)))
  return due.length
}
