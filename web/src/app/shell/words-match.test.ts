import { expect, test } from 'vitest'
import { wordsMatch } from './words-match.ts'

test.each([
  ['', 'Home', true],
  ['afs', 'Afspraken', true],
  ['gesprek plan', 'Plan een gesprek', true],
  ['DOSSIER', 'Mijn dossier', true],
  ['organisatie', 'Organisàtie', true],
  ['ome', 'Home', false],
  ['mo', 'Home', false],
  ['plan zzz', 'Plan een gesprek', false],
])('what is typed, "%s", matches "%s": %s', (typed, words, matches) =>
  expect(wordsMatch(typed, words)).toBe(matches),
)
