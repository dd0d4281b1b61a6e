import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { chmod, chown, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { hasEnded } from './asking.ts'

export interface Postgres {
  /** Of a database that is there, by a superuser. */
  readonly url: string
  readonly stop: () => Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
  })

const findPrograms = (): string => {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : []
  const folders = versions
    .toSorted((one, other) => Number(other) - Number(one))
    .map((version) => `/usr/lib/postgresql/${version}/bin`)
  const found = [...folders, '/usr/local/bin', '/usr/bin'].find((folder) =>
    existsSync(join(folder, 'initdb')),
  )
  if (found === undefined) throw new Error('No PostgreSQL is installed here: install one, or give --database')
  return found
}

/** PostgreSQL refuses to run as root, and then runs as its own user. */
const own = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--'] : []

const asItself = (program: string, options: readonly string[]): [string, string[]] => {
  const [first = program, ...rest] = [...own, program, ...options]
  return [first, rest]
}

/** A third of a gigabyte for pages, as on a small machine; everything else as PostgreSQL comes, and safe on disk. */
const settings = ['shared_buffers=384MB', 'max_wal_size=4GB', 'fsync=on', 'listen_addresses=127.0.0.1']

const isReady = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

/** Stops it, unless whoever broke the run off has stopped it already. */
const stopServer = async (server: ChildProcess, [program, options]: [string, string[]]): Promise<void> => {
  try {
    execFileSync(program, options, { stdio: 'ignore' })
  } catch {
    if (!hasEnded(server)) server.kill('SIGINT')
  }
  if (!hasEnded(server)) await once(server, 'exit')
}

/** A PostgreSQL of the bench's own in a folder for temporary files, with the counters of its statements on. */
export const startPostgres = async (): Promise<Postgres> => {
  const programs = findPrograms()
  const folder = await mkdtemp(join(tmpdir(), 'tweespraak-bench-postgres-'))
  const data = join(folder, 'data')
  await mkdir(data)
  if (own.length > 0) {
    await chmod(folder, 0o755)
    const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
    await chown(data, id('-u'), id('-g'))
  }
  const database = join(data, 'db')
  execFileSync(
    ...asItself(join(programs, 'initdb'), [
      '-D',
      database,
      '-U',
      'postgres',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
    ]),
    { stdio: 'ignore' },
  )
  const port = await freePort()
  const options = [...settings, 'shared_preload_libraries=pg_stat_statements'].flatMap((one) => ['-c', one])
  const server = spawn(
    ...asItself(join(programs, 'postgres'), ['-D', database, '-p', String(port), '-k', data, ...options]),
    { stdio: 'ignore' },
  )
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  for (let waited = 0; !(await isReady(url)); waited += 100) {
    if (waited > 30_000) throw new Error('PostgreSQL did not start')
    await wait(100)
  }
  return {
    url,
    stop: async () => {
      await stopServer(server, asItself(join(programs, 'pg_ctl'), ['-D', database, '-m', 'fast', 'stop']))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const atServer = async <Found>(url: string, work: (client: pg.Client) => Promise<Found>): Promise<Found> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** An empty database beside the one of this address. */
export const createDatabase = async (url: string, name: string): Promise<string> => {
  await dropDatabase(url, name)
  await atServer(url, (client) => client.query(`create database ${name}`))
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}

/** Takes a database away, also from who is still connected to it. */
export const dropDatabase = (url: string, name: string): Promise<unknown> =>
  atServer(url, (client) => client.query(`drop database if exists ${name} with (force)`))

export const versionOf = (url: string): Promise<string> =>
  atServer(url, async (client) => {
    const { rows } = await client.query<{ version: string; pages: string }>(
      "select current_setting('server_version') as version, current_setting('shared_buffers') as pages",
    )
    return `PostgreSQL ${rows[0]?.version}, shared_buffers ${rows[0]?.pages}`
  })
