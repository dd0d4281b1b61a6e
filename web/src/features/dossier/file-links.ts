import type { ReactNode } from 'react'

/** Draws an entry of a file as a link to what it is about; the page knows where that is. */
export interface FileLinks {
  readonly conversation: (conversationId: string, words: ReactNode) => ReactNode
  readonly agreement: (agreementId: string, words: ReactNode) => ReactNode
  readonly goal: (goalId: string, words: ReactNode) => ReactNode
}
