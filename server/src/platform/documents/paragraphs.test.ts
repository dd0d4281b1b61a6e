import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOf } from './paragraphs.ts'

describe('a text in paragraphs and lists', () => {
  it.each([
    ['', []],
    [' \n \n', []],
    ['Eén zin.', [{ kind: 'paragraph', text: 'Eén zin.' }]],
    ['Eerste regel\r\ntweede regel', [{ kind: 'paragraph', text: 'Eerste regel\ntweede regel' }]],
    [
      'Eerst.\n\n\nDan.',
      [
        { kind: 'paragraph', text: 'Eerst.' },
        { kind: 'paragraph', text: 'Dan.' },
      ],
    ],
    [
      'Dit:\n- een\n• twee\nEn dat.',
      [
        { kind: 'paragraph', text: 'Dit:' },
        { kind: 'list', items: ['een', 'twee'] },
        { kind: 'paragraph', text: 'En dat.' },
      ],
    ],
    ['-5 graden\n- ', [{ kind: 'paragraph', text: '-5 graden\n-' }]],
  ])('reads %j', (text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks)
  })

  it('loses no word, whatever was written', () => {
    const wordsIn = (text: string): string => text.replaceAll(/[\s\u0085\u2028\u2029•*–-]+/g, '')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parts = blocksOf(text).flatMap((block) => (block.kind === 'list' ? block.items : [block.text]))
        expect(wordsIn(parts.join(' '))).toBe(wordsIn(text))
      }),
    )
  })
})
