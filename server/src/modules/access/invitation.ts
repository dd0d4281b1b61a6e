/** How long an invitation is good for. */
const validDays = 14

export const invitationExpiry = (at: Temporal.Instant): Temporal.Instant => at.add({ hours: validDays * 24 })

export interface Invitation {
  readonly email: string
  readonly expiresAt: string
  readonly usedAt: string | null
}

/** Whom it is for, as their record stands now. */
interface Invited {
  readonly email: string | null
  /** Has an account already. */
  readonly isIn: boolean
}

/**
 * An invitation works once, for two weeks, for somebody who is not in yet and still has the address that it
 * was sent to: an old link neither opens an account that is somebody's, nor outlives a mistyped address.
 */
export const isUsable = (invitation: Invitation, invited: Invited, at: Temporal.Instant): boolean =>
  invitation.usedAt === null &&
  !invited.isIn &&
  invited.email === invitation.email &&
  Temporal.Instant.compare(at, Temporal.Instant.from(invitation.expiresAt)) < 0
