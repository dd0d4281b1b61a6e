import { describe, expect, test } from 'vitest'
import { fixture } from './fixture.ts'
import { checkPersonText } from './person-text.ts'

const path = 'web/src/features/agreements/praise-form.tsx'

describe('free words about a person', () => {
  test.each([
    ['the bare field', "import { Button, Textarea } from '@mantine/core'"],
    ['the bare field under another name', "import { TextInput as Line } from '@mantine/core'"],
    ['a field of the browser', 'export const Praise = () => <textarea />'],
    ['an editor', "import { useEditor } from '@tiptap/react'"],
    ['anything that can be edited', 'export const Praise = () => <p contentEditable />'],
  ])('%s is refused', (_what, text) => {
    const faults = checkPersonText(fixture({ [path]: text }), {})
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(path)
  })

  test('the guarded field is not, nor what holds no free words', () => {
    const text =
      "import { Button, NumberInput } from '@mantine/core'\nimport { PersonText } from '../../ui/person-text.tsx'"
    expect(checkPersonText(fixture({ [path]: text }), {})).toEqual([])
  })

  test('a field that is about nobody says why', () => {
    const tree = fixture({ [path]: "import { TextInput } from '@mantine/core'" })
    expect(checkPersonText(tree, { [path]: 'the name of a form' })).toEqual([])
  })

  test('who has a reason and no field any more is pointed out', () => {
    const tree = fixture({ [path]: 'export const a = 1' })
    expect(checkPersonText(tree, { [path]: 'the name of a form' })).toEqual([
      `${path}: has no bare field, and is exempt all the same`,
    ])
  })
})
