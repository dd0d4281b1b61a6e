import type { Form } from '@tweespraak/contract/form'
import type { BankQuestion } from '@tweespraak/contract/forms'
import { describe, expect, test } from 'vitest'
import {
  withBankQuestion,
  withFieldBack,
  withFieldsBack,
  withNewField,
  withNewSection,
  withSectionBack,
} from './form-deeds.ts'
import {
  askAlways,
  askAsBefore,
  dependOn,
  emptyField,
  emptySection,
  findField,
  placeOf,
  removeField,
  removeSection,
} from './form-edit.ts'

const nothing: Form = { sections: [] }
const words = { nl: 'Terugkijken', en: 'Looking back' }
const field = { ...emptyField(nothing), id: 'a' }
const form: Form = {
  sections: [
    { ...emptySection(nothing), id: 's', part: 'look-back', fields: [field, { ...field, id: 'b' }] },
    { ...emptySection(nothing), id: 't', part: 'agree' },
  ],
}
const asked: BankQuestion = { topic: 'joy', part: 'agree', kinds: [], field: { ...field, id: 'joy' } }

describe('a question of the bank comes', () => {
  test.each([
    ['in the section of its part', form, null, { sectionId: 't', index: 0 }],
    ['after the question that is open', form, 'a', { sectionId: 's', index: 1 }],
    ['in a section of its own on an empty form', nothing, null, { sectionId: 'section', index: 0 }],
  ])('%s', (_, on, opened, place) => {
    const grown = withBankQuestion(on, asked, opened, words)
    expect(grown.id).toBe('joy')
    expect(placeOf(grown.form, 'joy')).toEqual(place)
  })

  test('under another name when its own is taken', () => {
    const once = withBankQuestion(form, asked, null, words)
    expect(withBankQuestion(once.form, asked, null, words).id).toBe('joy-2')
  })
})

describe('a removed question comes back', () => {
  const place = { sectionId: 's', index: 1 }
  const b = { ...field, id: 'b' }

  test('where it was, and once', () => {
    const back = withFieldBack(removeField(form, 'b'), b, place)
    expect(back).toEqual(form)
    expect(withFieldBack(back, b, place)).toBe(back)
  })

  test('somewhere, when its section is gone', () => {
    const [, last] = form.sections
    if (last === undefined) throw new Error('There are two')
    expect(placeOf(withFieldBack({ sections: [last] }, b, place), 'b')).toEqual({ sectionId: 't', index: 0 })
    expect(placeOf(withFieldBack(nothing, b, place), 'b')).toEqual({ sectionId: 'section', index: 0 })
  })
})

test('what is new comes at the end', () => {
  const grown = withNewField(form, 's')
  expect(placeOf(grown.form, grown.id)).toEqual({ sectionId: 's', index: 2 })
  expect(withNewSection(form).form.sections.at(-1)?.fields).toEqual([])
})

describe('a part of the form that went comes back', () => {
  const [first] = form.sections
  if (first === undefined) throw new Error('There are two')

  test('whole and once', () => {
    const back = withSectionBack(removeSection(form, 's'), first, 0)
    expect(back).toEqual(form)
    expect(withSectionBack(back, first, 0)).toBe(back)
  })

  test('with its questions above what was added since, each once', () => {
    const emptied: Form = { sections: form.sections.map((each) => ({ ...each, fields: [] })) }
    expect(withFieldsBack(emptied, first)).toEqual(form)
    const grown = withNewField(emptied, 's')
    const back = withFieldsBack(withFieldsBack(grown.form, first), first)
    expect(back.sections[0]?.fields.map(({ id }) => id)).toEqual(['a', 'b', grown.id])
  })
})

describe('a question that depends on another', () => {
  const waiting = { ...field, id: 'c', shownIf: { field: 'a', oneOf: [true] } }
  const conditional: Form = { sections: form.sections.map((each) => ({ ...each })) }
  const [first, second] = conditional.sections
  if (first === undefined || second === undefined) throw new Error('There are two')
  second.fields = [waiting]

  test('is named when that one goes, unless it goes too', () => {
    expect(dependOn(conditional, ['a']).map(({ id }) => id)).toEqual(['c'])
    expect(dependOn(conditional, ['b'])).toEqual([])
    expect(dependOn(conditional, ['a', 'c'])).toEqual([])
  })

  test('is always asked from then on, and as before when that one comes back', () => {
    const always = askAlways(conditional, [waiting])
    expect(findField(always, 'c')).not.toHaveProperty('shownIf')
    expect(askAsBefore(always, [waiting])).toEqual(conditional)
  })

  test('keeps what was chosen for it since', () => {
    const other = { ...waiting, shownIf: { field: 'b', oneOf: [false] } }
    const chosen: Form = { sections: [first, { ...second, fields: [other] }] }
    expect(askAsBefore(chosen, [waiting])).toEqual(chosen)
  })
})
