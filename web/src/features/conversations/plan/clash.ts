import type { ConversationItem } from '@tweespraak/contract/conversation'

/** What of a conversation tells whether somebody is in it at a moment. */
export interface Talk extends Pick<ConversationItem, 'conversationId' | 'state' | 'startsAt' | 'endsAt'> {
  readonly employee: Pick<ConversationItem['employee'], 'personId'>
  readonly leader: Pick<ConversationItem['leader'], 'personId'>
}

/** ISO instants. */
interface Moment {
  readonly startsAt: string
  readonly endsAt: string
}

/**
 * The first talk of one's own that stands at a moment, save the one that is moved; undefined where there is none. One
 * that ends as the other begins is not in its way.
 */
export const clashOf = <Item extends Talk>(
  items: readonly Item[],
  { startsAt, endsAt }: Moment,
  meId: string,
  movedId: string | null,
): Item | undefined =>
  items
    .filter(
      (item) =>
        (item.state === 'planned' || item.state === 'preparing') &&
        item.conversationId !== movedId &&
        (item.employee.personId === meId || item.leader.personId === meId) &&
        Date.parse(item.startsAt) < Date.parse(endsAt) &&
        Date.parse(startsAt) < Date.parse(item.endsAt),
    )
    .toSorted((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt))[0]
