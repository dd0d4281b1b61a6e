import { createServer } from 'node:net'
import { once } from 'node:events'
import { expect, test, vi } from 'vitest'
import { openMailbox } from '../../../test/mailbox.ts'
import { verifyMailServer } from './verify-mail-server.ts'

test('a mail server that answers is not spoken of', async () => {
  const mailbox = await openMailbox()
  const warn = vi.fn<(...told: unknown[]) => void>()
  await verifyMailServer(mailbox.url, { warn })
  expect(warn).not.toHaveBeenCalled()
  await mailbox.close()
})

test('one that does not answer is named in one line, without its name and password', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  server.close()
  await once(server, 'close')
  const warn = vi.fn<(...told: unknown[]) => void>()
  await verifyMailServer(`smtp://anna:geheim@127.0.0.1:${port}`, { warn })
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    { server: `127.0.0.1:${port}`, code: expect.any(String) as string },
    expect.stringContaining('does not answer'),
  )
  expect(JSON.stringify(warn.mock.calls)).not.toContain('geheim')
})
