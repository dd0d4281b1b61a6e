import { expect, test } from 'vitest'
import { splitAtDates } from './dates-in-text.ts'

test.each([
  ['Schrijf hem als 31-12-2026.', ['Schrijf hem als ', '31-12-2026', '.']],
  ['31/02/24', ['', '31/02/24', '']],
  ['2026-12-31 tot 1.2.2027', ['', '2026-12-31', ' tot ', '1.2.2027', '']],
  ['06-12345678', ['06-12345678']],
  ['Jan-Willem', ['Jan-Willem']],
])('%s', (text, pieces) => expect(splitAtDates(text)).toEqual(pieces))
