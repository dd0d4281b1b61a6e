import type { Mail } from '@tweespraak/contract/access'
import { sql } from 'kysely'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { mayReadMails } from '../policy.ts'
import { linkToHandOver } from '../token.ts'

const pageSize = 50

/** The mails of the organisation: recipient, kind and state, never their text. */
export const listMails = async (
  services: Pick<Services, 'db' | 'clock' | 'secret' | 'address' | 'config'>,
  viewer: Viewer,
  after: string | undefined,
): Promise<Outcome<{ items: Mail[]; next: string | null }, 'not-allowed'>> => {
  if (!mayReadMails(viewer)) return refuse('not-allowed')
  const { db, clock } = services
  const rows = await db.transaction(viewer, (tx) =>
    tx
      .selectFrom('mails')
      .leftJoin('invitations', (join) =>
        join
          .onRef('invitations.organization_id', '=', 'mails.organization_id')
          .on('invitations.invitation_id', '=', sql<string>`(mails.facts ->> 'invitationId')::uuid`)
          .on('invitations.used_at', 'is', null)
          .on('invitations.expires_at', '>', clock.now().toString())
          // By the link one comes in as somebody: it is for who could have invited them.
          .on(sql<boolean>`app_may_vouch_for(invitations.person_id)`),
      )
      .select(['mail_id', 'mails.kind', 'recipient', 'state', 'mails.created_at', 'sent_at', 'invitation_id'])
      .where('mails.organization_id', '=', viewer.organizationId)
      .$if(after !== undefined, (query) => query.where('mail_id', '<', after ?? ''))
      .orderBy('mail_id', 'desc')
      .limit(pageSize + 1)
      .execute(),
  )
  const items = rows.slice(0, pageSize)
  const { organizationId } = viewer
  const linkOf = (invitationId: string | null): string | null =>
    invitationId === null ? null : linkToHandOver(services, { organizationId, invitationId })
  return accept({
    items: items.map((row) => ({
      id: row.mail_id,
      kind: row.kind,
      recipient: row.recipient,
      state: row.state as Mail['state'],
      createdAt: row.created_at,
      sentAt: row.sent_at,
      link: linkOf(row.invitation_id),
    })),
    next: rows.length > pageSize ? (items.at(-1)?.mail_id ?? null) : null,
  })
}
