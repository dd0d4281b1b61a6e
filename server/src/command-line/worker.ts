import { readConfig, settingNames } from '../platform/config.ts'
import { nearlySettings } from '../platform/unknown-setting.ts'
import { openServices } from '../start.ts'
import { stopLines } from '../start-lines.ts'
import { NotDone } from './deed.ts'

/** Runs the jobs until it is told to stop; the job at hand is finished first. */
export const runWorker = async (): Promise<void> => {
  const config = readConfig(process.env)
  for (const warning of nearlySettings(process.env, settingNames)) console.warn(warning)
  if (config.databaseUrl === null)
    throw new NotDone(
      'A worker of its own needs DATABASE_URL: the embedded database serves one process, which does its own work.',
    )
  const services = await openServices(config, { demo: false })
  await services.jobs.start()
  console.log('The worker is ready.')
  const stop = async (): Promise<void> => {
    console.log(stopLines.stopping)
    await services.jobs.stop()
    await services.documents.close()
    await services.db.close()
    console.log(stopLines.stopped)
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => void stop())
}
