import type { ReactNode } from 'react'
import type { Selection } from './selection.ts'

/** How the page draws the ways from here: the feature knows no addresses. */
export interface ProgressLinks {
  readonly to: (selection: Selection, words: ReactNode, label?: string) => ReactNode
  /** To the same people in the rhythm, which says of which kind a talk is due and since when. */
  readonly rhythm: (
    where: { readonly unit?: string; readonly state: 'late' | 'due' },
    words: string,
  ) => ReactNode
  readonly person: (personId: string, words: string) => ReactNode
}
