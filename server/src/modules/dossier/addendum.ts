import type { Side } from '@tweespraak/contract/form'
import type { Bilingual, Language } from '@tweespraak/contract/id'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'

/** One of the two whose report it is. */
export type AddendumSide = 'employee' | 'manager'

/** All that the check number of an addition binds: what was added, by whom, to which report. */
export interface AddendumContent {
  readonly schema: 1
  readonly addendumId: string
  readonly conversationId: string
  /** SHA-256 of the content of the report, which its signatures bind. */
  readonly reportHash: string
  readonly author: { readonly personId: string; readonly name: string; readonly side: AddendumSide }
  readonly text: string
  /** ISO instant. */
  readonly writtenAt: string
}

/** Either of the two adds to a report; who else was at the table does not, nor who only reads it. */
export const maySayMore = (side: Side | null): Outcome<AddendumSide, 'not-allowed'> =>
  side === 'employee' || side === 'manager' ? accept(side) : refuse('not-allowed')

/** The few words of the document itself, in the language of the report. */
interface AddendumWords {
  readonly heading: (kind: string) => string
  readonly section: (name: string) => string
}

interface Around {
  readonly organization: string
  readonly timeZone: string
  readonly language: Language
  readonly kind: Bilingual
  /** The day of the talk, an ISO date. */
  readonly heldOn: string
  readonly employee: string
  readonly jobTitle: string | null
  readonly ledByCoach: boolean
  /** Of the addition's own content. */
  readonly contentHash: string
}

/** An addition as paper shows it: whose it is, to which report it belongs, and what it says. */
export const documentOfAddendum = (
  { author, text, reportHash, writtenAt }: AddendumContent,
  around: Around,
  words: AddendumWords,
) => {
  const part = author.side === 'employee' ? 'employee' : around.ledByCoach ? 'coach' : 'manager'
  const writer = { name: author.name, voice: author.side, part, jobTitle: around.jobTitle } as const
  const employee = { name: around.employee, voice: 'employee', part: 'employee', jobTitle: null } as const
  return {
    organization: around.organization,
    kind: words.heading(around.kind[around.language]),
    parties: author.side === 'employee' ? [writer] : [employee, writer],
    heldOn: around.heldOn,
    timeZone: around.timeZone,
    sections: [
      {
        part: null,
        title: words.section(author.name),
        words: [{ by: { name: author.name, voice: author.side }, question: null, text }],
      },
    ],
    agreements: [],
    addendumTo: reportHash,
    response: null,
    signatures: [],
    contentHash: around.contentHash,
    sealedAt: writtenAt,
  }
}
