import { z } from 'zod'
import { appliedMigrations } from '../../platform/db/migrate.ts'
import { defineDeed } from '../deed.ts'

/** Whoever opens the database brings it up to date: what is left is to say so. */
export const migrateDatabaseDeed = defineDeed({
  name: 'migrate-database',
  input: z.object({}),
  perform: async ({ db, version }, _nothing, { say }) => {
    const applied = await appliedMigrations(db.owner)
    say(
      `The database is up to date with version ${version}: ${applied.length} migrations, the last ${applied.at(-1) ?? 'none'}.`,
    )
  },
})
