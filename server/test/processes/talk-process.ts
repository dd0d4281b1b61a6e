/**
 * The product with a talk that goes on, in a process that a test may kill. The first time it makes the people and the
 * talk; after that it finds them. Settings: those of the product.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { installQueues } from '../../src/platform/jobs/boss.ts'
import { readConfig } from '../../src/platform/config.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { openDatabase } from '../../src/platform/db/open-database.ts'
import { testApp } from '../app.ts'
import { aCircle, aConversation } from '../factories/conversations.ts'
import { listening } from '../live.ts'

const settings = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
)
const config = readConfig(settings)

const openOwn = async () => {
  if (config.databaseUrl !== null) return openDatabase({ kind: 'postgresql', url: config.databaseUrl })
  const db = await openDatabase({
    kind: 'embedded',
    directory: config.dataDirectory,
    command: 'the test',
    now: Temporal.Now.instant(),
    onTrouble: (reason) => console.error(reason),
  })
  await migrate(db.owner)
  await installQueues(db)
  return db
}

const app = await testApp({ settings, database: openOwn })
const told = join(config.dataDirectory, 'talk.json')

const begin = async (): Promise<string> => {
  const circle = await aCircle(app)
  const conversationId = await aConversation(app, circle, 'talking')
  const talk = JSON.stringify({
    conversationId,
    employee: circle.employee.asker,
    manager: circle.manager.asker,
    hr: circle.hr.asker,
  })
  await writeFile(told, talk)
  return talk
}

const talk = await readFile(told, 'utf8').catch(begin)
const url = await listening(app)
console.log(`${JSON.stringify({ url, ...(JSON.parse(talk) as object) })} is ready`)
process.once('SIGTERM', () => {
  void app.close().then(() => process.exit(0))
})
