import { expect, test } from 'vitest'
import { readConfig } from '../platform/config.ts'
import { keptIn } from './kept-in.ts'
import { typedFor } from './typed-as.ts'

test.each([
  [{}, 'npm run tweespraak -- dump x'],
  [{ TWEESPRAAK_DATA: './data/' }, 'npm run tweespraak -- dump x'],
  [{ TWEESPRAAK_DATA: '/srv/tweespraak' }, 'TWEESPRAAK_DATA=/srv/tweespraak npm run tweespraak -- dump x'],
  [{ TWEESPRAAK_DATA: "/srv/Anna's" }, "TWEESPRAAK_DATA='/srv/Anna'\\''s' npm run tweespraak -- dump x"],
])('with the settings %o a command is typed so that it finds the same data', (settings, typed) => {
  expect(typedFor(readConfig(settings), 'dump x')).toBe(typed)
})

test('a database is named without its user and password, with the settings that are set', () => {
  const settings = {
    DATABASE_URL: 'postgres://me:hidden@db.example.nl:5432/tweespraak',
    TWEESPRAAK_SECRET: 'x'.repeat(32),
  }
  expect(keptIn(readConfig(settings))).toBe('the database tweespraak on db.example.nl:5432')
  expect(typedFor(readConfig(settings), 'dump x')).toBe(
    'npm run tweespraak -- dump x (with the settings of the server: DATABASE_URL, TWEESPRAAK_SECRET)',
  )
  expect(typedFor(readConfig({ ...settings, PUBLIC_URL: 'https://x.example.nl' }), 'dump x')).toContain(
    'DATABASE_URL, TWEESPRAAK_SECRET, PUBLIC_URL)',
  )
})
