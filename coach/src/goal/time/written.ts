import type { Language } from '../../finding.ts'

const months: Readonly<Record<Language, readonly string[]>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

/** The text with each day written as people do: `2027-03-15` as "15 maart 2027", "15 March 2027". */
export const withWrittenDays = (text: string, language: Language): string =>
  text.replaceAll(
    /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/g,
    (day: string, year: string, month: string, date: string) => {
      const name = months[language][Number(month) - 1]
      return name === undefined ? day : `${Number(date)} ${name} ${year}`
    },
  )
