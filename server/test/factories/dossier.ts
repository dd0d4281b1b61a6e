import { createHash } from 'node:crypto'
import { hashContent, type ReportContent } from '../../src/modules/conversations/report.ts'
import type { Database } from '../../src/platform/db/database.ts'
import { json } from '../../src/platform/db/json.ts'
import { newId } from '../../src/platform/id.ts'
import { kindIdOf } from './templates.ts'

const clock = { now: () => Temporal.Now.instant() }

interface TalkGiven {
  readonly organizationId: string
  readonly employeeId: string
  readonly leaderId: string
  /** The code of a kind; a progress talk unless given. */
  readonly kind?: string
  readonly state?: 'held' | 'recorded' | 'signed' | 'filed'
  /** The moment at which it began. */
  readonly at?: string
  /** Others at the table. */
  readonly guests?: readonly {
    readonly personId: string
    readonly role: 'second-assessor' | 'third-party' | 'companion'
  }[]
}

/** A conversation that was held, without what was said in it; filed unless told otherwise. */
export const aHeldTalk = async (db: Database, given: TalkGiven): Promise<string> => {
  const conversationId = newId(clock)
  const at = given.at ?? '2026-11-17T09:00:00Z'
  const later = Temporal.Instant.from(at).add({ hours: 1 }).toString()
  const state = given.state ?? 'filed'
  const kindId = await kindIdOf(db, given.organizationId, given.kind ?? 'progress')
  const version = await db.owner
    .selectFrom('kind_versions')
    .select(['version', 'form_id', 'form_version'])
    .where('organization_id', '=', given.organizationId)
    .where('kind_id', '=', kindId)
    .executeTakeFirstOrThrow()
  await db.owner
    .insertInto('conversations')
    .values({
      organization_id: given.organizationId,
      conversation_id: conversationId,
      kind_id: kindId,
      kind_code: given.kind ?? 'progress',
      kind_version: version.version,
      form_id: version.form_id,
      form_version: version.form_version,
      employee_id: given.employeeId,
      leader_id: given.leaderId,
      state,
      starts_at: at,
      ends_at: later,
      planned_by: given.leaderId,
      planned_at: at,
      invited_at: at,
      begun_at: at,
      finished_at: state === 'held' ? null : later,
      filed_at: state === 'filed' ? later : null,
      revision: 1,
    })
    .execute()
  const seats = [
    { personId: given.employeeId, role: 'employee' },
    { personId: given.leaderId, role: 'manager' },
    ...(given.guests ?? []),
  ]
  await db.owner
    .insertInto('conversation_participants')
    .values(
      seats.map(({ personId, role }) => ({
        organization_id: given.organizationId,
        conversation_id: conversationId,
        person_id: personId,
        role,
      })),
    )
    .execute()
  return conversationId
}

/** A filed conversation with a sealed report: a PDF in name only. */
export const aSealedReport = async (db: Database, given: TalkGiven): Promise<string> => {
  const conversationId = await aHeldTalk(db, given)
  const pdf = new TextEncoder().encode(`%PDF-1.7 ${conversationId}`)
  await db.owner
    .insertInto('sealed_reports')
    .values({
      organization_id: given.organizationId,
      conversation_id: conversationId,
      employee_id: given.employeeId,
      held_on: '2026-11-17',
      content_hash: '0'.repeat(64),
      pdf,
      pdf_hash: createHash('sha256').update(pdf).digest('hex'),
      pages: 2,
      sealed_at: '2026-11-20T15:02:07Z',
    })
    .execute()
  return conversationId
}

interface SignedGiven extends TalkGiven {
  readonly employeeName: string
  readonly leaderName: string
  readonly employeeWords?: string
  readonly response?: string | null
  /** The leader signs too, unless told otherwise; then the report closed without that signature. */
  readonly signedByLeader?: boolean
}

const contentOf = (conversationId: string, given: SignedGiven): ReportContent => ({
  schema: 1,
  conversationId,
  kind: {
    code: given.kind ?? 'progress',
    version: 1,
    name: { nl: 'Voortgangsgesprek', en: 'Progress talk' },
  },
  language: 'nl',
  heldOn: '2026-11-17',
  people: [
    { personId: given.employeeId, name: given.employeeName, role: 'employee' },
    { personId: given.leaderId, name: given.leaderName, role: 'manager' },
  ],
  sections: [
    {
      sectionId: 'own-section',
      title: 'Hoe gaat het met je werk?',
      words: {
        employee: given.employeeWords ?? 'Goed.',
        manager: 'Dat zie ik ook.',
        third: '',
        together: '',
      },
    },
  ],
  agreements: [],
})

/** A signed report that is to be sealed next. */
export const aSignedReport = async (db: Database, given: SignedGiven): Promise<string> => {
  const conversationId = await aHeldTalk(db, { ...given, state: 'signed' })
  const content = contentOf(conversationId, given)
  const contentHash = hashContent(content)
  const key = { organization_id: given.organizationId, conversation_id: conversationId }
  const signedByLeader = given.signedByLeader ?? true
  await db.owner
    .insertInto('reports')
    .values({
      ...key,
      stage: 'closed',
      turn: null,
      content: json(content),
      content_hash: contentHash,
      revisions: json({}),
      written: json({}),
      revision: 1,
      offered_at: '2026-11-18T09:00:00Z',
      sign_before: '2026-12-02T23:00:00Z',
      closing: signedByLeader ? 'signed' : 'not-signed',
      missing: signedByLeader ? [] : ['manager'],
      closed_at: '2026-11-20T15:02:00Z',
    })
    .execute()
  await db.owner
    .insertInto('report_versions')
    .values({ ...key, content_hash: contentHash, content: json(content), offered_at: '2026-11-18T09:00:00Z' })
    .execute()
  const signers = [
    { personId: given.employeeId, side: 'employee', manner: 'seen', response: given.response ?? null },
    ...(signedByLeader
      ? [{ personId: given.leaderId, side: 'manager', manner: 'agreed', response: null }]
      : []),
  ]
  for (const { personId, side, manner, response } of signers) {
    await db.owner
      .insertInto('signatures')
      .values({
        ...key,
        signature_id: newId(clock),
        person_id: personId,
        side,
        manner,
        response,
        content_hash: contentHash,
        signed_at: '2026-11-20T14:10:00Z',
      })
      .execute()
  }
  return conversationId
}
