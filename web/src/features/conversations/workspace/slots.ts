import type { ReactNode } from 'react'
import type { PaperOf } from '../paper/paper-of.ts'

/** What other parts of the product show inside a conversation; the page puts them in. */
export interface Slots {
  /** What is agreed in this conversation, with room to agree more where that is the moment. */
  readonly agreements: ReactNode
  /** Opens the form for one with these words; `whenDone` hears which was made, if any. False while another is being worded. */
  readonly agree: (what: string, whenDone: (agreementId: string | undefined) => void) => boolean
  /** The goals that were made in this conversation, with room to make more where that is the moment; null for who makes none. */
  readonly goals: ReactNode
  /** Opens the form for a goal, as `agree` does; null where the viewer can neither make one here nor propose it. */
  readonly aim: Slots['agree'] | null
  /** The goals that the employee works on, to look back on; given when the two spoke the time before. */
  readonly goalsBack: (since: string | null) => ReactNode
  /** Agreements and goals of this conversation that were taken back or away while it is looked at. */
  readonly gone: readonly string[]
  /** A form is open there: handing that in is then the one thing to do. */
  readonly agreeing: boolean
  /** What was added to the report after it was sealed. */
  readonly addenda: ReactNode
  /** What is wrong in it, as both agreed or as one of them says: to be read before it. */
  readonly corrections: ReactNode
  /** The employee's written response to the report, or the way to one; empty where the kind has none. */
  readonly response: ReactNode
  /** The same of another conversation, as both agreed. */
  readonly correctionsOf: (conversationId: string) => ReactNode
  /** Earlier agreements of the two and what became of them. */
  readonly lookBack: ReactNode
  /** Of those, what is still open. */
  readonly stillOpen: ReactNode
  /** Leads to another conversation. */
  readonly conversationLink: (conversationId: string, words: string) => ReactNode
  /** Leads to what can be printed of this conversation. */
  readonly paperLink: (of: PaperOf, words: string) => ReactNode
  /** Leads to the same talk on a screen that both look at. */
  readonly sharedScreenLink: (words: string) => ReactNode
  /** Leads to a phase that was, within this conversation. */
  readonly phaseLink: (phase: string, words: string) => ReactNode
}
