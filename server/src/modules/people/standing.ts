/** A role that was given and not ended. */
export interface HeldRole {
  readonly role: 'hr' | 'administrator' | 'coach'
  /** HR for this unit and below; null for everybody. */
  readonly unitId: string | null
}
