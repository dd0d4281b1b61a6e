import { afterAll, expect, test } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { aCircle } from '../../../test/factories/conversations.ts'
import type { Task } from '../viewer.ts'
import { writeAtEnd } from './at-end.ts'
import type { Tx } from './database.ts'

const app = await testApp()
afterAll(() => app.close())
const { organizationId } = await aCircle(app)
const gate: Task = { purpose: 'auth', organizationId }

const entry = (tx: Tx, action: string, at = '2026-11-24T09:00:00Z') =>
  tx.insertInto('audit_entries').values({
    organization_id: organizationId,
    entry_id: crypto.randomUUID(),
    at,
    actor_kind: 'nobody',
    action,
    subject_type: 'test',
  })

const written = async (): Promise<string[]> => {
  const entries = app.services.db.owner.selectFrom('audit_entries').select('action').orderBy('action')
  return (await entries.where('subject_type', '=', 'test').execute()).map(({ action }) => action)
}

test('what is left for the end is there once the transaction has ended', async () => {
  await app.services.db.transaction(gate, async (tx) => {
    await writeAtEnd(tx, entry(tx, 'test.first'), 'outbox')
    await writeAtEnd(tx, entry(tx, 'test.second'))
  })
  expect(await written()).toEqual(['test.first', 'test.second'])
})

test('what cannot be written at the end undoes all that came before', async () => {
  const broken = app.services.db.transaction(gate, async (tx) => {
    await entry(tx, 'test.third').execute()
    await writeAtEnd(tx, entry(tx, 'test.fourth', 'yesterday or so'))
  })
  await expect(broken).rejects.toThrow('invalid input syntax')
  expect(await written()).toEqual(['test.first', 'test.second'])
})

test('what cannot be written at the end leaves no transaction open for whoever comes next', async () => {
  for (let time = 0; time < 12; time += 1) {
    const broken = app.services.db.transaction(gate, (tx) =>
      writeAtEnd(tx, entry(tx, 'test.broken', 'yesterday or so')),
    )
    await expect(broken).rejects.toThrow('invalid input syntax')
    await app.services.db.transaction(gate, (tx) => writeAtEnd(tx, entry(tx, `test.then-${time}`)))
  }
  expect((await written()).filter((action) => action.startsWith('test.then-'))).toHaveLength(12)
  expect(await written()).not.toContain('test.broken')
})

test('who threw after leaving something for the end has written nothing, and nobody after them writes it', async () => {
  const thrown = app.services.db.transaction(gate, async (tx) => {
    await entry(tx, 'test.fifth').execute()
    await writeAtEnd(tx, entry(tx, 'test.sixth'))
    throw new Error('thought better of it')
  })
  await expect(thrown).rejects.toThrow('thought better of it')
  await app.services.db.transaction(gate, (tx) => entry(tx, 'test.seventh').execute())
  const now = await written()
  expect(now).toContain('test.seventh')
  expect(now.filter((action) => ['test.fifth', 'test.sixth'].includes(action))).toEqual([])
})
