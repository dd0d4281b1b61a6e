import type { HandedOver } from '@tweespraak/contract/home'

/**
 * What is told in one sentence: all that came under the same person on one day, and a talk that one held by itself,
 * since there is something of it to see. `dayOf` gives the day of an instant.
 */
export const told = (
  all: readonly HandedOver[],
  dayOf: (at: string) => string,
): readonly (readonly HandedOver[])[] => {
  const lines = new Map<string, HandedOver[]>()
  for (const handed of all) {
    const { conversationId, to, at, held } = handed
    const key = held ? conversationId : `${to.personId} ${dayOf(at)}`
    lines.set(key, [...(lines.get(key) ?? []), handed])
  }
  return [...lines.values()]
}
