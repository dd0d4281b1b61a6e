/** What somebody wants to lay beneath an appraisal, or find beside it: of whom it is, and what it came from. */
export interface EvidenceFacts {
  /** Whom the appraisal is about, and whom this is about. */
  readonly employeeId: string
  readonly aboutId: string
  /** It was said or agreed in a talk that began as the development conversation, whoever led that. */
  readonly forDevelopment: boolean
  /** A report that is sealed in the file; an agreement always stands. */
  readonly stands: boolean
}
