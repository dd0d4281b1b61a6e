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
  /** Of a correction: which words of the report are wrong (`text` is what they should be), and who agreed with its author. */
  readonly corrects?: string
  readonly agreed?: { readonly personId: string; readonly name: string }
}

/** Either of the two adds to a report; who else was at the table does not, nor who only reads it. */
export const maySayMore = (side: Side | null): Outcome<AddendumSide, 'not-allowed'> =>
  side === 'employee' || side === 'manager' ? accept(side) : refuse('not-allowed')

/** The few words of the document itself, in the language of the report. */
interface AddendumWords {
  readonly heading: (kind: string, corrects: boolean) => string
  readonly added: (name: string) => string
  readonly corrected: string
  readonly wrong: string
  readonly correct: string
  readonly agreed: (author: string, other: string) => string
}

interface Around {
  readonly organization: string
  readonly timeZone: string
  readonly language: Language
  readonly kind: Bilingual
  /** The day of the talk, an ISO date. */
  readonly heldOn: string
  readonly employee: string
  /** Who leads; named in a correction by either, and in what they add. */
  readonly leader: string
  /** Of who leads, on the day of the talk. */
  readonly jobTitle: string | null
  readonly employeeJobTitle: string | null
  readonly ledByCoach: boolean
  /** Of the addition's own content. */
  readonly contentHash: string
}

const sectionOf = ({ author, text, corrects, agreed }: AddendumContent, words: AddendumWords) => {
  const by = { name: author.name, voice: author.side }
  if (corrects === undefined || agreed === undefined)
    return { part: null, title: words.added(author.name), words: [{ by, question: null, text }] }
  return {
    part: null,
    title: words.corrected,
    words: [
      { by, question: words.wrong, text: corrects },
      { by, question: words.correct, text },
      { by: null, question: null, text: words.agreed(author.name, agreed.name) },
    ],
  }
}

/** An addition as paper shows it: whose it is, to which report it belongs, and what it says. */
export const documentOfAddendum = (content: AddendumContent, around: Around, words: AddendumWords) => {
  const { author, reportHash, writtenAt, corrects } = content
  const isCorrection = corrects !== undefined
  const employee = {
    name: around.employee,
    voice: 'employee',
    part: 'employee',
    jobTitle: around.employeeJobTitle,
  } as const
  const leader = {
    name: around.leader,
    voice: 'manager',
    part: around.ledByCoach ? 'coach' : 'manager',
    jobTitle: around.jobTitle,
  } as const
  return {
    organization: around.organization,
    kind: words.heading(around.kind[around.language], isCorrection),
    parties: author.side === 'employee' && !isCorrection ? [employee] : [employee, leader],
    heldOn: around.heldOn,
    timeZone: around.timeZone,
    sections: [sectionOf(content, words)],
    agreements: [],
    addendumTo: reportHash,
    ...(isCorrection ? { corrects: true } : {}),
    response: null,
    signatures: [],
    contentHash: around.contentHash,
    sealedAt: writtenAt,
  }
}
