import { role } from '@tweespraak/contract/conversation'
import type { Side } from '@tweespraak/contract/form'
import { bilingual, language } from '@tweespraak/contract/id'
import { reportAssessment, reportConclusion } from '@tweespraak/contract/report'
import { sql } from 'kysely'
import { z } from 'zod'
import { writeAtEnd } from '../../../platform/db/at-end.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { json } from '../../../platform/db/json.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import { newId } from '../../../platform/id.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { Conversation } from '../conversation.ts'
import type { Main } from '../participant.ts'
import { hashContent, type ReportContent, type Revisions, type Written } from '../report.ts'
import type { ReportStage } from '../report-stage.ts'
import type { Closing, Manner, Signature } from '../signing.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

const texts = z.object({ employee: z.string(), manager: z.string(), third: z.string(), together: z.string() })
const storedContent = z.object({
  schema: z.literal(1),
  conversationId: z.string(),
  kind: z.object({ code: z.string(), version: z.number(), name: bilingual }),
  language,
  heldOn: z.string(),
  people: z.array(z.object({ personId: z.string(), name: z.string(), role })),
  sections: z.array(z.object({ sectionId: z.string(), title: z.string(), words: texts })),
  agreements: z.array(
    z.object({
      agreementId: z.string(),
      what: z.string(),
      measure: z.string().nullable(),
      dueOn: z.string().nullable(),
      doer: z.enum(['employee', 'leader']),
      support: z.object({ kind: z.string(), words: z.string().nullable() }).nullable(),
    }),
  ),
  assessment: reportAssessment.exactOptional(),
  conclusion: reportConclusion.exactOptional(),
})

const storedWritten = z.record(z.string(), z.object({ by: z.string(), at: z.string() }))

/** A signature as it stands under the report, voided or not, with what its signer wrote. */
export interface StoredSignature extends Signature {
  readonly response: string | null
  readonly voidedAt: string | null
}

export interface StoredReport {
  readonly conversationId: string
  readonly content: ReportContent
  readonly contentHash: string
  readonly revisions: Revisions
  readonly written: Written
  /** Who had the turn and gave it to the other. */
  readonly passedBy: readonly Main[]
  readonly revision: number
  readonly stage: 'draft' | 'offered' | 'closed'
  readonly turn: Main | null
  readonly offeredAt: string | null
  readonly signBefore: string | null
  readonly closing: Closing['how'] | null
  readonly missing: readonly Side[]
  readonly closedAt: string | null
  /** Oldest first. */
  readonly signatures: readonly StoredSignature[]
}

const signaturesQuery = (tx: Tx, conversationId: Given<string>) =>
  tx
    .selectFrom('signatures')
    .selectAll()
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .orderBy('signed_at')
    .orderBy('signature_id')

type SignatureRow = Awaited<ReturnType<ReturnType<typeof signaturesQuery>['execute']>>[number]

const signatureOfRow = (row: SignatureRow): StoredSignature => ({
  personId: row.person_id,
  side: row.side as Side,
  manner: row.manner as Manner,
  response: row.response,
  contentHash: row.content_hash,
  signedAt: row.signed_at,
  voidedAt: row.voided_at,
})

const reportRows = (tx: Tx, conversationId: Given<string>) =>
  tx
    .selectFrom('reports')
    .selectAll()
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)

type ReportRow = Awaited<ReturnType<ReturnType<typeof reportRows>['execute']>>[number]

/** The report of a conversation with its signatures: queries still to be run, read by `reportOfRows`. */
export const reportQueries = (tx: Tx, conversationId: Given<string>) => ({
  reports: reportRows(tx, conversationId),
  signatures: signaturesQuery(tx, conversationId),
})

export const reportOfRows = (
  [row]: readonly ReportRow[],
  signatures: readonly SignatureRow[],
): StoredReport | null => {
  if (row === undefined) return null
  return {
    conversationId: row.conversation_id,
    content: storedContent.parse(row.content),
    contentHash: row.content_hash,
    revisions: z.record(z.string(), z.number()).parse(row.revisions),
    written: storedWritten.parse(row.written),
    passedBy: row.passed_by as Main[],
    revision: row.revision,
    stage: row.stage as StoredReport['stage'],
    turn: row.turn as Main | null,
    offeredAt: row.offered_at,
    signBefore: row.sign_before,
    closing: row.closing as Closing['how'] | null,
    missing: row.missing as Side[],
    closedAt: row.closed_at,
    signatures: signatures.map(signatureOfRow),
  }
}

const standing = ({ signatures }: StoredReport): Signature[] =>
  signatures
    .filter(({ voidedAt }) => voidedAt === null)
    .map(({ personId, side, manner, contentHash, signedAt }) => ({
      personId,
      side,
      manner,
      contentHash,
      signedAt,
    }))

/** The stage of a report that goes on. The checks of the table hold what it needs. */
export const stageOfRow = (report: StoredReport): ReportStage => {
  const { contentHash, signBefore } = report
  const signatures = standing(report)
  return report.turn === null
    ? { stage: 'offered', contentHash, offeredAt: report.offeredAt ?? '', signBefore, signatures }
    : { stage: 'draft', turn: report.turn, contentHash, signatures }
}

const firstRow = (viewer: Viewer, content: ReportContent) => ({
  organization_id: viewer.organizationId,
  conversation_id: content.conversationId,
  content: json(content),
  content_hash: hashContent(content),
  revisions: json({}),
  written: json({}),
  revision: 1,
})

