import type { Imported } from './import-people.ts'
import { toldBy } from './told-by.ts'

const people = 100_000

/** How long both imports together may take, in milliseconds. */
const patience = 600_000

/**
 * Imports a list of people into an empty database and once more, in a process of its own; on PostgreSQL and on the
 * embedded database.
 */
export const importPeople = async (url: string): Promise<Imported[]> => [
  ...(await toldBy<Imported>('import-people.ts', [String(people)], { DATABASE_URL: url }, patience)),
  ...(await toldBy<Imported>('import-people.ts', [String(people)], { DATABASE_URL: '' }, patience)),
]
