import { noticedReasons } from '@tweespraak/contract/people-import'

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

/** Which sentence a reason has; once it is done there is nothing above to choose another unit in. */
export const sentenceOf = (reason: string, done: boolean) => {
  if (done && reason === 'unit-suggested') return 'unit-suggested-done'
  return reasons.find((name) => name === reason) ?? 'other'
}
