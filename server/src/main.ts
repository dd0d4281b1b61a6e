import { parseArgs } from 'node:util'
import { readConfig } from './platform/config.ts'
import { StartError } from './platform/start-error.ts'
import { organizationsWait } from './modules/access/public.ts'
import { startServer } from './start.ts'

const options = (): { demo: boolean } => {
  try {
    const { values } = parseArgs({ options: { demo: { type: 'boolean', default: false } } })
    return values
  } catch {
    throw new StartError('This is started with no options, or with --demo.')
  }
}

try {
  const { demo } = options()
  const running = await startServer(readConfig(process.env), { demo })
  console.log(`Tweespraak ${running.services.version} is ready: ${running.address}`)
  if (!demo && (await organizationsWait(running.services))) {
    console.log(`Set up your organisation there with this code: ${running.services.setUpCode}`)
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.once(signal, () => {
      void running.stop().then(() => process.exit(0))
    })
  }
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(error.message)
  process.exit(1)
}
