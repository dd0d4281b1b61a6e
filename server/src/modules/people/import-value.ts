import type { Language } from '@tweespraak/contract/id'
import { normalise } from './name.ts'

const months: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mrt: 3,
  maa: 3,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
}

/** Two digits: up to twenty years ahead of the turn of the century's count is this century, the rest the last. */
const fullYear = (digits: string, today: string): number => {
  const year = Number(digits)
  if (digits.length > 2) return year
  const century = Math.floor(Number(today.slice(0, 4)) / 100) * 100
  return year <= Number(today.slice(2, 4)) + 20 ? century + year : century - 100 + year
}

const dateOf = (year: number, month: number, day: number): string | null => {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return day > last ? null : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Days since 30 December 1899, as Excel counts from March 1900 on. Between 1927 and 2119, so that a year is none. */
const ofSerial = (serial: number): string | null =>
  serial < 10_000 || serial > 80_000
    ? null
    : new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10)

/**
 * A date as people and systems write it: `31-12-2024`, `31/12/24`, `31.12.2024`, `2024-12-31` with or without a
 * time, `20241231`, `31 december 2024`, or a day number of Excel. Day before month always.
 * @param today ISO date; decides the century of two-digit years
 * @returns ISO date, or null when it is none
 */
export const parseDate = (text: string, today: string): string | null => {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text)
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const day = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?: \d{1,2}:.*)?$/.exec(text)
  if (day) return dateOf(fullYear(day[3] ?? '', today), Number(day[2]), Number(day[1]))
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (compact) return dateOf(Number(compact[1]), Number(compact[2]), Number(compact[3]))
  const words = /^(\d{1,2})[- ]([a-z]{3,9})\.?[- ](\d{4}|\d{2})$/i.exec(text)
  if (words)
    return dateOf(
      fullYear(words[3] ?? '', today),
      months[(words[2] ?? '').slice(0, 3).toLowerCase()] ?? 0,
      Number(words[1]),
    )
  return /^\d{5}([.,]\d+)?$/.test(text) ? ofSerial(Number(text.replace(',', '.'))) : null
}

/** Written as a date, which `parseDate` did not find in the calendar: `31-02-2021`. */
export const isWrittenAsDate = (text: string): boolean =>
  /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/. ]\d{1,2}[-/. ](\d{4}|\d{2}))$/.test(text)

/** An end so far away (`31-12-9999`) is a system's way to say that there is none. */
export const isNoEnd = (date: string): boolean => date >= '2100-01-01'

/** Hours a week: `36`, `36,5`, `36:30`, `36 uur`. Null when it is none, or not between 0 and 80. Tenths of an hour. */
export const parseHours = (text: string): number | null => {
  const bare = text
    .toLowerCase()
    .replace(/\s*(uur|uren|hours?|h)\.?$/, '')
    .trim()
  const clock = /^(\d{1,2}):(\d{2})$/.exec(bare)
  const hours = clock
    ? Number(clock[1]) + Number(clock[2]) / 60
    : /^\d{1,3}([.,]\d+)?$/.test(bare)
      ? Number(bare.replace(',', '.'))
      : Number.NaN
  return hours >= 0 && hours <= 80 ? Math.round(hours * 10) / 10 : null
}

const languages: Readonly<Record<string, Language>> = {
  nl: 'nl',
  ned: 'nl',
  nederlands: 'nl',
  dutch: 'nl',
  'nl nl': 'nl',
  'nl be': 'nl',
  nld: 'nl',
  vlaams: 'nl',
  en: 'en',
  eng: 'en',
  engels: 'en',
  english: 'en',
  'en gb': 'en',
  'en us': 'en',
  uk: 'en',
}

export const parseLanguage = (text: string): Language | null => languages[normalise(text)] ?? null

/** An address in lower case; null when it is none. */
export const parseEmail = (text: string): string | null => {
  const bare = text
    .toLowerCase()
    .replace(/^mailto:/, '')
    .replace(/^.*<(.+)>$/, '$1')
    .trim()
  return bare.length <= 254 && /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@.,;<>"]+$/.test(bare) ? bare : null
}
