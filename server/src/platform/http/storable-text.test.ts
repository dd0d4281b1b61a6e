import { expect, it } from 'vitest'
import { storableText } from './storable-text.ts'

it('leaves out what no database stores, and nothing else', () => {
  const input = { text: 'caf\u00e9 \u0000\ud83d\ude00 \ud83d.', list: ['a\u0000', 1, null, true] }
  expect(storableText(input)).toEqual({
    text: 'caf\u00e9 \ud83d\ude00 \ufffd.',
    list: ['a', 1, null, true],
  })
})
