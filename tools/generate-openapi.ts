/**
 * Writes the document of the API from the routes as the server serves them, so that a change of the API
 * is seen in review. `node tools/generate-openapi.ts` writes it; with `--check` it only compares.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createApp } from '../server/src/app.ts'
import { systemClock } from '../server/src/platform/clock.ts'
import { readConfig } from '../server/src/platform/config.ts'
import { openDatabase } from '../server/src/platform/db/open-database.ts'
import { openDocuments } from '../server/src/platform/documents/documents.ts'
import { openJobs } from '../server/src/platform/jobs/open.ts'
import { createLog } from '../server/src/platform/log.ts'
import { createServices } from '../server/src/services.ts'

const target = join(import.meta.dirname, '../docs/openapi.json')

/** Registers every route on a server that listens nowhere, with a database that stays empty. */
const generate = async (): Promise<string> => {
  const config = readConfig({ LOG_LEVEL: 'silent' })
  const log = createLog(config)
  const db = await openDatabase({ kind: 'memory' })
  const jobs = openJobs({ db, clock: systemClock, log })
  const documents = openDocuments({})
  const parts = { config, clock: systemClock, log, db, jobs, documents, secret: 'x'.repeat(32), demo: true }
  const app = await createApp(createServices(parts))
  try {
    await app.ready()
    return `${JSON.stringify(app.swagger(), null, 2)}\n`
  } finally {
    await app.close()
    await documents.close()
    await db.close()
  }
}

const document = await generate()
if (!process.argv.includes('--check')) await writeFile(target, document)
else if ((await readFile(target, 'utf8').catch(() => '')) !== document) {
  console.error('docs/openapi.json is not in step with the routes; run: node tools/generate-openapi.ts')
  process.exitCode = 1
}
