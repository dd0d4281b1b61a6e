import { bilingual, type Bilingual } from '@tweespraak/contract/id'
import { kindRules } from '@tweespraak/contract/templates'
import { type Selectable, sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import type { Responses } from '../../../platform/db/tables.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { Answer, RespondableReport, Response, ResponseFacts, Verdict } from '../response.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

/** The parts of a response that are words. */
export type ResponsePart = 'response' | 'answer' | 'companion' | 'place' | 'decision'

/** What a step of a response builds upon, and as what the asker sees it. */
export interface ResponseAbout {
  readonly sight: 'employee' | 'leader' | 'higher' | 'hr'
  readonly hr: boolean
  readonly employeeId: string
  readonly leaderId: string
  /** ISO date. */
  readonly leaderLeftOn: string | null
  readonly kind: Bilingual
  readonly terms: ResponseFacts['terms'] | null
  /** ISO instant. */
  readonly heldAt: string
  readonly report: RespondableReport
  /** Their conversations rest: no term passes. */
  readonly rests: boolean
  readonly nextHigher: string | null
}

interface AboutRow {
  readonly sight: ResponseAbout['sight']
  readonly is_hr: boolean
  readonly employee_id: string
  readonly leader_id: string
  readonly leader_left_on: string | null
  readonly kind_name: unknown
  readonly rules: unknown
  readonly held_at: string
  readonly stage: RespondableReport['stage']
  readonly content_hash: string | null
  readonly closed_at: string | null
  readonly agreed: boolean
  readonly rests: boolean
  readonly higher: string | null
}

/** The days that the rules of a kind set; null where it has no such procedure. */
const responseTerms = (rules: unknown): ResponseFacts['terms'] | null => {
  const { response, answer } = kindRules.parse(rules).terms
  return typeof response === 'number' && typeof answer === 'number' ? { response, answer } : null
}

/** What is known of the report; null for who sees no response of this conversation, and could not hand one in. */
export const aboutResponse = async (tx: Tx, conversationId: string): Promise<ResponseAbout | null> => {
  const { rows } = await sql<AboutRow>`select * from app_response_about(${conversationId})`.execute(tx)
  const [row] = rows
  if (row === undefined) return null
  return {
    sight: row.sight,
    hr: row.is_hr,
    employeeId: row.employee_id,
    leaderId: row.leader_id,
    leaderLeftOn: row.leader_left_on,
    kind: bilingual.parse(row.kind_name),
    terms: responseTerms(row.rules),
    heldAt: row.held_at,
    report: {
      stage: row.stage,
      contentHash: row.content_hash,
      closedAt: row.closed_at,
      agreed: row.agreed,
    },
    rests: row.rests,
    nextHigher: row.higher,
  }
}

/** Whether somebody who was asked could decide: they work here, and were not at that table. */
export const mayDecideResponse = async (
  tx: Tx,
  conversationId: string,
  personId: string | null,
): Promise<boolean> => {
  if (personId === null) return false
  const { rows } = await sql<{ readonly may: boolean }>`
    select app_may_decide_response(${conversationId}, ${personId}) as may`.execute(tx)
  return rows[0]?.may === true
}

export const responsesQuery = (tx: Tx, conversationId: Given<string>) =>
  tx
    .selectFrom('responses')
    .selectAll()
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .orderBy('handed_in_at', 'desc')
    .orderBy('response_id', 'desc')

type ResponseRow = Selectable<Responses>

const answerOf = (row: ResponseRow): Answer | null =>
  row.verdict === null
    ? null
    : { by: row.answered_by ?? '', verdict: row.verdict as Verdict, at: row.answered_at ?? '' }

/** The checks of the table hold that what a step needs is there. */
export const responseOfRow = (row: ResponseRow): Response => {
  const { response_id: responseId, higher_id: higherId, talk_at: talkAt } = row
  const answer = answerOf(row)
  const dueBefore = row.due_before ?? ''
  switch (row.step) {
    case 'leader':
      return { responseId, step: 'leader', dueBefore }
    case 'employee':
      return { responseId, step: 'employee', answer, dueBefore }
    case 'higher':
      return { responseId, step: 'higher', answer, askedAt: row.asked_at ?? '', higherId, talkAt, dueBefore }
    default:
      return {
        responseId,
        step: 'ended',
        answer,
        higherId,
        askedAt: row.asked_at,
        talkAt,
        ending: row.ending as 'followed' | 'rested' | 'decided',
        decision: row.decision as Verdict | null,
        endedAt: row.ended_at ?? '',
      }
  }
}

/** Takes hold of one response, so that of two deeds at the same moment the second sees what the first did. */
export const holdResponse = async (
  tx: Tx,
  conversationId: string,
  responseId: string,
): Promise<Response | null> => {
  const row = await tx
    .selectFrom('responses')
    .selectAll()
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .where('response_id', '=', responseId)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? null : responseOfRow(row)
}

const columnsOf = (response: Response) => {
  const ended = response.step === 'ended' ? response : null
  const asked = response.step === 'higher' ? response : ended
  const answer = response.step === 'leader' ? null : response.answer
  return {
    step: response.step,
    due_before: response.step === 'ended' ? null : response.dueBefore,
    verdict: answer?.verdict ?? null,
    answered_by: answer?.by ?? null,
    answered_at: answer?.at ?? null,
    asked_at: asked?.askedAt ?? null,
    higher_id: asked?.higherId ?? null,
    talk_at: asked?.talkAt ?? null,
    decision: ended?.decision ?? null,
    decided_at: ended?.ending === 'decided' ? ended.endedAt : null,
    ending: ended?.ending ?? null,
    ended_at: ended?.endedAt ?? null,
  }
}

/** Puts a response in; nothing where it is there already, or another one runs. */
export const insertResponse = async (
  tx: Tx,
  viewer: Viewer,
  response: Response,
  given: { readonly conversationId: string; readonly reportHash: string; readonly handedInAt: string },
): Promise<boolean> => {
  const put = await tx
    .insertInto('responses')
    .values({
      organization_id: viewer.organizationId,
      conversation_id: given.conversationId,
      employee_id: viewer.personId,
      report_hash: given.reportHash,
      handed_in_at: given.handedInAt,
      response_id: response.responseId,
      ...columnsOf(response),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return put.numInsertedOrUpdatedRows === 1n
}

/** What became of a response by the passing of time alone. */
export const savePassing = async (tx: Tx, response: Response): Promise<void> => {
  const { step, due_before, ending, ended_at } = columnsOf(response)
  await tx
    .updateTable('responses')
    .set({ step, due_before, ending, ended_at })
    .where('organization_id', '=', thisOrganization)
    .where('response_id', '=', response.responseId)
    .execute()
}

export const saveResponse = async (tx: Tx, response: Response): Promise<void> => {
  await tx
    .updateTable('responses')
    .set(columnsOf(response))
    .where('organization_id', '=', thisOrganization)
    .where('response_id', '=', response.responseId)
    .execute()
}

/** What somebody says in a response; only where the talk is may be said again. */
export const sayInResponse = async (
  tx: Tx,
  viewer: Viewer,
  responseId: string,
  part: ResponsePart,
  text: string,
): Promise<void> => {
  const said = tx.insertInto('response_words').values({
    organization_id: viewer.organizationId,
    response_id: responseId,
    part,
    author_id: viewer.personId,
    text,
  })
  if (part !== 'place') await said.execute()
  else
    await said
      .onConflict((conflict) =>
        conflict
          .columns(['organization_id', 'response_id', 'part'])
          .doUpdateSet({ text, author_id: viewer.personId }),
      )
      .execute()
}

export const deleteResponse = async (tx: Tx, responseId: string): Promise<void> => {
  await tx
    .deleteFrom('responses')
    .where('organization_id', '=', thisOrganization)
    .where('response_id', '=', responseId)
    .execute()
}

interface PassedRow {
  readonly organization_id: string
  readonly conversation_id: string
  readonly response_id: string
  readonly employee_id: string
  readonly leader_id: string
  readonly leader_left: boolean
  readonly rules: unknown
  readonly time_zone: string
}

/** A response of which a term has passed, or that waits for a leader who has left; with what follows from that. */
export interface PassedResponse extends Pick<
  ResponseFacts,
  'employeeId' | 'leaderId' | 'leaderLeft' | 'timeZone'
> {
  readonly organizationId: string
  readonly conversationId: string
  readonly responseId: string
  readonly terms: ResponseFacts['terms'] | null
}

/** Of all organisations. For the task that lets terms pass. */
export const findPassedResponses = async (tx: Tx, now: Temporal.Instant): Promise<PassedResponse[]> => {
  const { rows } = await sql<PassedRow>`select * from app_passed_responses(${now.toString()})`.execute(tx)
  return rows.map((row) => ({
    organizationId: row.organization_id,
    conversationId: row.conversation_id,
    responseId: row.response_id,
    employeeId: row.employee_id,
    leaderId: row.leader_id,
    leaderLeft: row.leader_left,
    terms: responseTerms(row.rules),
    timeZone: row.time_zone,
  }))
}
