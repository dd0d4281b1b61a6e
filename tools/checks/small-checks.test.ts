import { describe, expect, test } from 'vitest'
import { checkCycles } from './cycles.ts'
import { checkEscapes } from './escapes.ts'
import { fixture } from './fixture.ts'
import { checkLength } from './length.ts'
import { checkVocabulary } from './vocabulary.ts'

describe('cycles', () => {
  test('files that lead back to themselves are found, types included', async () => {
    const tree = fixture({
      'contract/src/a.ts': "import type { B } from './b.ts'",
      'contract/src/b.ts': "export { c } from './c.ts'",
      'contract/src/c.ts': "import { a } from './a.ts'",
      'contract/src/d.ts': "import { a } from './a.ts'",
    })
    const faults = await checkCycles(tree)
    expect(faults).toHaveLength(1)
    expect(faults.join()).not.toContain('d.ts')
  })

  test('a file that two others need is no circle', () => {
    const tree = fixture({
      'contract/src/a.ts': "import { b } from './b.ts'\nimport { c } from './c.ts'",
      'contract/src/b.ts': "import { c } from './c.ts'",
      'contract/src/c.ts': 'export const c = 1',
    })
    expect(checkCycles(tree)).toEqual([])
  })
})

describe('names of files', () => {
  test.each([
    'server/src/modules/payroll/store.ts',
    'server/src/modules/people/services/import.ts',
    'server/src/modules/people/commands/import.ts',
    'server/src/platform/utils.ts',
    'server/src/platform/helpers/dates.ts',
    'web/src/lib/index.ts',
    'web/src/ui/PersonCard.tsx',
    'web/src/features/payroll/list.tsx',
  ])('%s is refused', (path) => {
    expect(checkVocabulary(fixture({ [path]: 'export const a = 1' }))).toHaveLength(1)
  })

  test('a file that only passes on others is refused, but for the public.ts of a module', () => {
    const text = "export { a } from './a.ts'\nexport * from './b.ts'\n"
    const tree = fixture({ 'web/src/lib/everything.ts': text, 'server/src/modules/people/public.ts': text })
    expect(checkVocabulary(tree)).toEqual([
      'web/src/lib/everything.ts: only passes on what other files export',
    ])
  })

  test('a part that is a file and a folder at once is refused', () => {
    const tree = fixture({
      'server/src/modules/people/store.ts': 'x',
      'server/src/modules/people/store/unit.ts': 'x',
    })
    expect(checkVocabulary(tree)).toHaveLength(1)
  })

  test('the closed list is accepted', () => {
    const names = [
      'person.ts',
      'person.test.ts',
      'policy.ts',
      'store/unit.ts',
      'views/person-list.ts',
      'routes.ts',
    ]
    const more = [
      'jobs.ts',
      'live.ts',
      'public.ts',
      'personal-data.ts',
      'commands/add-person.ts',
      'commands/add-person.test.ts',
    ]
    const tree = fixture(
      Object.fromEntries(
        [...names, ...more].map((name) => [`server/src/modules/people/${name}`, 'export const a = 1']),
      ),
    )
    expect(checkVocabulary(tree)).toEqual([])
  })
})

describe('length of files', () => {
  test('401 lines are too many, unless a program wrote them', () => {
    const long = 'export const a = 1\n'.repeat(401)
    const tree = fixture({ 'web/src/lib/long.ts': long, 'server/src/platform/db/tables.ts': long })
    expect(checkLength(tree)).toEqual(['web/src/lib/long.ts: 401 lines; 400 is the end'])
  })

  test('400 lines are not', () => {
    expect(checkLength(fixture({ 'web/src/lib/long.ts': 'export const a = 1\n'.repeat(400) }))).toEqual([])
  })
})

describe('nothing silenced', () => {
  const door = 'server/src/modules/people/routes.ts'
  test.each([
    ['a cast through unknown', 'web/src/lib/a.ts', 'export const a = 1 as unknown as string'],
    ['an ignored error', 'web/src/lib/a.ts', '// @ts-ignore\nexport const a: string = 1'],
    ['a disabled rule', 'web/src/lib/a.ts', '/* oxlint-disable no-console */\nexport const a = 1'],
    ['a transaction in a door', door, 'export const a = (services) => services.db.transaction()'],
    ['SQL in a door', door, 'export const a = sql`select 1`'],
  ])('%s is found', (_what, path, text) => {
    expect(checkEscapes(fixture({ [path]: text }))).toHaveLength(1)
  })

  test('an ordinary cast and an ordinary comment are not', () => {
    const text = '// The rule is not disabled here.\nexport const a = JSON.parse("1") as number'
    expect(checkEscapes(fixture({ 'web/src/lib/a.ts': text }))).toEqual([])
  })
})
