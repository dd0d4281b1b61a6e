/**
 * Imports a list of people into a server that runs, twice, while somebody in another organisation reads Home, and
 * tells the process that started it how that went. On `DATABASE_URL` (an empty database), or embedded.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { foundOrganization, importPeople } from '../server/src/modules/people/public.ts'
import { readConfig } from '../server/src/platform/config.ts'
import type { Services } from '../server/src/platform/services.ts'
import { startServer } from '../server/src/start.ts'
import { peopleFile } from './people-file.ts'
import { readHome, type HomeRead } from './read-home.ts'
import { type Used, watchProcess } from './watch.ts'

export interface Imported extends Used {
  readonly database: 'PostgreSQL' | 'embedded'
  readonly which: 'first' | 'second'
  readonly rows: number
  /** Milliseconds: of all, and of reading the file. */
  readonly took: number
  readonly reading: number
  readonly home: HomeRead
  /** What the import says that it did. */
  readonly said: string
}

const rows = Number(process.argv[2])
const organization = 'Stichting Meting'

interface Measured {
  readonly services: Services
  readonly organizationId: string
  readonly address: string
}

const measure = async (
  { services, organizationId, address }: Measured,
  which: Imported['which'],
): Promise<Imported> => {
  const bytes = peopleFile(rows)
  const stopReading = await readHome(address)
  const used = watchProcess()
  const began = performance.now()
  let reading = 0
  const outcome = await importPeople(
    services,
    organizationId,
    { name: 'meting.csv', bytes },
    {
      dryRun: false,
      missing: 'keep',
      onProgress: (phase) => {
        if (phase === 'reading') reading = performance.now() - began
      },
    },
  )
  const took = performance.now() - began
  const process = used()
  const home = await stopReading()
  if (!outcome.ok) throw new Error(`The import was refused: ${outcome.reason}`)
  const database = services.db.kind === 'pglite' ? 'embedded' : 'PostgreSQL'
  return {
    database,
    which,
    rows,
    took,
    reading,
    ...process,
    home,
    said: JSON.stringify(outcome.value.counts),
  }
}

const directory = await mkdtemp(join(tmpdir(), 'tweespraak-bench-'))
const config = readConfig({
  PORT: '0',
  TWEESPRAAK_DATA: directory,
  TWEESPRAAK_SECRET: 'measured, and then thrown away again',
  LOG_LEVEL: 'silent',
  DATABASE_URL: process.env['DATABASE_URL'],
})
const { services, address, stop } = await startServer(config, { demo: true, announce: () => undefined })
try {
  const { organizationId } = await foundOrganization(services.db.owner, services.clock, {
    name: organization,
    language: 'nl',
    timeZone: 'Europe/Amsterdam',
    demo: false,
    first: null,
  })
  for (const which of ['first', 'second'] as const)
    process.send?.(await measure({ services, organizationId, address }, which))
} finally {
  await stop()
  await rm(directory, { recursive: true, force: true })
}
process.disconnect?.()
