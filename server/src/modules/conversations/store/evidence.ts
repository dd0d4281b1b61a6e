import type { AgreementState } from '@tweespraak/contract/agreements'
import type { OfferedEvidence } from '@tweespraak/contract/assessment'
import { bilingual } from '@tweespraak/contract/id'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { gather } from '../../../platform/db/gather.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { EvidenceFacts } from '../evidence.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

/** What is laid beneath a criterion. */
export type Shows =
  | { readonly kind: 'agreement'; readonly agreementId: string }
  | { readonly kind: 'report'; readonly conversationId: string }
  | { readonly kind: 'fact'; readonly words: string; readonly on: string }

type Found = Omit<EvidenceFacts, 'employeeId'>

/** What an agreement is, for who may read it. */
export const agreementFacts = async (tx: Tx, agreementId: string): Promise<Found | null> => {
  const { rows } = await sql<Found>`
    select employee_id as "aboutId", app_agreed_for_development(agreement_id) as "forDevelopment", true as stands
    from agreements where organization_id = ${thisOrganization} and agreement_id = ${agreementId}::uuid`.execute(
    tx,
  )
  return rows[0] ?? null
}

/** What the report of a conversation is, for who may know of it: it stands once it is sealed and they may read it. */
export const reportFacts = async (tx: Tx, conversationId: string): Promise<Found | null> => {
  const { rows } = await sql<Found>`
    select employee_id as "aboutId", app_began_as(conversation_id) is not distinct from 'development' as "forDevelopment",
      state in ('filed', 'followed-up') and exists (select from sealed_reports s
        where s.organization_id = ${thisOrganization} and s.conversation_id = c.conversation_id) as stands
    from conversations c
    where organization_id = ${thisOrganization} and conversation_id = ${conversationId}::uuid`.execute(tx)
  return rows[0] ?? null
}

/** As many of each as are offered. */
const most = 60

/** What the asker reads of an employee and may attach: the newest first, and nothing that was said for development. */
export const loadOffered = async (tx: Tx, employeeId: string): Promise<OfferedEvidence> => {
  const read = await gather(tx, {
    agreements: sql<{ agreement_id: string; what: string; due_on: string; state: string }>`
      select agreement_id, what, due_on, state from agreements
      where organization_id = ${thisOrganization} and employee_id = ${employeeId}::uuid and state <> 'changed'
        and not app_agreed_for_development(agreement_id)
      order by made_at desc, agreement_id desc limit ${sql.lit(most)}`,
    reports: sql<{ conversation_id: string; held_on: string; kind: unknown }>`
      select s.conversation_id, s.held_on, v.name as kind from sealed_reports s
      join conversations c on c.organization_id = s.organization_id and c.conversation_id = s.conversation_id
      join kind_versions v on v.organization_id = c.organization_id and v.kind_id = c.kind_id and v.version = c.kind_version
      where s.organization_id = ${thisOrganization} and s.employee_id = ${employeeId}::uuid
        and c.state in ('filed', 'followed-up')
        and app_began_as(s.conversation_id) is distinct from 'development'
      order by s.held_on desc, s.conversation_id desc limit ${sql.lit(most)}`,
  })
  return {
    agreements: read.agreements.map((row) => ({
      agreementId: row.agreement_id,
      what: row.what,
      dueOn: row.due_on,
      state: row.state as AgreementState,
    })),
    reports: read.reports.map((row) => ({
      conversationId: row.conversation_id,
      kind: bilingual.parse(row.kind),
      heldOn: row.held_on,
    })),
  }
}

/** Attaches it; false when it is there already. */
export const insertEvidence = async (
  tx: Tx,
  viewer: Viewer,
  conversationId: string,
  given: {
    readonly evidenceId: string
    readonly criterionId: string
    readonly shows: Shows
    readonly at: string
  },
): Promise<boolean> => {
  const { shows } = given
  const laid = await tx
    .insertInto('assessment_evidence')
    .values({
      organization_id: viewer.organizationId,
      evidence_id: given.evidenceId,
      conversation_id: conversationId,
      criterion_id: given.criterionId,
      agreement_id: shows.kind === 'agreement' ? shows.agreementId : null,
      report_id: shows.kind === 'report' ? shows.conversationId : null,
      fact: shows.kind === 'fact' ? shows.words : null,
      fact_on: shows.kind === 'fact' ? shows.on : null,
      added_by: viewer.personId,
      added_at: given.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return laid.numInsertedOrUpdatedRows === 1n
}

export const deleteEvidence = async (tx: Tx, conversationId: string, evidenceId: string): Promise<void> => {
  await tx
    .deleteFrom('assessment_evidence')
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .where('evidence_id', '=', evidenceId)
    .execute()
}
