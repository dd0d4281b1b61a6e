/**
 * Imports a generated organisation into a server that runs, while somebody in another organisation reads Home,
 * and says how long it took, how much memory, and how long Home had to wait:
 * `node bench/import-people.ts [ROWS]`, on the embedded database, or on `DATABASE_URL` (an empty one).
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { foundOrganization, importPeople } from '../server/src/modules/people/public.ts'
import { readConfig } from '../server/src/platform/config.ts'
import type { Services } from '../server/src/platform/services.ts'
import { startServer } from '../server/src/start.ts'
import { peopleFile } from './people-file.ts'
import { readHome } from './read-home.ts'

const rows = Number(process.argv[2] ?? 100_000)
const organization = 'Stichting Meting'

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`

/** What the process uses, from now until it is asked. */
const watchProcess = () => {
  const before = process.memoryUsage.rss()
  const cpu = process.cpuUsage()
  let peak = before
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50)
  const loop = monitorEventLoopDelay({ resolution: 5 })
  loop.enable()
  return (): string => {
    loop.disable()
    clearInterval(watch)
    const { user, system } = process.cpuUsage(cpu)
    return `${megabytes(peak - before)} above the ${megabytes(before)} it began with; ${seconds((user + system) / 1000)} of processor; its event loop stood still for ${Math.round(loop.max / 1e6)} ms at most`
  }
}

const measure = async (services: Services, address: string, what: string): Promise<void> => {
  const bytes = peopleFile(rows)
  const size = megabytes(bytes.length)
  const stopReading = await readHome(address)
  const used = watchProcess()
  const began = performance.now()
  let applyingSince = began
  const outcome = await importPeople(
    services,
    organization,
    { name: 'meting.csv', bytes },
    {
      dryRun: false,
      missing: 'keep',
      onProgress: (phase) => {
        if (phase === 'reading') applyingSince = performance.now()
      },
    },
  )
  const ended = performance.now()
  const memory = used()
  const home = await stopReading()
  console.info(
    `${what}: ${rows} rows (${size}) on ${services.db.kind} in ${seconds(ended - began)} (reading ${seconds(applyingSince - began)}, applying ${seconds(ended - applyingSince)})`,
  )
  console.info(`  the process: ${memory}`)
  console.info(
    `  Home meanwhile: read ${home.times} times, ${home.failed} failed; median ${Math.round(home.median)} ms, slowest ${Math.round(home.slowest)} ms`,
  )
  console.info(`  ${outcome.ok ? JSON.stringify(outcome.value.counts) : outcome.reason}`)
}

const directory = await mkdtemp(join(tmpdir(), 'tweespraak-bench-'))
const url = process.env['DATABASE_URL']
const config = readConfig({
  PORT: '0',
  TWEESPRAAK_DATA: directory,
  TWEESPRAAK_SECRET: 'measured, and then thrown away again',
  LOG_LEVEL: 'silent',
  ...(url === undefined ? {} : { DATABASE_URL: url }),
})
const { services, address, stop } = await startServer(config, { demo: true, announce: console.log })
try {
  await foundOrganization(services.db.owner, services.clock, {
    name: organization,
    language: 'nl',
    timeZone: 'Europe/Amsterdam',
    demo: false,
    first: null,
  })
  await measure(services, address, 'first import')
  await measure(services, address, 'the same again')
} finally {
  await stop()
  await rm(directory, { recursive: true, force: true })
}
