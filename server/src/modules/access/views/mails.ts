import type { accessRoutes } from '@tweespraak/contract/access'
import type { Mail } from '@tweespraak/contract/mail'
import type { Output } from '@tweespraak/contract/route'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { nextAttempts } from '../../../platform/mail/next-attempts.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { nameColumns, nameOfRow } from '../../people/public.ts'
import { bounceOf, mailTroubleOf } from '../mail-trouble.ts'
import { mayReadMails } from '../policy.ts'
import { isReplaced, noteShownLinks } from '../store.ts'
import { linkOnScreen, mailsBeginWith } from '../token.ts'

type Parts = Pick<Services, 'db' | 'clock' | 'secret' | 'address' | 'config'>

const pageSize = 50

/**
 * Of a conversation whose progress its kind shows to nobody, and of a goal, also this is not seen: that there is one; of a
 * reminder likewise, whatever it is about, and of a digest; what waits for one is no mail yet. When somebody came in with what, and that their conversations go on, is for
 * themselves to know.
 */
const isListed = sql<boolean>`(mails.kind not in ('new-browser', 'conversations-resumed') and mails.digest is null and ((coalesce(mails.facts ->> 'path', '') !~ '^/(conversations|goals)'
  and mails.kind not like 'reminder-%' and mails.kind <> 'digest') or mails.facts ->> 'listed' = 'true'))`

/** Told before its moment, and nothing was written about the same conversation since. */
const isStillToCome = (at: string) =>
  sql<boolean>`(mails.kind like 'conversation-%' and (mails.facts ->> 'when')::timestamptz > ${at}::timestamptz
    and not exists (select from mails later where later.organization_id = mails.organization_id
      and later.facts ->> 'path' = mails.facts ->> 'path' and later.kind not like 'calendar-%'
      and later.created_at > mails.created_at))`

const goesToThem = sql<boolean>`(lower(people.email) = lower(mails.recipient))`

const isKept = sql<boolean>`mails.state in ('no-server', 'failed')`

/** The invitation that the mail brings can still be taken up. */
const works = (at: string) =>
  sql<boolean>`coalesce(invitations.used_at is null and invitations.expires_at > ${at} and not ${isReplaced}, false)`

const became = (at: string) =>
  sql<
    Mail['became']
  >`case when invitations.used_at is not null then 'came-in' when ${isReplaced} then 'replaced'
    when invitations.expires_at <= ${at} then 'expired' end`

/** Still on its way, or there is something to do about it: a link to hand over, a mail to send after all. */
const waits = (at: string, sendsMail: boolean) =>
  sql<boolean>`(mails.state = 'waiting' or (${works(at)} and (${isKept} or ${!sendsMail}::boolean))
    or coalesce(${sendsMail}::boolean and ${isKept} and ${goesToThem} and ${isStillToCome(at)}, false))`

/** The mails that may be looked at, each with the invitation that it brings as long as that works. */
export const listedMails = (tx: Tx, viewer: Viewer, at: string) => {
  // By the link one comes in as somebody: it is for who could have invited them.
  const isTheirs = sql<boolean>`(${works(at)} and app_may_vouch_for(invitations.person_id))`
  return tx
    .selectFrom('mails')
    .leftJoin('people', (join) =>
      join
        .onRef('people.organization_id', '=', 'mails.organization_id')
        .onRef('people.person_id', '=', 'mails.person_id'),
    )
    .leftJoin('invitations', (join) =>
      join
        .onRef('invitations.organization_id', '=', 'mails.organization_id')
        .on('invitations.invitation_id', '=', sql<string>`(mails.facts ->> 'invitationId')::uuid`),
    )
    .select([
      ...nameColumns,
      'mail_id',
      'mails.kind',
      'recipient',
      'state',
      'failure',
      'bounce',
      'mails.created_at',
      'sent_at',
      'invited_by',
      became(at).as('became'),
      sql<string | null>`case when ${isTheirs} then invitations.invitation_id end`.as('invitation_id'),
      sql<boolean>`coalesce(${goesToThem} and ${isKept} and (${isTheirs} or ${isStillToCome(at)}), false)`.as(
        'holds',
      ),
    ])
    .where('mails.organization_id', '=', viewer.organizationId)
    .where(isListed)
}

type Row = Awaited<ReturnType<ReturnType<typeof listedMails>['executeTakeFirstOrThrow']>>

/** To hand over where no mail goes out, and also later for what was kept in that time. */
const invitationToShow = ({ config }: Parts, { state, invitation_id }: Row): string | null =>
  config.smtpUrl === null || state === 'no-server' ? invitation_id : null

const mailOf = (parts: Parts, { organizationId }: Viewer, row: Row, nextAt: string | null): Mail => {
  const { given_name, family_name, infix, mail_id: id, kind, recipient } = row
  const invitationId = invitationToShow(parts, row)
  const isTried = row.state === 'waiting' || row.state === 'failed' || row.state === 'no-server'
  const why = isTried ? mailTroubleOf(row.failure) : null
  return {
    id,
    kind,
    recipient,
    name: given_name === null || family_name === null ? null : nameOfRow({ given_name, infix, family_name }),
    state: row.state as Mail['state'],
    bounce: bounceOf(row.bounce),
    became: row.became,
    createdAt: row.created_at,
    sentAt: row.sent_at,
    trouble: why === null ? null : { why, nextAt },
    link: invitationId === null ? null : linkOnScreen(parts, { organizationId, invitationId }),
    can: { send: parts.config.smtpUrl !== null && row.holds },
  }
}

/** Where a page ended, and whether that was still among what waits, which comes first. */
const placeOf = ({ mail_id, waits: still }: { mail_id: string; waits: boolean }): string =>
  still ? `waits.${mail_id}` : mail_id

/** The mails of the organisation: recipient, kind and state, never their text. What waits stands first. */
export const listMails = async (
  services: Parts,
  viewer: Viewer,
  after: string | undefined,
): Promise<Outcome<Output<typeof accessRoutes.mails>, 'not-allowed'>> => {
  if (!mayReadMails(viewer)) return refuse('not-allowed')
  const { db, clock, config } = services
  const rows = await db.transaction(viewer, async (tx) => {
    const at = clock.now().toString()
    const first = waits(at, config.smtpUrl !== null)
    const [id, amongFirst] = after?.startsWith('waits.') ? [after.slice(6), true] : [after, false]
    const found = await listedMails(tx, viewer, at)
      .select(first.as('waits'))
      .$if(id !== undefined, (query) =>
        query.where(
          amongFirst
            ? sql<boolean>`(mail_id < ${id} or not ${first})`
            : sql<boolean>`(mail_id < ${id} and not ${first})`,
        ),
      )
      .orderBy('waits', 'desc')
      .orderBy('mail_id', 'desc')
      .limit(pageSize + 1)
      .execute()
    const shown = found.slice(0, pageSize).flatMap((row) => {
      const invitationId = invitationToShow(services, row)
      return invitationId === null ? [] : [{ invitationId, invitedBy: row.invited_by }]
    })
    await noteShownLinks(tx, viewer, shown, clock.now())
    return found
  })
  const items = rows.slice(0, pageSize)
  const last = items.at(-1)
  const tried = items.filter(({ state, failure }) => state === 'waiting' && failure !== null)
  const next = await nextAttempts(
    services,
    tried.map((row) => row.mail_id),
  )
  return accept({
    items: items.map((row) => mailOf(services, viewer, row, next.get(row.mail_id) ?? null)),
    next: rows.length > pageSize && last !== undefined ? placeOf(last) : null,
    linksBeginWith: mailsBeginWith(services),
  })
}
