import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayName, nameKey, normalise, searchTokens } from './name.ts'

const name = (givenName: string, infix: string | null, familyName: string) => ({
  givenName,
  infix,
  familyName,
})

describe('a name', () => {
  test.each([
    [name('Piet', 'van der', 'Berg'), 'Piet van der Berg', 'berg, piet, van der'],
    [name('Zoë', null, 'Çelik'), 'Zoë Çelik', 'celik, zoe, '],
    [name('', null, 'Madonna'), 'Madonna', 'madonna, , '],
    [name('Søren', null, 'Ærø-Groß'), 'Søren Ærø-Groß', 'aero gross, soren, '],
  ])('is shown and sorted: %o', (parts, shown, key) => {
    expect(displayName(parts)).toBe(shown)
    expect(nameKey(parts)).toBe(key)
  })

  test('is found by each of its words, once', () => {
    expect(searchTokens(name('Jan', 'de', 'Jan-de Vries'))).toEqual(['jan', 'de', 'vries'])
  })

  test('sorts by family name, the infix not counting', () => {
    const sorted = [name('Anna', 'van', 'Zanten'), name('Bob', null, 'Aalders'), name('Anna', 'de', 'Berg')]
      .toSorted((one, other) => (nameKey(one) < nameKey(other) ? -1 : 1))
      .map(displayName)
    expect(sorted).toEqual(['Bob Aalders', 'Anna de Berg', 'Anna van Zanten'])
  })

  test('normalising twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => normalise(normalise(text)) === normalise(text)),
    )
  })
})
