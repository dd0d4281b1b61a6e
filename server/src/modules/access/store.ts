import { sql } from 'kysely'
import { recordAudit } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { Invitation } from './invitation.ts'

/** Under the role of the gate, which alone may tie an account to a person. */
export const linkAccount = async (
  tx: Tx,
  link: { organizationId: string; personId: string; userId: string },
  at: Temporal.Instant,
): Promise<void> => {
  await tx
    .insertInto('account_links')
    .values({
      organization_id: link.organizationId,
      person_id: link.personId,
      user_id: link.userId,
      linked_at: at.toString(),
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'person_id'])
        .doUpdateSet({ user_id: link.userId, linked_at: at.toString() }),
    )
    .execute()
}

/** Whether this person has an account already. */
export const isLinked = async (tx: Tx, organizationId: string, personId: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('account_links')
    .select('user_id')
    .where('organization_id', '=', organizationId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row !== undefined
}

/** Where an account comes in: nowhere, once whoever it is works in none of its organisations any more. */
export const linkToUse = async (
  tx: Tx,
  userId: string,
  at: Temporal.Instant,
): Promise<{ organizationId: string; personId: string } | null> => {
  const row = await tx
    .selectFrom('account_links as link')
    .innerJoin('people as p', (join) =>
      join
        .onRef('p.organization_id', '=', 'link.organization_id')
        .onRef('p.person_id', '=', 'link.person_id'),
    )
    .innerJoin('organizations as o', 'o.organization_id', 'link.organization_id')
    .select(['link.organization_id', 'link.person_id'])
    .where('user_id', '=', userId)
    .where(
      sql<boolean>`(p.left_on is null or p.left_on >= (${at.toString()}::timestamptz at time zone o.time_zone)::date)`,
    )
    .orderBy('linked_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : { organizationId: row.organization_id, personId: row.person_id }
}

/** Whom an account is, the link used last first. */
export const linksOf = async (
  tx: Tx,
  userId: string,
): Promise<{ organizationId: string; personId: string }[]> => {
  const rows = await tx
    .selectFrom('account_links')
    .select(['organization_id', 'person_id'])
    .where('user_id', '=', userId)
    .orderBy('linked_at', 'desc')
    .execute()
  return rows.map((row) => ({ organizationId: row.organization_id, personId: row.person_id }))
}

export interface NewInvitation {
  readonly invitationId: string
  readonly personId: string
  readonly email: string
  readonly invitedBy: string | null
  readonly expiresAt: Temporal.Instant
}

export const addInvitation = async (
  tx: Tx,
  organizationId: string,
  invitation: NewInvitation,
  at: Temporal.Instant,
): Promise<void> => {
  await tx
    .insertInto('invitations')
    .values({
      organization_id: organizationId,
      invitation_id: invitation.invitationId,
      person_id: invitation.personId,
      email: invitation.email,
      invited_by: invitation.invitedBy,
      created_at: at.toString(),
      expires_at: invitation.expiresAt.toString(),
    })
    .execute()
}

/**
 * Writes down that the viewer was shown links by which others come in: those of invitations that somebody else
 * made. That one can use one's own is plain from having invited.
 */
export const noteShownLinks = async (
  tx: Tx,
  viewer: Viewer,
  shown: readonly { readonly invitationId: string; readonly invitedBy: string | null }[],
  at: Temporal.Instant,
): Promise<void> => {
  for (const { invitationId, invitedBy } of shown) {
    if (invitedBy === viewer.personId) continue
    const entry = { action: 'invitation.link-shown', subjectType: 'invitation', subjectId: invitationId }
    await recordAudit(tx, viewer, entry, at)
  }
}

export interface StoredInvitation extends Invitation {
  readonly personId: string
  /** Null for the operator. */
  readonly invitedBy: string | null
  readonly createdAt: string
  /** The same person was invited again since. */
  readonly replaced: boolean
}

/** Of a row of `invitations`. */
export const isReplaced = sql<boolean>`exists (select from invitations later
  where later.organization_id = invitations.organization_id and later.person_id = invitations.person_id
    and later.created_at > invitations.created_at)`

/** Locks it, so that a link used twice at once works once. */
export const takeInvitation = async (
  tx: Tx,
  organizationId: string,
  invitationId: string,
): Promise<StoredInvitation | null> => {
  const row = await tx
    .selectFrom('invitations')
    .select([
      'person_id',
      'email',
      'expires_at',
      'used_at',
      'invited_by',
      'created_at',
      isReplaced.as('replaced'),
    ])
    .where('organization_id', '=', organizationId)
    .where('invitation_id', '=', invitationId)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    personId: row.person_id,
    email: row.email,
    expiresAt: row.expires_at,
    usedAt: row.used_at,
    invitedBy: row.invited_by,
    createdAt: row.created_at,
    replaced: row.replaced,
  }
}

/** Whoever came in by one invitation has no use for the others, and nobody else has either. */
export const markInvitationsUsed = async (
  tx: Tx,
  organizationId: string,
  personId: string,
  at: Temporal.Instant,
): Promise<void> => {
  await tx
    .updateTable('invitations')
    .set({ used_at: at.toString() })
    .where('organization_id', '=', organizationId)
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .execute()
}

/** Whether somebody has set up this server; the demo does not count. */
export const organizationsExist = async (tx: Tx): Promise<boolean> => {
  const found = await sql<{ exist: boolean }>`select organizations_exist() as exist`.execute(tx)
  return found.rows[0]?.exist === true
}
