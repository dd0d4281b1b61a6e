import type { Clock } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/id.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import type { AddendumContent, AddendumSide } from '../addendum.ts'
import type { CorrectionProposal } from '../correction.ts'

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

/** What somebody opened: the file as a whole, a sealed report, one agreement, or several at once. */
export type Opened =
  | { readonly what: 'file' }
  | { readonly what: 'report'; readonly conversationId: string }
  | { readonly what: 'agreement'; readonly agreementId: string }
  | { readonly what: 'agreements' }

/**
 * Writes down that the viewer opened this of somebody else's, in the transaction that reads it: who cannot be
 * written down cannot read.
 */
export const writeOpening = async (
  tx: Tx,
  clock: Clock,
  viewer: Viewer,
  personId: string,
  opened: Opened,
): Promise<void> => {
  await tx
    .insertInto('file_openings')
    .values({
      organization_id: viewer.organizationId,
      opening_id: newId(clock),
      person_id: personId,
      opened_by: viewer.personId,
      at: clock.now().toString(),
      what: opened.what,
      conversation_id: opened.what === 'report' ? opened.conversationId : null,
      agreement_id: opened.what === 'agreement' ? opened.agreementId : null,
    })
    .execute()
}

/** What a sealed report is known by: its content, and its file. */
export const sealedHashes = async (
  tx: Tx,
  conversationId: string,
): Promise<{ readonly contentHash: string; readonly pdfHash: string } | null> => {
  const row = await tx
    .selectFrom('sealed_reports')
    .select(['content_hash', 'pdf_hash'])
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  return row === undefined ? null : { contentHash: row.content_hash, pdfHash: row.pdf_hash }
}

interface SealedAddendum extends AddendumContent {
  readonly employeeId: string
  readonly reportPdfHash: string
  readonly contentHash: string
  readonly pdf: Uint8Array
  readonly pdfHash: string
  readonly pages: number
}

/** Stores an addition for good; false when it is there already. */
export const storeAddendum = async (
  tx: Tx,
  organizationId: string,
  addendum: SealedAddendum,
): Promise<boolean> => {
  const stored = await tx
    .insertInto('addenda')
    .values({
      organization_id: organizationId,
      addendum_id: addendum.addendumId,
      conversation_id: addendum.conversationId,
      employee_id: addendum.employeeId,
      author_id: addendum.author.personId,
      side: addendum.author.side,
      text: addendum.text,
      corrects: addendum.corrects ?? null,
      agreed_by: addendum.agreed?.personId ?? null,
      report_hash: addendum.reportHash,
      report_pdf_hash: addendum.reportPdfHash,
      content_hash: addendum.contentHash,
      pdf: addendum.pdf,
      pdf_hash: addendum.pdfHash,
      pages: addendum.pages,
      sealed_at: addendum.writtenAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return stored.numInsertedOrUpdatedRows === 1n
}

/** The viewer's own proposal about this report that waits for an answer: its id, or null. */
export const waitingCorrection = async (
  tx: Tx,
  viewer: Viewer,
  conversationId: string,
): Promise<string | null> => {
  const row = await tx
    .selectFrom('correction_proposals')
    .select('correction_id')
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .where('proposed_by', '=', viewer.personId)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  return row?.correction_id ?? null
}

export const insertCorrection = async (
  tx: Tx,
  viewer: Viewer,
  given: Pick<CorrectionProposal, 'correctionId' | 'askedId' | 'side' | 'wrong' | 'correct'> & {
    readonly conversationId: string
    readonly employeeId: string
    readonly at: string
  },
): Promise<void> => {
  await tx
    .insertInto('correction_proposals')
    .values({
      organization_id: viewer.organizationId,
      correction_id: given.correctionId,
      conversation_id: given.conversationId,
      employee_id: given.employeeId,
      proposed_by: viewer.personId,
      asked_id: given.askedId,
      side: given.side,
      wrong: given.wrong,
      correct: given.correct,
      proposed_at: given.at,
      state: 'waiting',
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** A proposal between the two; null for who is neither, and once it is gone. */
export const findCorrection = async (
  tx: Tx,
  { conversationId, correctionId }: { readonly conversationId: string; readonly correctionId: string },
): Promise<CorrectionProposal | null> => {
  const row = await tx
    .selectFrom('correction_proposals')
    .selectAll()
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .where('correction_id', '=', correctionId)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    correctionId,
    proposedBy: row.proposed_by,
    askedId: row.asked_id,
    side: row.side as AddendumSide,
    wrong: row.wrong,
    correct: row.correct,
    proposedAt: row.proposed_at,
    state: row.state as CorrectionProposal['state'],
    reason: row.reason,
  }
}

/** Writes the other's no down; false when it waits no more. */
export const saveDeclined = async (
  tx: Tx,
  correctionId: string,
  { reason, at }: { readonly reason: string; readonly at: string },
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('correction_proposals')
    .set({ state: 'declined', reason, answered_at: at })
    .where('organization_id', '=', thisOrganization)
    .where('correction_id', '=', correctionId)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Ends a proposal, of whichever state or of this one alone; false when there was none. */
export const deleteCorrection = async (
  tx: Tx,
  correctionId: string,
  state?: CorrectionProposal['state'],
): Promise<boolean> => {
  const gone = tx
    .deleteFrom('correction_proposals')
    .where('organization_id', '=', thisOrganization)
    .where('correction_id', '=', correctionId)
  const { numDeletedRows } = await (
    state === undefined ? gone : gone.where('state', '=', state)
  ).executeTakeFirst()
  return numDeletedRows === 1n
}
