import type { Form } from '@tweespraak/contract/form'
import type { BankQuestion } from '@tweespraak/contract/forms'
import { describe, expect, test } from 'vitest'
import { withBankQuestion, withFieldBack, withNewField, withNewSection } from './form-deeds.ts'
import { emptyField, emptySection, placeOf, removeField } from './form-edit.ts'

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
