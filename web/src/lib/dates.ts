import type { Language } from '@tweespraak/contract/id'
import { locales } from '@tweespraak/contract/locales'

/**
 * How dates are said: "di 24 nov, 10:00", or "morgen, 10:00" where near. Built on Intl and ISO strings,
 * because not every browser in use knows Temporal yet.
 */
export interface Speaking {
  readonly language: Language
  /** IANA name, such as `Europe/Amsterdam`: the organisation's, not the traveller's. */
  readonly timeZone: string
  /** Milliseconds since the epoch, so that tests decide what "today" is. */
  readonly now: number
}

const formats = new Map<string, Intl.DateTimeFormat>()
const format = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${language}${JSON.stringify(options)}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(locales[language], options)
  formats.set(key, made)
  return made
}

/** The date on the wall in that time zone, as `2026-11-24`. */
export const dayOf = (moment: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    moment,
  )

/** The last day of a term that ends at this moment (ISO instant), which is where the day after it begins. */
export const lastDayBefore = (moment: string, timeZone: string): string =>
  dayOf(Date.parse(moment) - 1, timeZone)

const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const daysBetween = (from: string, to: string): number => Math.round((utc(to) - utc(from)) / 86_400_000)

const written = (day: string, today: string, language: Language): string => {
  const otherYear = day.slice(0, 4) !== today.slice(0, 4)
  return (
    format(language, {
      timeZone: 'UTC',
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      ...(otherYear ? { year: 'numeric' } : {}),
    })
      .format(utc(day))
      .replace(/^(\p{L}+)\.?,/u, '$1')
      // In a sentence a day is not broken from its month.
      .replaceAll(' ', '\u00A0')
  )
}

/** A calendar day: "vandaag", "morgen", "gisteren", else "di 24 nov" that no line breaks, with the year when it is another one. */
export const sayDay = (day: string, { language, timeZone, now }: Speaking): string => {
  const today = dayOf(now, timeZone)
  const away = daysBetween(today, day)
  if (Math.abs(away) > 1) return written(day, today, language)
  return new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' }).format(away, 'day')
}

const clock = (moment: number, language: Language, timeZone: string): string =>
  format(language, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(moment)

/** A moment: "morgen, 10:00", else "di 24 nov, 10:00". `iso` is an instant in UTC. */
export const sayMoment = (iso: string, speaking: Speaking): string => {
  const moment = Date.parse(iso)
  const day = sayDay(dayOf(moment, speaking.timeZone), speaking)
  return `${day}, ${clock(moment, speaking.language, speaking.timeZone)}`
}

/** Only the time of the clock: "10:00". */
export const sayTime = (iso: string, { language, timeZone }: Speaking): string =>
  clock(Date.parse(iso), language, timeZone)

/** In full, for the hover: "dinsdag 24 november 2026", with the time when given an instant. */
export const sayExactly = (iso: string, { language, timeZone }: Speaking): string => {
  const full = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
  if (iso.length === 10) return format(language, { ...full, timeZone: 'UTC' }).format(utc(iso))
  const moment = Date.parse(iso)
  return `${format(language, { ...full, timeZone }).format(moment)}, ${clock(moment, language, timeZone)}`
}

/** How long ago: "net" is the caller's word under ten seconds (`undefined` here), then "2 minuten geleden". */
export const sayAgo = (iso: string, speaking: Speaking): string | undefined => {
  const seconds = Math.max(0, Math.round((speaking.now - Date.parse(iso)) / 1000))
  if (seconds < 10) return undefined
  const relative = new Intl.RelativeTimeFormat(locales[speaking.language], { numeric: 'always' })
  if (seconds < 60) return relative.format(-seconds, 'second')
  if (seconds < 3600) return relative.format(-Math.round(seconds / 60), 'minute')
  if (seconds < 6 * 3600) return relative.format(-Math.round(seconds / 3600), 'hour')
  return sayMoment(iso, speaking)
}

/** "over 5 weken", "over 3 maanden"; undefined for what is nearer than two weeks, whose day says enough. `day` is `2026-11-24`. */
export const sayAhead = (day: string, { language, timeZone, now }: Speaking): string | undefined => {
  const days = daysBetween(dayOf(now, timeZone), day)
  if (days < 14) return undefined
  const relative = new Intl.RelativeTimeFormat(locales[language], { numeric: 'always' })
  return days < 60
    ? relative.format(Math.round(days / 7), 'week')
    : relative.format(Math.round(days / 30.4), 'month')
}
