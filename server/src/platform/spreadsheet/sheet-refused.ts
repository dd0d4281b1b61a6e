import type { RefusalCode } from '@tweespraak/contract/refusal'

/** Why a file cannot be read as a table. */
export type SheetReason = Extract<
  RefusalCode,
  | 'file-too-large'
  | 'file-too-many-rows'
  | 'file-too-many-columns'
  | 'file-empty'
  | 'file-without-headings'
  | 'file-not-a-table'
  | 'file-old-excel'
  | 'file-broken'
  | 'file-bomb'
  | 'file-protected'
  | 'file-quote-open'
>

/** Thrown while reading, deep inside a stream of rows; `readTable` turns it into a refusal. */
export class SheetRefused extends Error {
  readonly reason: SheetReason
  readonly details: Readonly<Record<string, unknown>>

  constructor(reason: SheetReason, details: Readonly<Record<string, unknown>> = {}) {
    super(reason)
    this.name = 'SheetRefused'
    this.reason = reason
    this.details = details
  }
}
