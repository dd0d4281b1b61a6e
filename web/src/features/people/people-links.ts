import type { ReactNode } from 'react'

/** Where the things of this feature lead: the pages know the addresses. */
export interface PeopleLinks {
  /** The title of a row. */
  readonly row: (personId: string, words: ReactNode) => ReactNode
  /** A name in a text. */
  readonly person: (personId: string, words: ReactNode) => ReactNode
  /** To the mails, in a text; for administrators. */
  readonly mails: (words: ReactNode) => ReactNode
}
