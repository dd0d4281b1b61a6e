export type Language = 'nl' | 'en'

/** What a reader is told, in both languages: the text may be Dutch while the screen is English. */
export type Words = Readonly<Record<Language, string>>

/** What a rule found in a text, or did not find there. Never a score of who wrote it. */
export interface Finding {
  /** `<coach>/<rule>`, as in `guard/illness`. */
  readonly rule: string
  /** UTF-16 offsets in the text, `[start, end)`; equal, at 0 or at the end, where something is missing. */
  readonly start: number
  readonly end: number
  readonly severity: 'missing' | 'weak' | 'warning'
  readonly explanation: Words
  /** How it could be written instead. */
  readonly example: Words
}
