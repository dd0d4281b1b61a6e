import { CommanderError } from 'commander'
import { DirectoryInUse } from '../platform/db/embedded/lock.ts'
import { StartError } from '../platform/start-error.ts'
import { commandErrorSentence } from './command-error.ts'
import { NotDone } from './deed.ts'
import { program } from './program.ts'

/** What the operator can do something about, as it stands; anything else is a bug and keeps its stack. */
const isForTheOperator = (error: unknown): error is Error =>
  error instanceof NotDone || error instanceof StartError || error instanceof DirectoryInUse

/** What to say of it; empty for help and version, which were said already. */
const wordsOf = (error: unknown): string => {
  if (error instanceof CommanderError)
    return error.code.startsWith('commander.help') || error.code === 'commander.version'
      ? ''
      : commandErrorSentence(error)
  if (!isForTheOperator(error)) throw error
  return error.message
}

try {
  await program.parseAsync()
} catch (error) {
  const words = wordsOf(error)
  if (words !== '') console.error(words)
  process.exitCode = error instanceof CommanderError ? error.exitCode : 1
}
