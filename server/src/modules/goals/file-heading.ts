import {
  type GoalColumn,
  type GoalField,
  goalField,
  type GoalFilePreview,
  goalFieldsOfSeveral,
  goalPersonFields,
  type goalWordFields,
} from '@tweespraak/contract/goal-import'
import type { RefusedColumn } from '@tweespraak/contract/file-column'

type WordField = (typeof goalWordFields)[number]
type PersonField = (typeof goalPersonFields)[number]

/**
 * The words above columns by what they mean, in Dutch and English. Where two columns of a file mean the same, the one
 * that stands first here is taken.
 */
const headingsOf: Readonly<Record<WordField, readonly string[]>> = {
  what: [
    'wat wil je bereiken',
    'om welk doel gaat het',
    'wat stel je voor',
    'doel',
    'wat',
    'doelstelling',
    'titel',
    'leerdoel',
    'ontwikkeldoel',
    'resultaat',
    'omschrijving van het doel',
    'omschrijving',
    'what do you want to reach',
    'goal',
    'what',
    'objective',
    'title',
    'result',
    'description',
  ],
  why: ['waarom', 'reden', 'aanleiding', 'waarom dit doel', 'why', 'reason', 'because'],
  who: ['wie helpt', 'met wie', 'wie doet mee', 'betrokkenen', 'who helps', 'with whom', 'who is involved'],
  where: ['waar', 'bij welk werk', 'where', 'at which work'],
  how: ['hoe', 'aanpak', 'werkwijze', 'hoe kan het', 'how', 'approach'],
  kind: [
    'soort doel',
    'soort',
    'type doel',
    'wat voor doel',
    'categorie',
    'kind of goal',
    'goal type',
    'kind',
    'type',
    'category',
  ],
  horizon: ['vooruit', 'hoe ver vooruit', 'termijn', 'horizon', 'looking ahead', 'term'],
  measure: [
    'waaraan je het ziet',
    'waaraan zie je het',
    'hoe je het ziet',
    'hoe zie je het',
    'gemeten met',
    'gemeten aan',
    'meetbaar',
    'maatstaf',
    'meting',
    'indicator',
    'kpi',
    'how one sees it',
    'measured by',
    'measure',
    'measurement',
  ],
  from: ['van', 'nu', 'beginwaarde', 'startwaarde', 'nulmeting', 'from', 'now', 'start value', 'baseline'],
  to: ['naar', 'streefwaarde', 'doelwaarde', 'eindwaarde', 'to', 'target', 'target value'],
  'measured-in': ['eenheid', 'waarvan', 'gemeten in', 'unit', 'of what', 'measured in'],
  milestones: ['mijlpalen', 'mijlpaal', 'milestones', 'milestone'],
  by: [
    'klaar op',
    'uiterlijk',
    'deadline',
    'streefdatum',
    'einddatum',
    'wanneer klaar',
    'voor wanneer',
    'wanneer',
    'klaar',
    'datum',
    'due on',
    'due date',
    'due',
    'by when',
    'end date',
    'by',
    'when',
    'date',
  ],
  steps: [
    'kleine stappen',
    'stappen',
    'stap',
    'acties',
    'actie',
    'small steps',
    'steps',
    'step',
    'actions',
    'action',
  ],
}

/** For whom it is: beside what files of people call it. */
const forWhom = ['voor wie', 'wie', 'for whom', 'who']

/** `Stap 1`, `Stap 2`: several columns of one meaning. */
const numbered = /^(stap|actie|mijlpaal|step|action|milestone) \d{1,2}$/
const several: ReadonlySet<GoalField> = new Set(goalFieldsOfSeveral)
const fields = goalField.options

const keyOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const meanings: ReadonlyMap<string, { readonly field: WordField; readonly rank: number }> = new Map(
  Object.entries(headingsOf).flatMap(([field, headings]) =>
    headings.map((heading, rank) => [heading, { field: field as WordField, rank }] as const),
  ),
)

const isPersonField = (field: string | null): field is PersonField =>
  goalPersonFields.some((known) => known === field)

/** What a file of people would take a column for. */
export interface AsOfPeople {
  readonly index: number
  readonly heading: string
  readonly field: string | null
  readonly refused: RefusedColumn | null
}

/** A column before its first values stand beside it. */
export type NamedColumn = Omit<GoalColumn, 'samples'>

const meantByHeading = ({ heading, refused }: AsOfPeople) => {
  const key = keyOf(heading)
  return refused === null ? (meanings.get(numbered.exec(key)?.[1] ?? key) ?? null) : null
}

/** What each column means by its heading. Words of a goal go before those of a person. */
const byHeading = (columns: readonly AsOfPeople[]): readonly (GoalField | null)[] => {
  const found = columns.map(meantByHeading)
  const best = new Map<WordField, number>()
  for (const meaning of found)
    if (meaning !== null) best.set(meaning.field, Math.min(meaning.rank, best.get(meaning.field) ?? Infinity))
  const taken = new Set<GoalField>()
  const asWords = found.map((meaning) => {
    const isTaken =
      meaning !== null && (several.has(meaning.field) || meaning.rank === best.get(meaning.field))
    return isTaken && takeOnce(taken, meaning.field) ? meaning.field : null
  })
  const byWhom = columns.map(({ field }, index) =>
    isPersonField(field) && asWords[index] === null ? field : null,
  )
  const named = byWhom.some((field) => field !== null)
  return columns.map(({ heading, refused }, index) => {
    const words = asWords[index] ?? null
    if (words !== null || refused !== null) return words
    const person = byWhom[index] ?? (!named && forWhom.includes(keyOf(heading)) ? 'full-name' : null)
    return person !== null && takeOnce(taken, person) ? person : null
  })
}

/** What was chosen by hand, by place; of one meaning the first column is read. */
const chosenByHand = (
  columns: readonly AsOfPeople[],
  said: readonly string[],
): readonly (GoalField | null)[] => {
  const taken = new Set<GoalField>()
  return columns.map(({ refused }, index) => {
    const field = fields.find((known) => known === said[index]) ?? null
    return refused === null && field !== null && takeOnce(taken, field) ? field : null
  })
}

/**
 * What each column means: as said by hand (`goalMeanings` of the contract), else by its heading; what may not be kept is never read.
 */
export const goalColumns = (columns: readonly AsOfPeople[], said: string | undefined): NamedColumn[] => {
  const recognised = byHeading(columns)
  const meant = said === undefined ? recognised : chosenByHand(columns, said.split(','))
  const taken = new Set(meant)
  return columns.map((column, place): NamedColumn => {
    const { index, heading, refused } = column
    const none = { index, heading, field: null, couldBe: null, refused } as const
    if (refused !== null) return { ...none, how: 'refused' }
    const field = meant[place] ?? null
    if (field !== null) return { ...none, field, how: field === recognised[place] ? 'recognised' : 'by-hand' }
    const couldBe = meantByHeading(column)?.field ?? null
    return { ...none, couldBe: taken.has(couldBe) ? couldBe : null, how: 'ignored' }
  })
}

const takeOnce = (taken: Set<GoalField>, field: GoalField): boolean => {
  if (taken.has(field)) return several.has(field)
  taken.add(field)
  return true
}

/** What is missing to propose anything by; null when there is enough. */
export const missingIn = (columns: readonly NamedColumn[]): GoalFilePreview['missing'] => {
  const meant = new Set(columns.map(({ field }) => field))
  const says = meant.has('what')
  const names = (['number', 'email', 'full-name', 'family-name'] as const).some((field) => meant.has(field))
  if (says) return names ? null : 'person'
  return names ? 'what' : 'both'
}
