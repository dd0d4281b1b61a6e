import type { AgreementState } from '@tweespraak/contract/agreements'
import type { EvidenceKind } from '@tweespraak/contract/assessment'
import { bilingual, type Bilingual, type Language } from '@tweespraak/contract/id'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { gather } from '../../../platform/db/gather.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { namedBy, nameOfRow, type NameRow } from '../../people/public.ts'
import { criteriaSet } from '../../templates/public.ts'
import { type AssessingSeat, type Assessor, type Giving, reported, type Score } from '../assessment.ts'
import type { ReportAssessment } from '../report.ts'
import { reportedAssessment } from '../reported-assessment.ts'
import type { Loaded } from './conversation.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

/** Something that shows how a criterion was met, in the words of those at the table. */
export interface StoredEvidence {
  readonly evidenceId: string
  readonly criterionId: string
  readonly kind: EvidenceKind
  readonly by: { readonly personId: string; readonly name: string }
  /** ISO date. */
  readonly on: string
  readonly words: string
  readonly state: AgreementState | null
  readonly report: { readonly conversationId: string; readonly kind: Bilingual } | null
}

type NamedGiving = Giving & { readonly name: string }

/** What is known of the assessing in one conversation, as far as the asker may see it. */
export interface StoredAssessment {
  readonly set: NonNullable<Awaited<ReturnType<typeof criteriaSet>>>
  readonly leftOut: boolean
  readonly assessors: readonly Assessor[]
  readonly givings: readonly NamedGiving[]
  /** By whom; each reads only what they may. */
  readonly scores: readonly (Score & { readonly personId: string })[]
  readonly outcomes: readonly Score[]
  readonly evidence: readonly StoredEvidence[]
}

const rowsOf = (conversationId: string) => ({
  assessments: sql<{ set_id: string; left_out: boolean }>`
    select set_id, left_out from assessments
    where organization_id = ${thisOrganization} and conversation_id = ${conversationId}`,
  givings: sql<{ person_id: string; seat: string; given_at: string; name: NameRow }>`
    select person_id, seat, given_at, ${namedBy(sql.ref('assessment_givings.person_id'))} as name
    from assessment_givings
    where organization_id = ${thisOrganization} and conversation_id = ${conversationId} order by given_at, person_id`,
  scores: sql<{
    person_id: string
    criterion_id: string
    step: number | null
    reason: string
    revision: number
  }>`select person_id, criterion_id, step, reason, revision from assessment_scores
    where organization_id = ${thisOrganization} and conversation_id = ${conversationId}`,
  outcomes: sql<{ criterion_id: string; step: number; reason: string; revision: number }>`
    select criterion_id, step, reason, revision from assessment_outcomes
    where organization_id = ${thisOrganization} and conversation_id = ${conversationId}`,
  evidence: sql<{
    evidence_id: string
    criterion_id: string
    added_by: string
    agreement_id: string | null
    report_id: string | null
    on_day: string
    words: string | null
    agreed_state: string | null
    report_kind: unknown
    name: NameRow
  }>`select laid.*, ${namedBy(sql.ref('laid.added_by'))} as name from app_evidence(${conversationId}) as laid`,
})

type Rows = Awaited<ReturnType<typeof gather<ReturnType<typeof rowsOf>>>>

const evidenceOf = (row: Rows['evidence'][number]): StoredEvidence => ({
  evidenceId: row.evidence_id,
  criterionId: row.criterion_id,
  kind: row.agreement_id !== null ? 'agreement' : row.report_id !== null ? 'report' : 'fact',
  by: { personId: row.added_by, name: nameOfRow(row.name) },
  on: row.on_day,
  words: row.words ?? '',
  state: row.agreed_state as AgreementState | null,
  report:
    row.report_id === null ? null : { conversationId: row.report_id, kind: bilingual.parse(row.report_kind) },
})

const scoreOf = (row: Rows['outcomes'][number] | Rows['scores'][number]): Score => ({
  criterionId: row.criterion_id,
  step: row.step,
  reason: row.reason,
  revision: row.revision,
})

/** Who assesses: who leads it, and the second assessor who was invited. */
const assessorsOf = ({ row, guests }: Pick<Loaded, 'row' | 'guests'>): readonly Assessor[] => [
  { personId: row.leader_id, seat: 'manager' },
  ...guests
    .filter(({ role }) => role === 'second-assessor')
    .map(({ personId }) => ({ personId, seat: 'second-assessor' as const })),
]

