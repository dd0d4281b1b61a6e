/** How the one who asks stands to somebody, as the database sees it. */
export interface Relation {
  readonly self: boolean
  /** Leads this person today. */
  readonly manager: boolean
  /** HR for this person. */
  readonly hr: boolean
}
