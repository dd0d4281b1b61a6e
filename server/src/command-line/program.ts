import { Command, InvalidArgumentError, Option } from 'commander'
import { z } from 'zod'
import { serve } from '../serve.ts'
import { version } from '../version.ts'
import { NotDone } from './deed.ts'
import { givenFile } from './given-file.ts'
import { perform, performHere } from './perform.ts'
import { typedAs } from './typed-as.ts'
import { unknownCommand } from './unknown-command.ts'

const calendarDay = (text: string): string => {
  if (!z.iso.date().safeParse(text).success) throw new InvalidArgumentError('It takes a day as 2026-11-24.')
  return text
}

const wholeNumber = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It takes a whole number.')
  return Number(text)
}

/** The commands of `npm run tweespraak -- COMMAND`. What the parser has to say is said by main.ts. */
export const program = new Command(typedAs)
  .exitOverride()
  .configureOutput({ outputError: () => undefined })
  .description(
    'What an operator does by hand. Settings come from the environment; docs/operations.md lists them.',
  )
  .version(version)
  .helpCommand(false)

program
  .command('start')
  .description('Serve the product, as npm start does')
  .option('--demo', 'serve the demo organisation, where one picks a person to be', false)
  .action(serve)

program
  .command('demo')
  .description(
    'Serve the demo organisation, as npm start -- --demo does; with --people make a large one instead, and stop',
  )
  .option(
    '--people <number>',
    'make an organisation of so many people, with three years of conversations, in the database of the settings',
    wholeNumber,
  )
  .option(
    '--seed <number>',
    'another seed makes another organisation, the same one the same rows',
    wholeNumber,
    1,
  )
  .action(async ({ people, seed }: { readonly people?: number; readonly seed: number }) => {
    if (people === undefined) await serve({ demo: true })
    else await perform('generate-organization', { people, seed })
  })

program
  .command('worker')
  .description(
    'Do the work outside of requests (mail, sealing, reminders) in a process of its own; needs DATABASE_URL',
  )
  .action(async () => {
    const { runWorker } = await import('./worker.ts')
    await runWorker()
  })

program
  .command('migrate')
  .description('Bring the database up to date with this version')
  .action(async () => {
    await perform('migrate-database', {})
  })

program
  .command('set-up-code')
  .description('Show again the code that the first visit asks for')
  .action(async () => {
    await perform('show-set-up-code', {})
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
    await perform('create-organization', { name, language, timeZone })
  })

organization
  .command('list')
  .description('Say which organisations there are')
  .action(async () => {
    await perform('list-organizations', {})
  })

interface ImportOptions {
  readonly organization?: string
  readonly dryRun: boolean
  readonly missing: string
  readonly from?: string
  readonly json: boolean
}

const bringIn = program.command('import').description('Bring in data').helpCommand(false)
bringIn
  .command('people')
  .description('Bring in people from a CSV or Excel file; the same file twice changes nothing')
  .argument('<file>', 'the file, with headings in Dutch or English')
  .option(
    '--organization <name>',
    'the organisation they work for, by name or identifier; the only one when there is one',
  )
  .option('--dry-run', 'only say what it would do', false)
  .addOption(
    new Option(
      '--missing <what>',
      'people who work here and are not in the file: kept, or written down as having left',
    )
      .choices(['keep', 'leave'])
      .default('keep'),
  )
  .option(
    '--from <day>',
    'from which day what changes holds, where the file does not say: today, or a day as 2026-11-24',
    calendarDay,
  )
  .option('--json', 'answer in JSON', false)
  .action(async (file: string, options: ImportOptions) => {
    await perform('import-people', { ...options, file: givenFile(file) })
  })

const bringOut = program.command('export').description('Bring out data').helpCommand(false)
bringOut
  .command('people')
  .description('Print everybody who works here as CSV, which can be imported again')
  .option(
    '--organization <name>',
    'the organisation they work for, by name or identifier; the only one when there is one',
  )
  .action(async (options: { readonly organization?: string }) => {
    await perform('export-people', options)
  })

program
  .command('dump')
  .description('Write everything to one file, also while the product serves')
  .argument('<file>', 'where to; its reader can read everything, so it gets mode 0600')
  .option('--force', 'also over a file that stands there already', false)
  .action(async (file: string, { force }: { readonly force: boolean }) => {
    await perform('dump-database', { file: givenFile(file), force })
  })

program
  .command('restore')
  .description('Restore a dump into an empty database, of either kind; not while the product serves from it')
  .argument('<file>', 'the dump, of this version or an earlier one')
  .action(async (file: string) => {
    await performHere('restore-database', { file: givenFile(file) })
  })

program
  .command('check-audit')
  .description('Check that the audit is as it was written: nothing changed, removed, moved or cut off')
  .action(async () => {
    await perform('check-audit', {})
  })

const hr = program.command('hr').description('HR').helpCommand(false)
hr.command('give')
  .description('Make somebody HR: in a new organisation, or where nobody is left who may give it')
  .argument('<email>', 'the address of somebody who works there')
  .option(
    '--organization <name>',
    'the organisation they work for, by name or identifier; the only one when there is one',
  )
  .action(async (email: string, { organization: name }: { readonly organization?: string }) => {
    await perform('give-hr', { email, organization: name })
  })

const account = program.command('account').description('Accounts').helpCommand(false)
account
  .command('reset')
  .description(
    'Print a link to choose a new password, for somebody whom mail does not reach; who never came in gets an invitation',
  )
  .argument('<email>', 'the address they sign in with')
  .action(async (email: string) => {
    await perform('reset-account', { email })
  })

for (const group of [program, ...program.commands.filter(({ commands }) => commands.length > 0)])
  group.on('command:*', (words: readonly string[], options: readonly string[]) => {
    const typed = [...words, ...options]
    throw new NotDone(unknownCommand(program, group === program ? typed : [group.name(), ...typed]))
  })
