import type { ReportVoice } from '@tweespraak/contract/report'
import type { KindRules } from '@tweespraak/contract/templates'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'
import type { ConversationEvent } from './event.ts'
import { findParticipant, type Main, mainOf, otherOf, type Participant, sideOf } from './participant.ts'
import {
  type Closing,
  closeUnsigned,
  closingOf,
  type Manner,
  type Offered,
  putSignature,
  type Signature,
  signersOf,
} from './signing.ts'

/**
 * A report on its way to rest: a draft that the two write in turn, offered for signing, taken back to be
 * changed. Signatures survive taking back; the first change of the content voids them.
 */
export type ReportStage = Draft | Offered

interface Draft {
  readonly stage: 'draft'
  readonly turn: Main
  readonly contentHash: string
  readonly signatures: readonly Signature[]
}

interface By {
  readonly by: string
}

export type ReportDeed =
  | ({ readonly type: 'edit-report'; readonly voice: ReportVoice; readonly contentHash: string } & By)
  | ({ readonly type: 'pass-report' } & By)
  | ({ readonly type: 'offer'; readonly contentHash: string; readonly signBefore: string | null } & By)
  | ({ readonly type: 'comment' } & By)
  /** Whose comment, and when it was made (ISO instant). */
  | ({ readonly type: 'take-comment-back'; readonly authorId: string; readonly madeAt: string } & By)
  | ({ readonly type: 'take-back' } & By)
  /** `reacts`: with a reaction beside the signature. */
  | ({
      readonly type: 'sign'
      readonly manner: Manner
      readonly contentHash: string
      readonly reacts?: boolean
    } & By)

export type ReportRefusal =
  | 'not-allowed'
  | 'not-your-turn'
  | 'not-your-words'
  | 'report-already-offered'
  | 'report-not-offered'
  | 'report-changed'
  | 'report-closed'
  | 'already-signed'
  | 'only-seen'
  | 'reacts-apart'
  | 'signed-since'

interface Facts {
  readonly people: readonly Participant[]
  readonly rules: KindRules
  /** ISO instant. */
  readonly at: string
}

/** `stage` while the report goes on, `closing` once it rests. */
export type ReportDecision = { readonly events: readonly ConversationEvent[] } & (
  | { readonly stage: ReportStage }
  | { readonly closing: Closing }
)

type Decided = Outcome<ReportDecision, ReportRefusal>

/** Both write the report; the manager (or coach) has the first turn and offers it. */
export const offers: Main = 'manager'

export const firstDraft = (contentHash: string): ReportStage => ({
  stage: 'draft',
  turn: offers,
  contentHash,
  signatures: [],
})

/** The signatures that other content leaves standing: none of those under the old content. */
const afterChange = (
  signatures: readonly Signature[],
  contentHash: string,
): { readonly kept: readonly Signature[]; readonly events: readonly ConversationEvent[] } => {
  const kept = signatures.filter((signature) => signature.contentHash === contentHash)
  const voided = signatures.filter((signature) => !kept.includes(signature)).map(({ personId }) => personId)
  return { kept, events: voided.length === 0 ? [] : [{ type: 'SignaturesVoided', personIds: voided }] }
}

const edit = (stage: ReportStage, voice: ReportVoice, contentHash: string, person: Participant): Decided => {
  if (stage.stage === 'offered') return refuse('report-already-offered')
  if (voice !== 'together' && (voice !== sideOf(person) || person.cameAfter === true))
    return refuse('not-your-words')
  const main = mainOf(person)
  if (main === null ? voice === 'together' : stage.turn !== main) return refuse('not-your-turn')
  const { kept, events } = afterChange(stage.signatures, contentHash)
  return accept({ stage: { ...stage, contentHash, signatures: kept }, events })
}

const pass = (stage: ReportStage, main: Main | null, { people }: Facts): Decided => {
  if (main === null) return refuse('not-allowed')
  if (stage.stage === 'offered') return refuse('report-already-offered')
  if (stage.turn !== main) return refuse('not-your-turn')
  const turn = otherOf(main)
  return accept({
    stage: { ...stage, turn },
    events: people
      .filter((person) => person.role === turn)
      .map(({ personId }) => ({ type: 'ReportPassed', toPersonId: personId })),
  })
}