/** How a closed report came to rest. */
export const closingOfRow = ({ closing, closedAt, contentHash, missing }: StoredReport): Closing => ({
  how: closing ?? 'nothing-to-sign',
  closedAt: closedAt ?? '',
  contentHash,
  missing,
})

export const insertReport = async (
  tx: Tx,
  viewer: Viewer,
  content: ReportContent,
  turn: Main,
): Promise<void> => {
  await tx
    .insertInto('reports')
    .values({ ...firstRow(viewer, content), stage: 'draft', turn })
    .execute()
}

/** What is kept of a talk without a report: it rests from the first. */
export const insertKept = async (
  tx: Tx,
  viewer: Viewer,
  content: ReportContent,
  { how, closedAt, contentHash }: Closing,
): Promise<void> => {
  await tx
    .insertInto('reports')
    .values({
      ...firstRow(viewer, content),
      stage: 'closed',
      offered_at: closedAt,
      closing: how,
      closed_at: closedAt,
      content_hash: contentHash,
    })
    .execute()
}

/** Other words, or other agreements; what is kept of a text is its newest revision, and who wrote that. */
export const saveContent = async (
  tx: Tx,
  report: StoredReport,
  content: ReportContent,
  { revisions, written }: Pick<StoredReport, 'revisions' | 'written'> = report,
): Promise<void> => {
  await tx
    .updateTable('reports')
    .set({
      content: json(content),
      content_hash: hashContent(content),
      revisions: json(revisions),
      written: json(written),
      revision: report.revision + 1,
    })
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', report.conversationId)
    .execute()
}

/** Keeps that somebody had the turn to write, and gave it on. */
export const keepPassed = async (tx: Tx, report: StoredReport, by: Main): Promise<void> => {
  if (report.passedBy.includes(by)) return
  await tx
    .updateTable('reports')
    .set({ passed_by: [...report.passedBy, by] })
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', report.conversationId)
    .execute()
}

/** Keeps what was offered, so that it is known for ever what a signature was put under. */
export const keepVersion = async (
  tx: Tx,
  viewer: Viewer,
  content: ReportContent,
  at: string,
): Promise<void> => {
  await tx
    .insertInto('report_versions')
    .values({
      organization_id: viewer.organizationId,
      conversation_id: content.conversationId,
      content_hash: hashContent(content),
      content: json(content),
      offered_at: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

const stageColumns = (state: Conversation) => {
  if (state.status === 'recorded') {
    const stage = state.report
    return stage.stage === 'draft'
      ? { stage: 'draft', turn: stage.turn, offered_at: null, sign_before: null }
      : { stage: 'offered', turn: null, offered_at: stage.offeredAt, sign_before: stage.signBefore }
  }
  if (state.status !== 'signed') return null
  const { how, missing, closedAt } = state.closing
  return { stage: 'closed', closing: how, missing: [...missing], closed_at: closedAt }
}

const signaturesOf = (state: Conversation): readonly Signature[] | null =>
  state.status === 'recorded' ? state.report.signatures : null

/** Where the report goes, to be saved with the conversation that it goes with; null when it stays. */
export const stageUpdate = (tx: Tx, report: StoredReport, state: Conversation) => {
  const columns = stageColumns(state)
  return columns === null
    ? null
    : tx
        .updateTable('reports')
        .set(columns)
        .where('organization_id', '=', thisOrganization)
        .where('conversation_id', '=', report.conversationId)
}

/** Voids the signatures that no longer count. A new one is inserted by `insertSignature`. */
export const voidSignatures = async (
  tx: Tx,
  report: StoredReport,
  state: Conversation,
  at: string,
): Promise<void> => {
  const kept = signaturesOf(state)
  const voided = standing(report)
    .map(({ personId }) => personId)
    .filter((personId) => kept !== null && !kept.some((signature) => signature.personId === personId))
  if (voided.length === 0) return
  await tx
    .updateTable('signatures')
    .set({ voided_at: at })
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', report.conversationId)
    .where('person_id', 'in', voided)
    .where('voided_at', 'is', null)
    .execute()
}

export const insertSignature = async (
  tx: Tx,
  viewer: Viewer,
  conversationId: string,
  given: {
    readonly side: Side
    readonly manner: Manner
    readonly response: string | null
    readonly contentHash: string
    readonly at: Temporal.Instant
  },
): Promise<void> => {
  const signature = tx.insertInto('signatures').values({
    organization_id: viewer.organizationId,
    signature_id: newId({ now: () => given.at }),
    conversation_id: conversationId,
    person_id: viewer.personId,
    side: given.side,
    manner: given.manner,
    response: given.response,
    content_hash: given.contentHash,
    signed_at: given.at.toString(),
  })
  await writeAtEnd(tx, signature)
}

/** The offered reports of all organisations whose term to sign has passed. For the task that closes them. */
export const findTermsPassed = async (
  tx: Tx,
  now: Temporal.Instant,
): Promise<{ readonly organizationId: string; readonly conversationId: string }[]> => {
  const rows = await tx
    .selectFrom('reports')
    .select(['organization_id', 'conversation_id'])
    .where('stage', '=', 'offered')
    .where('sign_before', '<=', now.toString())
    .where(
      sql<boolean>`not app_term_stands_still(organization_id, conversation_id, ${now.toString()}::timestamptz)`,
    )
    .orderBy('sign_before')
    .limit(500)
    .execute()
  return rows.map((row) => ({ organizationId: row.organization_id, conversationId: row.conversation_id }))
}
