import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { Note } from '../note.ts'
import { thisOrganization } from './organization.ts'

/** What each at the table noted, by author. */
export const notesQuery = (tx: Tx, conversationId: Given<string>) =>
  tx
    .selectFrom('notes')
    .select(['author_id', 'text', 'revision', 'saved_at'])
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .orderBy('author_id')

type NoteRow = Awaited<ReturnType<ReturnType<typeof notesQuery>['execute']>>[number]

export const noteOfRow = (row: NoteRow): Note => ({
  authorId: row.author_id,
  text: row.text,
  revision: row.revision,
  savedAt: row.saved_at,
})

export const loadNotes = async (tx: Tx, conversationId: string): Promise<Note[]> =>
  (await notesQuery(tx, conversationId).execute()).map(noteOfRow)

export const writeNote = async (
  tx: Tx,
  viewer: Viewer,
  conversationId: string,
  note: Note,
): Promise<void> => {
  const columns = { text: note.text, revision: note.revision, saved_at: note.savedAt }
  await tx
    .insertInto('notes')
    .values({
      organization_id: viewer.organizationId,
      conversation_id: conversationId,
      author_id: viewer.personId,
      ...columns,
    })
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'conversation_id', 'author_id']).doUpdateSet(columns),
    )
    .execute()
}
