import { describe, expect, test } from 'vitest'
import { shortCheckNumber, wholeCheckNumber } from './check-number.ts'

const hash = '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'

describe('a check number', () => {
  test('is shortened as under the PDF: the first two groups of eight', () =>
    expect(shortCheckNumber(hash)).toBe('01234567 89abcdef'))
  test('is whole in groups of eight, nothing left out', () => {
    expect(wholeCheckNumber(hash).split(' ')).toHaveLength(8)
    expect(wholeCheckNumber(hash).replaceAll(' ', '')).toBe(hash)
  })
})
