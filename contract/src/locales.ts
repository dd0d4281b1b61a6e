import type { Language } from './id.ts'

/** How days and times are written: English as in Europe, with the day before the month and 24 hours. */
export const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' }
