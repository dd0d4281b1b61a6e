import type { Place } from '@tweespraak/contract/access'
import { type StaticDataRouteOption, useMatches } from '@tanstack/react-router'
import { useMe } from '../../lib/me.ts'
import { placeFor } from '../places.ts'

/** The place that the page on screen belongs to, however deep it lies. */
export const useCurrentPlace = (): Place | undefined => {
  const { places } = useMe()
  const place = useMatches({
    select: (matches) => matches.findLast((match) => match.staticData.place !== undefined)?.staticData.place,
  })
  return placeFor(place, places)
}

/** What the page on screen is, where it belongs to no place. */
export const useCurrentTitle = (): StaticDataRouteOption['title'] =>
  useMatches({
    select: (matches) => matches.findLast((match) => match.staticData.title !== undefined)?.staticData.title,
  })
