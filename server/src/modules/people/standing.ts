import type { HumanResources } from '../../platform/viewer.ts'

/** A role that was given and not ended. */
export interface HeldRole {
  readonly role: 'hr' | 'administrator' | 'coach'
  /** HR for this unit and below; null for everybody. */
  readonly unitId: string | null
}

/** What somebody may be by the roles they hold; employee and manager follow from the data. */
export interface Standing {
  readonly hr: HumanResources
  readonly administrator: boolean
  readonly coach: boolean
}

export const standingOf = (roles: readonly HeldRole[]): Standing => {
  const hr = roles.filter(({ role }) => role === 'hr')
  const unitIds = hr.flatMap(({ unitId }) => (unitId === null ? [] : [unitId]))
  return {
    hr: hr.length === 0 ? { scope: 'none' } : hr.length > unitIds.length ? { scope: 'all' } : { scope: 'units', unitIds },
    administrator: roles.some(({ role }) => role === 'administrator'),
    coach: roles.some(({ role }) => role === 'coach'),
  }
}
