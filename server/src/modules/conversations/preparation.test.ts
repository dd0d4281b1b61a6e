import { describe, expect, it } from 'vitest'
import { type Answer, saveAnswer } from './preparation.ts'

const current: Answer = {
  fieldId: 'proud',
  value: 'Het rooster',
  revision: 3,
  savedAt: '2026-11-24T09:00:00Z',
}
const at = '2026-11-24T09:05:00Z'

describe('saving an answer', () => {
  it('counts its changes', () => {
    expect(saveAnswer(null, { fieldId: 'proud', value: 'x', baseRevision: 0, at })).toMatchObject({
      value: { revision: 1, savedAt: at },
    })
    expect(saveAnswer(current, { fieldId: 'proud', value: 'x', baseRevision: 3, at })).toMatchObject({
      value: { revision: 4 },
    })
  })

  it('is refused on top of an older one, with what stands there', () => {
    expect(saveAnswer(current, { fieldId: 'proud', value: 'x', baseRevision: 2, at })).toMatchObject({
      reason: 'changed-elsewhere',
      details: { value: 'Het rooster', revision: 3 },
    })
  })

  it('that was saved already is no conflict: its answer got lost on the way back', () => {
    const again = saveAnswer(current, { fieldId: 'proud', value: 'Het rooster', baseRevision: 2, at })
    expect(again).toMatchObject({ value: { revision: 3 } })
  })

  it('may empty it', () => {
    expect(saveAnswer(current, { fieldId: 'proud', value: null, baseRevision: 3, at })).toMatchObject({
      value: { value: null, revision: 4 },
    })
  })
})
