/** `31-12-2026`, `31/12/26`, `2026-12-31`: digits that a browser would break after a stroke. */
const date = /(\d{1,4}(?:[-/.]\d{1,4}){2})/

/** A text in pieces, in order: every second one is a date as people and systems write it. */
export const splitAtDates = (text: string): string[] => text.split(date)
