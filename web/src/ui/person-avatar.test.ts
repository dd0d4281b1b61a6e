import { expect, test } from 'vitest'
import { initials } from './person-avatar.tsx'

test.each([
  ['Sanne van de Berg', 'SB'],
  ['Ömer Yıldız', 'ÖY'],
  ['Anna-Maria', 'A'],
  ['jan', 'J'],
  ['', ''],
])('the initials of "%s" are "%s"', (name, letters) => expect(initials(name)).toBe(letters))
