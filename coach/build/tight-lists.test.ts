import { expect, test } from 'vitest'
import { list } from '../src/list.ts'
import { tightLists } from './tight-lists.ts'

const words = `ziek, griep|koorts
      ligt ... in bed,
      \${diseases.nl}, moe*`

test('a list over several lines loses its indentation and the spaces behind its commas', () => {
  expect(tightLists(`const marks = \`${words}\``)).toBe(
    'const marks = `ziek,griep|koorts\nligt ... in bed\n${diseases.nl},moe*`',
  )
})

test('who reads it reads the same', () => {
  const written = tightLists(`\`${words}\``).slice(1, -1)
  expect(list(written)).toEqual(list(words))
  expect(written.split(/[\s,]+/)).toEqual(words.split(/[\s,]+/))
})

test.each([
  'const said = { nl: `Er staat nog niet hoe, en met wie.` }',
  "const one = 'ziek, griep'",
  'const name = `${rule} ${key}, ${language}`',
  '/** A `word, \n   another` in a comment. */\nconst longest = 24',
])('%s stays as it is', (code) => expect(tightLists(code)).toBe(code))
