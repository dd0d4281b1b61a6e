import type { PersonFile } from '@tweespraak/contract/dossier'

/** How a reader stands to the person whose file it is, as the database sees it. */
export interface FileFacts {
  readonly self: boolean
  readonly manager: boolean
  /** HR for this person. */
  readonly hr: boolean
  /** Had a voice at the table of at least one of this person's conversations. */
  readonly tookPart: boolean
}

/**
 * As what somebody reads a file; null when it is no business of theirs, not even that it exists. What is in
 * it for them is decided for each thing apart: one's own, those at whose table one sat, and what the kind of
 * conversation shows to HR or to the manager. Being administrator gives nothing.
 */
export const relationToFile = (facts: FileFacts): PersonFile['relation'] | null => {
  if (facts.self) return 'self'
  if (facts.hr) return 'hr'
  if (facts.manager) return 'manager'
  return facts.tookPart ? 'participant' : null
}

/** Who opened a file is for the person themselves. */
export const maySeeOpenings = (relation: PersonFile['relation']): boolean => relation === 'self'
