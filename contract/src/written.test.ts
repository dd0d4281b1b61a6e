import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, blocksOf } from './written.ts'

describe('a text in paragraphs and lists', () => {
  it.each<[string, readonly Block[]]>([
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
      'Dit:\n- een\n• twee\n* drie\nEn dat.',
      [
        { kind: 'paragraph', text: 'Dit:' },
        { kind: 'list', items: ['een', 'twee', 'drie'] },
        { kind: 'paragraph', text: 'En dat.' },
      ],
    ],
    ['-5 graden\n- ', [{ kind: 'paragraph', text: '-5 graden\n-' }]],
    ['1. eerst\n2. dan', [{ kind: 'numbered', start: 1, items: ['eerst', 'dan'] }]],
    [
      '2. twee\n3. drie\n5. vijf',
      [
        { kind: 'numbered', start: 2, items: ['twee', 'drie'] },
        { kind: 'numbered', start: 5, items: ['vijf'] },
      ],
    ],
    [
      '- los\n1. geteld',
      [
        { kind: 'list', items: ['los'] },
        { kind: 'numbered', start: 1, items: ['geteld'] },
      ],
    ],
    ['1.5 uur\n2026. Een jaar', [{ kind: 'paragraph', text: '1.5 uur\n2026. Een jaar' }]],
  ])('reads %j', (text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks)
  })

  it('loses no word and changes no number, whatever was written', () => {
    const wordsIn = (text: string): string => text.replaceAll(/[\s\u0085\u2028\u2029•*–-]+/g, '')
    const said = (block: Block): readonly string[] => {
      if (block.kind === 'paragraph') return [block.text]
      if (block.kind === 'list') return block.items
      return block.items.map((item, at) => `${block.start + at}. ${item}`)
    }
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.nat(12).map((number) => `${number}. x`),
    )
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n')
        expect(wordsIn(blocksOf(text).flatMap(said).join(' '))).toBe(wordsIn(text))
      }),
    )
  })
})
