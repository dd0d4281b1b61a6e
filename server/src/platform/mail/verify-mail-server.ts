import type { Log } from '../log.ts'
import { mailServerOf } from './mail-server.ts'
import { openTransport } from './transport.ts'

/** Milliseconds after which a mail server that says nothing is taken not to answer. */
const patience = 10_000

/**
 * Tries once, at the start, whether mail can go out through SMTP_URL, and says in one line of the log when it cannot.
 * Never throws: mails wait in the queue, and the server serves without it.
 */
export const verifyMailServer = async (smtpUrl: string, log: Pick<Log, 'warn'>): Promise<void> => {
  const transport = await openTransport(smtpUrl, patience)
  try {
    await transport.verify()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    log.warn(
      { server: mailServerOf(smtpUrl), code },
      'the mail server of SMTP_URL does not answer, or refuses us: mails wait until it does',
    )
  } finally {
    transport.close()
  }
}
