import type { GoalAudience } from '@tweespraak/contract/goal-plans'
import type { ChosenPerson } from '../goal/people-select.tsx'

/** For whom a goal is, while it is chosen. */
export interface AudienceDraft {
  readonly as: GoalAudience['as']
  readonly unitId: string | null
  readonly people: readonly ChosenPerson[]
}

/** Who was chosen; null while nobody is. */
export const audienceOf = ({ as, unitId, people }: AudienceDraft): GoalAudience | null => {
  switch (as) {
    case 'team':
      return { as }
    case 'unit':
      return unitId === null ? null : { as, unitId }
    case 'people':
      return people.length === 0 ? null : { as, personIds: people.map(({ value }) => value) }
    default:
      return as satisfies never
  }
}
