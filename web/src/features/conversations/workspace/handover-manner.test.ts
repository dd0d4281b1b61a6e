import { expect, test } from 'vitest'
import { mannerOf } from './handover-manner.ts'

const mo = { personId: 'mo', name: 'Mo' }
const annelies = { personId: 'annelies', name: 'Annelies' }
const ingrid = { personId: 'ingrid', name: 'Ingrid' }

test.each([
  ['who leads it now took it over', annelies, 'taken'],
  ['who led it handed it over', mo, 'handed'],
  ['HR arranged it', ingrid, 'arranged'],
  ['it went along with the team', null, 'byItself'],
])('%s', (_, by, manner) => expect(mannerOf({ from: mo, to: annelies, by })).toBe(manner))
