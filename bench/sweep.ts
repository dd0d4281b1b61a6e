/**
 * Does the work of a night and a morning in a server that runs, while somebody reads Home, and tells the process
 * that started it how that went. On `DATABASE_URL` (one generated organisation, whose tasks were put off).
 */
import { countDue } from '../server/src/modules/cycles/public.ts'
import { remindPeople } from '../server/src/modules/notices/commands/remind-people.ts'
import type { Clock } from '../server/src/platform/clock.ts'
import { readConfig } from '../server/src/platform/config.ts'
import { dutchHolidays } from '../server/src/platform/holidays.ts'
import type { Services } from '../server/src/platform/services.ts'
import { startServer } from '../server/src/start.ts'
import { enterDemo, type HomeRead, readHome } from './read-home.ts'
import { askOnce } from './request.ts'
import { type Used, watchProcess } from './watch.ts'

export interface Swept extends Used {
  readonly work: string
  /** For how many people, or how many reminders, where that is known. */
  readonly many: number
  /** Milliseconds. */
  readonly took: number
  readonly home: HomeRead
}

const zone = 'Europe/Amsterdam'

/** At eight o'clock of a day. */
const clockOn = (day: Temporal.PlainDate): Clock => {
  const instant = day.toZonedDateTime({ timeZone: zone, plainTime: '08:00' }).toInstant()
  return { now: () => instant }
}

/** The first working days from tomorrow on. */
const workdays = async (many: number): Promise<Temporal.PlainDate[]> => {
  const isHoliday = await dutchHolidays()
  const found: Temporal.PlainDate[] = []
  for (let day = Temporal.Now.plainDateISO(zone); found.length < many;) {
    day = day.add({ days: 1 })
    if (day.dayOfWeek <= 5 && !isHoliday(day.toString())) found.push(day)
  }
  return found
}

const kindAndHr = `
  select k.kind_id, g.person_id from kinds k join role_grants g on g.organization_id = k.organization_id
  where k.code = 'progress' and g.role = 'hr' and g.unit_id is null and g.ended_at is null limit 1`

/** Tries a yearly talk of everybody, as HR does before the rule is kept; answers of how many people it is. */
const preview = async (services: Services, address: string): Promise<() => Promise<number>> => {
  const [found] = await services.db.raw(kindAndHr)
  const cookie = await enterDemo(address, String(found?.['person_id']))
  const rule = { ruleId: null, kindId: String(found?.['kind_id']), unitId: null, jobTitle: null }
  const body = { ...rule, when: { moment: 'repeating', months: 12 } }
  return async () => {
    const answer = await askOnce(address, { method: 'POST', path: '/api/v1/rhythm/preview', cookie, body })
    return (JSON.parse(answer) as { readonly people: number }).people
  }
}

const config = readConfig({
  PORT: '0',
  TWEESPRAAK_DATA: process.env['TWEESPRAAK_DATA'],
  TWEESPRAAK_SECRET: process.env['TWEESPRAAK_SECRET'],
  DATABASE_URL: process.env['DATABASE_URL'],
  WRITES_PER_MINUTE: process.env['WRITES_PER_MINUTE'],
  LOG_LEVEL: 'silent',
})
const { services, address, stop } = await startServer(config, { demo: true, announce: () => undefined })

const measure = async (work: string, task: () => Promise<number>): Promise<void> => {
  const stopReading = await readHome(address)
  const used = watchProcess()
  const began = performance.now()
  const many = await task()
  const took = performance.now() - began
  const spent = used()
  process.send?.({ work, many, took, ...spent, home: await stopReading() } satisfies Swept)
}

try {
  await measure('rhythm, for the first time', () => countDue(services))
  const [morning, next] = (await workdays(2)).map(clockOn)
  if (morning === undefined || next === undefined) throw new Error('There are no working days')
  await measure('rhythm, the day after', () => countDue({ ...services, clock: morning }))
  await measure('reminders, the first morning', () => remindPeople({ ...services, clock: morning }))
  await measure('reminders, the morning after', () => remindPeople({ ...services, clock: next }))
  const tried = await preview(services, address)
  await measure('preview of a rule for everybody', tried)
  await measure('preview once more', tried)
} finally {
  await stop()
}
process.disconnect?.()
