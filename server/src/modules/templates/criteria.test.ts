import { describe, expect, it } from 'vitest'
import { exampleCriteria } from './built-in/example-criteria.ts'
import { type CriteriaSet, nextYear, periodAfter, publishCriteria, saveCriteria } from './criteria.ts'

const at = '2026-11-22T10:00:00Z'
const content = exampleCriteria(
  { nl: 'Criteria 2027', en: '' },
  { firstDay: '2027-01-01', lastDay: '2027-12-31' },
)
const draft: CriteriaSet = { setId: 'set', content, revision: 3, savedAt: at, publishedAt: null }
const publish = (set: CriteriaSet, today = '2026-11-22', revision = 3) =>
  publishCriteria(set, { revision, at, today })

describe('a draft of criteria', () => {
  it('begins as an example for the next calendar year, which is sound', () => {
    const { year, ...period } = nextYear(Temporal.PlainDate.from('2026-11-22'))
    expect([year, period]).toEqual([2027, { firstDay: '2027-01-01', lastDay: '2027-12-31' }])
    expect(publish(draft).ok).toBe(true)
  })

  it.each([
    ['2027-01-01', '2027-12-31', '2028-01-01', '2028-12-31'],
    ['2026-07-01', '2026-12-31', '2027-01-01', '2027-06-30'],
    ['2026-09-01', '2027-08-31', '2027-09-01', '2028-08-31'],
  ])('copied from %s to %s is for the period after it', (firstDay, lastDay, first, last) => {
    expect(periodAfter({ firstDay, lastDay })).toEqual({ firstDay: first, lastDay: last })
  })

  it('is saved on top of what was seen, and the same twice is no conflict', () => {
    const named = { ...content, name: { nl: 'Anders', en: '' } }
    expect(saveCriteria(draft, { content: named, baseRevision: 3, at })).toMatchObject({
      value: { revision: 4 },
    })
    expect(saveCriteria(draft, { content: named, baseRevision: 2, at })).toMatchObject({
      reason: 'changed-elsewhere',
    })
    expect(saveCriteria(draft, { content, baseRevision: 1, at })).toMatchObject({ value: { revision: 3 } })
  })
})

describe('publishing criteria', () => {
  it('puts every text in both languages', () => {
    expect(publish(draft)).toMatchObject({
      value: { publishedAt: at, content: { name: { nl: 'Criteria 2027', en: 'Criteria 2027' } } },
    })
  })

  it.each<[string, CriteriaSet, string, number, string]>([
    ['from the first day of the period on', draft, '2027-01-01', 3, 'criteria-too-late'],
    ['of what changed meanwhile', draft, '2026-11-22', 2, 'changed-elsewhere'],
    ['twice', { ...draft, publishedAt: at }, '2026-11-22', 3, 'criteria-published'],
    [
      'of what is unfinished',
      { ...draft, content: { ...content, criteria: [] } },
      '2026-11-22',
      3,
      'criteria-not-sound',
    ],
  ])('is refused %s', (_, set, today, revision, reason) => {
    expect(publish(set, today, revision)).toMatchObject({ ok: false, reason })
  })

  it('makes them stand: nothing is saved in them any more', () => {
    const published = publish(draft)
    if (!published.ok) throw new Error(published.reason)
    const saved = saveCriteria(published.value, { content, baseRevision: 4, at })
    expect(saved).toMatchObject({ reason: 'criteria-published' })
  })
})
