import { describe, expect, test } from 'vitest'
import type { Field } from './form.ts'
import { canDependOn, formProblems, isUntranslated, isWritten } from './form-problems.ts'

const words = { nl: 'Woorden', en: 'Words' }
const empty = { nl: ' ', en: '' }
const asked = {
  id: 'x',
  label: words,
  questions: { employee: words, manager: words },
  answeredBy: 'both',
  required: false,
} as const
const text: Field = { ...asked, type: 'text' }
const sure: Field = { ...asked, type: 'yes-no' }
const waiting: Field = { ...asked, type: 'text', id: 'y', shownIf: { field: 'x', oneOf: [true] } }

const section = (...fields: Field[]) => ({ id: 'a', part: 'agree' as const, title: words, fields })
const problemsOf = (...fields: Field[]) =>
  formProblems({ sections: [section(...fields)] }).map(({ code, fieldId }) => `${fieldId ?? '-'}: ${code}`)

describe('a form cannot be published', () => {
  test('without a question', () => {
    expect(formProblems({ sections: [] })).toEqual([{ code: 'no-questions' }])
    expect(problemsOf()).toEqual(['-: no-questions', '-: section-empty'])
  })

  test('with a section that has no title', () => {
    expect(formProblems({ sections: [{ ...section(text), title: empty }] })).toEqual([
      { code: 'section-without-title', sectionId: 'a' },
    ])
  })

  test('with the same name twice, of a question or a section', () => {
    expect(problemsOf(text, { ...asked, type: 'date' })).toEqual(['x: same-id'])
    expect(formProblems({ sections: [section(text), section({ ...text, id: 'z' })] })).toEqual([
      { code: 'same-id', sectionId: 'a' },
    ])
  })

  test.each<[string, Field]>([
    ['label-missing', { ...text, label: empty }],
    ['question-missing', { ...text, questions: { employee: words } }],
    ['question-missing', { ...text, answeredBy: 'together' }],
    ['option-missing', { ...asked, type: 'scale', steps: [words, empty] }],
    [
      'option-missing',
      {
        ...asked,
        type: 'choices',
        options: [
          { value: 'a', label: words },
          { value: 'b', label: empty },
        ],
      },
    ],
    [
      'option-twice',
      {
        ...asked,
        type: 'choice',
        options: [
          { value: 'a', label: words },
          { value: 'a', label: words },
        ],
      },
    ],
    ['bounds-reversed', { ...asked, type: 'number', minimum: 2, maximum: 1 }],
  ])('with a question of which is said: %s', (code, field) => {
    expect(problemsOf(field)).toEqual([`x: ${code}`])
  })

  test('with a text in one language it can: the other language reads the same', () => {
    expect(problemsOf({ ...text, label: { nl: 'Trots', en: '' } })).toEqual([])
  })
})

describe('a question that waits for an answer', () => {
  test('may wait for an earlier one of the same people', () => {
    expect(problemsOf(sure, waiting)).toEqual([])
    expect(problemsOf(sure, { ...waiting, answeredBy: 'employee' })).toEqual([])
  })

  test.each<[string, Field, Field]>([
    ['condition-not-earlier', waiting, sure],
    ['condition-other-side', { ...sure, answeredBy: 'manager' }, waiting],
    ['condition-on-open-question', text, waiting],
    ['condition-without-answer', sure, { ...waiting, shownIf: { field: 'x', oneOf: [] } }],
    ['condition-answer-unknown', sure, { ...waiting, shownIf: { field: 'x', oneOf: ['maybe'] } }],
  ])('is wrong when: %s', (code, first, second) => {
    expect(problemsOf(first, second)).toEqual([`y: ${code}`])
  })

  test('cannot wait for itself, so that no two wait for each other', () => {
    expect(problemsOf({ ...sure, shownIf: { field: 'x', oneOf: [true] } })).toEqual([
      'x: condition-not-earlier',
    ])
  })

  test('never waits for what is answered at the table', () => {
    expect(canDependOn({ ...text, answeredBy: 'together' }, { ...sure, answeredBy: 'together' })).toBe(false)
  })
})

test.each([
  [{ nl: '', en: '' }, false, false],
  [{ nl: 'Trots', en: ' ' }, true, true],
  [{ nl: '', en: 'Pride' }, true, true],
  [{ nl: 'Trots', en: 'Pride' }, true, false],
  [undefined, false, false],
])('%j is written: %s, waits for its translation: %s', (given, written, untranslated) => {
  expect(isWritten(given)).toBe(written)
  expect(isUntranslated(given)).toBe(untranslated)
})
