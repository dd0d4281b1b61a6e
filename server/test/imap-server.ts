import openImap from 'hoodiecrow-imap'
import { createServer, type AddressInfo } from 'node:net'

const freePort = async (): Promise<number> => {
  const probe = createServer()
  await new Promise<void>((resolve) => {
    probe.listen(0, '127.0.0.1', resolve)
  })
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => {
    probe.close(resolve)
  })
  return port
}

/** A real IMAP server on loopback, with these mails unread in its inbox. */
export const openImapServer = async (mails: readonly string[]) => {
  const imap = openImap({
    storage: { INBOX: { messages: mails.map((raw) => ({ raw: raw.replaceAll('\r\n', '\n') })) } },
  })
  const port = await freePort()
  await new Promise<void>((resolve) => {
    imap.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `imap://testuser:testpass@127.0.0.1:${port}/INBOX`,
    close: () =>
      new Promise<void>((resolve) => {
        imap.close(resolve)
      }),
  }
}
