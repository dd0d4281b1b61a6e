import type { Database } from '../src/platform/db/database.ts'
import { openDatabase } from '../src/platform/db/open-database.ts'
import { copyPostgresTemplate } from './postgres.ts'
import { template } from './template.ts'

/**
 * A freshly migrated, empty database of one's own: PGlite in memory, or PostgreSQL when
 * `TEST_DATABASE_URL` names a server. Closing it drops it.
 *
 *     const database = await testDatabase()
 *     afterAll(() => database.close())
 *
 * `connections` is how many sessions it has at most on PostgreSQL.
 */
export const testDatabase = async (connections = 5): Promise<Database> => {
  const url = process.env['TEST_DATABASE_URL']
  if (url === undefined) return openDatabase({ kind: 'memory', files: await template() })
  const copy = await copyPostgresTemplate(url)
  const database = await openDatabase({ kind: 'postgresql', url: copy.url, connections })
  return {
    ...database,
    close: async () => {
      await database.close()
      await copy.drop()
    },
  }
}
