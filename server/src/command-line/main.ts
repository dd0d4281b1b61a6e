import { DirectoryInUse } from '../platform/db/embedded/lock.ts'
import { StartError } from '../platform/start-error.ts'
import { NotDone } from './deed.ts'
import { program } from './program.ts'

/** What the operator can do something about, as it stands; anything else is a bug and keeps its stack. */
const isForTheOperator = (error: unknown): error is Error =>
  error instanceof NotDone || error instanceof StartError || error instanceof DirectoryInUse

try {
  await program.parseAsync()
} catch (error) {
  if (!isForTheOperator(error)) throw error
  console.error(error.message)
  process.exitCode = 1
}
