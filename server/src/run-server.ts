import { openCommandSocket } from './command-line/command-socket.ts'
import { deeds } from './command-line/deeds.ts'
import { typedFor } from './command-line/typed-as.ts'
import { organizationsWait } from './modules/access/public.ts'
import { type Config, readConfig, settingNames } from './platform/config.ts'
import { mailServerOf } from './platform/mail/mail-server.ts'
import { nearlySettings } from './platform/unknown-setting.ts'
import { startServer } from './start.ts'

/** Where mail goes, and where its links lead as long as nobody has said what the address of people is. */
const mailLines = ({ smtpUrl, publicUrl }: Config, address: string): string[] => {
  if (smtpUrl === null)
    return ['No mail goes out: links are handed over on the page Mails. Set SMTP_URL to send mail.']
  const through = `Mail goes out through ${mailServerOf(smtpUrl)}.`
  if (publicUrl !== null) return [through]
  return [
    through,
    `Links in mails begin with ${address}. When people use another address, set PUBLIC_URL to that.`,
  ]
}

/** Serves until the system or the keyboard says to stop; then finishes what runs. A second signal hurries nothing. */
export const runServer = async ({ demo }: { readonly demo: boolean }): Promise<void> => {
  const config = readConfig(process.env)
  for (const warning of nearlySettings(process.env, settingNames)) console.warn(warning)
  const running = await startServer(config, { demo, announce: (text) => console.log(text) })
  const closeSocket = config.databaseUrl === null ? await openCommandSocket(running.services, deeds) : null
  console.log(`Tweespraak ${running.services.version} is ready: ${running.address}`)
  if (!demo && (await organizationsWait(running.services))) {
    console.log(`Set up your organisation there with this code: ${running.services.setUpCode}`)
    console.log(`To see it again: ${typedFor(config, 'set-up-code')}`)
  }
  if (!demo) for (const line of mailLines(config, running.services.address)) console.log(line)
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
