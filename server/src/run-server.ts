import { openCommandSocket } from './command-line/command-socket.ts'
import type { Runnable } from './command-line/deed.ts'
import { organizationsWait } from './modules/access/public.ts'
import { type Config, settingNames } from './platform/config.ts'
import { verifyMailServer } from './platform/mail/verify-mail-server.ts'
import { nearlySettings } from './platform/unknown-setting.ts'
import { addressWarning, startLines, stopLines } from './start-lines.ts'
import { startServer } from './start.ts'

const readDeeds = async (): Promise<readonly Runnable[]> => {
  const { deeds } = await import('./command-line/deeds.ts')
  return deeds
}

/** Serves until the system or the keyboard says to stop; then finishes what runs. A second signal hurries nothing. */
export const runServer = async (config: Config, { demo }: { readonly demo: boolean }): Promise<void> => {
  for (const slip of nearlySettings(process.env, settingNames)) console.warn(slip)
  const running = await startServer(config, { demo, announce: (text) => console.log(text) })
  const closeSocket =
    config.databaseUrl === null ? await openCommandSocket(running.services, readDeeds) : null
  const { services, address: listens } = running
  const { version, address } = services
  const setUpCode = (await organizationsWait(services)) ? services.setUpCode : null
  const started = { config, version, listens, address, demo, setUpCode }
  const warning = addressWarning(started)
  if (warning !== null) console.warn(warning)
  for (const line of startLines(started)) console.log(line)
  if (config.smtpUrl !== null) void verifyMailServer(config.smtpUrl, services.log)
  const stop = async (): Promise<void> => {
    console.log(stopLines.stopping)
    await closeSocket?.()
    await running.stop()
    console.log(stopLines.stopped)
    process.exit(0)
  }
  let stopping: Promise<void> | undefined
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      stopping ??= stop()
    })
  }
}
