import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import type { Side } from '@tweespraak/contract/form'

interface Signer {
  readonly personId: string
  readonly name: string
  readonly side: Side
}

type Report = NonNullable<ParticipantConversation['report']>

/** What of a conversation tells who signs, and who said what. */
export interface Signing extends Pick<ParticipantConversation, 'employee' | 'leader' | 'guests'> {
  readonly kind: { readonly rules: Pick<ParticipantConversation['kind']['rules'], 'signs'> }
  readonly report: {
    readonly signatures: readonly Pick<
      Report['signatures'][number],
      'personId' | 'side' | 'manner' | 'response' | 'voidedAt'
    >[]
    readonly comments: readonly Pick<Report['comments'][number], 'authorId' | 'madeAt'>[]
    readonly offeredAt: Report['offeredAt']
  } | null
}

/** Everybody at the table, each with the side they speak for; a companion speaks for none. */
const voicesAt = ({ employee, leader, guests }: Signing): readonly Signer[] => [
  { ...employee, side: 'employee' },
  { ...leader, side: 'manager' },
  ...guests
    .filter(({ role }) => role !== 'companion')
    .map(({ personId, name }) => ({ personId, name, side: 'third' as const })),
]

/** Whose signature is still to come. */
export const awaitedSigners = (conversation: Signing): readonly Signer[] => {
  const signed = (conversation.report?.signatures ?? []).filter(({ voidedAt }) => voidedAt === null)
  return voicesAt(conversation).filter(
    ({ personId, side }) =>
      conversation.kind.rules.signs.includes(side) &&
      // Of the two each side signs once, also when somebody else led it when it did.
      !signed.some((each) => each.personId === personId || (side !== 'third' && each.side === side)),
  )
}

/** It was made before the report was offered as it stands, so that it is about an earlier version. */
export const isEarlier = (
  { madeAt }: Pick<Report['comments'][number], 'madeAt'>,
  report: Pick<Report, 'offeredAt'> | null,
): boolean => {
  const offeredAt = report?.offeredAt ?? null
  return offeredAt !== null && Date.parse(madeAt) < Date.parse(offeredAt)
}

/** What somebody else let know about the report, that one ought to know before one signs. */
export interface Heard {
  readonly personId: string
  readonly name: string
  /** How they signed; null while they did not, or when the report changed since. */
  readonly manner: 'agreed' | 'seen' | null
  readonly responded: boolean
  readonly comments: number
}

/** Of each of the others who objected or said something: what. Agreement without a word is not news. */
export const heardFromOthers = (conversation: Signing, personId: string): readonly Heard[] =>
  voicesAt(conversation)
    .filter((each) => each.personId !== personId)
    .map((each) => {
      const signature = conversation.report?.signatures.find(
        (one) => one.personId === each.personId && one.voidedAt === null,
      )
      return {
        personId: each.personId,
        name: each.name,
        manner: signature?.manner ?? null,
        responded: (signature?.response ?? null) !== null,
        comments: (conversation.report?.comments ?? []).filter(
          (comment) => comment.authorId === each.personId && !isEarlier(comment, conversation.report),
        ).length,
      }
    })
    .filter(({ manner, responded, comments }) => manner === 'seen' || responded || comments > 0)
