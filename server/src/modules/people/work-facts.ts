/** What is known of the work that somebody is to have. */
export interface WorkFacts {
  readonly unitKnown: boolean
  /** The asker is HR for the unit. */
  readonly unitMine: boolean
  /** The asker is HR for the person. */
  readonly personMine: boolean
  /** The person never had work here. */
  readonly isNew: boolean
  readonly managerId: string | null
  /** It is the manager of the person's latest work. */
  readonly managerStays: boolean
  readonly managerKnown: boolean
  /** The manager is led by this person, directly or by way of others. */
  readonly loop: boolean
}
