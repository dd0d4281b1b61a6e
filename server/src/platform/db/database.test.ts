import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'

const database = await testDatabase()
afterAll(() => database.close())

const organizationId = '0193a2c4-0000-7000-8000-000000000001'
const task = { purpose: 'outbox', organizationId } as const

test('a transaction runs under the role and the identity it was given, and leaves nothing behind', async () => {
  const inside = await database.transaction(task, async (tx) => {
    const { rows } = await sql<{
      role: string
      organization: string
    }>`select current_user as role, app_organization() as organization`.execute(tx)
    return rows[0]
  })
  expect(inside).toEqual({ role: 'tweespraak_outbox', organization: organizationId })
  const after = await sql<{ organization: string | null }>`select app_organization() as organization`.execute(
    database.owner,
  )
  expect(after.rows).toEqual([{ organization: null }])
})
