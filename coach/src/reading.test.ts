import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from './reading.ts'

const words = (text: string): string[] => read(text, 'nl').words.map((word) => word.text)
const sentences = (text: string): string[] => {
  const reading = read(text, 'nl')
  return reading.sentences.map(({ first, end }) =>
    text.slice(reading.words[first]?.start, reading.words[end - 1]?.end),
  )
}

describe('read', () => {
  it('takes words with their hyphens and apostrophes, and numbers with their decimals', () => {
    expect(words('Vóór 3,5 uur: foto’s en e-mails (80%), 1.000 keer op 2026-03-01.')).toEqual(
      "vóór 3,5 uur foto's en e-mails 80 % 1.000 keer op 2026-03-01".split(' '),
    )
  })

  it('folds accents beside the text as it was', () => {
    expect(read('Reünie', 'nl').words[0]).toMatchObject({
      text: 'reünie',
      folded: 'reunie',
      written: 'Reünie',
    })
  })

  it('parts sentences at marks and at the end of a line, not after an abbreviation or an initial', () => {
    expect(sentences('Dat doet J. de Vries, bijv. op maandag. En dan?\nKlaar')).toEqual([
      'Dat doet J. de Vries, bijv. op maandag',
      'En dan',
      'Klaar',
    ])
  })

  it('says how a sentence ends', () => {
    expect(read('Wat vind je? Goed. Mooi!', 'nl').sentences.map(({ mark }) => mark)).toEqual(['?', '.', '!'])
  })

  it('keeps every word where it stands, and every sentence together, in any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const reading = read(text, 'en')
        let end = 0
        for (const word of reading.words) {
          expect(word.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(word.start, word.end)).toBe(word.written)
          end = word.end
        }
        expect(reading.sentences.reduce((sum, { first, end: last }) => sum + last - first, 0)).toBe(
          reading.words.length,
        )
      }),
    )
  })
})
