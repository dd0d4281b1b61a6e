import type { Agreement, Side, SupportKind } from '@tweespraak/contract/agreements'
import { likelyDoer } from './likely-doer.ts'

/** The longest that what is agreed may be, in characters. */
export const longestWhat = 500

/** An agreement while it is being worded. */
export interface Draft {
  readonly what: string
  /** Null as long as nobody was named or chosen. */
  readonly doer: Side | null
  readonly measure: string
  readonly dueOn: string | null
  /** `none` while the other promises nothing. */
  readonly supportKind: SupportKind | 'none'
  readonly supportWords: string
}

/** Begins with what was agreed, or empty: then the writer does it, where it is known who that is. */
export const beginWith = (agreement: Agreement | undefined, mySide: Side | null): Draft => ({
  what: agreement?.what ?? '',
  doer: agreement?.doer ?? mySide,
  measure: agreement?.measure ?? '',
  dueOn: agreement?.dueOn ?? null,
  supportKind: agreement?.support?.kind ?? 'none',
  supportWords: agreement?.support?.words ?? '',
})

/** Nobody wrote or chose anything yet that would be a pity to lose; who does it alone is not that. */
export const isBlank = ({ what, measure, dueOn, supportKind, supportWords }: Draft): boolean =>
  [what, measure, supportWords].every((words) => words.trim() === '') &&
  dueOn === null &&
  supportKind === 'none'

/** Begins with the words of a line: whoever it names first does it, and nobody before that is said. */
export const beginWithLine = (
  what: string,
  two: Pick<Agreement, 'employee' | 'leader'>,
): Pick<Draft, 'what' | 'doer'> => ({
  what: what.slice(0, longestWhat),
  doer: likelyDoer(what, two),
})

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** Promises a kind of support without saying what it comes to. */
const isVague = ({ supportKind = 'none', supportWords = '' }: Partial<Draft>): boolean =>
  supportKind !== 'none' && supportWords.trim() === ''

/** What is still missing, as the sentence to say at each field. */
export const gapsIn = (draft: Pick<Draft, 'what' | 'dueOn'> & Partial<Draft>) => ({
  ...(draft.doer === null ? { doer: 'form.doer-missing' as const } : {}),
  ...(draft.what.trim() === '' ? { what: 'form.what-missing' as const } : {}),
  ...(draft.dueOn === null ? { dueOn: 'form.due-missing' as const } : {}),
  ...(isVague(draft) ? { supportWords: 'form.support-missing' as const } : {}),
})

type Gaps = ReturnType<typeof gapsIn>

/** Of what was missing when it was handed in, what still is. What came up since is not held against its writer yet. */
export const stillMissing = (found: Gaps, now: Gaps): Gaps => ({
  ...(found.what === undefined || now.what === undefined ? {} : { what: now.what }),
  ...(found.doer === undefined || now.doer === undefined ? {} : { doer: now.doer }),
  ...(found.dueOn === undefined || now.dueOn === undefined ? {} : { dueOn: now.dueOn }),
  ...(found.supportWords === undefined || now.supportWords === undefined
    ? {}
    : { supportWords: now.supportWords }),
})

/** The draft as it travels. Call it only when nothing is missing. */
export const termsOf = (draft: Pick<Draft, 'what' | 'measure' | 'dueOn'>) => ({
  what: draft.what.trim(),
  measure: orNull(draft.measure),
  dueOn: draft.dueOn ?? '',
})

export const supportOf = ({ supportKind, supportWords }: Draft) =>
  supportKind === 'none' ? null : { kind: supportKind, words: orNull(supportWords) }
