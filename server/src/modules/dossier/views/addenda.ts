import { createHash } from 'node:crypto'
import type { Addendum } from '@tweespraak/contract/dossier'
import { sql } from 'kysely'
import { prepare } from '../../../platform/db/prepare.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { namedBy, nameOfRow } from '../../people/public.ts'
import { type AddendumSide, maySayMore } from '../addendum.ts'
import { thisOrganization, writeOpening } from '../store.ts'

const readAddenda = prepare(['conversationId', 'me'], (tx, { conversationId, me }) => ({
  seats: tx
    .selectFrom('conversation_participants')
    .select('role')
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .where('person_id', '=', me),
  sealed: tx
    .selectFrom('sealed_reports')
    .select('pages')
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId),
  addenda: tx
    .selectFrom('addenda')
    .select(['addendum_id', 'author_id', 'side', 'text', 'sealed_at', 'content_hash'])
    .select(namedBy(sql.ref('addenda.author_id')).as('author_name'))
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .orderBy('sealed_at')
    .orderBy('addendum_id'),
}))

/** What was added to a sealed report: for those with a voice at its table. */
export const listAddenda = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
): Promise<Outcome<{ items: Addendum[]; can: { add: boolean } }, 'not-found'>> =>
  services.db.read(viewer, async (tx) => {
    const { seats, sealed, addenda } = await readAddenda(tx, { conversationId, me: viewer.personId })
    const role = seats[0]?.role
    if (role === undefined || role === 'companion') return refuse('not-found')
    const side = role === 'employee' || role === 'manager' ? role : 'third'
    const items = addenda.map((row) => ({
      addendumId: row.addendum_id,
      author: { personId: row.author_id, name: nameOfRow(row.author_name) },
      side: row.side as AddendumSide,
      text: row.text,
      sealedAt: row.sealed_at,
      contentHash: row.content_hash,
    }))
    return accept({ items, can: { add: sealed.length > 0 && maySayMore(side).ok } })
  })

/**
 * Opens the document of an addition. That somebody opened that of somebody else's report is written down in the same
 * transaction, as for the report. A file that is not what was sealed is never shown.
 */
export const openAddendum = (
  services: Services,
  viewer: Viewer,
  { conversationId, addendumId }: { readonly conversationId: string; readonly addendumId: string },
): Promise<Outcome<{ readonly pdf: Uint8Array }, 'not-found'>> =>
  services.db.transaction(viewer, async (tx) => {
    const row = await tx
      .selectFrom('addenda')
      .select(['employee_id', 'pdf', 'pdf_hash'])
      .where('organization_id', '=', thisOrganization)
      .where('conversation_id', '=', conversationId)
      .where('addendum_id', '=', addendumId)
      .executeTakeFirst()
    if (row === undefined) return refuse('not-found')
    if (createHash('sha256').update(row.pdf).digest('hex') !== row.pdf_hash)
      throw new Error(`The addition ${addendumId} is not the file that was sealed`)
    if (row.employee_id !== viewer.personId)
      await writeOpening(tx, services.clock, viewer, row.employee_id, { what: 'report', conversationId })
    return accept({ pdf: row.pdf })
  })
