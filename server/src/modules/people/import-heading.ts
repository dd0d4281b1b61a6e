import type {
  ImportColumn,
  ImportField,
  ImportMapping,
  RefusedColumn,
} from '@tweespraak/contract/people-import'
import { headingsOf, refusedWords } from './heading-words.ts'
import { normalise } from './name.ts'

/** Systems put the table before a field, with an underscore: `pos_Functie_omschrijving`, `empl_Uren_per_week`. */
const keyOf = (heading: string): string =>
  normalise(
    heading
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/^(pos|empl|emp|mdw|person|employee|contract)[._](?=.)/i, ''),
  )

const compactOf = (key: string): string => key.replaceAll(' ', '')

interface Meaning {
  readonly field: ImportField
  readonly rank: number
}

const meanings: ReadonlyMap<string, Meaning> = new Map(
  Object.entries(headingsOf).flatMap(([field, headings]) =>
    headings.map((heading, rank) => [compactOf(heading), { field: field as ImportField, rank }] as const),
  ),
)

/** Why a column with this heading is never read; null when it may be. */
export const refusedHeading = (heading: string): RefusedColumn | null => {
  const key = ` ${keyOf(heading)} `
  const whole = ` ${normalise(heading)} `
  for (const [reason, words] of Object.entries(refusedWords))
    if (words.test(key) || words.test(whole)) return reason as RefusedColumn
  return null
}

const meaningOf = (heading: string): Meaning | null =>
  meanings.get(compactOf(normalise(heading))) ?? meanings.get(compactOf(keyOf(heading))) ?? null

/** By this a mapping is remembered: the headings, whatever their order in the file. */
export const headingsKey = (headings: readonly string[]): string =>
  headings.map(normalise).toSorted().join('\n')

/** What a remembered mapping is made of: headings rather than places, so that a moved column is found. */
export type RememberedMapping = Readonly<Record<string, ImportField>>

export type Recognised = Omit<ImportColumn, 'samples'>

const byWord = (headings: readonly string[]): ReadonlyMap<number, ImportField> => {
  const best = new Map<ImportField, { index: number; rank: number }>()
  headings.forEach((heading, index) => {
    const meaning = refusedHeading(heading) === null ? meaningOf(heading) : null
    if (meaning === null) return
    const known = best.get(meaning.field)
    if (known === undefined || meaning.rank < known.rank)
      best.set(meaning.field, { index, rank: meaning.rank })
  })
  return new Map([...best].map(([field, { index }]) => [index, field]))
}

/** What each column means: as said by hand; else as remembered; else by its heading. */
export const recognise = (
  headings: readonly string[],
  remembered: RememberedMapping | null,
  byHand: ImportMapping | null,
): Recognised[] => {
  const found = byWord(headings)
  return headings.map((heading, index): Recognised => {
    const refused = refusedHeading(heading)
    if (refused !== null) return { index, heading, field: null, how: 'refused', refused }
    const of = (field: ImportField | undefined, how: Recognised['how']): Recognised =>
      field === undefined
        ? { index, heading, field: null, how: 'ignored', refused: null }
        : { index, heading, field, how, refused: null }
    if (byHand !== null) {
      const field = byHand[String(index)]
      return of(field, field !== undefined && found.get(index) === field ? 'recognised' : 'by-hand')
    }
    if (remembered !== null) return of(remembered[normalise(heading)], 'remembered')
    return of(found.get(index), 'recognised')
  })
}

/** Is there enough to know who is who, and does no field come twice? */
export const mappingFault = (
  columns: readonly Recognised[],
): 'import-columns-missing' | 'import-columns-twice' | null => {
  const fields = columns.flatMap(({ field }) => (field === null ? [] : [field]))
  const has = new Set(fields)
  if (has.size < fields.length) return 'import-columns-twice'
  const named = has.has('family-name') || has.has('full-name')
  return named && (has.has('number') || has.has('email')) ? null : 'import-columns-missing'
}
