import { describe, expect, it } from 'vitest'
import { closedAnswers, readChosen, writeChosen } from './closed-answers.ts'
import type { Field } from './form.ts'

const words = { yes: 'Ja', no: 'Nee' }
const every = {
  id: 'q',
  label: { nl: 'Vraag', en: 'Question' },
  questions: {},
  answeredBy: 'both',
  required: false,
} as const
const seldom = { nl: 'Zelden', en: 'Seldom' }
const often = { nl: 'Vaak', en: 'Often' }
const scale: Field = { ...every, type: 'scale', steps: [seldom, often] }
const choice: Field = {
  ...every,
  type: 'choice',
  options: [
    { value: 'a', label: seldom },
    { value: 'b', label: often },
  ],
}

describe('an answer that is chosen', () => {
  it.each<[string, Field, readonly string[]]>([
    ['a scale, by the words of each step', scale, ['Zelden', 'Vaak']],
    [
      'steps that no word tells apart, with their place',
      { ...every, type: 'scale', steps: [seldom, often, seldom] },
      ['Zelden (1/3)', 'Vaak', 'Zelden (3/3)'],
    ],
    ['a choice', choice, ['Zelden', 'Vaak']],
    ['yes or no', { ...every, type: 'yes-no' }, ['Ja', 'Nee']],
    ['words', { ...every, type: 'text' }, []],
  ])('is said in the language of the report: %s', (_, field, texts) => {
    expect(closedAnswers(field, 'nl', words).map(({ text }) => text)).toEqual(texts)
  })

  it('is read back from a report, with the words that were added', () => {
    const answers = closedAnswers(scale, 'nl', words)
    const chosen = readChosen(answers, 'Vaak')
    expect(chosen).toMatchObject({ answer: { value: 2, label: often }, more: '' })
    if (chosen === null) throw new Error('It was not read')
    const added = { ...chosen, more: 'Vooral in de zomer.\n\nEn in de herfst.' }
    expect(readChosen(answers, writeChosen(added))).toEqual(added)
    expect(writeChosen({ ...chosen, more: ' ' })).toBe('Vaak')
  })

  it('is read from a report that was written with the place of a step', () => {
    const chosen = readChosen(closedAnswers(scale, 'nl', words), 'Vaak (2/2)\n\nVooral in de zomer.')
    expect(chosen).toMatchObject({ answer: { value: 2, text: 'Vaak' }, more: 'Vooral in de zomer.' })
  })

  it('is not read into what somebody wrote themselves', () => {
    expect(readChosen(closedAnswers(choice, 'nl', words), 'Vaak, maar niet altijd')).toBeNull()
    expect(readChosen([], 'Vaak')).toBeNull()
  })
})
