import { describe, expect, test } from 'vitest'
import { fixture } from './fixture.ts'
import { checkLockfile } from './lockfile.ts'
import { checkMessageUse } from './message-use.ts'
import { checkMessages } from './messages.ts'
import { checkPersonalData } from './personal-data.ts'

describe('Dutch and English', () => {
  const faultsOf = (nl: unknown, en: unknown) =>
    checkMessages(
      fixture({
        'messages/nl/people.json': JSON.stringify(nl),
        'messages/en/people.json': JSON.stringify(en),
      }),
    )

  test.each([
    [
      'a key that English misses',
      { list: { title: 'Mensen', none: 'Niemand' } },
      { list: { title: 'People' } },
    ],
    ['a key that Dutch misses', { a: 'x' }, { a: 'x', b: 'y' }],
    ['an empty sentence', { a: 'x' }, { a: ' ' }],
    ['another variable', { a: 'Dag {{name}}' }, { a: 'Hello {{person}}' }],
    ['a plural with one form', { people_other: '{{count}} mensen' }, { people_other: '{{count}} people' }],
  ])('%s is found', (_what, nl, en) => {
    expect(faultsOf(nl, en)).not.toEqual([])
  })

  test('a missing file is found', () => {
    expect(checkMessages(fixture({ 'messages/nl/people.json': '{}' }))).toEqual([
      'messages/en/people.json: is missing',
    ])
  })

  test('plurals may leave out their number where it is said in a word', () => {
    const nl = { people_one: 'Eén collega', people_other: '{{count}} collega’s' }
    const en = { people_one: '{{count}} colleague', people_other: '{{count}} colleagues' }
    expect(faultsOf(nl, en)).toEqual([])
  })
})

describe('sentences', () => {
  const faultsOf = (code: string) =>
    checkMessageUse(
      fixture({
        'messages/nl/people.json': JSON.stringify({
          list: { title: 'Mensen' },
          role: { hr: 'HR' },
          found_one: 'x',
          found_other: 'y',
        }),
        'web/src/features/people/list.tsx': code,
      }),
    )

  test('a sentence that nothing says is found', () => {
    expect(faultsOf("t('list.title'); t(`role.${role}`)")).toEqual([
      'messages/nl/people.json: nothing says found_one',
      'messages/nl/people.json: nothing says found_other',
    ])
  })

  test('a key as it is, a key put together and a plural by its base are enough', () => {
    expect(faultsOf("t('people:list.title'); t(`people:role.${role}`); t('found', { count })")).toEqual([])
  })
})

describe('personal data', () => {
  const tables =
    'export interface Tables {\n  people: People\n  units: Units\n}\nexport interface AuthTables {\n  user: User\n}\n'
  const files = (people: string, platform: string) => ({
    'package.json': '{"type":"module"}',
    'server/src/platform/db/tables.ts': tables,
    'server/src/platform/personal-data.ts': `export const personalData = {${platform}}`,
    'server/src/modules/people/personal-data.ts': `export const personalData = {${people}}`,
  })
  const faultsOf = async (people: string, platform: string) =>
    checkPersonalData(fixture(files(people, platform)))

  test('a table that nobody declares is found', async () => {
    const faults = await faultsOf("people: 'none'", "user: 'none'")
    expect(faults).toEqual(['server/src/platform/db/tables.ts: no personal-data.ts declares units'])
  })

  test('a table declared twice is found', async () => {
    const faults = await faultsOf("people: 'none', units: 'none'", "units: 'none', user: 'none'")
    expect(faults).toHaveLength(1)
  })

  test('a declaration of a table that is not there is found', async () => {
    const faults = await faultsOf("people: 'none', units: 'none', cars: 'none'", "user: 'none'")
    expect(faults).toEqual(['server/src/modules/people/personal-data.ts: there is no table cars'])
  })

  test('every table declared once is enough', async () => {
    expect(await faultsOf("people: 'none', units: 'none'", "user: 'none'")).toEqual([])
  })
})

describe('lockfile', () => {
  const entry = { integrity: 'sha512-x' }
  const faultsOf = (packages: unknown) =>
    checkLockfile(fixture({ 'package-lock.json': JSON.stringify({ packages }) }))

  test('a binary of another platform that is not locked is found', () => {
    const parser = {
      ...entry,
      optionalDependencies: { '@oxc/linux-x64': '1.0.0', '@oxc/darwin-arm64': '1.0.0' },
    }
    const faults = faultsOf({ '': {}, 'node_modules/oxc': parser, 'node_modules/@oxc/linux-x64': entry })
    expect(faults).toEqual([
      'package-lock.json: node_modules/oxc names @oxc/darwin-arm64, which is not locked',
    ])
  })

  test('a binary locked inside of its package is enough', () => {
    const parser = { ...entry, optionalDependencies: { binary: '1.0.0' } }
    expect(faultsOf({ 'node_modules/a': parser, 'node_modules/a/node_modules/binary': entry })).toEqual([])
  })

  test('a package without a digest is found', () => {
    expect(faultsOf({ 'node_modules/a': {} })).toEqual(['package-lock.json: node_modules/a has no digest'])
  })
})
