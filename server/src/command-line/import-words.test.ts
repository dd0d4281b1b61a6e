import type { ImportColumn, ImportProblem } from '@tweespraak/contract/people-import'
import { expect, test } from 'vitest'
import { columnLines, problemLine } from './import-words.ts'

const column = (heading: string, rest: Partial<ImportColumn>): ImportColumn => ({
  index: 0,
  heading,
  samples: [],
  field: null,
  couldBe: null,
  how: 'ignored',
  refused: null,
  ...rest,
})

test('what columns were taken for is said where one might have expected otherwise', () => {
  expect(
    columnLines([
      column('Nummer', { field: 'number', how: 'recognised' }),
      column('Geboortenaam', { field: 'family-name', how: 'assumed' }),
      column('E-mail werk', { field: 'email', how: 'recognised' }),
      column('E-mail', { couldBe: 'email' }),
      column('BSN', { how: 'refused', refused: 'bsn' }),
      column('Kleur', {}),
      column('Maat', {}),
    ]),
  ).toEqual([
    'Column "Geboortenaam" was taken for the family name, since no other column has one.',
    expect.stringMatching(
      /^Columns "E-mail werk" and "E-mail" mean the same \(.*\): "E-mail werk" was used\./,
    ),
    expect.stringMatching(/^Column "BSN" was not read\. ./),
    'Columns not used: "Kleur", "Maat".',
  ])
})

test('who a name may mean is said by line and by number', () => {
  const problem: ImportProblem = {
    line: 2,
    name: 'Eva Smit',
    column: 'Manager',
    value: 'Jansen',
    reason: 'manager-ambiguous',
    details: {
      people: [
        { name: 'Piet Jansen', line: 3, number: null },
        { name: 'Jan Jansen', line: null, number: '88' },
      ],
      more: 2,
    },
    severity: 'value',
  }
  expect(problemLine(problem)).toMatch(
    /^Line 2, Manager "Jansen": .*: Piet Jansen \(line 3\), Jan Jansen \(number 88\),? and 2 others\./,
  )
})
