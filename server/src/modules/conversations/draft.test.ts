import type { Field, Form } from '@tweespraak/contract/form'
import { describe, expect, it } from 'vitest'
import { answerText, draftSections, notesSectionId } from './draft.ts'

const words = { yes: 'Ja', no: 'Nee', goal: 'Doel:', notes: 'Uit het gesprek' }
const both = { nl: 'x', en: 'x' }
const present = ['employee', 'manager'] as const
const every = {
  label: { nl: 'Vraag', en: 'Question' },
  questions: {},
  answeredBy: 'both',
  required: false,
} as const

const proud: Field = { ...every, id: 'proud', type: 'text', label: { nl: 'Trots', en: 'Proud' } }
const conclusion: Field = { ...every, id: 'conclusion', type: 'text', answeredBy: 'together' }
const form: Form = { sections: [{ id: 'a', part: 'look-back', title: both, fields: [proud, conclusion] }] }
const answer = (value: string) => [{ fieldId: 'proud', value, revision: 1, savedAt: '2026-11-24T09:00:00Z' }]

describe('the draft of a report', () => {
  it('quotes what each side shared, question by question, and what they noted', () => {
    const sections = draftSections({
      form,
      present,
      preparations: [
        { side: 'employee', answers: answer('Het rooster') },
        { side: 'manager', answers: answer('Haar rust') },
      ],
      shared: 'Rooster: volgende maand',
      language: 'nl',
      words,
    })
    expect(sections).toMatchObject([
      { sectionId: 'proud', title: 'Trots', words: { employee: 'Het rooster', manager: 'Haar rust' } },
      { sectionId: 'conclusion', words: { together: '' } },
      {
        sectionId: notesSectionId,
        title: 'Uit het gesprek',
        words: { employee: '', manager: '', together: 'Rooster: volgende maand' },
      },
    ])
  })

  it('leaves out a question that nobody answered, and keeps those for the table', () => {
    const sections = draftSections({
      form,
      present,
      preparations: [],

      shared: '',
      language: 'nl',
      words,
    })
    expect(sections.map(({ sectionId }) => sectionId)).toEqual(['conclusion', notesSectionId])
  })

  it('keeps a question that must be answered, for who did not share', () => {
    const asking = (field: Field): Form => ({
      sections: [{ id: 'a', part: 'look-back', title: both, fields: [field] }],
    })
    const sectionsOf = (field: Field) =>
      draftSections({
        form: asking(field),
        present,
        preparations: [],

        shared: '',
        language: 'nl',
        words,
      })
    expect(sectionsOf({ ...proud, required: true })).toMatchObject([
      { sectionId: 'proud', words: { employee: '', manager: '' } },
      { sectionId: notesSectionId },
    ])
    expect(sectionsOf({ ...proud, required: true, answeredBy: 'third' })).toHaveLength(1)
  })

  it.each<[Field, Parameters<typeof answerText>[1], string]>([
    [proud, 'Vrije tekst', 'Vrije tekst'],
    [{ ...every, id: 'joy', type: 'scale', steps: [both, { nl: 'Veel', en: 'Much' }] }, 2, 'Veel'],
    [
      {
        ...every,
        id: 'c',
        type: 'choice',
        options: [
          { value: 'a', label: { nl: 'Ene', en: 'One' } },
          { value: 'b', label: both },
        ],
      },
      'a',
      'Ene',
    ],
    [
      {
        ...every,
        id: 'c',
        type: 'choices',
        options: [
          { value: 'a', label: { nl: 'Ene', en: 'One' } },
          { value: 'b', label: { nl: 'Twee', en: 'Two' } },
        ],
      },
      ['b', 'a'],
      '- Ene\n- Twee',
    ],
    [{ ...every, id: 'y', type: 'yes-no' }, false, 'Nee'],
    [
      { ...every, id: 'n', type: 'number', minimum: 0, maximum: 40, unit: { nl: 'uur', en: 'hours' } },
      4,
      '4 uur',
    ],
    [{ ...every, id: 'd', type: 'date' }, '2027-02-01', '1 februari 2027'],
    [{ ...every, id: 'g', type: 'goals' }, ['Begeleiden'], '- Begeleiden'],
  ])('writes an answer as a person reads it', (field, value, text) => {
    expect(answerText(field, value, 'nl', words)).toBe(text)
  })
})
