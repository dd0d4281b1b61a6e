import type { Language } from '@tweespraak/contract/id'
import type { Coverage } from './font-coverage.ts'
import type { PrintedReport } from './printed-report.ts'
import { reportTexts } from './report-texts.ts'
import { sealable } from './sealable.ts'

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** The same report with every text fit for PDF/A, and a line that says so when something was written by its number. */
export const sealedText = (
  report: PrintedReport,
  language: Language,
  fonts: readonly Coverage[],
): { readonly report: Json; readonly note: string | null } => {
  let replaced = 0
  const fit = (value: Json): Json => {
    if (typeof value === 'string') {
      const made = sealable(value, fonts)
      replaced += made.replaced
      return made.text
    }
    if (Array.isArray(value)) return value.map(fit)
    if (value !== null && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fit(part)]))
    }
    return value
  }
  const body = fit(report)
  const note = replaced === 0 ? null : reportTexts(language)('replaced', { count: replaced })
  return { report: body, note }
}
