/**
 * Imports a generated organisation and says how long it took, how much memory, and how long anything else had
 * to wait: `node bench/import-people.ts [ROWS]`, on the embedded database, or on `DATABASE_URL` (an empty one).
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { foundOrganization, importPeople } from '../server/src/modules/people/public.ts'
import { systemClock } from '../server/src/platform/clock.ts'
import type { Database } from '../server/src/platform/db/database.ts'
import { migrate } from '../server/src/platform/db/migrate.ts'
import { openDatabase } from '../server/src/platform/db/open-database.ts'

const rows = Number(process.argv[2] ?? 100_000)
const url = process.env['DATABASE_URL']
const organization = 'Stichting Meting'

const givenNames = ['Sanne', 'Omar', 'Mieke', 'Jan-Willem', 'Zoë', 'Fatma', 'Piet', 'Anneke', 'Yıldız', 'Bo']
const infixes = ['', '', '', 'de', 'van', 'van der', "van 't", 'ten']
const familyNames = [
  'Jansen',
  'de Vries',
  'Bakker',
  'Çelik',
  'Smit',
  'Berg',
  'Hoek',
  'Dijk-Visser',
  'Meer',
  'Kramer',
]
const dates = ['01-02-2020', '2019-05-01', '1/3/21', '20180401', '43831', '31-02-2020']

/** One row in fifty has something wrong; managers stand anywhere in the file. */
const lineOf = (index: number): string => {
  const pick = (values: readonly string[], step: number): string =>
    values[Math.floor(index / step) % values.length] ?? ''
  const dirty = index % 50 === 7
  const boss = index < 10 ? '' : String(100_000 + ((index * 7919) % Math.max(10, Math.floor(index / 10))))
  const manager = dirty ? ['99999999', String(100_000 + index), 'Niemand Hier'][index % 3] : boss
  const email = dirty && index % 2 === 1 ? 'geen-adres' : `p${index}@voorbeeld.nl`
  return [
    100_000 + index,
    pick(givenNames, 1),
    pick(infixes, 3),
    `${pick(familyNames, 7)}${index % 997}`,
    email,
    `Functie ${index % 120}`,
    `Regio ${index % 12} > Locatie ${index % 240} > Team ${index % 1200}`,
    manager,
    pick(dates, dirty ? 1 : 5),
    index % 9 === 0 ? '"32,\n5"' : '36',
    'x',
  ].join(';')
}

const generate = (): Uint8Array<ArrayBuffer> => {
  const head =
    'Personeelsnummer;Roepnaam;Tussenvoegsel;Achternaam;E-mail;Functie;Afdeling;Leidinggevende;In dienst;Uren per week;Verzuim'
  const lines = Array.from({ length: rows }, (_, index) => lineOf(index))
  return new TextEncoder().encode(`\u{FEFF}${[head, ...lines].join('\r\n')}\r\n`)
}

/** A small question now and then, as the pages of others ask: how long did the slowest wait? */
const askMeanwhile = (db: Database) => {
  let slowest = 0
  const stop = new AbortController()
  const asked = (async () => {
    while (!stop.signal.aborted) {
      const began = performance.now()
      await db.owner.selectFrom('organizations').select('name').limit(1).execute()
      slowest = Math.max(slowest, performance.now() - began)
      await wait(20)
    }
  })()
  return async (): Promise<number> => {
    stop.abort()
    await asked
    return slowest
  }
}

const measure = async (db: Database, what: string): Promise<void> => {
  const bytes = generate()
  const megabytes = (bytes.length / 1e6).toFixed(1)
  let peak = 0
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50)
  const loop = monitorEventLoopDelay({ resolution: 5 })
  loop.enable()
  const stopAsking = askMeanwhile(db)
  const began = performance.now()
  let readDone = began
  const outcome = await importPeople(
    { db, clock: systemClock },
    organization,
    { name: 'meting.csv', bytes },
    {
      dryRun: false,
      missing: 'keep',
      onProgress: (phase) => {
        if (phase === 'reading') readDone = performance.now()
      },
    },
  )
  const ended = performance.now()
  const slowest = await stopAsking()
  loop.disable()
  clearInterval(watch)
  const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1)
  console.info(
    `${what}: ${rows} rows (${megabytes} MB) on ${db.kind} in ${seconds(began, ended)} s (reading ${seconds(began, readDone)}, applying ${seconds(readDone, ended)})`,
  )
  console.info(
    `  peak memory ${Math.round(peak / 1e6)} MB; longest stall of the event loop ${Math.round(loop.max / 1e6)} ms; slowest other read ${Math.round(slowest)} ms`,
  )
  console.info(`  ${outcome.ok ? JSON.stringify(outcome.value.counts) : outcome.reason}`)
}

const directory = await mkdtemp(join(tmpdir(), 'tweespraak-bench-'))
const db = await openDatabase(
  url === undefined
    ? { kind: 'embedded', directory, command: 'bench', now: systemClock.now() }
    : { kind: 'postgresql', url },
)
try {
  await migrate(db.owner)
  await foundOrganization(db.owner, systemClock, {
    name: organization,
    language: 'nl',
    timeZone: 'Europe/Amsterdam',
    demo: false,
    first: null,
  })
  await measure(db, 'first import')
  await measure(db, 'the same again')
} finally {
  await db.close()
  await rm(directory, { recursive: true, force: true })
}
