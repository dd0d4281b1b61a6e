import { useState } from 'react'

/** As many rows at once: a file may have a thousand. */
const atOnce = 50

/** The first rows of what is here already, and more as they are asked for. */
export const useFirst = <Item>(items: readonly Item[]) => {
  const [shown, setShown] = useState(atOnce)
  return {
    first: items.slice(0, shown),
    more: {
      hasNextPage: items.length > shown,
      isFetchingNextPage: false,
      fetchNextPage: async () => setShown(shown + atOnce),
    },
  }
}
