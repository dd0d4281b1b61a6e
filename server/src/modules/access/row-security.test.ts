import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aPerson, grantRole } from '../../../test/factories/people.ts'
import { unhindered } from '../../../test/unhindered.ts'
import { recordAudit } from '../../platform/audit/audit.ts'
import type { Database } from '../../platform/db/database.ts'
import { json } from '../../platform/db/json.ts'
import type { Viewer } from '../../platform/viewer.ts'

let db: Database
let administrator: Viewer
let hr: Viewer
let colleague: Viewer
const at = Temporal.Instant.from('2026-01-01T00:00:00Z')

beforeAll(async () => {
  db = await testDatabase()
  const organizationId = await anOrganization(db)
  const make = async (role?: 'hr' | 'administrator'): Promise<Viewer> => {
    const { personId } = await aPerson(db, { organizationId })
    if (role !== undefined) await grantRole(db, { organizationId, personId, role })
    return unhindered(organizationId, personId)
  }
  administrator = await make('administrator')
  hr = await make('hr')
  colleague = await make()
  await db.transaction(colleague, (tx) =>
    tx
      .insertInto('mails')
      .values({
        organization_id: organizationId,
        mail_id: crypto.randomUUID(),
        kind: 'conversation-planned',
        person_id: hr.personId,
        recipient: 'iemand@voorbeeld.nl',
        language: 'nl',
        facts: json({}),
        message_id: '<x@tweespraak>',
        state: 'no-server',
        created_at: at.toString(),
      })
      .execute(),
  )
})
afterAll(() => db.close())

describe('the database alone', () => {
  it('shows mails, which say who talks with whom, to administrators alone', async () => {
    const mailsOf = (viewer: Viewer) =>
      db.transaction(viewer, (tx) => tx.selectFrom('mails').select('mail_id').execute())
    expect(await mailsOf(administrator)).toHaveLength(1)
    expect(await mailsOf(hr)).toEqual([])
    expect(await mailsOf(colleague)).toEqual([])
  })

  it('lets nobody write in the audit under the name of another', async () => {
    const entry = { action: 'conversation.planned', subjectType: 'conversation', subjectId: null }
    await db.transaction(colleague, (tx) => recordAudit(tx, colleague, entry, at))
    await expect(db.transaction(colleague, (tx) => recordAudit(tx, hr, entry, at))).rejects.toThrow(
      /row-level security/,
    )
  })

  it('keeps the tables of sign-in, and who an account is, from everybody who is signed in', async () => {
    for (const table of ['"user"', '"session"', '"account"', '"verification"'])
      await expect(
        db.transaction(administrator, async (tx) => {
          await sql`select from auth.${sql.raw(table)}`.execute(tx)
        }),
      ).rejects.toThrow(/permission denied/)
    await expect(
      db.transaction(administrator, (tx) =>
        tx
          .updateTable('account_links')
          .set({ user_id: administrator.accountId })
          .where('person_id', '=', hr.personId)
          .execute(),
      ),
    ).rejects.toThrow(/permission denied/)
  })
})
