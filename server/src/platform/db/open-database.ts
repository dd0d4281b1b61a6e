import type { Database } from './database.ts'
import type { DataFile } from './embedded/data-files.ts'
import type { EmbeddedOptions } from './embedded/open.ts'
import type { PostgresOptions } from './postgres.ts'

export type DatabaseOptions =
  | ({ readonly kind: 'postgresql' } & PostgresOptions)
  /** On disk, in a worker thread, safe against crashes and second processes. */
  | ({ readonly kind: 'embedded' } & EmbeddedOptions)
  /** In memory, for tests and tools: empty, or with these files. */
  | { readonly kind: 'memory'; readonly files?: readonly DataFile[] }

/** Opens the database. Migrating it is another step (migrate.ts). Reads in nothing of the other kind. */
export const openDatabase = async (options: DatabaseOptions): Promise<Database> => {
  if (options.kind === 'postgresql') {
    const { openPostgres } = await import('./postgres.ts')
    return openPostgres(options)
  }
  const { openEmbedded, openInMemory } = await import('./embedded/open.ts')
  if (options.kind === 'embedded') return openEmbedded(options)
  return openInMemory(options.files)
}
