import { liveEnds } from '@tweespraak/contract/live'
import { describe, expect, it, test } from 'vitest'
import { atFirst, endOf, wordFor } from './connection.ts'

const open = { ...atFirst, ready: true, connection: 'open', mayWrite: true, keptHere: true } as const
const lost = { ...open, connection: 'lost' } as const

describe('where the words are is said as it is', () => {
  it.each([
    ['before the first answer', atFirst, 'connecting'],
    ['what was typed is committed', open, 'saved'],
    ['it is on its way', { ...open, saved: false }, 'saving'],
    ['the connection is gone and nothing waits', lost, 'lost'],
    ['it waits on this device', { ...lost, saved: false }, 'lost-kept'],
    ['this device keeps nothing', { ...lost, saved: false, keptHere: false }, 'lost-unkept'],
    ['one may only read', { ...open, mayWrite: false }, 'reading'],
    ['the talk is over', { ...open, connection: 'closed', end: 'ended' }, 'end-ended'],
    [
      'it is over before all came in',
      { ...open, saved: false, connection: 'closed', end: 'ended' },
      'end-ended',
    ],
  ] as const)('when %s', (_, state, word) => expect(wordFor(state)).toBe(word))
})

test('what the server ends is over, save when it only starts again', () => {
  expect(liveEnds.filter((end) => endOf(end, liveEnds) === null)).toEqual(['restarting'])
  expect(endOf('Reset Connection', liveEnds)).toBeNull()
})
