import ICAL from 'ical.js'

/** What is left of a calendar, and how many appointments were left out of it. */
export interface Readable {
  readonly text: string
  readonly unread: number
}

const isRead = (lines: readonly string[]): boolean => {
  try {
    ICAL.parse(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n'))
    return true
  } catch {
    return false
  }
}

const isLine = (line: string, word: string): boolean => line.trim().toUpperCase() === word

/**
 * The text of a calendar without the appointments that the parser stops at, such as one that comes back by a rule that
 * nobody knows: it keeps nobody from reading the others. One pass over the lines; each appointment is tried by itself.
 */
export const readableOf = (text: string): Readable => {
  const kept: string[] = []
  let unread = 0
  let appointment: string[] | null = null
  for (const line of text.split(/\r\n|\n/)) {
    if (appointment === null && isLine(line, 'BEGIN:VEVENT')) appointment = [line]
    else if (appointment === null) kept.push(line)
    else {
      appointment.push(line)
      if (!isLine(line, 'END:VEVENT')) continue
      if (isRead(appointment)) kept.push(...appointment)
      else unread += 1
      appointment = null
    }
  }
  // One that never ends is half a file, which nobody takes for a calendar.
  return { text: [...kept, ...(appointment ?? [])].join('\r\n'), unread }
}
