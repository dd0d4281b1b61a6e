import { expect, test } from 'vitest'
import { withinSentence } from './within-sentence.ts'

test.each([
  ['Proeftijdgesprek', 'proeftijdgesprek'],
  ['POP-gesprek', 'POP-gesprek'],
  ['360 graden', '360 graden'],
  ['', ''],
])('%s stands in a sentence as %s', (name, within) => expect(withinSentence(name)).toBe(within))
