import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../../../../test/app.ts'
import { aCircle, aConversation, type Circle, type Guest } from '../../../../test/factories/conversations.ts'
import { unhindered } from '../../../../test/unhindered.ts'
import type { Tx } from '../../../platform/db/database.ts'

let app: TestApp
let circle: Circle
let open: string
let closed: string
beforeAll(async () => {
  app = await testApp()
  circle = await aCircle(app)
  closed = await aConversation(app, circle, 'prepared')
  open = await aConversation(app, circle, 'offered')
})
afterAll(() => app.close())

/** Asks the database itself, as somebody whom no policy of the code stands in the way. */
const as = <T>(
  guest: Guest,
  work: (tx: Tx) => Promise<T>,
  organizationId = circle.organizationId,
): Promise<T> => app.services.db.transaction(unhindered(organizationId, guest.personId), work)

const tables = [
  'conversation_appointments',
  'conversation_participants',
  'preparations',
  'preparation_answers',
  'talking_points',
  'notes',
  'live_notes',
  'live_note_writers',
  'reports',
  'report_versions',
  'report_comments',
  'signatures',
  'conversation_proposals',
] as const

const count = async (tx: Tx, table: string): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(tx)
  return rows[0]?.count ?? 0
}

describe('the database alone', () => {
  it.each(['colleague', 'coach', 'hr', 'administrator', 'managersManager', 'stranger'] as const)(
    'hides every word from the %s',
    async (who) => {
      for (const table of tables)
        expect([table, await as(circle[who], (tx) => count(tx, table))]).toEqual([table, 0])
    },
  )

  it('shows the progress to HR, and to nobody else who is not at the table', async () => {
    expect(await as(circle.hr, (tx) => count(tx, 'conversations'))).toBe(2)
    for (const who of ['colleague', 'coach', 'administrator', 'managersManager', 'stranger'] as const)
      expect(await as(circle[who], (tx) => count(tx, 'conversations'))).toBe(0)
  })

  it('hides another organisation from one who says to belong to it', async () => {
    expect(await as(circle.employee, (tx) => count(tx, 'conversations'), circle.stranger.personId)).toBe(0)
  })

  it('keeps a preparation from the other side until it is revealed', async () => {
    const read = (tx: Tx, conversationId: string) =>
      tx
        .selectFrom('preparation_answers')
        .select('person_id')
        .distinct()
        .where('conversation_id', '=', conversationId)
        .execute()
    expect(await as(circle.manager, (tx) => read(tx, closed))).toEqual([
      { person_id: circle.manager.personId },
    ])
    expect(await as(circle.manager, (tx) => read(tx, open))).toHaveLength(2)
    const points = (tx: Tx) =>
      tx.selectFrom('talking_points').select('author_id').where('conversation_id', '=', closed).execute()
    expect(await as(circle.manager, points)).toEqual([{ author_id: circle.manager.personId }])
  })

  it('lets nobody share, answer, note or sign for another', async () => {
    const forEmployee = {
      organization_id: circle.organizationId,
      conversation_id: closed,
      person_id: circle.employee.personId,
    }
    await expect(
      as(circle.manager, (tx) =>
        tx
          .updateTable('preparations')
          .set({ shared_at: '2026-11-24T09:00:00Z' })
          .where('person_id', '=', circle.employee.personId)
          .execute(),
      ),
    ).rejects.toThrow('Only its author shares')
    await expect(
      as(circle.manager, (tx) =>
        tx
          .insertInto('preparation_answers')
          .values({
            ...forEmployee,
            field_id: 'x',
            value: sql`'"x"'::jsonb`,
            revision: 1,
            saved_at: '2026-11-24T09:00:00Z',
          })
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/)
    await expect(
      as(circle.manager, (tx) =>
        tx
          .updateTable('talking_points')
          .set({ text: 'Andere woorden' })
          .where('conversation_id', '=', open)
          .where('author_id', '=', circle.employee.personId)
          .execute(),
      ),
    ).rejects.toThrow('Only its author changes')
  })

  it('lets nobody sign for another side, or give a voided signature its force again', async () => {
    const version = await app.services.db.owner
      .selectFrom('report_versions')
      .select('content_hash')
      .where('conversation_id', '=', open)
      .executeTakeFirstOrThrow()
    const sign = (side: string, personId = circle.manager.personId) =>
      as(circle.manager, (tx) =>
        tx
          .insertInto('signatures')
          .values({
            organization_id: circle.organizationId,
            signature_id: crypto.randomUUID(),
            conversation_id: open,
            person_id: personId,
            side,
            manner: 'agreed',
            content_hash: version.content_hash,
            signed_at: '2026-11-24T09:00:00Z',
          })
          .execute(),
      )
    await expect(sign('employee')).rejects.toThrow(/row-level security/)
    await expect(sign('employee', circle.employee.personId)).rejects.toThrow(/row-level security/)
    await sign('manager')
    const set = (voided_at: string | null) =>
      as(circle.manager, (tx) =>
        tx
          .updateTable('signatures')
          .set({ voided_at })
          .where('conversation_id', '=', open)
          .executeTakeFirst(),
      )
    expect((await set('2026-11-24T09:00:00Z')).numUpdatedRows).toBe(1n)
    expect((await set(null)).numUpdatedRows).toBe(0n)
  })

  it('changes no report that rests', async () => {
    const resting = await aConversation(app, circle, 'signed')
    const done = await as(circle.manager, (tx) =>
      tx
        .updateTable('reports')
        .set({ stage: 'draft', turn: 'manager' })
        .where('conversation_id', '=', resting)
        .executeTakeFirst(),
    )
    expect(done.numUpdatedRows).toBe(0n)
  })

  it('opens a preparation once, and only what was shared, when it is time', async () => {
    const conversationId = await aConversation(app, circle, 'prepared')
    const set = (who: Guest, columns: { shared_at?: string; revealed_at?: string | null }, whose = who) =>
      as(who, (tx) =>
        tx
          .updateTable('preparations')
          .set(columns)
          .where('conversation_id', '=', conversationId)
          .where('person_id', '=', whose.personId)
          .execute(),
      )
    const { employee, manager } = circle
    const at = '2026-11-24T09:00:00Z'
    const refused = 'Only what was shared opens, and once'
    await expect(set(manager, { revealed_at: at }, employee)).rejects.toThrow(refused)
    await set(employee, { shared_at: at })
    await expect(set(manager, { revealed_at: at }, employee)).rejects.toThrow(refused)
    await expect(set(employee, { revealed_at: at })).rejects.toThrow(refused)
    await set(manager, { shared_at: at })
    await set(manager, { revealed_at: at }, employee)
    await expect(set(employee, { revealed_at: null })).rejects.toThrow(refused)
  })

  it('gives nobody a preparation that is open already', async () => {
    const conversationId = await aConversation(app, circle, 'planned', { kind: 'check-in' })
    const bring = (whose: Guest, side: 'employee' | 'manager') =>
      as(circle.manager, (tx) =>
        tx
          .insertInto('preparations')
          .values({
            organization_id: circle.organizationId,
            conversation_id: conversationId,
            person_id: whose.personId,
            side,
            shared_at: '2026-11-24T09:00:00Z',
            revealed_at: '2026-11-24T09:00:00Z',
          })
          .execute(),
      )
    await expect(bring(circle.employee, 'employee')).rejects.toThrow(/row-level security/)
    await bring(circle.manager, 'manager')
  })

  it('takes no conversation back, and voids no signature under what rests', async () => {
    const resting = await aConversation(app, circle, 'signed')
    const planned = await aConversation(app, circle, 'planned')
    const move = (conversationId: string, columns: Record<string, string | null>) =>
      as(circle.manager, (tx) =>
        tx
          .updateTable('conversations')
          .set(columns)
          .where('conversation_id', '=', conversationId)
          .executeTakeFirstOrThrow(),
      )
    const at = '2026-11-24T09:00:00Z'
    const callOff = {
      cancelled_by: circle.manager.personId,
      state: 'cancelled',
      cancelled_at: at,
      cancel_reason: 'other',
      begun_at: null,
    }
    await expect(move(resting, { state: 'recorded' })).rejects.toThrow('A conversation goes forward')
    await expect(move(resting, callOff)).rejects.toThrow('A conversation goes forward')
    await expect(move(planned, { ...callOff, cancelled_by: circle.employee.personId })).rejects.toThrow(
      /row-level security/,
    )
    expect((await move(planned, callOff)).numUpdatedRows).toBe(1n)
    const planAgain = { state: 'planned', cancelled_at: null, cancel_reason: null }
    await expect(move(planned, planAgain)).rejects.toThrow('A conversation goes forward')
    const voided = await as(circle.manager, (tx) =>
      tx
        .updateTable('signatures')
        .set({ voided_at: at })
        .where('conversation_id', '=', resting)
        .executeTakeFirstOrThrow(),
    )
    expect(voided.numUpdatedRows).toBe(0n)
  })

  it('lets nobody write in a block of their own, as before there were shared notes, and shows what stands there', async () => {
    const own = {
      organization_id: circle.organizationId,
      conversation_id: open,
      author_id: circle.manager.personId,
      revision: 1,
      saved_at: '2026-11-24T09:00:00Z',
    }
    await app.services.db.owner
      .insertInto('notes')
      .values({ ...own, text: 'Van toen' })
      .execute()
    expect(await as(circle.employee, (tx) => count(tx, 'notes'))).toBe(1)
    const deeds: readonly ((tx: Tx) => Promise<unknown>)[] = [
      (tx) =>
        tx
          .insertInto('notes')
          .values({ ...own, conversation_id: closed, text: 'x' })
          .execute(),
      (tx) => tx.updateTable('notes').set({ text: 'x' }).execute(),
      (tx) => tx.updateTable('notes').set({ saved_at: own.saved_at }).execute(),
    ]
    for (const deed of deeds) await expect(as(circle.manager, deed)).rejects.toThrow(/permission denied/)
  })

  it('calls no talk off once it has begun: nothing of its shared notes is left behind that way', async () => {
    const { owner } = app.services.db
    const talking = await aConversation(app, circle, 'talking')
    const off = { state: 'cancelled', cancelled_at: '2026-11-24T09:00:00Z', cancel_reason: 'other' }
    const callOff = (conversationId: string) =>
      owner.updateTable('conversations').set(off).where('conversation_id', '=', conversationId).execute()
    await expect(callOff(talking)).rejects.toThrow(/check constraint/)
    const begun = await owner
      .selectFrom('live_notes')
      .innerJoin('conversations', 'conversations.conversation_id', 'live_notes.conversation_id')
      .where('conversations.begun_at', 'is', null)
      .select('live_notes.conversation_id')
      .execute()
    expect(begun).toEqual([])
    await callOff(await aConversation(app, circle, 'planned'))
  })

  it('takes no row away from a conversation', async () => {
    for (const table of ['conversations', 'reports', 'signatures', 'notes'] as const)
      await expect(as(circle.manager, (tx) => tx.deleteFrom(table).execute())).rejects.toThrow(
        /permission denied/,
      )
  })
})
