import { chmodSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { describe, expect, onTestFinished, test } from 'vitest'
import { refuseForeignFolder, socketPath } from './command-socket.ts'

describe('the socket for commands', () => {
  test('lies beside the data', () => {
    expect(socketPath('/srv/tweespraak/data')).toBe('/srv/tweespraak/data/commands.sock')
  })

  test('lies elsewhere, the same for the same data, when its name would be too long for the system', () => {
    const deep = `/srv/${'very-long-name/'.repeat(8)}data`
    expect(socketPath(deep).startsWith(join(tmpdir(), 'tweespraak-'))).toBe(true)
    expect(Buffer.byteLength(socketPath(deep))).toBeLessThan(104)
    expect(socketPath(deep)).toBe(socketPath(`${deep}/`))
    expect(socketPath(deep)).not.toBe(socketPath(`${deep}2`))
  })

  test('lies in no folder that others may write in, or made for us', async () => {
    const data = mkdtempSync(join(tmpdir(), 'tweespraak-data-'))
    const folder = mkdtempSync(join(tmpdir(), 'tweespraak-socket-'))
    onTestFinished(() => {
      for (const each of [data, folder]) rmSync(each, { recursive: true })
    })
    const path = join(folder, 'commands.sock')
    await expect(refuseForeignFolder(path, data)).resolves.toBeUndefined()
    chmodSync(folder, 0o777)
    await expect(refuseForeignFolder(path, data)).rejects.toThrow('another user')
    chmodSync(folder, 0o700)
    symlinkSync(folder, join(data, 'elsewhere'))
    await expect(refuseForeignFolder(join(data, 'elsewhere', 'commands.sock'), data)).rejects.toThrow(
      'another user',
    )
    await expect(refuseForeignFolder(join(data, 'commands.sock'), data)).resolves.toBeUndefined()
  })
})
