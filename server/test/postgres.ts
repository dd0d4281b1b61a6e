import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { openDatabase } from '../src/platform/db/open-database.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { installQueues } from '../src/platform/jobs/boss.ts'
import { migrationsDigest } from './template.ts'

const asAdministrator = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const urlOf = (url: string, database: string): string => {
  const other = new URL(url)
  other.pathname = `/${database}`
  return other.href
}

const templateName = async (): Promise<string> => `tweespraak_queued_${await migrationsDigest()}`

/** Makes the migrated database that each test file copies, unless a run before made it. */
export const makePostgresTemplate = async (url: string): Promise<void> => {
  const name = await templateName()
  const draft = `${name}_${randomBytes(4).toString('hex')}`
  await asAdministrator(url, async (client) => {
    const found = await client.query('select from pg_database where datname = $1', [name])
    if (found.rowCount !== 0) return
    await client.query(`create database ${draft}`)
    const database = await openDatabase({ kind: 'postgresql', url: urlOf(url, draft), connections: 1 })
    await migrate(database.owner)
    await installQueues(database)
    await database.close()
    // Another run may have made the same meanwhile: one of the two stays.
    await client
      .query(`alter database ${draft} rename to ${name}`)
      .catch(() => client.query(`drop database ${draft}`))
  })
}

/** A database of one's own on the server, copied from the template: its address, and how to drop it. */
export const copyPostgresTemplate = async (
  url: string,
): Promise<{ url: string; drop: () => Promise<void> }> => {
  await makePostgresTemplate(url)
  const name = `tweespraak_test_${randomBytes(6).toString('hex')}`
  const from = await templateName()
  await asAdministrator(url, (client) => client.query(`create database ${name} template ${from}`))
  return {
    url: urlOf(url, name),
    drop: () =>
      asAdministrator(url, async (client) => void (await client.query(`drop database ${name} with (force)`))),
  }
}
