import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { flatten } from '../live-note.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

/** Who wrote under which number of Yjs; null where two people handed in text under one. */
export type Writers = ReadonlyMap<number, string | null>

const rowsOf = (tx: Tx, conversationId: string) =>
  tx
    .selectFrom('live_notes')
    .select(['state', 'flattened_at'])
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)

/** The document of the shared notes; null when nobody typed in it. */
export const loadLiveNotes = async (tx: Tx, conversationId: string): Promise<Uint8Array | null> => {
  const row = await rowsOf(tx, conversationId).executeTakeFirst()
  return row?.state ?? null
}

/** Tells every process that what it has open of these notes is not what is kept any more. */
const outdated = (conversationId: string) => sql`pg_notify('access', ${`document:${conversationId}`})`

/** The document as it is when the talk ends: whoever reads it from here on, opens it anew. */
export const closeLiveNotes = async (tx: Tx, conversationId: string): Promise<Uint8Array | null> => {
  const row = await rowsOf(tx, conversationId).select(outdated(conversationId).as('told')).executeTakeFirst()
  return row?.state ?? null
}

/** The same, held until the transaction ends, and made when there is none: what was there before, or null. */
export const holdLiveNotes = async (
  tx: Tx,
  organizationId: string,
  conversationId: string,
  begun: { readonly state: Uint8Array; readonly at: string },
): Promise<Uint8Array | null> => {
  const inserted = await tx
    .insertInto('live_notes')
    .values({
      organization_id: organizationId,
      conversation_id: conversationId,
      state: Buffer.from(begun.state),
      saved_at: begun.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows === 1n) return null
  const row = await rowsOf(tx, conversationId).forUpdate().executeTakeFirstOrThrow()
  return row.state
}

/** Whether the talk goes on. Asked once the notes are held: whoever finishes it waits, or was first. */
export const talksNow = async (tx: Tx, conversationId: string): Promise<boolean> => {
  const { rows } = await sql<{ now: boolean }>`select app_talks_now(${conversationId}) as now`.execute(tx)
  return rows[0]?.now === true
}

export const writeLiveNotes = async (
  tx: Tx,
  conversationId: string,
  { state, at }: { readonly state: Uint8Array; readonly at: string },
): Promise<void> => {
  await tx
    .updateTable('live_notes')
    .set({ state: Buffer.from(state), saved_at: at })
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .execute()
}

export const loadWriters = async (tx: Tx, conversationId: string): Promise<Writers> => {
  const rows = await tx
    .selectFrom('live_note_writers')
    .select(['client_id', 'person_id'])
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .execute()
  return new Map(rows.map((row) => [row.client_id, row.person_id]))
}

/** Adds who wrote; a number under which somebody else was known is nobody's from here on. */
export const addWriters = async (
  tx: Tx,
  organizationId: string,
  conversationId: string,
  writers: Writers,
): Promise<void> => {
  if (writers.size === 0) return
  await tx
    .insertInto('live_note_writers')
    .values(
      [...writers].map(([clientId, personId]) => ({
        organization_id: organizationId,
        conversation_id: conversationId,
        client_id: clientId,
        person_id: personId,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'conversation_id', 'client_id'])
        .doUpdateSet({ person_id: null })
        .where(sql<boolean>`live_note_writers.person_id is distinct from excluded.person_id`),
    )
    .execute()
}

/** From here on nobody can tell who wrote what in the shared notes, or what was written and taken out again. */
export const forgetWhoWrote = async (tx: Tx, conversationId: string, at: string): Promise<void> => {
  const kept = await tx
    .with('forgotten', (db) =>
      db
        .deleteFrom('live_note_writers')
        .where('organization_id', '=', thisOrganization)
        .where('conversation_id', '=', conversationId),
    )
    .selectFrom('live_notes')
    .select('state')
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .where('flattened_at', 'is', null)
    .executeTakeFirst()
  if (kept === undefined) return
  await tx
    .updateTable('live_notes')
    .set({ state: Buffer.from(flatten(kept.state)), flattened_at: at })
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .returning(outdated(conversationId).as('told'))
    .execute()
}
