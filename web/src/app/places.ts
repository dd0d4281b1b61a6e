import type { Place } from '@tweespraak/contract/access'

/** Where each place is. */
export const paths = {
  home: '/',
  conversations: '/conversations',
  goals: '/goals',
  agreements: '/agreements',
  'my-file': '/my-file',
  team: '/team',
  people: '/people',
  progress: '/progress',
  organization: '/organization',
  templates: '/kinds',
  mails: '/mails',
} as const satisfies Record<Place, string>

/** What stays in the narrow column when there is more than fits: the daily work first. */
const importance: readonly Place[] = [
  'home',
  'conversations',
  'team',
  'people',
  'progress',
  'organization',
  'templates',
  'goals',
  'agreements',
  'my-file',
  'mails',
]
/** In which order they stand there. */
const order: readonly Place[] = [
  'home',
  'conversations',
  'goals',
  'agreements',
  'my-file',
  'team',
  'people',
  'progress',
  'organization',
  'templates',
  'mails',
]

/** At most five places for the column; what is left over is found under one's own name. */
export const arrange = (places: readonly Place[]): { readonly column: Place[]; readonly more: Place[] } => {
  const kept = importance.filter((place) => places.includes(place)).slice(0, 5)
  return {
    column: order.filter((place) => kept.includes(place)),
    more: order.filter((place) => places.includes(place) && !kept.includes(place)),
  }
}

/** Where a page is shown when its own place is not in the column: a manager finds people under the team. */
const shownUnder: Partial<Record<Place, readonly Place[]>> = {
  people: ['team'],
  // Who sets up nothing reads there by what they are appraised, and comes from their own file.
  templates: ['organization', 'my-file'],
  mails: ['organization'],
}

/** The place in the column that a page is shown under to whom has these places. */
export const placeFor = (place: Place | undefined, places: readonly Place[]): Place | undefined => {
  const { column } = arrange(places)
  if (place === undefined || column.includes(place)) return place
  return shownUnder[place]?.find((other) => column.includes(other)) ?? place
}
