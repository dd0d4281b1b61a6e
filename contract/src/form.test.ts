import { expect, test } from 'vitest'
import { type Field, type Form, sectionsFor } from './form.ts'

const asks = (id: string, answeredBy: Field['answeredBy']): Field => ({
  id,
  label: { nl: id, en: id },
  answeredBy,
  questions: {},
  required: false,
  type: 'text',
})
const form: Form = {
  sections: [
    {
      id: 'work',
      part: 'look-back',
      title: { nl: 'Werk', en: 'Work' },
      fields: [asks('each', 'both'), asks('outside', 'third')],
    },
    {
      id: 'ahead',
      part: 'look-ahead',
      title: { nl: 'Verder', en: 'Ahead' },
      fields: [asks('table', 'together')],
    },
  ],
}
const metBy = (side: Parameters<typeof sectionsFor>[1]) =>
  sectionsFor(form, side, {}).map(({ id, fields }) => [id, fields.map((field) => field.id)])

test('who prepares meets their own questions, and both together only what is asked at the table', () => {
  expect(metBy('employee')).toEqual([['work', ['each']]])
  expect(metBy('manager')).toEqual([['work', ['each']]])
  expect(metBy('third')).toEqual([['work', ['outside']]])
  expect(metBy('together')).toEqual([['ahead', ['table']]])
})
