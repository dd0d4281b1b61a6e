import { parseArgs } from 'node:util'
import { StartError } from './platform/start-error.ts'
import { runServer } from './run-server.ts'

const options = (): { demo: boolean } => {
  try {
    const { values } = parseArgs({ options: { demo: { type: 'boolean', default: false } } })
    return values
  } catch {
    throw new StartError('This is started with no options, or with --demo.')
  }
}

try {
  await runServer(options())
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(error.message)
  process.exit(1)
}
