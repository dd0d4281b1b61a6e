import type { Language } from '@tweespraak/contract/id'
import { locales } from '@tweespraak/contract/locales'
import en from '@tweespraak/messages/en/report.json' with { type: 'json' }
import nl from '@tweespraak/messages/nl/report.json' with { type: 'json' }
import i18next, { type TFunction } from 'i18next'

const texts = i18next.createInstance()
await texts.init({
  lng: 'nl',
  resources: { nl: { report: nl }, en: { report: en } },
  interpolation: { escapeValue: false },
})

export const reportTexts = (language: Language): TFunction<'report'> => texts.getFixedT(language, 'report')

/** An ISO date in words: "dinsdag 24 november 2026", or without the day of the week "24 november 2026". */
export const dateInWords = (date: string, language: Language, weekday: boolean): string =>
  Temporal.PlainDate.from(date).toLocaleString(locales[language], {
    ...(weekday ? { weekday: 'long' } : {}),
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })

/** An ISO instant as people in this zone tell it: "24 november 2026 om 10:02". */
export const momentInWords = (instant: string, timeZone: string, language: Language): string => {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone)
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' })
  const date = dateInWords(local.toPlainDate().toString(), language, false)
  return reportTexts(language)('moment', { date, time })
}
