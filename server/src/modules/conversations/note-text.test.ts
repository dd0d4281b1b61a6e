import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, type Inline, textOfBlocks } from './note-text.ts'

const said = { goal: 'Doel om uit te werken:' }
const words = (text: string) => ({ kind: 'paragraph', inline: [{ text }] }) as const satisfies Block
const list = (sort: 'bullet' | 'ordered' | 'task', ...items: (string | readonly Block[])[]): Block => ({
  kind: 'list',
  sort,
  items: items.map((item, index) => ({
    checked: index === 0,
    blocks: typeof item === 'string' ? [words(item)] : item,
  })),
})

const cases: readonly (readonly [string, readonly Block[], string])[] = [
  ['nothing', [], ''],
  ['an empty paragraph', [{ kind: 'paragraph', inline: [] }], ''],
  ['paragraphs', [words('Een'), words('Twee')], 'Een\nTwee'],
  ['at most one empty line', [words('Een'), words(''), words(''), words(''), words('Twee')], 'Een\n\nTwee'],
  [
    'headings',
    [words('Een'), { kind: 'heading', level: 2, inline: [{ text: 'Kop' }] }, words('Twee')],
    'Een\n\nKop\nTwee',
  ],
  ['a new line', [{ kind: 'paragraph', inline: [{ text: 'Een' }, 'break', { text: 'Twee' }] }], 'Een\nTwee'],
  ['a list', [list('bullet', 'Een', 'Twee')], '- Een\n- Twee'],
  ['a numbered list', [list('ordered', 'Een', 'Twee')], '1. Een\n2. Twee'],
  ['what is to be done', [list('task', 'Gedaan', 'Nog niet')], '[x] Gedaan\n[ ] Nog niet'],
  [
    'a list in a list',
    [list('bullet', [words('Een'), list('ordered', 'Onder een')], 'Twee')],
    '- Een\n  1. Onder een\n- Twee',
  ],
  [
    'a link',
    [{ kind: 'paragraph', inline: [{ text: 'Zie ' }, { text: 'de cursus', href: 'https://x.nl/c' }] }],
    'Zie de cursus (https://x.nl/c)',
  ],
  [
    'a link that says where it goes, once',
    [
      {
        kind: 'paragraph',
        inline: [
          { text: 'https://x.nl', href: 'https://x.nl' },
          { text: ' ' },
          { text: 'a@b.nl', href: 'mailto:a@b.nl' },
        ],
      },
    ],
    'https://x.nl a@b.nl',
  ],
  [
    'no line that became an agreement, which stands among those',
    [
      words('Voor'),
      { ...words('Joost belt'), became: 'agreement' },
      list('bullet', [{ ...words('a'), became: 'agreement' }], 'b'),
    ],
    'Voor\n- b',
  ],
  [
    'a line that is to become a goal',
    [{ ...words('Leren plannen'), became: 'goal' }],
    'Doel om uit te werken: Leren plannen',
  ],
  ['nothing that cannot be stored', [words('a\u0000b\uD800')], 'ab\uFFFD'],
]

const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({ text: fc.string({ unit: 'binary' }) }),
  fc.record({ text: fc.string(), href: fc.webUrl() }),
  fc.constant('break' as const),
)
const { block } = fc.letrec<{ block: Block; list: Block; paragraph: Block; heading: Block }>((tie) => ({
  block: fc.oneof({ maxDepth: 3 }, tie('paragraph'), tie('heading'), tie('list')),
  paragraph: fc.record({
    kind: fc.constant('paragraph' as const),
    inline: fc.array(inline, { maxLength: 4 }),
  }),
  heading: fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(2 as const, 3 as const),
    inline: fc.array(inline, { maxLength: 2 }),
  }),
  list: fc.record({
    kind: fc.constant('list' as const),
    sort: fc.constantFrom('bullet' as const, 'ordered' as const, 'task' as const),
    items: fc.array(
      fc.record({ checked: fc.boolean(), blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }) }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
}))

const typed = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((each) =>
    each.kind === 'list'
      ? each.items.flatMap((item) => typed(item.blocks))
      : each.inline.flatMap((piece) => (piece === 'break' ? [] : (piece.text.match(/\p{L}+/gu) ?? []))),
  )

describe('shared notes as text', () => {
  it.each(cases)('have %s', (_, blocks, text) => {
    expect(textOfBlocks(blocks, said)).toBe(text)
  })

  it('hold every word that was typed, and can be stored', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        const text = textOfBlocks(blocks, said)
        for (const word of typed(blocks)) expect(text).toContain(word)
        expect(text).not.toContain('\u0000')
        expect(text.isWellFormed()).toBe(true)
        expect(text).not.toMatch(/\n{3}|[ \t]$/)
      }),
    )
  })
})
