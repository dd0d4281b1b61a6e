/** A role that was given and not ended. */
export interface HeldRole {
  readonly role: 'hr' | 'administrator' | 'coach'
  /** HR for this unit and below; null for everybody. */
  readonly unitId: string | null
}

/** Whether nobody of these would be left without this person. */
export const isOnlyOne = (personId: string, people: readonly string[]): boolean =>
  people.every((other) => other === personId)

/** The last who is HR for everybody does not leave. Who is not HR, or was not any more, leaves as everybody does. */
export const leavesNoHr = (
  personId: string,
  { now, after }: { readonly now: readonly string[]; readonly after: readonly string[] },
): boolean => now.includes(personId) && isOnlyOne(personId, after)
