import type { Mail } from '@tweespraak/contract/access'
import { sql } from 'kysely'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { nameColumns, nameOfRow } from '../../people/public.ts'
import { mayReadMails } from '../policy.ts'
import { noteShownLinks } from '../store.ts'
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
  const { organizationId } = viewer
  const linkOf = (invitationId: string | null): string | null =>
    invitationId === null ? null : linkToHandOver(services, { organizationId, invitationId })
  return db.transaction(viewer, async (tx) => {
    const rows = await tx
      .selectFrom('mails')
      .leftJoin('people', (join) =>
        join
          .onRef('people.organization_id', '=', 'mails.organization_id')
          .onRef('people.person_id', '=', 'mails.person_id'),
      )
      .leftJoin('invitations', (join) =>
        join
          .onRef('invitations.organization_id', '=', 'mails.organization_id')
          .on('invitations.invitation_id', '=', sql<string>`(mails.facts ->> 'invitationId')::uuid`)
          .on('invitations.used_at', 'is', null)
          .on('invitations.expires_at', '>', clock.now().toString())
          // By the link one comes in as somebody: it is for who could have invited them.
          .on(sql<boolean>`app_may_vouch_for(invitations.person_id)`),
      )
      .select([
        ...nameColumns,
        'mail_id',
        'mails.kind',
        'recipient',
        'state',
        'mails.created_at',
        'sent_at',
        'invitation_id',
        'invited_by',
      ])
      .where('mails.organization_id', '=', viewer.organizationId)
      .$if(after !== undefined, (query) => query.where('mail_id', '<', after ?? ''))
      .orderBy('mail_id', 'desc')
      .limit(pageSize + 1)
      .execute()
    const items = rows.slice(0, pageSize)
    const shown = items.flatMap(({ invitation_id: invitationId, invited_by: invitedBy }) =>
      invitationId === null || linkOf(invitationId) === null ? [] : [{ invitationId, invitedBy }],
    )
    await noteShownLinks(tx, viewer, shown, clock.now())
    return accept({
      items: items.map(({ given_name: givenName, family_name: familyName, ...row }) => ({
        id: row.mail_id,
        kind: row.kind,
        recipient: row.recipient,
        name:
          givenName === null || familyName === null
            ? null
            : nameOfRow({ ...row, given_name: givenName, family_name: familyName }),
        state: row.state as Mail['state'],
        createdAt: row.created_at,
        sentAt: row.sent_at,
        link: linkOf(row.invitation_id),
      })),
      next: rows.length > pageSize ? (items.at(-1)?.mail_id ?? null) : null,
    })
  })
}
