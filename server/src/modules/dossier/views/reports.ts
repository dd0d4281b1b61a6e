import { createHash } from 'node:crypto'
import type { Correction } from '@tweespraak/contract/correction'
import type { FileEntry } from '@tweespraak/contract/dossier'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { AllRowsOf } from '../../../platform/db/gather.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { namedBy, nameOfRow } from '../../people/public.ts'
import { writeOpening } from '../store/file.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

type ReportInFile = NonNullable<Extract<FileEntry, { type: 'conversation' }>['report']>

/** The reports of an employee that the asker may read. Queries still to be run. */
export const reportsInFile = (tx: Tx, employeeId: Given<string>) => ({
  sealed: tx
    .selectFrom('sealed_reports')
    .select(['conversation_id', 'sealed_at', 'pages'])
    .where('organization_id', '=', thisOrganization)
    .where('employee_id', '=', employeeId),
  addenda: tx
    .selectFrom('addenda')
    .select(['addendum_id', 'conversation_id', 'sealed_at', 'corrects'])
    .select(sql<string | null>`case when corrects is not null then text end`.as('correct'))
    .select(namedBy(sql.ref('addenda.author_id')).as('author_name'))
    .where('organization_id', '=', thisOrganization)
    .where('employee_id', '=', employeeId)
    .orderBy('sealed_at'),
  responses: tx
    .selectFrom('sealed_responses')
    .select(['response_id', 'conversation_id', 'sealed_at'])
    .where('organization_id', '=', thisOrganization)
    .where('employee_id', '=', employeeId)
    .orderBy('sealed_at'),
  waiting: tx
    .selectFrom('waiting_reports')
    .select(['conversation_id', 'since'])
    .where('organization_id', '=', thisOrganization)
    .where('employee_id', '=', employeeId),
})

type Rows = AllRowsOf<ReturnType<typeof reportsInFile>>

/** Of what was added to a report, what both stand behind and corrects it. */
export const correctionsOf = (
  rows: readonly {
    readonly addendum_id: string
    readonly corrects: string | null
    readonly correct: string | null
    readonly sealed_at: string
  }[],
): Correction[] =>
  rows.flatMap(({ addendum_id: addendumId, corrects: wrong, correct, sealed_at: sealedAt }) =>
    wrong === null || correct === null ? [] : [{ addendumId, wrong, correct, sealedAt }],
  )

/** By conversation, sealed or waiting for it. */
export const filedReportsOf = ({
  sealed,
  waiting,
  addenda,
  responses,
}: Rows): ReadonlyMap<string, ReportInFile> =>
  new Map<string, ReportInFile>([
    ...waiting.map(({ conversation_id, since }) => [conversation_id, { state: 'waiting', since }] as const),
    ...sealed.map(
      ({ conversation_id, sealed_at, pages }) =>
        [
          conversation_id,
          {
            state: 'sealed',
            sealedAt: sealed_at,
            pages,
            corrections: correctionsOf(addenda.filter((each) => each.conversation_id === conversation_id)),
            addenda: addenda
              .filter(
                (addendum) => addendum.conversation_id === conversation_id && addendum.corrects === null,
              )
              .map((addendum) => ({
                addendumId: addendum.addendum_id,
                by: nameOfRow(addendum.author_name),
                sealedAt: addendum.sealed_at,
              })),
            responses: responses
              .filter((response) => response.conversation_id === conversation_id)
              .map(({ response_id: responseId, sealed_at: sealedAt }) => ({ responseId, sealedAt })),
          },
        ] as const,
    ),
  ])

/** A sealed report to be read: its file, and the day of its conversation (ISO date). */
interface OpenedReport {
  readonly pdf: Uint8Array
  readonly heldOn: string
}

/**
 * Opens a sealed report. That somebody opened the report of somebody else is written down in the same
 * transaction. A file that is not what was sealed is never shown.
 */
export const openReport = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
): Promise<Outcome<OpenedReport, 'not-found'>> =>
  services.db.transaction(viewer, async (tx) => {
    const row = await tx
      .selectFrom('sealed_reports')
      .select(['employee_id', 'pdf', 'pdf_hash', 'held_on'])
      .where('organization_id', '=', thisOrganization)
      .where('conversation_id', '=', conversationId)
      .executeTakeFirst()
    if (row === undefined) return refuse('not-found')
    if (createHash('sha256').update(row.pdf).digest('hex') !== row.pdf_hash) {
      throw new Error(`The sealed report of conversation ${conversationId} is not the file that was sealed`)
    }
    if (row.employee_id !== viewer.personId)
      await writeOpening(tx, services.clock, viewer, row.employee_id, { what: 'report', conversationId })
    return accept({ pdf: row.pdf, heldOn: row.held_on })
  })