/** The assessing of a conversation; null where it scores nothing. */
export const loadAssessment = async (tx: Tx, loaded: Loaded): Promise<StoredAssessment | null> => {
  const read = await gather(tx, rowsOf(loaded.row.conversation_id))
  const [assessed] = read.assessments
  if (assessed === undefined) return null
  const set = await criteriaSet(tx, assessed.set_id)
  if (set === null) throw new Error(`Criteria ${assessed.set_id} are not there`)
  return {
    set,
    leftOut: assessed.left_out,
    assessors: assessorsOf(loaded),
    givings: read.givings.map((row) => ({
      personId: row.person_id,
      name: nameOfRow(row.name),
      seat: row.seat as AssessingSeat,
      givenAt: row.given_at,
    })),
    scores: read.scores.map((row) => ({ ...scoreOf(row), personId: row.person_id })),
    outcomes: read.outcomes.map(scoreOf),
    evidence: read.evidence.map(evidenceOf),
  }
}

/** What the report of a conversation says of its scores; null where it says nothing. Refused while some are not settled. */
export const assessmentToReport = async (
  tx: Tx,
  loaded: Loaded,
  language: Language,
): Promise<Outcome<ReportAssessment | null, 'scores-not-settled'>> => {
  const stored = await loadAssessment(tx, loaded)
  if (stored === null) return accept(null)
  const { content } = stored.set
  const criteria = content.criteria.map(({ criterionId }) => criterionId)
  const settled = reported(criteria, stored.outcomes, stored.leftOut)
  if (!settled.ok) return settled
  return accept(
    settled.value === null ? null : reportedAssessment(content, settled.value, stored.evidence, language),
  )
}

/** Lets an appraisal score on these criteria; when it is planned. */
export const insertAssessment = async (
  tx: Tx,
  viewer: Viewer,
  conversationId: string,
  setId: string,
): Promise<void> => {
  await tx
    .insertInto('assessments')
    .values({ organization_id: viewer.organizationId, conversation_id: conversationId, set_id: setId })
    .execute()
}

export const saveLeftOut = async (tx: Tx, conversationId: string, leftOut: boolean): Promise<void> => {
  await tx
    .updateTable('assessments')
    .set({ left_out: leftOut })
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .execute()
}

export const writeScore = async (
  tx: Tx,
  viewer: Viewer,
  conversationId: string,
  { criterionId, step, reason, revision }: Score,
  at: string,
): Promise<void> => {
  const columns = { step, reason, revision, saved_at: at }
  await tx
    .insertInto('assessment_scores')
    .values({
      organization_id: viewer.organizationId,
      conversation_id: conversationId,
      person_id: viewer.personId,
      criterion_id: criterionId,
      ...columns,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'conversation_id', 'person_id', 'criterion_id'])
        .doUpdateSet(columns),
    )
    .execute()
}

export const insertGiving = async (
  tx: Tx,
  viewer: Viewer,
  conversationId: string,
  { seat, givenAt }: Omit<Giving, 'personId'>,
): Promise<void> => {
  await tx
    .insertInto('assessment_givings')
    .values({
      organization_id: viewer.organizationId,
      conversation_id: conversationId,
      person_id: viewer.personId,
      seat,
      given_at: givenAt,
    })
    .execute()
}

export const deleteGiving = async (tx: Tx, viewer: Viewer, conversationId: string): Promise<void> => {
  await tx
    .deleteFrom('assessment_givings')
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .where('person_id', '=', viewer.personId)
    .execute()
}

export const writeOutcome = async (
  tx: Tx,
  viewer: Viewer,
  conversationId: string,
  { criterionId, step, reason, revision }: Score & { readonly step: number },
  at: string,
): Promise<void> => {
  const columns = { step, reason, revision, settled_by: viewer.personId, settled_at: at }
  await tx
    .insertInto('assessment_outcomes')
    .values({
      organization_id: viewer.organizationId,
      conversation_id: conversationId,
      criterion_id: criterionId,
      ...columns,
    })
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'conversation_id', 'criterion_id']).doUpdateSet(columns),
    )
    .execute()
}
