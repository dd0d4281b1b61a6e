import type { RefusedColumn } from '@tweespraak/contract/file-column'
import type {
  ImportColumn,
  ImportField,
  ImportMapping,
  ImportUnits,
} from '@tweespraak/contract/people-import'
import { birthHeadings, headingsOf, refusedWords } from './heading-words.ts'
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

const births: ReadonlyMap<string, keyof typeof birthHeadings> = new Map(
  (['family-name', 'infix'] as const).flatMap((field) =>
    birthHeadings[field].map((heading) => [compactOf(heading), field] as const),
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

/** The two ways to read a heading: as it stands, and without what a system put before it. */
const keysOf = (heading: string): readonly string[] => [
  compactOf(normalise(heading)),
  compactOf(keyOf(heading)),
]

const foundIn = <Value>(words: ReadonlyMap<string, Value>, heading: string): Value | null => {
  if (refusedHeading(heading) !== null) return null
  for (const key of keysOf(heading)) {
    const found = words.get(key)
    if (found !== undefined) return found
  }
  return null
}

/** By this a mapping is remembered: the headings, whatever their order in the file. */
export const headingsKey = (headings: readonly string[]): string =>
  headings.map(normalise).toSorted().join('\n')

/** What is remembered of files with the same headings. */
export interface Remembered {
  readonly columns: RememberedMapping
  /** Which unit is meant by a text that names none, or several. */
  readonly units: ImportUnits
}

/** As it was kept; an earlier version kept the columns alone. */
export const rememberedFrom = (kept: RememberedMapping | Remembered): Remembered =>
  typeof kept.columns === 'object' && typeof kept.units === 'object'
    ? (kept as Remembered)
    : { columns: kept as RememberedMapping, units: {} }

/** What a remembered mapping is made of: headings rather than places, so that a moved column is found. */
export type RememberedMapping = Readonly<Record<string, ImportField>>

/** Under what each column is remembered; of columns with the same heading the second and so on are told apart. */
const rememberedAs = (headings: readonly string[]): readonly string[] => {
  const times = new Map<string, number>()
  return headings.map((heading) => {
    const key = normalise(heading)
    const before = times.get(key) ?? 0
    times.set(key, before + 1)
    return before === 0 ? key : `${key} #${before + 1}`
  })
}

/** What is worth remembering for the next file with these headings. */
export const mappingToRemember = (columns: readonly Recognised[]): RememberedMapping => {
  const keys = rememberedAs(columns.map(({ heading }) => heading))
  return Object.fromEntries(
    columns.flatMap(({ field }, index) => (field === null ? [] : [[keys[index] ?? '', field]])),
  )
}

export type Recognised = Omit<ImportColumn, 'samples'>

const byWord = (headings: readonly string[]): ReadonlyMap<number, ImportField> => {
  const best = new Map<ImportField, { index: number; rank: number }>()
  headings.forEach((heading, index) => {
    const meaning = foundIn(meanings, heading)
    if (meaning === null) return
    const known = best.get(meaning.field)
    if (known === undefined || meaning.rank < known.rank)
      best.set(meaning.field, { index, rank: meaning.rank })
  })
  const named = best.has('family-name') || best.has('full-name')
  const atBirth = headings.map((heading) => foundIn(births, heading))
  if (!named && atBirth.includes('family-name')) {
    for (const field of ['family-name', 'infix'] as const) {
      const index = atBirth.indexOf(field)
      if (index !== -1) best.set(field, { index, rank: 0 })
    }
  }
  return new Map([...best].map(([field, { index }]) => [index, field]))
}

const howRead = (
  heading: string,
  field: ImportField,
  {
    byWord: word,
    from,
  }: { readonly byWord: ImportField | undefined; readonly from: 'hand' | 'memory' | 'word' },
): Recognised['how'] => {
  if (word === field && field === 'family-name' && foundIn(births, heading) !== null) return 'assumed'
  if (from === 'memory') return 'remembered'
  return word === field ? 'recognised' : 'by-hand'
}

/** What each column means: as said by hand; else as remembered; else by its heading. */
export const recognise = (
  headings: readonly string[],
  remembered: RememberedMapping | null,
  byHand: ImportMapping | null,
): Recognised[] => {
  const found = byWord(headings)
  const keys = rememberedAs(headings)
  const from = byHand !== null ? 'hand' : remembered !== null ? 'memory' : 'word'
  const fieldAt = (index: number): ImportField | undefined => {
    if (byHand !== null) return byHand[String(index)]
    return remembered !== null ? remembered[keys[index] ?? ''] : found.get(index)
  }
  const columns = headings.map((heading, index): Recognised => {
    const none = { index, heading, field: null, couldBe: null, refused: null } as const
    const refused = refusedHeading(heading)
    if (refused !== null) return { ...none, how: 'refused', refused }
    const field = fieldAt(index)
    if (field === undefined) return { ...none, how: 'ignored' }
    return { ...none, field, how: howRead(heading, field, { byWord: found.get(index), from }) }
  })
  // What was chosen between columns that mean the same is not asked again the next time.
  if (from === 'memory') return columns
  const taken = new Set(columns.map(({ field }) => field))
  return columns.map((column) => {
    const meant = column.how === 'ignored' ? (foundIn(meanings, column.heading)?.field ?? null) : null
    return { ...column, couldBe: taken.has(meant) ? meant : null }
  })
}

/** Why a mapping cannot be read by: what is missing exactly; or `details` names the columns that were given one meaning, in the words of the file. */
export interface MappingFault {
  readonly reason:
    | 'import-columns-missing'
    | 'import-name-column-missing'
    | 'import-key-column-missing'
    | 'import-columns-twice'
  readonly details: Readonly<Record<string, unknown>>
}

/** Is there enough to know who is who, and does no field come twice? */
export const mappingFault = (columns: readonly Recognised[]): MappingFault | null => {
  const byField = new Map<ImportField, string[]>()
  for (const { field, heading } of columns)
    if (field !== null) byField.set(field, [...(byField.get(field) ?? []), heading])
  for (const [field, headings] of byField)
    if (headings.length > 1) return { reason: 'import-columns-twice', details: { field, columns: headings } }
  const named = byField.has('family-name') || byField.has('full-name')
  const keyed = byField.has('number') || byField.has('email')
  if (named && keyed) return null
  if (named) return { reason: 'import-key-column-missing', details: {} }
  return { reason: keyed ? 'import-name-column-missing' : 'import-columns-missing', details: {} }
}
