import { expect, test } from 'vitest'
import { addressOf, listensAt } from './platform/address.ts'
import { readConfig } from './platform/config.ts'
import { addressWarning, startLines } from './start-lines.ts'

const started = (settings: Readonly<Record<string, string>>, demo = false) => {
  const config = readConfig(settings)
  const [listens, address] = [listensAt(config), addressOf(config)]
  return { config, version: '1.2.3', listens, address, demo, setUpCode: null }
}

test.each([
  [{}, 'http://127.0.0.1:3000'],
  [{ HOST: '0.0.0.0' }, 'http://localhost:3000'],
  [
    { HOST: '0.0.0.0', PUBLIC_URL: 'https://gesprek.voorbeeld.nl' },
    'https://gesprek.voorbeeld.nl (it listens on http://localhost:3000)',
  ],
])('with the settings %o the start says that it is ready at %s', (settings, place) => {
  expect(startLines(started(settings))[0]).toBe(`Tweespraak 1.2.3 is ready: ${place}`)
})

test.each([{ HOST: '0.0.0.0' }, { HOST: '::', SMTP_URL: 'smtp://mail.voorbeeld.nl' }])(
  'with %o it warns that nobody said where its links lead, once',
  (settings) => {
    const said = started(settings)
    expect(addressWarning(said)).toContain('begin with http://localhost:3000')
    expect(addressWarning(said)).toContain('PUBLIC_URL')
    expect(startLines(said).join('\n')).not.toContain('PUBLIC_URL')
  },
)

test.each([{}, { HOST: '192.168.1.5' }, { HOST: '0.0.0.0', PUBLIC_URL: 'https://gesprek.voorbeeld.nl' }])(
  'with %o it does not',
  (settings) => {
    expect(addressWarning(started(settings))).toBeNull()
  },
)

test('the demo hands over no links, and says nothing of mail', () => {
  const demo = started({ HOST: '0.0.0.0' }, true)
  expect(addressWarning(demo)).toBeNull()
  expect(startLines(demo)).toHaveLength(1)
})

test('the code of the first visit is said as long as it waits, with how to see it again', () => {
  const lines = startLines({ ...started({}), setUpCode: 'ABCD-EFGH-IJKL' })
  expect(lines[1]).toContain('ABCD-EFGH-IJKL')
  expect(lines[2]).toContain('npm run tweespraak -- set-up-code')
})
