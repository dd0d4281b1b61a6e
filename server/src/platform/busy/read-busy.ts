import ICAL from 'ical.js'
import { readableOf } from './readable.ts'
import { daysLater, momentOf, type Zones } from './zoned.ts'

/** From when until when; ISO instants, the end not included. */
export interface BusySpan {
  readonly startsAt: string
  readonly endsAt: string
}

/** Which part of a calendar is looked at, and whose clock holds for days and for times of no zone (IANA name). */
export interface BusyWindow {
  readonly from: string
  readonly until: string
  readonly timeZone: string
}

export type BusyTimes =
  /** `unread`: how many appointments could not be read, and do not count. */
  | { readonly ok: true; readonly busy: readonly BusySpan[]; readonly unread: number }
  | { readonly ok: false; readonly why: 'not-a-calendar' | 'too-large' }

/** In milliseconds of the epoch. */
type Stretch = readonly [from: number, until: number]

/** An appointment may come back so often before it is looked no further, and all of them together. */
const mostTimes = { each: 10_000, all: 60_000 }
/** Stretches that somebody is busy in the part that is looked at: more is nobody's calendar. */
const mostStretches = 4000

class TooLarge extends Error {}

interface Reading {
  readonly from: number
  readonly until: number
  readonly timeZone: string
  times: number
  unread: number
}

const valuesOf = (property: ICAL.Property): unknown[] => property.getValues()

const zonesOf = (property: ICAL.Property | null, { timeZone }: Reading): Zones => {
  const named = property?.getParameter('tzid')
  return { named: typeof named === 'string' ? named : null, usual: timeZone }
}

const timesOf = (component: ICAL.Component, name: string, reading: Reading): number[] =>
  component.getAllProperties(name).flatMap((property) =>
    property
      .getValues()
      .map((value: unknown) => (value instanceof ICAL.Period ? value.start : value))
      .filter((value: unknown) => value instanceof ICAL.Time)
      .map((time) => momentOf(time, zonesOf(property, reading))),
  )

/** What its owner says that does not keep them: free, elsewhere at work, called off. */
const keepsFree = (event: ICAL.Component): boolean => {
  const says = (name: string) => String(event.getFirstPropertyValue(name) ?? '').toUpperCase()
  return (
    says('transp') === 'TRANSPARENT' ||
    says('status') === 'CANCELLED' ||
    ['FREE', 'WORKINGELSEWHERE'].includes(says('x-microsoft-cdo-busystatus'))
  )
}

/** How an appointment lasts from a time at which it comes: days of the calendar, or as long as it does the first time. */
const lasting = (event: ICAL.Component, start: ICAL.Time, reading: Reading) => {
  const end = event.getFirstPropertyValue('dtend')
  const duration = event.getFirstPropertyValue('duration')
  const startZones = zonesOf(event.getFirstProperty('dtstart'), reading)
  if (start.isDate) {
    const seconds =
      end instanceof ICAL.Time
        ? end.subtractDate(start).toSeconds()
        : duration instanceof ICAL.Duration
          ? duration.toSeconds()
          : 0
    const days = Math.max(1, Math.round(seconds / 86_400))
    return (time: ICAL.Time): Stretch => [momentOf(time, startZones), daysLater(time, days, reading.timeZone)]
  }
  const length =
    end instanceof ICAL.Time
      ? momentOf(end, zonesOf(event.getFirstProperty('dtend'), reading)) - momentOf(start, startZones)
      : duration instanceof ICAL.Duration
        ? duration.toSeconds() * 1000
        : 0
  return (time: ICAL.Time): Stretch => {
    const from = momentOf(time, startZones)
    return [from, from + length]
  }
}

/** The times at which an appointment comes by its rules, up to where is looked. Where a rule ends is seen by the moment. */
const byRules = (event: ICAL.Component, start: ICAL.Time, reading: Reading): ICAL.Time[] => {
  const zones = zonesOf(event.getFirstProperty('dtstart'), reading)
  const rules = event.getAllProperties('rrule').map((property) => property.getFirstValue())
  return rules.flatMap((rule: unknown) => {
    if (!(rule instanceof ICAL.Recur)) return []
    const { until } = rule
    const last =
      until === null
        ? Infinity
        : until.isDate
          ? daysLater(until, 1, reading.timeZone) - 1
          : momentOf(until, zones)
    const endless = rule.clone()
    endless.until = null
    const times: ICAL.Time[] = []
    const iterator = endless.iterator(start)
    for (let step = 0; step < mostTimes.each; step += 1) {
      reading.times += 1
      if (reading.times > mostTimes.all) throw new TooLarge()
      // Nothing where the rule ends, which its type does not say.
      const time: unknown = iterator.next()
      if (!(time instanceof ICAL.Time)) break
      const moment = momentOf(time, zones)
      if (moment > last || moment >= reading.until) break
      times.push(time.clone())
    }
    return times
  })
}

