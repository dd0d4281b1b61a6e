import type { FileOpening } from '@tweespraak/contract/dossier'
import { bilingual } from '@tweespraak/contract/id'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { nameColumns, nameOfRow } from '../../people/public.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

const pageLength = 30
const cursor = z.tuple([z.iso.datetime(), z.uuid()])

const cursorOf = (last: { readonly at: string; readonly openingId: string }): string =>
  Buffer.from(JSON.stringify([last.at, last.openingId])).toString('base64url')

/** Null for what is no cursor of ours: the list then begins at its beginning. */
const readCursor = (text: string): z.output<typeof cursor> | null => {
  try {
    return cursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
  } catch {
    return null
  }
}

/** Who opened the viewer's own file or a report in it, newest first. The viewer's own openings were never written down. */
export const listOpenings = (
  services: Services,
  viewer: Viewer,
  query: { readonly after?: string | undefined },
): Promise<{ items: FileOpening[]; next: string | null }> =>
  services.db.read(viewer, async (tx) => {
    const place = query.after === undefined ? null : readCursor(query.after)
    const openings = tx
      .selectFrom('file_openings')
      .innerJoin('people', (join) =>
        join
          .onRef('people.organization_id', '=', 'file_openings.organization_id')
          .onRef('people.person_id', '=', 'file_openings.opened_by'),
      )
      .leftJoin('conversations', (join) =>
        join
          .onRef('conversations.organization_id', '=', 'file_openings.organization_id')
          .onRef('conversations.conversation_id', '=', 'file_openings.conversation_id'),
      )
      .leftJoin('kind_versions', (join) =>
        join
          .onRef('kind_versions.organization_id', '=', 'conversations.organization_id')
          .onRef('kind_versions.kind_id', '=', 'conversations.kind_id')
          .onRef('kind_versions.version', '=', 'conversations.kind_version'),
      )
      .leftJoin('agreements', (join) =>
        join
          .onRef('agreements.organization_id', '=', 'file_openings.organization_id')
          .onRef('agreements.agreement_id', '=', 'file_openings.agreement_id'),
      )
      .select([
        'opening_id',
        'file_openings.what as opened',
        'agreements.agreement_id',
        'agreements.what as agreed',
        'opened_by',
        'at',
        'conversations.conversation_id',
        'begun_at',
        'kind_versions.name',
        ...nameColumns,
      ])
      .where('file_openings.organization_id', '=', thisOrganization)
      .where('file_openings.person_id', '=', viewer.personId)
    const after =
      place === null
        ? openings
        : openings.where(sql<boolean>`(at, opening_id) < (${place[0]}::timestamptz, ${place[1]}::uuid)`)
    const rows = await after
      .orderBy('at', 'desc')
      .orderBy('opening_id', 'desc')
      .limit(pageLength + 1)
      .execute()
    const items = rows.slice(0, pageLength).map((row): FileOpening => ({
      openingId: row.opening_id,
      by: { personId: row.opened_by, name: nameOfRow(row) },
      at: row.at,
      what: row.opened as FileOpening['what'],
      agreement:
        row.agreement_id === null || row.agreed === null
          ? null
          : { agreementId: row.agreement_id, what: row.agreed },
      report:
        row.conversation_id === null
          ? null
          : {
              conversationId: row.conversation_id,
              kind: bilingual.parse(row.name),
              at: row.begun_at ?? row.at,
            },
    }))
    const last = items.at(-1)
    return { items, next: rows.length > pageLength && last !== undefined ? cursorOf(last) : null }
  })
