import type { Place } from '@tweespraak/contract/access'
import { useMatches } from '@tanstack/react-router'

/** The place that the page on screen belongs to, however deep it lies. */
export const useCurrentPlace = (): Place | undefined =>
  useMatches({
    select: (matches) => matches.findLast((match) => match.staticData.place !== undefined)?.staticData.place,
  })
