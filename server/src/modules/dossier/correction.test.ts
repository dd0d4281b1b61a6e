import { describe, expect, it } from 'vitest'
import { answerCorrection, type CorrectionProposal, mayCorrect, takeCorrectionBack } from './correction.ts'

const free = { side: 'employee', otherHasLeft: false, waits: false } as const
const waiting: CorrectionProposal = {
  correctionId: 'one',
  proposedBy: 'sanne',
  askedId: 'joost',
  side: 'employee',
  wrong: 'maandag',
  correct: 'dinsdag',
  proposedAt: '2026-11-22T09:00:00Z',
  state: 'waiting',
  reason: null,
}

describe('a correction of a sealed report', () => {
  it.each([
    ['by the employee', {}, { ok: true, value: 'employee' }],
    ['by who leads', { side: 'manager' }, { ok: true, value: 'manager' }],
    ['by a second assessor', { side: 'third' }, { ok: false, reason: 'not-allowed' }],
    ['by who only reads it', { side: null }, { ok: false, reason: 'not-allowed' }],
    ['to who works here no more', { otherHasLeft: true }, { ok: false, reason: 'other-has-left' }],
    ['while one of theirs waits', { waits: true }, { ok: false, reason: 'correction-waits' }],
  ] as const)('proposed %s', (_, given, expected) => {
    expect(mayCorrect({ ...free, ...given })).toMatchObject(expected)
  })

  it('is answered once, by who was asked alone', () => {
    expect(answerCorrection(waiting, 'joost').ok).toBe(true)
    expect(answerCorrection(waiting, 'sanne')).toMatchObject({ reason: 'own-proposal' })
    const declined = { ...waiting, state: 'declined', reason: 'Het was maandag.' } as const
    expect(answerCorrection(declined, 'joost')).toMatchObject({ reason: 'correction-settled' })
  })

  it('is taken back, or put away once declined, by who proposed it alone', () => {
    expect(takeCorrectionBack(waiting, 'sanne').ok).toBe(true)
    expect(takeCorrectionBack(waiting, 'joost')).toMatchObject({ reason: 'not-allowed' })
  })
})
