import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Coverage } from './font-coverage.ts'
import { loadFonts } from './fonts.ts'
import { sealable } from './sealable.ts'

let fonts: readonly Coverage[]
beforeAll(async () => {
  fonts = (await loadFonts()).coverage
})

describe('a text made fit for PDF/A', () => {
  it.each([
    ['leaves ordinary text alone', 'Zoë, naïef: “100 %” – €\u00A05', 'Zoë, naïef: “100 %” – € 5', 0],
    ['leaves Greek, Cyrillic and Vietnamese alone', 'Ελένη, Наташа, Nguyễn', 'Ελένη, Наташа, Nguyễn', 0],
    ['keeps line ends and turns tabs into spaces', 'a\r\nb\tc', 'a\nb c', 0],
    ['writes what no font shows as its number', 'Wáng 王明!', 'Wáng [U+738B U+660E]!', 2],
    ['writes control characters as their number', 'a\u0007b', 'a[U+0007]b', 1],
    ['writes private-use characters as their number, whatever glyph a font has', '\uE000', '[U+E000]', 1],
    ['writes half a character as the replacement character', 'a\uD800b', 'a[U+FFFD]b', 1],
    ['composes accents', 'e\u0301', 'é', 0],
  ])('%s', (_, text, sealed, replaced) => {
    expect(sealable(text, fonts)).toEqual({ text: sealed, replaced })
  })

  it('takes direction marks away, so that what was signed reads in the order it was written', () => {
    expect(sealable('betaald: \u202E001\u202C euro\u200F\u2066', fonts)).toEqual({
      text: 'betaald: 001 euro',
      replaced: 0,
    })
  })

  it('lets a run without a place to break be broken', () => {
    const { text } = sealable(`https://${'a'.repeat(100)}`, fonts)
    expect(text.split('\u200B').every((piece) => piece.length <= 20)).toBe(true)
    expect(text.replaceAll('\u200B', '')).toBe(`https://${'a'.repeat(100)}`)
  })

  it('says nothing new about a text that it made', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = sealable(text, fonts).text
        expect(sealable(once, fonts).text.replaceAll('\u200B', '')).toBe(once.replaceAll('\u200B', ''))
      }),
    )
  })

  it('leaves only characters that a font shows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const sign of sealable(text, fonts).text) {
          expect(sign === '\n' || fonts.some((covers) => covers(sign.codePointAt(0) ?? 0))).toBe(true)
        }
      }),
    )
  })
})
