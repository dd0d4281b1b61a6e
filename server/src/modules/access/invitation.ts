/** How long an invitation is good for. */
const validDays = 14

export const invitationExpiry = (at: Temporal.Instant): Temporal.Instant => at.add({ hours: validDays * 24 })

export interface Invitation {
  readonly expiresAt: string
  readonly usedAt: string | null
}

/** An invitation works once, and for two weeks. */
export const isUsable = ({ expiresAt, usedAt }: Invitation, at: Temporal.Instant): boolean =>
  usedAt === null && Temporal.Instant.compare(at, Temporal.Instant.from(expiresAt)) < 0
