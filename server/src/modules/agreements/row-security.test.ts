import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { anAgreement, aPair } from '../../../test/factories/agreements.ts'
import { aManager, aPerson } from '../../../test/factories/people.ts'
import { answerTo, unhindered } from '../../../test/unhindered.ts'
import type { Database, Tx } from '../../platform/db/database.ts'
import { newId } from '../../platform/id.ts'

let db: Database
let organizationId: string
let employeeId: string
let leaderId: string
beforeAll(async () => {
  db = await testDatabase()
  organizationId = await anOrganization(db)
  employeeId = (await aPerson(db, { organizationId })).personId
  leaderId = (await aManager(db, { organizationId, team: [employeeId] })).personId
})
afterAll(() => db.close())

const refused = 'An agreement that rests is left alone'
const now = () => Temporal.Now.instant()

/** Asks the database itself, as somebody whom no policy of the code stands in the way. */
const as = <T>(personId: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction(unhindered(organizationId, personId), work)

const change = (personId: string, agreementId: string, columns: Record<string, unknown>) =>
  as(personId, (tx) =>
    tx.updateTable('agreements').set(columns).where('agreement_id', '=', agreementId).execute(),
  )

const two = () => ({ organizationId, employeeId, leaderId })
const open = { state: 'open', reason: null, closed_by: null, closed_at: null }
const kept = (by: string) => ({ state: 'kept', closed_by: by, closed_at: now().toString() })

describe('the database alone', () => {
  it.each([
    ['kept', 20, 'employee', refused],
    ['broken', 20, 'leader', refused],
    ['broken', 60 * 24 * 15, 'leader', refused],
    ['changed', 1, 'employee', refused],
    ['changed', 1, 'leader', refused],
    ['kept', 5, 'employee', null],
    ['broken', 60 * 24 * 13, 'leader', null],
  ] as const)(
    'an agreement that the employee closed as %s, %i minutes ago, is reopened by the %s: %s',
    async (state, minutes, who, answer) => {
      const closer = state === 'broken' && minutes === 20 ? leaderId : employeeId
      const agreementId = await anAgreement(db, {
        ...two(),
        state,
        closedAt: now().subtract({ minutes }).toString(),
      })
      await db.owner
        .updateTable('agreements')
        .set({ closed_by: closer })
        .where('agreement_id', '=', agreementId)
        .execute()
      expect(await answerTo(change(who === 'employee' ? employeeId : leaderId, agreementId, open))).toBe(
        answer,
      )
    },
  )

  it.each([
    ['other words', { what: 'Iets anders' }],
    ['another end', { state: 'kept', reason: null }],
    ['another reason', { reason: 'Toch iets anders' }],
    ['another who closed it', () => ({ closed_by: leaderId })],
  ])('gives what was broken no %s', async (_, columns) => {
    const agreementId = await anAgreement(db, { ...two(), state: 'broken' })
    const given = typeof columns === 'function' ? columns() : columns
    await expect(change(employeeId, agreementId, given)).rejects.toThrow(refused)
  })

  it('lets nobody close in the name of the other, or word it anew meanwhile', async () => {
    const agreementId = await anAgreement(db, two())
    await expect(change(employeeId, agreementId, kept(leaderId))).rejects.toThrow(refused)
    const worded = change(employeeId, agreementId, { ...kept(employeeId), what: 'Iets anders' })
    await expect(worded).rejects.toThrow(refused)
    await change(employeeId, agreementId, kept(employeeId))
  })

  it('lets what became of the support be said of what was kept', async () => {
    const agreementId = await anAgreement(db, { ...two(), state: 'kept', support: { kind: 'time' } })
    await change(leaderId, agreementId, { support_state: 'given', revision: 2 })
    await expect(change(leaderId, agreementId, { support_kind: 'means' })).rejects.toThrow(refused)
  })

  it('words and takes back nothing that was signed', async () => {
    const conversationId = newId({ now })
    await aPair(db, { ...two(), conversationId })
    const agreementId = await anAgreement(db, { ...two(), conversationId, madeAt: now().toString() })
    const settle = (at: string | null) =>
      db.owner
        .updateTable('agreement_pairs')
        .set({ settled_at: at })
        .where('conversation_id', '=', conversationId)
        .execute()
    const takeBack = () =>
      as(employeeId, (tx) =>
        tx.deleteFrom('agreements').where('agreement_id', '=', agreementId).executeTakeFirstOrThrow(),
      )
    await settle(now().toString())
    await expect(change(employeeId, agreementId, { what: 'Iets anders' })).rejects.toThrow(refused)
    expect((await takeBack()).numDeletedRows).toBe(0n)
    await settle(null)
    await change(employeeId, agreementId, { what: 'Iets anders' })
    expect((await takeBack()).numDeletedRows).toBe(1n)
  })

  it('takes back nothing that is closed', async () => {
    const agreementId = await anAgreement(db, { ...two(), state: 'kept' })
    const gone = await as(employeeId, (tx) =>
      tx.deleteFrom('agreements').where('agreement_id', '=', agreementId).executeTakeFirstOrThrow(),
    )
    expect(gone.numDeletedRows).toBe(0n)
  })
})

describe('a change that waits', () => {
  const waiting = async () => {
    const agreementId = await anAgreement(db, two())
    const changeId = newId({ now })
    await as(employeeId, (tx) =>
      tx
        .insertInto('agreement_changes')
        .values({
          organization_id: organizationId,
          change_id: changeId,
          agreement_id: agreementId,
          employee_id: employeeId,
          leader_id: leaderId,
          proposed_by: employeeId,
          what: 'Iets anders',
          due_on: '2027-01-01',
          state: 'waiting',
          proposed_at: now().toString(),
        })
        .execute(),
    )
    return { agreementId, changeId }
  }
  const answer = (personId: string, changeId: string, state: string) =>
    as(personId, (tx) =>
      sql`update agreement_changes set state = ${state}, answered_at = now() where change_id = ${changeId}::uuid`.execute(
        tx,
      ),
    )

  it.each([
    ['accepted', 'employee', false],
    ['declined', 'employee', false],
    ['withdrawn', 'leader', false],
    ['accepted', 'leader', true],
    ['declined', 'leader', true],
    ['withdrawn', 'employee', true],
  ] as const)('proposed by the employee is %s by the %s: %s', async (state, who, may) => {
    const { changeId } = await waiting()
    const answered = answer(who === 'employee' ? employeeId : leaderId, changeId, state)
    expect(await answerTo(answered)).toBe(may ? null : 'The other answers a change')
  })

  it('is put aside by whoever closes the agreement, and rests once it was answered', async () => {
    const { agreementId, changeId } = await waiting()
    await change(leaderId, agreementId, kept(leaderId))
    await answer(leaderId, changeId, 'withdrawn')
    await expect(answer(leaderId, changeId, 'accepted')).rejects.toThrow('The other answers a change')
  })
})
