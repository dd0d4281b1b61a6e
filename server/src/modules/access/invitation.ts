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

const isOpen = (expiresAt: string, at: Temporal.Instant): boolean =>
  Temporal.Instant.compare(at, Temporal.Instant.from(expiresAt)) < 0

/** Somebody on the way in, with the last unused invitation to the address that they have now. */
interface Invitee {
  readonly email: string | null
  readonly alreadyIn: boolean
  readonly expiresAt: string | null
}

/** How far somebody is on the way in. */
export const standingOf = (
  { email, alreadyIn, expiresAt }: Invitee,
  at: Temporal.Instant,
): 'in' | 'invited' | 'expired' | 'not-invited' | 'no-address' => {
  if (alreadyIn) return 'in'
  if (email === null) return 'no-address'
  if (expiresAt === null) return 'not-invited'
  return isOpen(expiresAt, at) ? 'invited' : 'expired'
}

/**
 * An invitation works once, for two weeks, for somebody who is not in yet and still has the address that it
 * was sent to: an old link neither opens an account that is somebody's, nor outlives a mistyped address.
 */
export const isUsable = (invitation: Invitation, invited: Invited, at: Temporal.Instant): boolean =>
  invitation.usedAt === null &&
  !invited.isIn &&
  invited.email === invitation.email &&
  isOpen(invitation.expiresAt, at)
