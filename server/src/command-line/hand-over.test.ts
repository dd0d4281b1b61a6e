import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { run, start } from '../../test/product-process.ts'
import { putDatabaseIn } from '../../test/template.ts'
import { readConfig } from '../platform/config.ts'
import { handOver } from './hand-over.ts'

const handedOver = (settings: Readonly<Record<string, string>>): string[] => {
  const said: string[] = []
  const services = { address: 'http://127.0.0.1:3000', config: readConfig(settings) }
  handOver(services, 'http://127.0.0.1:3000/invitation#x', (line) => said.push(line))
  return said
}

test('of a link whose address nobody chose it is said with what it begins', () => {
  expect(handedOver({})).toEqual([
    'http://127.0.0.1:3000/invitation#x',
    'It begins with http://127.0.0.1:3000. When people use another address, set PUBLIC_URL to that and ask again.',
  ])
  expect(handedOver({ PUBLIC_URL: 'https://gesprek.voorbeeld.nl' })).toHaveLength(1)
})

test('a command that is told only where the data is prints links to where people reached the server', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'tweespraak-link-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const data = { TWEESPRAAK_DATA: directory }
  const command = (...words: readonly string[]) => run('command-line/main.ts', words, data)
  await putDatabaseIn(directory)
  const server = await start('main.ts', [], {
    ...data,
    PORT: '0',
    PUBLIC_URL: 'https://gesprek.voorbeeld.nl',
  })
  await server.stop()
  await command('organization', 'create', 'De Korst')
  const file = join(directory, 'people.csv')
  writeFileSync(file, 'Voornaam;Achternaam;E-mailadres;In dienst\nNoor;Jansen;noor@korst.test;2020-01-01\n')
  await command('import', 'people', file)
  const { stdout } = await command('account', 'reset', 'noor@korst.test')
  expect(stdout).toMatch(/^https:\/\/gesprek\.voorbeeld\.nl\/invitation#/m)
})
