import type { Database } from './database.ts'
import type { DataFile } from './embedded/data-files.ts'
import { type EmbeddedOptions, openEmbedded, openInMemory } from './embedded/open.ts'
import { openPostgres, type PostgresOptions } from './postgres.ts'

export type DatabaseOptions =
  | ({ readonly kind: 'postgresql' } & PostgresOptions)
  /** On disk, in a worker thread, safe against crashes and second processes. */
  | ({ readonly kind: 'embedded' } & EmbeddedOptions)
  /** In memory, for tests and tools: empty, or with these files. */
  | { readonly kind: 'memory'; readonly files?: readonly DataFile[] }

/** Opens the database. Migrating it is another step (migrate.ts). */
export const openDatabase = async (options: DatabaseOptions): Promise<Database> => {
  if (options.kind === 'postgresql') return openPostgres(options)
  if (options.kind === 'embedded') return openEmbedded(options)
  return openInMemory(options.files)
}
