import fc from 'fast-check'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { csvLine, neutralCell } from './csv-text.ts'

describe('a cell of an export', () => {
  test.each([
    '=1+1',
    '+1+1',
    '-2+3+cmd',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\u{200B}=1',
    '＝1+1',
    '=cmd|"/C calc"!A0',
    '|x',
    '%0A=1',
  ])('that a spreadsheet would carry out is shown instead: %j', (formula) =>
    expect(neutralCell(formula)).toBe(`'${formula}`),
  )

  test.each(['Piet', 'Jan-Willem', '-5', '-3,5', '1=1', "'s-Gravenhage", 'piet@voorbeeld.nl', ''])(
    'that is plain stays as it is: %j',
    (plain) => expect(neutralCell(plain)).toBe(plain),
  )

  test('never begins with the sign of a formula, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const cell = neutralCell(value)
        expect(/^[\s\p{Cf}\p{Cc}]*[=+\-@]/u.test(cell) && !/^-?\d+([.,]\d+)?$/.test(cell)).toBe(false)
      }),
    )
  })

  test('stands in quotes, its own quotes doubled', () => {
    expect(csvLine(['zeg "ja"', 36.5, null])).toBe('"zeg ""ja""";36,5;""\r\n')
  })
})

/** Strings that were seen to be carried out, kept outside the repository. */
const payloads = process.env['CSV_INJECTION_PAYLOADS'] ?? ''

test.skipIf(!existsSync(payloads))(
  'known payloads are all neutral (CSV_INJECTION_PAYLOADS names their file; skipped without)',
  () => {
    for (const payload of readFileSync(payloads, 'utf8').split('\n')) {
      expect(neutralCell(payload)).not.toMatch(/^\s*[=+\-@]/)
    }
  },
)
