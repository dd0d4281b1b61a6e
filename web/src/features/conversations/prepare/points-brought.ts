import type { ParticipantConversation, TalkingPoint } from '@tweespraak/contract/conversation'
import type { Side } from '@tweespraak/contract/form'
import { type AtTable, nameOfAuthor, nameOfSide } from '../people.ts'

/** What of a conversation tells who brought what. */
type Table = AtTable &
  Pick<ParticipantConversation, 'talkingPointCounts'> & {
    readonly talkingPoints: readonly Pick<TalkingPoint, 'authorId' | 'side'>[]
  }

interface Brought {
  readonly name: string
  readonly number: number
}

/** Who of the others brought points that the viewer may not read yet, and how many: their number is no secret. */
export const hiddenPoints = (
  conversation: Table & Pick<ParticipantConversation, 'me'>,
): readonly { readonly name: string; readonly count: number }[] =>
  (['employee', 'manager', 'third'] as const)
    .filter((side) => side !== conversation.me)
    .map((side) => ({
      name: nameOfSide(conversation, side),
      count:
        conversation.talkingPointCounts[side] -
        conversation.talkingPoints.filter((point) => point.side === side).length,
    }))
    .filter(({ count }) => count > 0)

/**
 * How many points the viewer brought from their side, and how many each of the others. What somebody brought
 * who led it before is theirs. Null, or not named, is who was not at the talk and brought nothing.
 */
export const pointsBrought = (
  conversation: Table,
  viewed: Side,
): { readonly mine: number | null; readonly others: readonly Brought[] } => {
  const { talkingPoints, talkingPointCounts: counts, leader, talkLeader } = conversation
  const before = Map.groupBy(
    talkingPoints.filter(({ side, authorId }) => side === 'manager' && authorId !== leader.personId),
    ({ authorId }) => authorId,
  )
  const byFormers = [...before.values()].reduce((sum, points) => sum + points.length, 0)
  const numberOf = (side: Side): number => counts[side] - (side === 'manager' ? byFormers : 0)
  const isNamed = (side: Side): boolean =>
    numberOf(side) > 0 || side === 'employee' || (side === 'manager' && talkLeader === null)
  const sides = (['employee', 'manager', 'third'] as const).filter((side) => side !== viewed && isNamed(side))
  return {
    mine: viewed === 'third' || isNamed(viewed) ? numberOf(viewed) : null,
    others: [
      ...sides.map((side) => ({ name: nameOfSide(conversation, side), number: numberOf(side) })),
      ...[...before.values()].flatMap((points) =>
        points
          .slice(0, 1)
          .map((point) => ({ name: nameOfAuthor(conversation, point), number: points.length })),
      ),
    ],
  }
}
