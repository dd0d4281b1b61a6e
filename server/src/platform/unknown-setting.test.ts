import { expect, test } from 'vitest'
import { readConfig, settingNames } from './config.ts'
import { nearlySettings } from './unknown-setting.ts'

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

test.each([
  ['SMPT_URL', 'SMTP_URL'],
  ['MAILFROM', 'MAIL_FROM'],
  ['PUBLICURL', 'PUBLIC_URL'],
  ['DATABSE_URL', 'DATABASE_URL'],
  ['TRUST_PROXI', 'TRUST_PROXY'],
  ['smtp_url', 'SMTP_URL'],
])('of %s it is warned that %s was probably meant, and the start goes on', (typed, meant) => {
  const [warning, ...more] = nearlySettings({ [typed]: 'hidden' }, settingNames)
  expect(warning).toContain(`${typed} is no setting of Tweespraak`)
  expect(warning).toContain(`if you meant ${meant}`)
  expect(warning).not.toContain('hidden')
  expect(more).toEqual([])
  expect(() => readConfig({ [typed]: 'hidden' })).not.toThrow()
})

test('nothing is warned of what other programs use, of what is ours, or where ours was set as well', () => {
  for (const name of [
    'PATH',
    'HOME',
    'NODE_ENV',
    'HOSTNAME',
    'SMTP_HOST',
    'SMTP_USER',
    'PGDATABASE',
    'LANG',
    'POST',
  ])
    expect(nearlySettings({ [name]: 'x' }, settingNames)).toEqual([])
  for (const name of settingNames) expect(nearlySettings({ [name]: 'x' }, settingNames)).toEqual([])
  expect(nearlySettings({ SMPT_URL: 'x', SMTP_URL: 'x' }, settingNames)).toEqual([])
  expect(nearlySettings({ SMPT_URL: '' }, settingNames)).toEqual([])
})