/** When one appointment of a file keeps its owner; `moved`: the times of it that stand apart in the file. */
const stretchesOf = (
  event: ICAL.Component,
  reading: Reading,
  moved: ReadonlySet<number>,
): readonly Stretch[] => {
  const start = event.getFirstPropertyValue('dtstart')
  if (!(start instanceof ICAL.Time) || keepsFree(event)) return []
  const lasts = lasting(event, start, reading)
  const left = new Set(timesOf(event, 'exdate', reading))
  const leftDays = new Set(
    event
      .getAllProperties('exdate')
      .flatMap(valuesOf)
      .filter((value) => value instanceof ICAL.Time && value.isDate)
      .map(String),
  )
  const isOut = (time: ICAL.Time, moment: number): boolean =>
    left.has(moment) || moved.has(moment) || leftDays.has(String(time).slice(0, 10))
  const repeats = event.hasProperty('rrule')
  const ruled = repeats ? byRules(event, start, reading) : [start]
  const stretches = ruled.flatMap((time) => {
    const stretch = lasts(time)
    return repeats && isOut(time, stretch[0]) ? [] : [stretch]
  })
  const [from, until] = lasts(start)
  const more = timesOf(event, 'rdate', reading)
    .filter((moment) => !left.has(moment) && !moved.has(moment))
    .map((moment): Stretch => [moment, moment + until - from])
  return [...stretches, ...more]
}

/** The times that stand apart in the file, moved or called off, by the appointment that they belong to. */
const movedTimes = (events: readonly ICAL.Component[], reading: Reading): Map<string, Set<number>> => {
  const moved = new Map<string, Set<number>>()
  for (const event of events) {
    const uid = String(event.getFirstPropertyValue('uid'))
    for (const moment of timesOf(event, 'recurrence-id', reading))
      moved.set(uid, (moved.get(uid) ?? new Set()).add(moment))
  }
  return moved
}

const none: ReadonlySet<number> = new Set()

const ofEvents = (calendar: ICAL.Component, reading: Reading): Stretch[] => {
  const events = calendar.getAllSubcomponents('vevent')
  const moved = movedTimes(events, reading)
  return events.flatMap((event) => {
    const standsApart = event.hasProperty('recurrence-id')
    const uid = String(event.getFirstPropertyValue('uid'))
    try {
      return stretchesOf(event, reading, standsApart ? none : (moved.get(uid) ?? none))
    } catch (error) {
      if (error instanceof TooLarge) throw error
      // An appointment that nobody could read keeps nobody from reading the others.
      reading.unread += 1
      return []
    }
  })
}

/** What some calendars publish instead of appointments. */
const ofFreeBusy = (calendar: ICAL.Component): Stretch[] =>
  calendar
    .getAllSubcomponents('vfreebusy')
    .flatMap((each) => each.getAllProperties('freebusy'))
    .filter((property) => String(property.getParameter('fbtype')).toUpperCase() !== 'FREE')
    .flatMap(valuesOf)
    .filter((value) => value instanceof ICAL.Period)
    .map((period): Stretch => [period.start.toUnixTime() * 1000, period.getEnd().toUnixTime() * 1000])

/** One after the other: what overlaps or touches is one. */
const joined = (stretches: readonly Stretch[]): Stretch[] => {
  const found: [number, number][] = []
  for (const [from, until] of stretches.toSorted(([one], [other]) => one - other)) {
    const last = found.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], until)
    else found.push([from, until])
  }
  return found
}

/** As it is, or else without the appointments that it breaks off at. */
const parse = (text: string, reading: Reading): unknown[] => {
  try {
    return ICAL.parse(text) as unknown[]
  } catch {
    const readable = readableOf(text)
    reading.unread += readable.unread
    return ICAL.parse(readable.text) as unknown[]
  }
}

const calendarsIn = (text: string, reading: Reading): ICAL.Component[] => {
  const parsed = parse(text, reading)
  const roots = typeof parsed[0] === 'string' ? [parsed] : (parsed as unknown[][])
  return roots.map((root) => new ICAL.Component(root)).filter(({ name }) => name === 'vcalendar')
}

const isoOf = (milliseconds: number): string =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds).toString()

/**
 * When a calendar (iCalendar) keeps its owner within a window: moments alone, joined, of all that it says. Heavy: what others
 * wrote is read in a thread of its own.
 */
export const readBusy = (text: string, { from, until, timeZone }: BusyWindow): BusyTimes => {
  const reading: Reading = {
    from: Temporal.Instant.from(from).epochMilliseconds,
    until: Temporal.Instant.from(until).epochMilliseconds,
    timeZone,
    times: 0,
    unread: 0,
  }
  try {
    const calendars = calendarsIn(text, reading)
    if (calendars.length === 0) return { ok: false, why: 'not-a-calendar' }
    const within = calendars
      .flatMap((calendar) => [...ofEvents(calendar, reading), ...ofFreeBusy(calendar)])
      .map(([begins, ends]): Stretch => [Math.max(begins, reading.from), Math.min(ends, reading.until)])
      .filter(([begins, ends]) => begins < ends)
    const busy = joined(within).map(([begins, ends]) => ({ startsAt: isoOf(begins), endsAt: isoOf(ends) }))
    if (busy.length > mostStretches) return { ok: false, why: 'too-large' }
    return { ok: true, busy, unread: reading.unread }
  } catch (error) {
    return { ok: false, why: error instanceof TooLarge ? 'too-large' : 'not-a-calendar' }
  }
}
