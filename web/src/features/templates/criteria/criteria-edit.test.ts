import type { CriteriaContent } from '@tweespraak/contract/criteria'
import { describe, expect, it } from 'vitest'
import { addCriterion, addStep, removeCriterion, removeStep, wordSign, wordStep } from './criteria-edit.ts'

const both = (text: string) => ({ nl: text, en: text })
const content: CriteriaContent = {
  name: both('Criteria'),
  firstDay: '2027-01-01',
  lastDay: '2027-12-31',
  unitId: null,
  jobTitles: [],
  steps: [both('Laag'), both('Midden'), both('Hoog')],
  criteria: [{ criterionId: 'craft', name: both('Vak'), meaning: both('Goed'), signs: [] }],
}
const signsOf = ({ criteria: [criterion] }: CriteriaContent) => criterion?.signs.map(({ nl }) => nl)

describe('editing criteria', () => {
  it('keeps what one sees at a step beside that step when another goes', () => {
    const signed = wordSign('craft', 2, both('Zoals een ander het zou willen leren'))(content)
    expect(signsOf(signed)).toEqual(['', '', 'Zoals een ander het zou willen leren'])
    const fewer = removeStep(0)(signed)
    expect(fewer.steps.map(({ nl }) => nl)).toEqual(['Midden', 'Hoog'])
    expect(signsOf(fewer)).toEqual(['', 'Zoals een ander het zou willen leren'])
  })

  it('adds a step and a criterion at the end, with nothing in them, and takes a criterion away', () => {
    const more = addCriterion('care')(addStep(content))
    expect(more.steps.at(-1)).toEqual(both(''))
    expect(wordStep(3, both('Hoger'))(more).steps.at(-1)).toEqual(both('Hoger'))
    expect(more.criteria.map(({ criterionId }) => criterionId)).toEqual(['craft', 'care'])
    expect(removeCriterion('craft')(more).criteria.map(({ criterionId }) => criterionId)).toEqual(['care'])
  })
})
