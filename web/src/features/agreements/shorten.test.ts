import { expect, test } from 'vitest'
import { shorten } from './shorten.ts'

test.each([
  ['a short agreement stays whole', 'Een dag meelopen', 'Een dag meelopen'],
  ['of several lines becomes one', ' Een dag\n meelopen ', 'Een dag meelopen'],
  [
    'a long one ends after a whole word, without its comma',
    'Een dag meelopen op de Esdoorn met Esra Demir, en daarna vertellen',
    'Een dag meelopen op de Esdoorn met Esra Demir…',
  ],
  ['one long word is cut', 'x'.repeat(60), `${'x'.repeat(48)}…`],
])('%s', (_, what, short) => expect(shorten(what)).toBe(short))
