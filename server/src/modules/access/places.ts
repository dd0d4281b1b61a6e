import type { Place } from '@tweespraak/contract/access'

export interface Roles {
  readonly hr: 'none' | 'units' | 'all'
  readonly administrator: boolean
  readonly manager: boolean
  readonly coach: boolean
}

/** The places of the shell for these roles: what is one's own first, then the team, then the organisation. */
export const placesFor = ({ hr, administrator, manager }: Roles): Place[] => [
  'home',
  'conversations',
  'goals',
  'agreements',
  'my-file',
  ...(manager ? (['team'] as const) : []),
  ...(hr !== 'none' || administrator ? (['people'] as const) : []),
  ...(hr === 'none' ? [] : (['progress'] as const)),
  ...(hr !== 'none' || administrator ? (['organization'] as const) : []),
  ...(hr === 'none' ? [] : (['templates'] as const)),
  ...(administrator ? (['mails'] as const) : []),
]
