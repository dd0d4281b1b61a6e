import { expect, it } from 'vitest'
import { shortened } from './shortened.ts'

it.each([
  ['drie keer', 9, 'drie keer'],
  ['drie  keer\nper week', 30, 'drie keer per week'],
  ['ik bel elke maandag drie klanten', 24, 'ik bel elke maandag drie…'],
  ['ik bel elke maandag drie klanten', 23, 'ik bel elke maandag…'],
  ['a'.repeat(40), 24, `${'a'.repeat(20)}…`],
])('quotes “%s” in %d characters as “%s”', (words, most, quoted) => {
  expect(shortened(words, most)).toBe(quoted)
})
