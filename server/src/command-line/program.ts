import { Command, Option } from 'commander'
import { runServer } from '../run-server.ts'
import { version } from '../version.ts'
import { checkAuditDeed } from './deeds/check-audit.ts'
import { createOrganizationDeed } from './deeds/create-organization.ts'
import { migrateDatabaseDeed } from './deeds/migrate-database.ts'
import { resetAccountDeed } from './deeds/reset-account.ts'
import { perform } from './perform.ts'
import { runWorker } from './worker.ts'

/** The commands of `npm run tweespraak -- COMMAND`. */
export const program = new Command('tweespraak')
  .description(
    'What an operator does by hand. Settings come from the environment; docs/operations.md lists them.',
  )
  .version(version)
  .helpCommand(false)

program
  .command('start')
  .description('Serve the product, as npm start does')
  .option('--demo', 'serve the demo organisation, where one picks a person to be', false)
  .action(runServer)

program
  .command('worker')
  .description(
    'Do the work outside of requests (mail, sealing, reminders) in a process of its own; needs DATABASE_URL',
  )
  .action(runWorker)

program
  .command('migrate')
  .description('Bring the database up to date with this version')
  .action(async () => {
    await perform(migrateDatabaseDeed, {})
  })

const organization = program.command('organization').description('Organisations').helpCommand(false)
organization
  .command('create')
  .description('Make an organisation; its people come in by import')
  .argument('<name>', 'what it is called')
  .addOption(
    new Option('--language <language>', 'the language it begins in').choices(['nl', 'en']).default('nl'),
  )
  .option('--time-zone <zone>', 'IANA name of its time zone', 'Europe/Amsterdam')
  .action(async (name: string, { language, timeZone }: { language: string; timeZone: string }) => {
    await perform(createOrganizationDeed, { name, language, timeZone })
  })

program
  .command('check-audit')
  .description('Check that the audit is as it was written: nothing changed, removed, moved or cut off')
  .action(async () => {
    await perform(checkAuditDeed, {})
  })

const account = program.command('account').description('Accounts').helpCommand(false)
account
  .command('reset')
  .description('Print a link to choose a new password, for somebody whom mail does not reach')
  .argument('<email>', 'the address they sign in with')
  .action(async (email: string) => {
    await perform(resetAccountDeed, { email })
  })
