/**
 * Measures the product beside a floor, in one run on one machine: `npm run bench -- [--people 1000,10000,100000]
 * [--database URL] [--only NAME] [--seconds 3] [--json FILE]`. Beside the database of the address, which only
 * has to be there, databases of the bench's own are made; without one it starts a PostgreSQL of its own.
 * `--only` takes the beginning of a request or of a part: screen, plans, row security, batch, starts,
 * embedded, reports, import, installation.
 */
import { writeFile } from 'node:fs/promises'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { benchEmbedded } from './embedded.ts'
import { importPeople } from './importing.ts'
import { install } from './installation.ts'
import { benchOneSize, type SizeResult } from './one-size.ts'
import { createDatabase, startPostgres } from './postgres.ts'
import { report, reportSize } from './report.ts'
import { printReports } from './reports.ts'
import { measureStarts } from './starts.ts'
import { judgeAll } from './targets.ts'

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '1000,10000,100000' },
    database: { type: 'string' },
    only: { type: 'string' },
    seconds: { type: 'string', default: '3' },
    json: { type: 'string' },
  },
})

const wants = (name: string): boolean => values.only === undefined || name.startsWith(values.only)

/** Parts that need no generated organisation of every size. */
const sizeless = ['starts', 'embedded', 'reports', 'import', 'installation']
const people = sizeless.includes(values.only ?? '') ? [] : values.people.split(',').map(Number)

/** Does a part when it is wanted. */
const part = async <Found>(name: string, work: () => Promise<Found>): Promise<Found | null> =>
  wants(name) ? work() : null

const measureAll = async (url: string) => {
  const machine = `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}`
  console.log(machine)
  const sizes: SizeResult[] = []
  for (const many of people) {
    const database = await createDatabase(url, `tweespraak_bench_${many}`)
    const size = await benchOneSize({ url: database, people: many, seconds: Number(values.seconds), wants })
    console.log(reportSize(size))
    sizes.push(size)
  }
  const rest = {
    starts: await part('starts', async () =>
      measureStarts(await createDatabase(url, 'tweespraak_bench_start')),
    ),
    embedded: await part('embedded', () => benchEmbedded(Number(values.seconds))),
    reports: await part('reports', printReports),
    importing: await part('import', async () =>
      importPeople(await createDatabase(url, 'tweespraak_bench_import')),
    ),
    installation: await part('installation', install),
  }
  console.log(report(rest))
  const targets = judgeAll(sizes)
  for (const { what, met } of targets) console.log(`${met ? 'met    ' : 'not met'}  ${what}`)
  return { machine, sizes, ...rest, targets }
}

const own = values.database === undefined ? await startPostgres() : null
try {
  const found = await measureAll(own?.url ?? values.database ?? '')
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(found, null, 2)}\n`)
} finally {
  await own?.stop()
}
