import type { Field, Form } from '@tweespraak/contract/form'
import { describe, expect, test } from 'vitest'
import { changedAlone } from './one-language.ts'

const field: Field = {
  id: 'joy',
  type: 'scale',
  label: { nl: 'Plezier', en: 'Joy' },
  questions: { employee: { nl: 'Waar werd je blij van?', en: 'What made you happy?' } },
  steps: [
    { nl: 'weinig', en: 'little' },
    { nl: 'veel', en: 'much' },
  ],
  answeredBy: 'employee',
  required: false,
}
const formOf = (change: Partial<Field>, title = { nl: 'Terug', en: 'Back' }): Form => ({
  // A field stays one of its type: only its words are changed here.
  sections: [{ id: 'one', part: 'look-back', title, fields: [{ ...field, ...change } as Field] }],
})
const was = formOf({})
const said = (is: Form) => changedAlone(was, is).map(({ label, language }) => [label.en, language])
const asked = (nl: string, en: string) => formOf({ questions: { employee: { nl, en } } })

describe('of which questions one language may say something else', () => {
  test.each<[string, Form, string[][]]>([
    ['none, when nothing changed', was, []],
    [
      'one of which the Dutch alone changed',
      asked('Waar word je blij van?', 'What made you happy?'),
      [['Joy', 'nl']],
    ],
    [
      'one of which the English alone changed',
      asked('Waar werd je blij van?', 'What gave you joy?'),
      [['Joy', 'en']],
    ],
    ['none, when both changed', asked('Waar word je blij van?', 'What makes you happy?'), []],
    ['none, when one language went: that is said already', asked('', 'What made you happy?'), []],
    [
      'none, when only the room around it changed',
      asked(' Waar werd je blij van? ', 'What made you happy?'),
      [],
    ],
    [
      'one of which a step changed',
      formOf({
        steps: [
          { nl: 'weinig', en: 'little' },
          { nl: 'heel veel', en: 'much' },
        ],
      }),
      [['Joy', 'nl']],
    ],
    ['a part of which the name changed', formOf({}, { nl: 'Terugkijken', en: 'Back' }), [['Back', 'nl']]],
  ])('%s', (_, is, expected) => expect(said(is)).toEqual(expected))

  test('none that is new', () => expect(changedAlone({ sections: [] }, was)).toEqual([]))
})
