import { expect, it } from 'vitest'
import { inUnit } from './in-unit.ts'

it.each([
  ['12', 'verhalen', '12 verhalen'],
  ['95', '%', '95%'],
  ['95', ' % ', '95%'],
  ['3', '  ', '3'],
  ['3', null, '3'],
])('says %s in %j as %s', (amount, unit, said) => expect(inUnit(amount, unit)).toBe(said))
