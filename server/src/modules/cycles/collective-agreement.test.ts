import { expect, test } from 'vitest'
import { builtInAgreements, readAgreementFile } from './collective-agreement.ts'

const own = {
  tweespraak: 'collective-agreement',
  format: 1,
  code: 'ons-huis',
  name: { nl: 'cao van ons huis', en: 'Agreement of our house' },
  period: '2026',
  source: { title: 'Onze cao', url: 'https://example.org/cao' },
  readOn: '2026-11-22',
  rules: [
    {
      article: '4',
      asks: { nl: 'Elk jaar een gesprek.', en: 'A talk each year.' },
      of: 'both',
      certainty: 'read',
      reading: null,
      source: null,
      counts: { rule: 'every-calendar-year', kinds: ['progress'], firstYear: 'counts' },
    },
  ],
}
const text = (change: object) => JSON.stringify({ ...own, ...change })

test('the agreements of the product say where and when they were read', () => {
  expect(builtInAgreements.map(({ code, readOn }) => [code, readOn])).toEqual([
    ['rijk', '2026-11-22'],
    ['kinderopvang', '2026-11-22'],
    ['architecten', '2026-11-22'],
  ])
})

test('what is our reading says what we read', () => {
  for (const { rules } of builtInAgreements)
    for (const { certainty, reading } of rules) expect(reading === null).toBe(certainty === 'read')
})

test('an agreement of one’s own is read, also with a byte order mark', () => {
  expect(readAgreementFile(`\uFEFF${text({})}`)).toMatchObject({ ok: true, value: { code: 'ons-huis' } })
})

test.each([
  ['no JSON', 'cao', 'collective-agreement-unreadable', {}],
  ['a code of ours', text({ code: 'rijk' }), 'collective-agreement-built-in', {}],
  ['no name in English', text({ name: { nl: 'cao' } }), 'collective-agreement-wrong', { at: 'name.en' }],
  [
    'an address that is no https',
    text({ source: { title: 'x', url: 'javascript:alert(1)' } }),
    'collective-agreement-wrong',
    { at: 'source.url' },
  ],
  [
    'a rule that cannot be',
    text({ rules: [{ ...own.rules[0], article: '' }] }),
    'collective-agreement-wrong',
    { at: 'rules.1.article' },
  ],
  [
    'a word that is not known',
    text({ rules: [{ ...own.rules[0], artikel: '4' }] }),
    'collective-agreement-wrong',
    { at: 'rules.1.artikel' },
  ],
  ['a list', '[]', 'collective-agreement-wrong', { at: '' }],
])('a file with %s says what is wrong', (_, file, reason, details) => {
  expect(readAgreementFile(file)).toEqual({ ok: false, reason, details })
})
