import { type ImportProblem, noticedReasons } from '@tweespraak/contract/people-import'

/** What can be wrong with a file, each with a sentence under `people.problem`. */
const reasons = [
  'name-missing',
  'no-key',
  'ends-before-start',
  'number-twice',
  'email-twice',
  'same-person-twice',
  'email-of-other',
  'person-outside',
  'unit-outside',
  'unit-ambiguous',
  'too-long',
  'email-unreadable',
  'date-unreadable',
  'first-day-unreadable',
  'hours-unreadable',
  'language-unknown',
  'manager-unknown',
  'manager-ambiguous',
  'manager-surname',
  'manager-self',
  'manager-left',
  'manager-loop',
  'start-after-history',
  'end-before-history',
  'manager-for-hr',
  'probation-for-hr',
  'probation-too-long',
  'probation-before-start',
  'address-for-hr',
  'unit-for-hr',
  'work-planned',
  'date-impossible',
  'first-day-impossible',
  ...noticedReasons,
] as const

/** What a sentence names of its problem, as text; a day and whom a name may mean are written out beside it. */
export const texts = ['unit', 'parent', 'like', 'places', 'family'] as const

/** Those that a problem has; empty for what it has not. */
export const textsOf = (details: ImportProblem['details']): Record<(typeof texts)[number], string> => {
  const said = (name: string): string => (typeof details[name] === 'string' ? details[name] : '')
  return {
    unit: said('unit'),
    parent: said('parent'),
    like: said('like'),
    places: said('places'),
    family: said('family'),
  }
}

/** Which sentence a reason has; once it is done there is nothing above to choose another unit in. */
export const sentenceOf = (reason: string, done: boolean) => {
  if (done && reason === 'unit-suggested') return 'unit-suggested-done'
  return reasons.find((name) => name === reason) ?? 'other'
}
