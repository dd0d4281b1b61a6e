import {
  sectionsFor,
  unanswered,
  type Answers,
  type Field,
  type Form,
  type Side,
} from '@tweespraak/contract/form'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkAnswer } from './form.ts'

const words = { nl: 'Woorden', en: 'Words' }
const asked = {
  id: 'x',
  label: words,
  questions: { employee: words, manager: words },
  answeredBy: 'both',
  required: false,
} as const

const fields: readonly Field[] = [
  { ...asked, id: 'story', type: 'text', required: true },
  {
    ...asked,
    id: 'joy',
    type: 'scale',
    steps: [words, words, words],
    questions: { employee: words },
    answeredBy: 'employee',
  },
  {
    ...asked,
    id: 'why',
    type: 'text',
    questions: { employee: words },
    answeredBy: 'employee',
    required: true,
    shownIf: { field: 'joy', oneOf: [1] },
  },
  {
    ...asked,
    id: 'one',
    type: 'choice',
    options: [
      { value: 'a', label: words },
      { value: 'b', label: words },
    ],
  },
  {
    ...asked,
    id: 'some',
    type: 'choices',
    options: [
      { value: 'a', label: words },
      { value: 'b', label: words },
    ],
  },
  { ...asked, id: 'sure', type: 'yes-no' },
  { ...asked, id: 'hours', type: 'number', minimum: 0, maximum: 40 },
  { ...asked, id: 'day', type: 'date' },
  { ...asked, id: 'skills', type: 'competencies' },
  { ...asked, id: 'leading', type: 'text', questions: { manager: words }, answeredBy: 'manager' },
  { ...asked, id: 'school', type: 'text', questions: { third: words }, answeredBy: 'third' },
  { ...asked, id: 'end', type: 'text', questions: { together: words }, answeredBy: 'together' },
]
const form: Form = { sections: [{ id: 'all', part: 'look-back', title: words, fields: [...fields] }] }

describe('an answer', () => {
  test.each([
    ['story', 'Het ging goed'],
    ['story', ''],
    ['joy', 1],
    ['joy', 3],
    ['why', 'Al voordat het antwoord ervoor is bewaard'],
    ['one', 'a'],
    ['some', []],
    ['some', ['b', 'a']],
    ['sure', false],
    ['hours', 0],
    ['hours', 36.5],
    ['day', '2026-02-28'],
    ['skills', ['Luisteren']],
    ['day', null],
  ])('fits %s: %j', (fieldId, value) => {
    expect(checkAnswer(form, 'employee', fieldId, value)).toEqual({ ok: true, value })
  })

  test.each([
    ['story', 1],
    ['joy', 0],
    ['joy', 4],
    ['joy', 1.5],
    ['joy', '1'],
    ['one', 'c'],
    ['one', ['a']],
    ['some', 'a'],
    ['some', ['a', 'a']],
    ['some', ['c']],
    ['sure', 'yes'],
    ['hours', -1],
    ['hours', 41],
    ['hours', Number.NaN],
    ['day', '2026-02-30'],
    ['day', '28-02-2026'],
    ['day', '2026-02-28T10:00'],
    ['skills', 'Luisteren'],
  ])('does not fit %s: %j', (fieldId, value) => {
    expect(checkAnswer(form, 'employee', fieldId, value)).toMatchObject({ ok: false, reason: 'answer-unfit' })
  })

  test.each([
    ['story', 'a'.repeat(10_001)],
    ['skills', ['a'.repeat(301)]],
    ['skills', Array.from({ length: 13 }, (_, index) => `Nummer ${index}`)],
  ])('is too long for %s', (fieldId, value) => {
    expect(checkAnswer(form, 'employee', fieldId, value)).toMatchObject({
      ok: false,
      reason: 'answer-too-long',
    })
  })

  test('to a question that is not on the form is refused by name', () => {
    expect(checkAnswer(form, 'employee', 'gone', 'x')).toMatchObject({ ok: false, reason: 'field-unknown' })
  })

  test.each([
    ['employee', 'leading'],
    ['employee', 'end'],
    ['employee', 'school'],
    ['manager', 'joy'],
    ['third', 'story'],
  ] as const)('of the %s to %s is refused: the question is for somebody else', (side, fieldId) => {
    expect(checkAnswer(form, side, fieldId, 1)).toMatchObject({ ok: false, reason: 'field-not-yours' })
  })

  test('never makes the check throw, whatever comes in', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.array(fc.string()),
      fc.constant(null),
    )
    fc.assert(
      fc.property(fc.constantFrom(...fields), anything, (field, value) => {
        const checked = checkAnswer(form, 'employee', field.id, value)
        expect(checked.ok ? checked.value : checked.reason).toBeDefined()
      }),
    )
  })
})

describe('a side', () => {
  const names = (list: readonly Field[]) => list.map((field) => field.id)
  const met = (by: Side, answers: Answers) =>
    names(sectionsFor(form, by, answers).flatMap((section) => section.fields))

  test('meets its own questions and those put to both', () => {
    expect(met('manager', {})).toEqual(['story', 'one', 'some', 'sure', 'hours', 'day', 'skills', 'leading'])
    expect(met('third', {})).toEqual(['school'])
  })

  test('meets a follow-up question only after the answer that calls for it', () => {
    expect(met('employee', { joy: 3 })).not.toContain('why')
    expect(met('employee', { joy: 1 })).toContain('why')
  })

  test('has no sections without a question for it', () => {
    const twoSections: Form = {
      sections: [
        ...form.sections,
        {
          id: 'school-only',
          part: 'agree',
          title: words,
          fields: [{ ...asked, type: 'text', id: 's', answeredBy: 'third' }],
        },
      ],
    }
    expect(sectionsFor(twoSections, 'employee', {})).toHaveLength(1)
  })

  test('still owes its required answers, hidden ones not counted', () => {
    expect(names(unanswered(form, 'employee', {}))).toEqual(['story'])
    expect(names(unanswered(form, 'employee', { story: '  ', joy: 1 }))).toEqual(['story', 'why'])
    expect(unanswered(form, 'employee', { story: 'Goed', joy: 2 })).toEqual([])
  })
})
