import { describe, expect, test } from 'vitest'
import type { Field, Form } from './form.ts'
import { openQuestions, openTogether } from './open-questions.ts'
import type { ReportVoice } from './report.ts'

const words = { nl: 'x', en: 'x' }
const question = (id: string, answeredBy: Field['answeredBy'], rest: Partial<Field> = {}): Field =>
  ({ id, type: 'text', label: words, questions: {}, answeredBy, required: true, ...rest }) as Field
const formOf = (...fields: Field[]): Form => ({
  sections: [{ id: 's', part: 'agree', title: words, fields }],
})
const said = (sectionId: string, says: Partial<Record<ReportVoice, string>> = {}) => ({
  sectionId,
  words: { employee: '', manager: '', third: '', together: '', ...says },
})
const two = ['employee', 'manager'] as const

describe('a required question stands open in the report', () => {
  test.each([
    ['of one side, for that side', question('q', 'employee'), ['employee']],
    ['of both for themselves, for each of them', question('q', 'both'), ['employee', 'manager']],
    ['of both together, for both', question('q', 'together'), ['together']],
    ['of a third who is not at the table, for nobody', question('q', 'third'), []],
    ['that need not be answered, for nobody', question('q', 'both', { required: false }), []],
    [
      'that is asked after another answer, for nobody',
      question('q', 'both', { shownIf: { field: 'p', oneOf: [true] } }),
      [],
    ],
  ] as const)('%s', (_, field, voices) => {
    const open = voices.map((voice) => ({ fieldId: 'q', voice }))
    expect(openQuestions(formOf(field), [said('q')], two)).toEqual(open)
    expect(openQuestions(formOf(field), [], two)).toEqual(open)
  })

  test('until there are words, and a blank is none', () => {
    const form = formOf(question('q', 'both'), question('r', 'together'))
    const sections = [said('q', { employee: 'Ja', manager: ' \n' }), said('r', { together: 'Dit' })]
    expect(openQuestions(form, sections, two)).toEqual([{ fieldId: 'q', voice: 'manager' }])
  })

  test('and only what is asked of both keeps it from being offered', () => {
    const open = openQuestions(formOf(question('q', 'both'), question('r', 'together')), [], two)
    expect(openTogether(open)).toEqual(['r'])
  })

  test('not without a form', () => {
    expect(openQuestions(null, [said('q')], two)).toEqual([])
  })
})
