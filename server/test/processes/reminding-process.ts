/** A process that reminds everybody and sends the mails, as the server does each morning. It is made to be killed. */
import { sql } from 'kysely'
import { registerJobs } from '../../src/app.ts'
import { remindPeople } from '../../src/modules/notices/commands/remind-people.ts'
import { readConfig } from '../../src/platform/config.ts'
import { openDatabase } from '../../src/platform/db/open-database.ts'
import { openDocuments } from '../../src/platform/documents/documents.ts'
import { openJobs } from '../../src/platform/jobs/open.ts'
import { createLog } from '../../src/platform/log.ts'
import { createServices } from '../../src/services.ts'

const [directory = '', mailServer = '', moment = ''] = process.argv.slice(2)

const clock = { now: () => Temporal.Instant.from(moment) }
const secret = 'x'.repeat(40)
const config = readConfig({ SMTP_URL: mailServer, TWEESPRAAK_SECRET: secret, LOG_LEVEL: 'silent' })
const log = createLog(config)
const db = await openDatabase({
  kind: 'embedded',
  directory,
  command: 'a reminding process',
  now: Temporal.Now.instant(),
  onTrouble: (reason) => console.error(reason),
})
// What a killed process had in hand is taken up again after a quarter of an hour, which passes here at once.
await sql`update pgboss.job set state = 'retry', start_after = now() where state = 'active'`.execute(db.owner)

const jobs = openJobs({ db, clock, log })
const services = createServices({
  config,
  clock,
  log,
  db,
  jobs,
  documents: openDocuments({}),
  secret,
  demo: false,
})
registerJobs(services)
process.stdout.write('reminding\n')
await remindPeople(services)
await jobs.drain()
process.stdout.write('done\n')
