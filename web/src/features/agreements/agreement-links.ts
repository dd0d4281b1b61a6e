import type { Agreement } from '@tweespraak/contract/agreements'
import type { ReactNode } from 'react'

/** The links of an agreement, which belong to the page that it stands on. */
export interface AgreementLinks {
  /** Its words as the way to its own page; left out where one is there already. */
  readonly title?: (agreement: Agreement) => ReactNode
  /** To where it was made, and to what took its place. */
  readonly more: (agreement: Agreement) => ReactNode
}
