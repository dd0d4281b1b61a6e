/** Today, the week before it, and what is longer ago; in that order, and none that is empty. */
export const grouped = <Item extends { readonly createdAt: string }>(
  items: readonly Item[],
  { now, timeZone }: { readonly now: number; readonly timeZone: string },
): { readonly when: 'today' | 'week' | 'earlier'; readonly items: Item[] }[] => {
  const dayOf = (moment: number | string) =>
    new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(moment))
  const today = dayOf(now)
  const weekAgo = now - 7 * 24 * 3600 * 1000
  const groupOf = ({ createdAt }: Item) =>
    dayOf(createdAt) === today ? 'today' : Date.parse(createdAt) > weekAgo ? 'week' : 'earlier'
  const groups = Map.groupBy(items, groupOf)
  return (['today', 'week', 'earlier'] as const).flatMap((when) => {
    const found = groups.get(when)
    return found === undefined ? [] : [{ when, items: found }]
  })
}
