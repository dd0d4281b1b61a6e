import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

test.each([
  ['TWEESPRAAK_SMPT_URL', 'SMTP_URL'],
  ['TWEESPRAAK_SMTP_URL', 'SMTP_URL'],
  ['TWEESPRAAK_PORT', 'PORT'],
  ['TWEESPRAAK_DATABASE_URL', 'DATABASE_URL'],
  ['TWEESPRAAK_DTAA', 'TWEESPRAAK_DATA'],
  ['TWEESPRAAK_DATA_DIR', 'TWEESPRAAK_DATA'],
  ['TWEESPRAAK_SECRET_KEY', 'TWEESPRAAK_SECRET'],
  ['tweespraak_data', 'TWEESPRAAK_DATA'],
])('%s is no setting, and %s was probably meant', (typed, meant) => {
  expect(() => readConfig({ [typed]: 'hidden' })).toThrow(
    `There is no setting ${typed}: did you mean ${meant}?`,
  )
})

test('of one that is like no other it is said where they are listed', () => {
  expect(() => readConfig({ TWEESPRAAK_COFFEE_MACHINE: 'on' })).toThrow(
    'There is no setting TWEESPRAAK_COFFEE_MACHINE: npm start -- --help lists them.',
  )
})

test('what other programs are set with is theirs, and what is empty was not set', () => {
  const { port } = readConfig({ PORTS: '1', SMTP_HOST: 'mail.example.nl', TWEESPRAAK_PROT: '' })
  expect(port).toBe(3000)
})
