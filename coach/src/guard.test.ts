import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findIn, guard } from './guard.ts'
import { guardWords } from './guard/lexicon.ts'
import { guardRules } from './guard/rules.ts'
import { read } from './reading.ts'

const words = [
  ...new Set([
    ...guardWords('nl'),
    ...guardWords('en'),
    'ik',
    'hij',
    'heeft',
    'is',
    'zijn',
    'she',
    'has',
    'van',
    '123456782',
  ]),
]

/** Text of what the rules look for, and of anything else. */
const texts = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 })
  .chain((parts) => fc.constantFrom(' ', '. ', ', ', '', '\n').map((between) => parts.join(between)))

describe('guard', () => {
  it('finds inside of the text, in order and none over another, whatever the text', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('nl', 'en'), (text, language) => {
        let end = 0
        for (const finding of guard(text, language)) {
          expect(finding.start).toBeGreaterThanOrEqual(end)
          expect(finding.end).toBeGreaterThan(finding.start)
          expect(finding.severity).toBe('warning')
          end = finding.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('reads half characters, and 100 kB of one character', () => {
    for (const text of ['\ud800', '\udc00 ziek \ud83d', 'é', '🤒', ' ', '.', '-', '1', "'", 'a', '\u0301'])
      expect(guard(text.repeat(Math.ceil(100_000 / text.length)), 'nl')).toBeInstanceOf(Array)
  })

  const hostile = [
    'ziek ',
    'zit zit ',
    'zijn ',
    'hij heeft ',
    '1.',
    '1 ',
    "'",
    'van de ',
    'last van ',
    'a'.repeat(50),
  ]
  it.each(hostile.map((text) => [text] as const))(
    'takes twice the steps for twice as much of “%s”',
    (text) => {
      for (const language of ['nl', 'en'] as const) {
        const cost = (many: number): number => {
          const reading = read(text.repeat(many), language)
          findIn(reading)
          return reading.steps()
        }
        expect(cost(4000) / cost(2000)).toBeLessThan(2.1)
      }
    },
  )

  it('shows the words, and says in both languages why and what may be written', () => {
    const text = 'Vorige week was hij ziek.'
    const [finding] = guard(text, 'nl')
    expect(text.slice(finding?.start, finding?.end)).toBe('ziek')
    expect(finding?.example.nl).toMatch(/^Wat kan wel/)
    expect(finding?.example.en).toMatch(/^What is fine/)
  })

  it.each([
    ['I was sick, after the dinner of Friday.', 'en', 'sick'],
    ['She looked tired, in every meeting, and was ill since May.', 'en', 'ill'],
    ['Hij is uitgevallen door een burn-out.', 'nl', 'uitgevallen'],
    ['Zij is ziek, na de reis naar Bonn.', 'nl', 'ziek'],
  ] as const)('marks in “%s” the words that matter, and nothing that leads on', (text, language, last) => {
    const marked = guard(text, language).map(({ start, end }) => text.slice(start, end))
    expect(marked.some((each) => each.endsWith(last))).toBe(true)
    for (const each of marked) expect(each).toMatch(/[\p{L}\p{N}%]$/u)
  })

  it('knows a misspelt word by what was meant', () => {
    for (const text of [
      'Hij is depresief',
      'Zij zit met een burnoutt thuis',
      'Ik heb rug klachten',
      'hij heeft miggraine',
    ])
      expect(guard(text, 'nl')).not.toEqual([])
  })

  it('reads a text in the language it is written in, whatever the screen', () => {
    expect(guard('Zij is al weken ziek en we hebben het er niet over', 'en')).toHaveLength(1)
  })

  it('has a name of its own for every rule', () => {
    expect(new Set(guardRules.map(({ name }) => name)).size).toBe(guardRules.length)
  })
})