/** Rests at once when nobody has to sign, or all had signed this very content before it was taken back. */
const rest = (offered: Offered, events: readonly ConversationEvent[], facts: Facts): Decided => {
  const closing = closingOf(offered, signersOf(facts.people, facts.rules.signs), facts.at)
  return accept(
    closing === null
      ? { stage: offered, events }
      : { closing, events: [...events, { type: 'ReportSigned', closing: closing.how }] },
  )
}

const offer = (
  stage: ReportStage,
  main: Main | null,
  given: { readonly contentHash: string; readonly signBefore: string | null },
  facts: Facts,
): Decided => {
  if (main !== offers) return refuse('not-allowed')
  if (stage.stage === 'offered') return refuse('report-already-offered')
  if (stage.turn !== main) return refuse('not-your-turn')
  const { kept, events } = afterChange(stage.signatures, given.contentHash)
  const { contentHash, signBefore } = given
  const offered: Offered = {
    stage: 'offered',
    contentHash,
    offeredAt: facts.at,
    signBefore,
    signatures: kept,
  }
  return rest(offered, [{ type: 'ReportOffered' }, ...events], facts)
}

/** Also takes the turn back from the other, so that a report never waits for ever. */
const takeBack = (stage: ReportStage, main: Main | null): Decided => {
  if (main !== offers) return refuse('not-allowed')
  if (stage.stage === 'draft' && stage.turn === main) return refuse('report-not-offered')
  const { contentHash, signatures } = stage
  return accept({
    stage: { stage: 'draft', turn: main, contentHash, signatures },
    events: [{ type: 'ReportTakenBack' }],
  })
}

/** What somebody knew when they signed stays known. */
const takeCommentBack = (
  stage: ReportStage,
  { by, authorId, madeAt }: By & { readonly authorId: string; readonly madeAt: string },
): Decided => {
  if (authorId !== by) return refuse('not-your-words')
  const since = stage.signatures.some(({ signedAt }) => Temporal.Instant.compare(signedAt, madeAt) >= 0)
  return since
    ? refuse('signed-since')
    : accept({ stage, events: [{ type: 'CommentTakenBack', personId: by }] })
}

const sign = (
  stage: ReportStage,
  given: Omit<Extract<ReportDeed, { readonly type: 'sign' }>, 'type'>,
  facts: Facts,
): Decided => {
  const signers = signersOf(facts.people, facts.rules.signs)
  if (stage.stage === 'draft') {
    const signs = signers.some(({ personId }) => personId === given.by)
    return refuse(signs ? 'report-not-offered' : 'not-allowed')
  }
  const { by, manner, contentHash } = given
  const signed = putSignature(stage, signers, { by, manner, contentHash, at: facts.at })
  // What is handed in in steps is answered within a term, and said once.
  if (signed.ok && given.reacts === true && typeof facts.rules.terms.response === 'number')
    return refuse('reacts-apart')
  return signed.ok ? rest(signed.value, [{ type: 'SignaturePut', personId: by }], facts) : signed
}

/** Closes the report as not signed when the term has passed; refused while it has not, or nothing was offered. */
export const passTerm = (stage: ReportStage, facts: Facts): Decided => {
  const closing =
    stage.stage === 'draft'
      ? null
      : closeUnsigned(stage, signersOf(facts.people, facts.rules.signs), facts.at)
  return closing === null
    ? refuse('report-not-offered')
    : accept({ closing, events: [{ type: 'ReportSigned', closing: closing.how }] })
}

/** What somebody at the table does with the report. A companion has no part in it. */
export const decideReport = (stage: ReportStage, deed: ReportDeed, facts: Facts): Decided => {
  const person = findParticipant(facts.people, deed.by)
  if (person === null || sideOf(person) === null) return refuse('not-allowed')
  const main = mainOf(person)
  switch (deed.type) {
    case 'edit-report':
      return edit(stage, deed.voice, deed.contentHash, person)
    case 'pass-report':
      return pass(stage, main, facts)
    case 'offer':
      return offer(stage, main, deed, facts)
    case 'comment':
      return accept({ stage, events: [{ type: 'ReportCommented', personId: deed.by }] })
    case 'take-comment-back':
      return takeCommentBack(stage, deed)
    case 'take-back':
      return takeBack(stage, main)
    case 'sign':
      return sign(stage, deed, facts)
    default:
      return deed satisfies never
  }
}
