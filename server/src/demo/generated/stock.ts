import type { Part } from '@tweespraak/contract/form'
import type { SupportKind } from '@tweespraak/contract/agreements'

type Sides = Readonly<Record<'employee' | 'manager' | 'third', readonly string[]>>

export interface Promised {
  readonly what: string
  readonly measure: string | null
  readonly support: { readonly kind: SupportKind; readonly words: string | null } | null
}

/**
 * Sentences of which texts are put together, in one language. `{subject}` is what the work is about there,
 * `{when}` some time of the year.
 */
export interface Stock {
  /** What one begins with, by the part of the form and the side; a question that is not known by name takes these. */
  readonly begins: Readonly<Record<Part, Sides>>
  /** What one goes on with. */
  readonly goesOn: Readonly<Record<Part, Sides>>
  /** What one begins with at a question of its own kind. */
  readonly asked: Readonly<Record<string, Partial<Sides>>>
  readonly when: readonly string[]
  /** For lists of competencies, goals and tasks. */
  readonly named: readonly string[]
  readonly goals: readonly string[]
  readonly notes: readonly string[]
  readonly together: readonly string[]
  readonly points: Pick<Sides, 'employee' | 'manager'>
  readonly comments: readonly string[]
  readonly responses: readonly string[]
  readonly purposes: readonly string[]
  readonly cancellations: readonly string[]
  readonly promises: { readonly employee: readonly Promised[]; readonly leader: readonly Promised[] }
  readonly broken: readonly string[]
  readonly later: readonly string[]
}
