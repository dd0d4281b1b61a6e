import type { TalkingPoint as SentPoint } from '@tweespraak/contract/conversation'
import { inTableOrder, putBefore } from '@tweespraak/contract/table-order'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'
import type { Preparation } from './preparation.ts'

/** Something that one of them wants to talk about. Private to its author until that preparation is revealed, or they bring it to the table during the talk. ISO instants. */
export interface TalkingPoint {
  readonly pointId: string
  readonly authorId: string
  readonly text: string
  readonly position: number
  /** Where those at the table put it; null when nobody did. */
  readonly tablePlace: number | null
  readonly discussedAt: string | null
  readonly removedAt: string | null
  /** When its author brought it to the table by itself; null while it goes with what they prepared. */
  readonly broughtAt: string | null
  /** Since when it is to go along to the next conversation of the two, and to which it went. */
  readonly carriedAt: string | null
  readonly carriedTo: string | null
  /** The conversation in which it was left. */
  readonly carriedFrom: string | null
}

/** As many as one person may bring: an equal share for both, and a talk of an hour holds no more. */
const mostTalkingPoints = 20

type Authored = Pick<TalkingPoint, 'authorId' | 'broughtAt'>

/** The others read somebody's points as soon as that preparation is revealed, and one that was brought to the table. */
const isOpen = (point: Authored, preparations: readonly Preparation[]): boolean =>
  point.broughtAt !== null ||
  preparations.some(({ personId, revealedAt }) => personId === point.authorId && revealedAt !== null)

/** Before it is open only its author reads it. */
export const isReadable = (
  point: Authored,
  readerId: string,
  preparations: readonly Preparation[],
): boolean => point.authorId === readerId || isOpen(point, preparations)

/** What stands, was not discussed and did not go along yet may go to the next conversation, by who may read it. */
export const mayCarry = (
  point: TalkingPoint,
  personId: string,
  preparations: readonly Preparation[],
): boolean =>
  point.removedAt === null &&
  point.discussedAt === null &&
  point.carriedTo === null &&
  isReadable(point, personId, preparations)

/** Places one more point at the end of its author's list. */
export const nextPosition = (own: readonly TalkingPoint[]): Outcome<number, 'too-many-talking-points'> => {
  const standing = own.filter(({ removedAt }) => removedAt === null)
  if (standing.length >= mostTalkingPoints)
    return refuse('too-many-talking-points', { most: mostTalkingPoints })
  return accept(Math.max(0, ...own.map(({ position }) => position)) + 1)
}

/** The new positions by point; refused when the list is not exactly the author's own standing points. */
export const orderPoints = (
  own: readonly TalkingPoint[],
  pointIds: readonly string[],
): Outcome<ReadonlyMap<string, number>, 'changed-elsewhere'> => {
  const standing = own.filter(({ removedAt }) => removedAt === null).map(({ pointId }) => pointId)
  const given = new Set(pointIds)
  const same =
    given.size === pointIds.length && given.size === standing.length && standing.every((id) => given.has(id))
  if (!same) return refuse('changed-elsewhere', { pointIds: standing })
  return accept(new Map(pointIds.map((pointId, index) => [pointId, index + 1])))
}

/** As it travels: with the side of its author. */
export const sentPoint = (point: TalkingPoint, preparations: readonly Preparation[]): SentPoint => {
  const { pointId, authorId, text, position, tablePlace, discussedAt } = point
  const side = preparations.find(({ personId }) => personId === authorId)?.side ?? 'employee'
  return {
    pointId,
    authorId,
    side,
    text,
    position,
    tablePlace,
    discussedAt,
    open: isOpen(point, preparations),
    fromBefore: point.carriedFrom !== null,
    wentTo: point.carriedTo,
    carried: point.carriedTo !== null ? 'went' : point.carriedAt === null ? null : 'waits',
  }
}

/** What lies open on the table, in the order in which it lies there. */
export const pointsAtTable = (
  points: readonly TalkingPoint[],
  preparations: readonly Preparation[],
): SentPoint[] =>
  inTableOrder(
    points
      .filter((point) => point.removedAt === null && isOpen(point, preparations))
      .map((point) => sentPoint(point, preparations)),
  )

/**
 * The order of the table once a point was put before another, or last (null). Refused when it does not lie there, or the
 * other was taken away meanwhile.
 */
export const placeAtTable = (
  points: readonly TalkingPoint[],
  preparations: readonly Preparation[],
  moved: { readonly pointId: string; readonly before: string | null },
): Outcome<readonly string[], 'changed-elsewhere' | 'not-found'> => {
  const lying = pointsAtTable(points, preparations).map(({ pointId }) => pointId)
  if (!lying.includes(moved.pointId)) return refuse('not-found')
  const order = putBefore(lying, moved.pointId, moved.before)
  return order === null ? refuse('changed-elsewhere', { pointIds: lying }) : accept(order)
}
