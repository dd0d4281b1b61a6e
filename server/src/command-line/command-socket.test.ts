import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { describe, expect, test } from 'vitest'
import { socketPath } from './command-socket.ts'

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
})
