/** Whose words: every voice has its own rule and shade, in the document as on the screen. */
export type Voice = 'employee' | 'manager' | 'third'

/** Somebody who took part. `part` is theirs in this conversation; `jobTitle` what they do in the organisation. */
export interface ReportParty {
  readonly name: string
  readonly voice: Voice
  readonly part:
    | 'employee'
    | 'manager'
    | 'coach'
    | 'successor'
    | 'next-higher'
    | 'second-assessor'
    | 'third-party'
    | 'companion'
  readonly jobTitle: string | null
}

/** What one side says; without a `by` it is the text that both settled on. */
export interface ReportWords {
  readonly by: { readonly name: string; readonly voice: Voice } | null
  /** What they were asked; null where it was no answer to a question. */
  readonly question: string | null
  readonly text: string
}

/** One question, with what each side said to it. */
export interface ReportSection {
  /** The part of the conversation that the question belongs to, such as "Look back"; null outside of the form. */
  readonly part: string | null
  readonly title: string
  readonly words: readonly ReportWords[]
}

export interface ReportAgreement {
  readonly what: string
  /** The measurable step: how both will see that it was done. */
  readonly measure: string | null
  readonly who: { readonly name: string; readonly voice: Voice }
  /** An ISO date. */
  readonly dueOn: string | null
  readonly support: {
    readonly by: { readonly name: string; readonly voice: Voice }
    readonly kind: 'coaching' | 'training' | 'means' | 'time' | 'other'
    readonly text: string | null
  } | null
}

/** What was settled by the criteria of a period, with what shows it. Dates are ISO dates. */
export interface ReportScores {
  readonly name: string
  readonly firstDay: string
  readonly lastDay: string
  readonly criteria: readonly {
    readonly name: string
    readonly score: string
    readonly reason: string
    readonly evidence: readonly {
      readonly kind: 'agreement' | 'report' | 'fact'
      readonly on: string
      readonly words: string
      readonly state: 'open' | 'kept' | 'changed' | 'broken' | null
    }[]
  }[]
}

/** What the conversation came to. Dates are ISO dates. */
export type ReportConclusion =
  | {
      readonly about: 'probation'
      readonly outcome: 'continue' | 'extend' | 'stop'
      /** The last day of the probation as it was then; null where that was not known. */
      readonly endsOn: string | null
      /** The new last day of one that is extended. */
      readonly until: string | null
      readonly reason: string
    }
  | {
      readonly about: 'improvement'
      /** Which talk of the series it was then. */
      readonly number: number
      readonly of: number
      readonly support: string
      readonly goals: readonly {
        readonly what: string
        readonly measure: string
        readonly standing: 'on-track' | 'not-yet'
        readonly seen: string
        /** How the employee says the goal themselves; absent where they did not. */
        readonly own?: string | undefined
      }[]
      /** How the series ends; null while more talks of it come. */
      readonly final: {
        readonly outcome: 'reached' | 'not-reached' | 'prolonged'
        readonly reason: string
      } | null
    }

/** How somebody signed; `not-signed` when the term passed without a signature, `left` when they worked here no more by then. Moments are ISO instants. */
export interface ReportSignature {
  readonly name: string
  readonly voice: Voice
  readonly part: ReportParty['part']
  readonly manner: 'agreed' | 'seen' | 'not-signed' | 'left'
  /** Whose place they took after the talk; null for who was at it. */
  readonly succeeds: string | null
  readonly at: string
}

/**
 * A report as paper shows it: all that the template prints, in plain text. What people wrote travels as
 * data and is never read as markup. Texts may hold paragraphs (an empty line between) and lists (lines
 * that begin with `- ` or `1. `).
 */
export interface ReportDocument {
  readonly organization: string
  /** The kind of conversation, in the language of the document. */
  readonly kind: string
  readonly parties: readonly ReportParty[]
  /** The day that the two talked, an ISO date. */
  readonly heldOn: string
  /** IANA zone in which the document tells every moment. */
  readonly timeZone: string
  readonly sections: readonly ReportSection[]
  /** Absent where nothing was scored. */
  readonly assessment?: ReportScores
  /** Absent where nothing was concluded. */
  readonly conclusion?: ReportConclusion
  readonly agreements: readonly ReportAgreement[]
  /** Of an addition: the check number of the sealed report that it belongs to. Absent in a report. */
  readonly addendumTo?: string
  /** Of an addition that both stand behind: it corrects the report. */
  readonly corrects?: boolean
  /** Of a finished response: what happened, step by step, in words. Absent in everything else. */
  readonly course?: readonly { readonly label: string; readonly value: string }[]
  /** The employee's written response (zienswijze). */
  readonly response: { readonly by: string; readonly text: string; readonly at: string } | null
  readonly signatures: readonly ReportSignature[]
  /** SHA-256 of the canonical content that was signed, 64 hexadecimal digits. */
  readonly contentHash: string
  /** An ISO instant; also the moment that the document itself carries, so that the same input gives the same file. */
  readonly sealedAt: string
}
