import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { isEarlier } from '../sign/signers.ts'

type Report = NonNullable<ParticipantConversation['report']>

/** Who changed a text so short ago is probably still writing, in milliseconds. */
const justNow = 5 * 60_000

/** When this person last changed a text of the report, if that was only just (ISO instant); else null. `now` in milliseconds. */
export const wroteJustNow = (
  { edits }: Pick<Report, 'edits'>,
  personId: string,
  now: number,
): string | null => {
  const at = edits.find((edit) => edit.personId === personId)?.at ?? null
  return at !== null && now - Date.parse(at) < justNow ? at : null
}

/** How many comments of this person are about the report as it stands. */
export const openComments = (
  report: {
    readonly comments: readonly Pick<Report['comments'][number], 'authorId' | 'madeAt'>[]
    readonly offeredAt: Report['offeredAt']
  },
  personId: string,
): number =>
  report.comments.filter((comment) => comment.authorId === personId && !isEarlier(comment, report)).length
