import type { ConversationItem } from '@tweespraak/contract/conversation'

/** What of a conversation tells whether it is the one before, and what it still waits for. */
export type Before = Pick<ConversationItem, 'conversationId' | 'state' | 'phase' | 'at'> & {
  readonly kind: Pick<ConversationItem['kind'], 'kindId'>
  readonly employee: Pick<ConversationItem['employee'], 'personId'>
  readonly leader: Pick<ConversationItem['leader'], 'personId'>
}

export interface Planned {
  readonly kindId: string
  readonly employeeId: string
  readonly leaderId: string
}

/** What a talk that was held waits for: its end, its report, or its signatures. Null where it was not held, or waits for nothing. */
const waitsFor = ({ state, phase }: Before): 'end' | 'report' | 'signing' | null => {
  if (phase === 'report' || phase === 'signing') return phase
  return phase === 'talk' && state === 'held' ? 'end' : null
}

/** The latest talk of the same kind between the same two that is not finished, with what it waits for; undefined where none is. */
export const unfinishedBefore = <Item extends Before>(
  items: readonly Item[],
  { kindId, employeeId, leaderId }: Planned,
): { readonly item: Item; readonly waits: 'end' | 'report' | 'signing' } | undefined =>
  items
    .filter(
      ({ kind, employee, leader }) =>
        kind.kindId === kindId && employee.personId === employeeId && leader.personId === leaderId,
    )
    .flatMap((item) => {
      const waits = waitsFor(item)
      return waits === null ? [] : [{ item, waits }]
    })
    .toSorted((a, b) => Date.parse(b.item.at) - Date.parse(a.item.at))[0]
