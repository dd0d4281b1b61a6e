import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Verdict } from '../response.ts'
import type { EndedResponse } from '../response-document.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

interface ToSealRow {
  readonly organization_id: string
  readonly conversation_id: string
  readonly response_id: string
}

/** The responses of all organisations that ended, of which the report is sealed and they are not. For the task that seals. */
export const findResponsesToSeal = async (
  tx: Tx,
): Promise<
  { readonly organizationId: string; readonly conversationId: string; readonly responseId: string }[]
> => {
  const { rows } = await sql<ToSealRow>`select * from app_responses_to_seal()`.execute(tx)
  return rows.map((row) => ({
    organizationId: row.organization_id,
    conversationId: row.conversation_id,
    responseId: row.response_id,
  }))
}

/** A response that ended, by the ids of who spoke in it; null while it runs, and once it is sealed. */
export const readForSealing = async (tx: Tx, responseId: string): Promise<EndedResponse<string> | null> => {
  const row = await tx
    .selectFrom('responses')
    .selectAll()
    .where('organization_id', '=', thisOrganization)
    .where('response_id', '=', responseId)
    .where('ended_at', 'is not', null)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('sealed_responses as sealed')
            .select('sealed.pages')
            .whereRef('sealed.organization_id', '=', 'responses.organization_id')
            .whereRef('sealed.response_id', '=', 'responses.response_id'),
        ),
      ),
    )
    .executeTakeFirst()
  if (row === undefined) return null
  const words = await tx
    .selectFrom('response_words')
    .select(['part', 'text'])
    .where('organization_id', '=', thisOrganization)
    .where('response_id', '=', responseId)
    .execute()
  const said = (part: string): string => words.find((each) => each.part === part)?.text ?? ''
  return {
    respondsTo: row.report_hash,
    response: { text: said('response'), at: row.handed_in_at },
    answer:
      row.verdict === null
        ? null
        : {
            by: row.answered_by ?? '',
            verdict: row.verdict as Verdict,
            text: said('answer'),
            at: row.answered_at ?? '',
          },
    talk: row.asked_at === null ? null : { askedAt: row.asked_at, higher: row.higher_id, at: row.talk_at },
    decision: row.decision === null ? null : { verdict: row.decision as Verdict, text: said('decision') },
    ending: row.ending as 'followed' | 'rested' | 'decided',
    endedAt: row.ended_at ?? '',
  }
}

export interface SealedResponse {
  readonly responseId: string
  readonly conversationId: string
  readonly employeeId: string
  /** Of the report as it was sealed. */
  readonly reportHash: string
  readonly reportPdfHash: string
  readonly contentHash: string
  readonly pdf: Uint8Array
  readonly pdfHash: string
  readonly pages: number
  /** ISO instant. */
  readonly sealedAt: string
}

/** Stores it for good, and lets go of who came along and where they sat; false when it is there already. */
export const storeSealedResponse = async (
  tx: Tx,
  organizationId: string,
  given: SealedResponse,
): Promise<boolean> => {
  const stored = await tx
    .insertInto('sealed_responses')
    .values({
      organization_id: organizationId,
      response_id: given.responseId,
      conversation_id: given.conversationId,
      employee_id: given.employeeId,
      report_hash: given.reportHash,
      report_pdf_hash: given.reportPdfHash,
      content_hash: given.contentHash,
      pdf: given.pdf,
      pdf_hash: given.pdfHash,
      pages: given.pages,
      sealed_at: given.sealedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  await tx
    .deleteFrom('response_words')
    .where('organization_id', '=', thisOrganization)
    .where('response_id', '=', given.responseId)
    .where('part', 'in', ['companion', 'place'])
    .execute()
  return stored.numInsertedOrUpdatedRows === 1n
}
