import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { addressOf, notedAddress, noteAddress } from './address.ts'
import { readConfig } from './config.ts'

test.each([
  [{}, 'http://127.0.0.1:3000'],
  [{ PORT: '8080' }, 'http://127.0.0.1:8080'],
  [{ HOST: '0.0.0.0' }, 'http://localhost:3000'],
  [{ HOST: '::' }, 'http://localhost:3000'],
  [{ HOST: '::1' }, 'http://[::1]:3000'],
  [{ HOST: '0.0.0.0', PUBLIC_URL: 'https://gesprek.voorbeeld.nl/' }, 'https://gesprek.voorbeeld.nl'],
])('with the settings %o a link begins with %s', (settings, address) => {
  expect(addressOf(readConfig(settings))).toBe(address)
})

test('where people reach the server is kept beside its data, and nothing else is taken for it', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'tweespraak-address-'))
  onTestFinished(() => rm(directory, { recursive: true }))
  expect(await notedAddress(directory)).toBeNull()
  await noteAddress(directory, 'https://gesprek.voorbeeld.nl')
  expect(await notedAddress(directory)).toBe('https://gesprek.voorbeeld.nl')
  await writeFile(join(directory, 'address'), 'nowhere')
  expect(await notedAddress(directory)).toBeNull()
})
