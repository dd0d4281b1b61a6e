import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { aCircle } from '../../../test/factories/conversations.ts'
import { gather } from './gather.ts'

const app = await testApp()
await aCircle(app)
afterAll(() => app.close())

test('several queries are read as they would be one by one, in their order', async () => {
  const { db } = app.services
  await db.owner.transaction().execute(async (tx) => {
    const people = tx.selectFrom('people').selectAll().orderBy('person_id', 'desc')
    const entries = tx.selectFrom('audit_entries').selectAll().orderBy('at').orderBy('entry_id')
    const organizations = tx.selectFrom('organizations').selectAll()
    expect(await gather(tx, { people, entries, organizations })).toEqual({
      people: await people.execute(),
      entries: await entries.execute(),
      organizations: await organizations.execute(),
    })
  })
})

test('what somebody wrote stays as it is, also where it looks like a moment', async () => {
  const written = '2026-11-24T09:00:00+00:00'
  const { db } = app.services
  await db.owner.transaction().execute(async (tx) => {
    const text = sql<{ what: string }>`select ${written}::text as what`
    const none = sql<{ what: string }>`select 'niets' as what where false`
    const moment = sql<{ at: string }>`select ${written}::timestamptz as at`
    expect(await gather(tx, { text, none, moment })).toEqual({
      text: [{ what: written }],
      none: [],
      moment: [{ at: '2026-11-24T09:00:00.000Z' }],
    })
  })
})
