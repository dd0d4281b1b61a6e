import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'

export const thisOrganization = sql<string>`(select app_organization())`

export interface SealedReport {
  readonly conversationId: string
  readonly employeeId: string
  /** ISO date. */
  readonly heldOn: string
  readonly contentHash: string
  readonly pdf: Uint8Array
  readonly pdfHash: string
  readonly pages: number
  /** ISO instant. */
  readonly sealedAt: string
}

export const isSealed = async (tx: Tx, conversationId: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('sealed_reports')
    .select('pages')
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  return row !== undefined
}

/** Stores the report for good, and ends its waiting; false when it was sealed already. */
export const storeSealed = async (tx: Tx, organizationId: string, report: SealedReport): Promise<boolean> => {
  const stored = await tx
    .insertInto('sealed_reports')
    .values({
      organization_id: organizationId,
      conversation_id: report.conversationId,
      employee_id: report.employeeId,
      held_on: report.heldOn,
      content_hash: report.contentHash,
      pdf: report.pdf,
      pdf_hash: report.pdfHash,
      pages: report.pages,
      sealed_at: report.sealedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  await tx
    .deleteFrom('waiting_reports')
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', report.conversationId)
    .execute()
  return stored.numInsertedOrUpdatedRows === 1n
}

/** Puts a signed report among those that wait, unless it is there already. */
export const startWaiting = async (
  tx: Tx,
  organizationId: string,
  report: { readonly conversationId: string; readonly employeeId: string; readonly at: string },
): Promise<void> => {
  await tx
    .insertInto('waiting_reports')
    .values({
      organization_id: organizationId,
      conversation_id: report.conversationId,
      employee_id: report.employeeId,
      since: report.at,
      next_try_at: report.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** How often a waiting report was tried. */
export const triesOf = async (tx: Tx, conversationId: string): Promise<number> => {
  const row = await tx
    .selectFrom('waiting_reports')
    .select('tries')
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  return row?.tries ?? 0
}

export const keepWaiting = async (
  tx: Tx,
  conversationId: string,
  given: {
    readonly tries: number
    readonly reason: 'documents-unavailable' | 'failed'
    readonly nextTryAt: string
  },
): Promise<void> => {
  await tx
    .updateTable('waiting_reports')
    .set({ tries: given.tries, reason: given.reason, next_try_at: given.nextTryAt })
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .execute()
}

/** Reports of all organisations whose next try is due, the longest waiting first. For the task that sees them all. */
export const dueReports = async (
  tx: Tx,
  at: string,
  limit: number,
): Promise<readonly { readonly organizationId: string; readonly conversationId: string }[]> => {
  const rows = await tx
    .selectFrom('waiting_reports')
    .select(['organization_id', 'conversation_id'])
    .where('next_try_at', '<=', at)
    .orderBy('next_try_at')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ organizationId: row.organization_id, conversationId: row.conversation_id }))
}

/** The organisation as a document names it. */
export const letterhead = (tx: Tx): Promise<{ readonly name: string; readonly time_zone: string }> =>
  tx
    .selectFrom('organizations')
    .select(['name', 'time_zone'])
    .where('organization_id', '=', thisOrganization)
    .executeTakeFirstOrThrow()

/** Writes down that somebody opened the file of somebody else, or one report in it. */
export const writeOpening = async (
  tx: Tx,
  opening: {
    readonly organizationId: string
    readonly openingId: string
    readonly personId: string
    readonly openedBy: string
    readonly at: string
    /** The report; null for the file. */
    readonly conversationId: string | null
  },
): Promise<void> => {
  await tx
    .insertInto('file_openings')
    .values({
      organization_id: opening.organizationId,
      opening_id: opening.openingId,
      person_id: opening.personId,
      opened_by: opening.openedBy,
      at: opening.at,
      what: opening.conversationId === null ? 'file' : 'report',
      conversation_id: opening.conversationId,
    })
    .execute()
}
