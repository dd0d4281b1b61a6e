/** What is known of the work that somebody is to have. */
export interface WorkFacts {
  readonly unitKnown: boolean
  /** The asker is HR for the unit. */
  readonly unitMine: boolean
  readonly managerKnown: boolean
  /** The manager is led by this person, directly or by way of others. */
  readonly loop: boolean
}
