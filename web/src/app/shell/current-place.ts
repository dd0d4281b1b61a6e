import type { Place } from '@tweespraak/contract/access'
import { type StaticDataRouteOption, useMatches } from '@tanstack/react-router'

/** The place that the page on screen belongs to, however deep it lies. */
export const useCurrentPlace = (): Place | undefined =>
  useMatches({
    select: (matches) => matches.findLast((match) => match.staticData.place !== undefined)?.staticData.place,
  })

/** What the page on screen is, where it belongs to no place. */
export const useCurrentTitle = (): StaticDataRouteOption['title'] =>
  useMatches({
    select: (matches) => matches.findLast((match) => match.staticData.title !== undefined)?.staticData.title,
  })
