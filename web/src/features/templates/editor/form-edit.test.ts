import type { Field, Form } from '@tweespraak/contract/form'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addField,
  earlierThan,
  emptyField,
  emptySection,
  freshId,
  moveSection,
  noWords,
  placeField,
  placeOf,
  removeField,
  stepOf,
  withAnswerer,
  withType,
} from './form-edit.ts'

const field = (id: string): Field => ({ ...emptyField({ sections: [] }), id })
const formOf = (...sections: string[][]): Form => ({
  sections: sections.map((ids, index) => ({
    ...emptySection({ sections: [] }),
    id: `s${index}`,
    fields: ids.map(field),
  })),
})
const read = (form: Form) => form.sections.map(({ fields }) => fields.map(({ id }) => id).join('')).join('|')
const step = (form: Form, id: string, by: 1 | -1) => {
  const to = stepOf(form, id, by)
  return to === undefined ? null : read(placeField(form, id, to))
}

describe('a question goes', () => {
  test.each([
    ['down within its section', 'a', 1, 'ba||cd'],
    ['down into an empty one', 'b', 1, 'a|b|cd'],
    ['up past its neighbour', 'd', -1, 'ab||dc'],
    ['up into the section above', 'c', -1, 'ab|c|d'],
    ['nowhere above the first', 'a', -1, null],
    ['nowhere below the last', 'd', 1, null],
  ] as const)('%s', (_, id, by, expected) => {
    expect(step(formOf(['a', 'b'], [], ['c', 'd']), id, by)).toBe(expected)
  })

  test('where it is put, counted without itself', () => {
    const form = formOf(['a', 'b', 'c'], ['d'])
    expect(read(placeField(form, 'a', { sectionId: 's0', index: 2 }))).toBe('bca|d')
    expect(read(placeField(form, 'a', { sectionId: 's1', index: 1 }))).toBe('bc|da')
    expect(read(placeField(form, 'gone', { sectionId: 's1', index: 0 }))).toBe('abc|d')
  })

  test('back to where it was when it is removed and put back', () => {
    const ids = ['a', 'b', 'c', 'd', 'e']
    fc.assert(
      fc.property(fc.nat({ max: 5 }), fc.constantFrom(...ids), (cut, id) => {
        const form = formOf(ids.slice(0, cut), ids.slice(cut))
        const place = placeOf(form, id)
        if (place === undefined) throw new Error('It is on the form')
        expect(addField(removeField(form, id), field(id), place)).toEqual(form)
      }),
    )
  })

  test('step by step from the first place to the last, through every section', () => {
    let form = formOf(['x', 'a'], [], ['b'])
    const seen = [read(form)]
    for (let to = stepOf(form, 'x', 1); to !== undefined; to = stepOf(form, 'x', 1)) {
      form = placeField(form, 'x', to)
      seen.push(read(form))
    }
    expect(seen).toEqual(['xa||b', 'ax||b', 'a|x|b', 'a||xb', 'a||bx'])
  })
})

test('a section moves with its questions, and not past the edges', () => {
  const form = formOf(['a'], ['b'], ['c'])
  expect(read(moveSection(form, 's0', 1))).toBe('b|a|c')
  expect(read(moveSection(form, 's2', -1))).toBe('a|c|b')
  expect(moveSection(form, 's0', -1)).toBe(form)
})

test('a new name is one that nothing has', () => {
  const form = formOf(['question', 'question-2'])
  expect(freshId(form, 'question')).toBe('question-3')
  expect(freshId(form, 's0')).toBe('s0-2')
  expect(freshId(form, 'other')).toBe('other')
  expect(freshId(formOf(['a'.repeat(40)]), 'a'.repeat(40))).toMatch(/^a{35}-2$/)
})

describe('a question answered in another way', () => {
  const steps = [{ nl: 'Weinig', en: 'Little' }, noWords]
  const scale: Field = { ...field('a'), type: 'scale', steps, required: true }

  test('keeps its words and who answers it', () => {
    const { id, label, answeredBy, required } = withType(scale, 'date')
    expect({ id, label, answeredBy, required }).toEqual({
      id: 'a',
      label: noWords,
      answeredBy: 'both',
      required: true,
    })
  })

  test('makes options of steps and steps of options', () => {
    const choice = withType(scale, 'choice')
    expect(choice).toMatchObject({ options: [{ value: 'o1', label: steps[0] }, { value: 'o2' }] })
    expect(withType(choice, 'scale')).toEqual(scale)
    expect(withType(choice, 'choices')).toMatchObject({ type: 'choices', options: [{ value: 'o1' }, {}] })
  })
})

test('a question that comes to the table waits for nothing and is not needed', () => {
  const waiting: Field = { ...field('a'), required: true, shownIf: { field: 'b', oneOf: [true] } }
  expect(withAnswerer(waiting, 'together')).toEqual({ ...field('a'), answeredBy: 'together' })
  expect(withAnswerer(waiting, 'manager')).toEqual({ ...waiting, answeredBy: 'manager' })
})

test('before a question come those of earlier sections too', () => {
  expect(earlierThan(formOf(['a'], ['b', 'c', 'd']), 'c').map(({ id }) => id)).toEqual(['a', 'b'])
})
