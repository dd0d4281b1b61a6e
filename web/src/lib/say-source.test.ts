import { expect, test } from 'vitest'
import { saySource } from './say-source.ts'

test('Where a term comes from is not broken before the number of its article', () => {
  const name = { nl: 'de huisregeling', en: 'house rules' }
  expect(saySource({ name, article: 'art. 2' }, 'nl')).toBe('de huisregeling\u00A0art.\u00A02')
})
