import type { Tx } from '../../../platform/db/database.ts'
import { namesOf } from '../../people/public.ts'
import { stateOfNotes } from '../live-note.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

/**
 * What each at the table noted in a block of their own, before they typed in one place, as the document that it
 * becomes; null when nobody did.
 */
export const loadFormerNotes = async (tx: Tx, conversationId: string): Promise<Uint8Array | null> => {
  const rows = await tx
    .selectFrom('notes')
    .select(['author_id', 'text'])
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .orderBy('author_id')
    .execute()
  const notes = rows.filter(({ text }) => text.trim() !== '')
  if (notes.length === 0) return null
  const names = await namesOf(
    tx,
    notes.map((note) => note.author_id),
  )
  return stateOfNotes(notes.map((note) => ({ title: names.get(note.author_id) ?? '', text: note.text })))
}
