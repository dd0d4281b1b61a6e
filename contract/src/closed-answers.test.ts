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
    ['a scale, with the place of each step', scale, ['Zelden (1/2)', 'Vaak (2/2)']],
    ['a choice', choice, ['Zelden', 'Vaak']],
    ['yes or no', { ...every, type: 'yes-no' }, ['Ja', 'Nee']],
    ['words', { ...every, type: 'text' }, []],
  ])('is said in the language of the report: %s', (_, field, texts) => {
    expect(closedAnswers(field, 'nl', words).map(({ text }) => text)).toEqual(texts)
  })

  it('is read back from a report, with the words that were added', () => {
    const answers = closedAnswers(scale, 'nl', words)
    const chosen = readChosen(answers, 'Vaak (2/2)')
    expect(chosen).toMatchObject({ answer: { value: 2, label: often }, more: '' })
    if (chosen === null) throw new Error('It was not read')
    const added = { ...chosen, more: 'Vooral in de zomer.\n\nEn in de herfst.' }
    expect(readChosen(answers, writeChosen(added))).toEqual(added)
    expect(writeChosen({ ...chosen, more: ' ' })).toBe('Vaak (2/2)')
  })

  it('is not read into what somebody wrote themselves', () => {
    expect(readChosen(closedAnswers(choice, 'nl', words), 'Vaak, maar niet altijd')).toBeNull()
    expect(readChosen([], 'Vaak')).toBeNull()
  })
})
