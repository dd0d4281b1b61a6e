import { describe, expect, it } from 'vitest'
import { amountOf, draftFrom, emptyPlan, gapsIn, isBlank, planOf } from './plan-draft.ts'

describe('a number as it is typed', () => {
  it.each([
    ['3', 3],
    [' 2,5 ', 2.5],
    ['2.5', 2.5],
    ['-4', -4],
    ['', null],
    ['drie', null],
    ['1.000,5', null],
    ['1e9', null],
  ])('%j is %j', (typed, amount) => {
    expect(amountOf(typed)).toBe(amount)
  })
})

describe('a goal while it is being worded', () => {
  const today = '2026-11-24'
  const whole = { ...emptyPlan, what: ' Elke week publiceren ', by: '2027-03-01' }

  it('misses its words and its day before it can work, and as a draft its words alone', () => {
    expect(gapsIn(emptyPlan, today, 'active')).toEqual({ what: 'gap.what', by: 'gap.by' })
    expect(gapsIn(emptyPlan, today, 'draft')).toEqual({ what: 'gap.what' })
    expect(gapsIn(whole, today, 'active')).toEqual({})
  })

  it('cannot be due before today', () => {
    expect(gapsIn({ ...whole, by: '2026-11-23' }, today, 'active')).toEqual({ by: 'gap.past' })
    expect(gapsIn({ ...whole, by: today }, today, 'active')).toEqual({})
  })

  it('is measured by two numbers that differ', () => {
    const number = { ...whole, measure: 'number' as const }
    expect(gapsIn({ ...number, to: '' }, today, 'active')).toEqual({ to: 'gap.number' })
    expect(gapsIn({ ...number, from: 'x', to: '3' }, today, 'active')).toEqual({ from: 'gap.number' })
    expect(gapsIn({ ...number, from: '3', to: '3,0' }, today, 'active')).toEqual({ to: 'gap.still' })
    expect(gapsIn({ ...number, from: '9', to: '3' }, today, 'active')).toEqual({})
  })

  it('needs at least one milestone where it is measured by them', () => {
    const empty = { key: 'a', id: null, what: ' ' }
    const byMilestones = { ...whole, measure: 'milestones' as const, milestones: [empty] }
    expect(gapsIn(byMilestones, today, 'active')).toEqual({ milestones: 'gap.milestones' })
    expect(planOf(byMilestones).measure).toBeNull()
  })

  it('travels without spaces around it and without lines that stayed empty', () => {
    const steps = [
      { key: 'a', id: null, what: ' Bellen ', dueOn: null, weight: 1 },
      { key: 'b', id: null, what: '', dueOn: null, weight: 1 },
    ]
    expect(planOf({ ...whole, steps, unit: ' ', measure: 'number', to: '12' })).toMatchObject({
      what: 'Elke week publiceren',
      why: null,
      measure: { as: 'number', from: 0, to: 12, unit: null },
      steps: [{ stepId: null, what: 'Bellen', dueOn: null, weight: 1 }],
    })
  })

  it('is blank until something was typed', () => {
    expect(isBlank(emptyPlan)).toBe(true)
    expect(isBlank({ ...emptyPlan, kind: 'learning', by: '2027-01-01' })).toBe(true)
    expect(isBlank({ ...emptyPlan, why: 'Omdat' })).toBe(false)
  })

  it('misses no day as a template, and its numbers all the same', () => {
    expect(gapsIn({ ...whole, by: null }, today, 'template')).toEqual({})
    expect(gapsIn({ ...whole, by: null, measure: 'number' }, today, 'template')).toEqual({ to: 'gap.number' })
  })

  it('begins from a template with parts that are new', () => {
    const plan = planOf({ ...whole, by: null, measure: 'milestones', milestones: [], steps: [] })
    const draft = draftFrom({
      ...plan,
      measure: { as: 'milestones', milestones: ['Eén', 'Twee'].map((what) => ({ milestoneId: null, what })) },
      steps: [{ stepId: null, what: 'Bellen', dueOn: null, weight: 2 }],
    })
    expect(draft.milestones.map(({ id, what }) => [id, what])).toEqual([
      [null, 'Eén'],
      [null, 'Twee'],
    ])
    expect(new Set(draft.milestones.map(({ key }) => key)).size).toBe(2)
    expect(planOf(draft).steps).toEqual([{ stepId: null, what: 'Bellen', dueOn: null, weight: 2 }])
  })
})
