import type { Notice } from '@tweespraak/contract/notices'
import { bilingual } from '@tweespraak/contract/id'
import { sql } from 'kysely'
import { prepareEach } from '../../../platform/db/prepare.ts'
import { headingOf } from '../../../platform/mail/letter.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { ofTheTalk } from '../notice.ts'
import { namedBy, nameOfRow } from '../../people/public.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

/**
 * A talk may be moved, or held on another day than planned, after people were told of it: told is then when it is, or was.
 * Of a talk that the viewer reads no more it stays the moment that was told.
 */
const momentTold = sql<
  string | null
>`coalesce((select coalesce(talk.begun_at, talk.starts_at) from conversations talk
  where talk.organization_id = n.organization_id and n.sort = any (${sql.lit(`{${ofTheTalk.join(',')}}`)}::text[])
  and talk.conversation_id = case when n.path ~ '^/conversations/[0-9a-f-]{36}$'
    then substring(n.path from 16)::uuid end), n.at)`

const readNotices = prepareEach(
  ['me', 'before', 'most'],
  (tx, { me, before, most }, { onward }: { readonly onward: boolean }) => {
    const own = tx
      .selectFrom('notices as n')
      .where('n.organization_id', '=', thisOrganization)
      .where('n.person_id', '=', me)
    const listed = own
      .select(['n.notice_id', 'n.sort', 'n.path', 'n.other_id', 'n.on_day', 'n.created_at', 'n.read_at'])
      .select(momentTold.as('at'))
      .select(namedBy(sql.ref('n.other_id')).as('other_name'))
      .select(
        sql`(select v.name from kind_versions v where v.organization_id = n.organization_id
          and v.kind_id = n.kind_id order by v.version desc limit 1)`.as('kind_name'),
      )
      .orderBy('n.notice_id', 'desc')
      .limit(sql<number>`${most}::int`)
    return {
      rows: onward ? listed.where('n.notice_id', '<', before) : listed,
      unread: own.where('n.read_at', 'is', null).select(sql<number>`count(*)::int`.as('count')),
    }
  },
)

/** What the viewer was told, newest first; `before` is the last one of the page above it. */
export const listNotices = (
  services: Services,
  viewer: Viewer,
  { before, limit }: { readonly before?: string | undefined; readonly limit: number },
): Promise<{ items: Notice[]; next: string | null; unread: number }> =>
  services.db.read(viewer, async (tx) => {
    const { rows, unread } = await readNotices(
      tx,
      { onward: before !== undefined },
      { me: viewer.personId, before: before ?? null, most: limit + 1 },
    )
    const items = rows.slice(0, limit).map((row) => ({
      noticeId: row.notice_id,
      title: headingOf(row.sort, viewer.language),
      path: row.path,
      other: row.other_id === null ? null : { personId: row.other_id, name: nameOfRow(row.other_name) },
      kind: row.kind_name === null ? null : bilingual.parse(row.kind_name),
      at: row.at,
      onDay: row.on_day,
      createdAt: row.created_at,
      read: row.read_at !== null,
    }))
    const next = rows.length > limit ? (items.at(-1)?.noticeId ?? null) : null
    return { items, next, unread: unread[0]?.count ?? 0 }
  })
