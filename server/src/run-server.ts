import { openCommandSocket } from './command-line/command-socket.ts'
import { deeds } from './command-line/deeds.ts'
import { typedFor } from './command-line/typed-as.ts'
import { organizationsWait } from './modules/access/public.ts'
import { readConfig } from './platform/config.ts'
import { startServer } from './start.ts'

/** Serves until the system or the keyboard says to stop; then finishes what runs. A second signal hurries nothing. */
export const runServer = async ({ demo }: { readonly demo: boolean }): Promise<void> => {
  const config = readConfig(process.env)
  const running = await startServer(config, { demo, announce: (text) => console.log(text) })
  const closeSocket = config.databaseUrl === null ? await openCommandSocket(running.services, deeds) : null
  console.log(`Tweespraak ${running.services.version} is ready: ${running.address}`)
  if (!demo && (await organizationsWait(running.services))) {
    console.log(`Set up your organisation there with this code: ${running.services.setUpCode}`)
    console.log(`To see it again: ${typedFor(config, 'set-up-code')}`)
  }
  if (!demo && config.smtpUrl === null)
    console.log('No mail goes out: links are handed over on the page Mails. Set SMTP_URL to send mail.')
  const stop = async (): Promise<void> => {
    await closeSocket?.()
    await running.stop()
    process.exit(0)
  }
  let stopping: Promise<void> | undefined
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      stopping ??= stop()
    })
  }
}
