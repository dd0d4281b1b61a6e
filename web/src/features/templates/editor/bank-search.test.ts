import type { BankQuestion } from '@tweespraak/contract/forms'
import { expect, test } from 'vitest'
import { anything, searchBank } from './bank-search.ts'

const question = (id: string, nl: string, en: string, more: Partial<BankQuestion> = {}): BankQuestion => ({
  topic: 'joy',
  part: 'look-back',
  kinds: ['progress'],
  field: {
    id,
    type: 'text',
    label: { nl: id, en: id },
    questions: { employee: { nl, en } },
    answeredBy: 'employee',
    required: false,
  },
  ...more,
})
const bank = [
  question('pride', 'Waar ben je trots op?', 'What are you proud of?'),
  question('idee', 'Welk idee wil je uitvoeren?', 'Which idea do you want to carry out?', {
    topic: 'ambitions',
  }),
  question('een', 'Wat doe je als één team?', 'What do you do as one team?', { kinds: ['learning'] }),
]
const found = (wish: Partial<typeof anything>) =>
  searchBank(bank, { ...anything, ...wish }).map(({ field }) => field.id)

test('without a wish there is everything', () => {
  expect(found({})).toEqual(['pride', 'idee', 'een'])
})

test.each([
  [{ words: 'TROTS' }, ['pride']],
  [{ words: 'proud' }, ['pride']],
  [{ words: 'een' }, ['een']],
  [{ words: 'wil idee' }, ['idee']],
  [{ words: 'trots idee' }, []],
  [{ topic: 'ambitions' }, ['idee']],
  [{ kind: 'learning' }, ['een']],
  [{ who: 'manager' }, []],
  [{ words: 'je', topic: 'joy', kind: 'progress', who: 'employee' }, ['pride']],
] as const)('with %j there is %j', (wish, ids) => {
  expect(found(wish)).toEqual(ids)
})
