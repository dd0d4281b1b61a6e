import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { settingsFor } from './organization.ts'
import { startMeasured } from './process.ts'

export interface Start {
  readonly database: 'embedded' | 'PostgreSQL'
  readonly which: 'first' | 'second'
  /** Milliseconds until it says that it is ready. */
  readonly took: number
  /** Bytes, three seconds later. */
  readonly memory: number
}

/** Starts the server on an empty database, which it migrates, and once more on what it left. */
export const measureStarts = async (url: string): Promise<Start[]> => {
  const found: Start[] = []
  for (const database of ['embedded', 'PostgreSQL'] as const) {
    const directory = await mkdtemp(join(tmpdir(), 'tweespraak-bench-start-'))
    for (const which of ['first', 'second'] as const) {
      const began = performance.now()
      const server = await startMeasured(
        'server/src/main.ts',
        [],
        settingsFor(directory, database === 'embedded' ? null : url),
      )
      const took = performance.now() - began
      await wait(3000)
      const { memory } = await server.usage()
      found.push({ database, which, took, memory })
      await server.stop()
    }
    await rm(directory, { recursive: true, force: true })
  }
  return found
}
