import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Field, Form } from './form.ts'
import { formDifference } from './form-difference.ts'

const inWords = (text: string) => ({ nl: text, en: text })
const field = (id: string, change: Partial<Extract<Field, { type: 'text' }>> = {}): Field => ({
  id,
  type: 'text',
  label: inWords(id),
  questions: { employee: inWords(`${id}?`) },
  answeredBy: 'employee',
  required: false,
  ...change,
})
const formOf = (sections: Record<string, Field[]>): Form => ({
  sections: Object.entries(sections).map(([id, fields]) => ({
    id,
    part: 'look-back',
    title: inWords(id),
    fields,
  })),
})
const [a, b, c, d] = [field('a'), field('b'), field('c'), field('d')]
const was = formOf({ one: [a, b, c], two: [d] })

const said = (is: Form) =>
  formDifference(was, is).map((each) =>
    each.what === 'changed'
      ? `${each.of} ${each.id} changed ${each.changed.join(', ')}`
      : `${each.of} ${each.id} ${each.what}`,
  )

describe('the difference between two versions says', () => {
  test.each<[string, Form, string[]]>([
    ['nothing when they are the same', formOf({ one: [a, b, c], two: [d] }), []],
    ['what came', formOf({ one: [a, b, c], two: [d, field('e')] }), ['field e added']],
    ['what went', formOf({ one: [a, c], two: [d] }), ['field b removed']],
    ['the one that moved, not all that it passed', formOf({ one: [c, a, b], two: [d] }), ['field c moved']],
    ['what moved to another section', formOf({ one: [a, b], two: [d, c] }), ['field c moved']],
    [
      'that a section moved, and not its questions',
      formOf({ two: [d], one: [a, b, c] }),
      ['section one moved'],
    ],
    [
      'that a section went with its questions',
      formOf({ one: [a, b, c] }),
      ['section two removed', 'field d removed'],
    ],
    [
      'that a question in a new section came from elsewhere',
      formOf({ one: [a, b, c], two: [d], three: [field('e')] }),
      ['section three added', 'field e added'],
    ],
    [
      'what reads otherwise',
      formOf({ one: [field('a', { label: inWords('A'), required: true }), b, c], two: [d] }),
      ['field a changed label, required'],
    ],
    [
      'what moved and reads otherwise too',
      formOf({ one: [b, c, field('a', { guidance: { employee: inWords('hint') } })], two: [d] }),
      ['field a moved', 'field a changed guidance'],
    ],
    [
      'who answers, and when it is asked',
      formOf({
        one: [a, b, field('c', { answeredBy: 'manager', shownIf: { field: 'a', oneOf: [true] } })],
        two: [d],
      }),
      ['field c changed answered-by, condition'],
    ],
  ])('%s', (_, is, expected) => {
    expect(said(is)).toEqual(expected)
  })

  test('a longer scale and another way of answering', () => {
    const scale = (steps: string[]): Field => ({
      id: 'a',
      type: 'scale',
      label: inWords('a'),
      questions: {},
      answeredBy: 'employee',
      required: false,
      steps: steps.map(inWords),
    })
    const [short, long] = [formOf({ one: [scale(['x', 'y'])] }), formOf({ one: [scale(['x', 'y', 'z'])] })]
    expect(formDifference(short, long)).toMatchObject([{ id: 'a', what: 'changed', changed: ['answers'] }])
    expect(formDifference(formOf({ one: [a] }), long)).toMatchObject([{ changed: ['questions', 'answers'] }])
  })
})

describe('whatever the two versions', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const someForm = fc.tuple(fc.shuffledSubarray(ids), fc.nat({ max: 7 })).map(([chosen, cut]) =>
    formOf({
      one: chosen.slice(0, cut).map((id) => field(id)),
      two: chosen.slice(cut).map((id) => field(id)),
    }),
  )
  const idsOf = (form: Form) => form.sections.flatMap(({ fields }) => fields.map(({ id }) => id))

  test('what came is new and what went is gone, and swapped round they change places', () => {
    fc.assert(
      fc.property(someForm, someForm, (one, other) => {
        const named = (from: Form, to: Form, what: string) =>
          formDifference(from, to)
            .filter((each) => each.of === 'field' && each.what === what)
            .map(({ id }) => id)
            .toSorted()
        const added = named(one, other, 'added')
        expect(added).toEqual(
          idsOf(other)
            .filter((id) => !idsOf(one).includes(id))
            .toSorted(),
        )
        expect(named(other, one, 'removed')).toEqual(added)
        expect(named(one, other, 'moved')).toHaveLength(named(other, one, 'moved').length)
      }),
    )
  })

  test('a form is the same as itself, and two that differ say so', () => {
    fc.assert(
      fc.property(someForm, someForm, (one, other) => {
        expect(formDifference(one, JSON.parse(JSON.stringify(one)) as Form)).toEqual([])
        const same = JSON.stringify(one) === JSON.stringify(other)
        expect(formDifference(one, other).length === 0).toBe(same)
      }),
    )
  })

  test('what did not move kept its order', () => {
    fc.assert(
      fc.property(someForm, someForm, (one, other) => {
        const moved = new Set(formDifference(one, other).map(({ id, what }) => (what === 'moved' ? id : '')))
        const stayed = (form: Form) =>
          idsOf(form).filter((id) => idsOf(one).includes(id) && idsOf(other).includes(id) && !moved.has(id))
        expect(stayed(other)).toEqual(stayed(one))
      }),
    )
  })
})
