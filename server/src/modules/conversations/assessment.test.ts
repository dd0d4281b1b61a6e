import { describe, expect, it } from 'vitest'
import {
  allGave,
  type Assessor,
  checkGiving,
  checkTakingBack,
  type Giving,
  mayScore,
  maySettle,
  reported,
  type Score,
  type Scoring,
  whileGathering,
} from './assessment.ts'
import type { Conversation } from './conversation.ts'

const at = '2026-11-22T10:00:00Z'
const people = [
  { personId: 'sanne', role: 'employee' },
  { personId: 'mo', role: 'manager' },
  { personId: 'fatima', role: 'third' },
] as const
const begun = { people, preparations: [], begunAt: at }
const signing = {
  stage: 'offered',
  contentHash: '',
  offeredAt: at,
  signBefore: null,
  signatures: [],
} as const
const drafting: Conversation = {
  ...begun,
  status: 'recorded',
  finishedAt: at,
  report: { stage: 'draft', turn: 'manager', contentHash: '', signatures: [] },
}
const states: Readonly<Record<string, Conversation>> = {
  planned: {
    people,
    preparations: [{ personId: 'sanne', side: 'employee', sharedAt: null, revealedAt: null }],
    status: 'planned',
  },
  held: { ...begun, status: 'held' },
  drafting,
  offered: { ...begun, status: 'recorded', finishedAt: at, report: signing },
  followedUp: { ...begun, status: 'followed-up', finishedAt: at, closing: null, followedUpAt: at },
}
const mo: Assessor = { personId: 'mo', seat: 'manager' }
const fatima: Assessor = { personId: 'fatima', seat: 'second-assessor' }
const gave = (assessor: Assessor): Giving => ({ ...assessor, givenAt: at })
const scoring = (by: Assessor, ...givings: readonly Giving[]): Scoring => ({
  by: by.personId,
  seat: by.seat,
  assessors: [mo, fatima],
  givings,
})
const criteria = ['results', 'craft']
const score = (criterionId: string, step: number | null = 3, reason = 'Gezien'): Score => ({
  criterionId,
  step,
  reason,
  revision: 1,
})
const reasonOf = (outcome: { ok: boolean; reason?: string }) => (outcome.ok ? 'yes' : outcome.reason)

describe('who assesses', () => {
  it('has given for their seat, also who led it before somebody took over', () => {
    expect(allGave([mo, fatima], [gave(mo)])).toBe(false)
    expect(allGave([mo, fatima], [gave(mo), gave(fatima)])).toBe(true)
    const former: Assessor = { personId: 'joost', seat: 'manager' }
    expect(allGave([mo, fatima], [gave(former), gave(fatima)])).toBe(true)
    expect(reasonOf(mayScore(drafting, scoring(mo, gave(former))))).toBe('scores-given')
  })

  it.each([
    ['planned', 'no-report-yet'],
    ['held', 'no-report-yet'],
    ['drafting', 'yes'],
    ['offered', 'report-already-offered'],
    ['followedUp', 'report-closed'],
  ])('scores while the report is written, so not while it is %s', (name, expected) => {
    expect(reasonOf(mayScore(states[name] ?? drafting, scoring(mo)))).toBe(expected)
  })

  it('gives all scores with their reasons, once, and takes them back until the other gave theirs', () => {
    const giving = (scores: readonly Score[], ...givings: readonly Giving[]) =>
      reasonOf(checkGiving(drafting, scoring(mo, ...givings), criteria, scores))
    expect(giving([score('results'), score('craft')])).toBe('yes')
    expect(giving([score('results'), score('craft', 3, '  ')])).toBe('scores-missing')
    expect(giving([score('results'), score('craft', null)])).toBe('scores-missing')
    expect(giving([score('results'), score('craft')], gave(mo))).toBe('scores-given')
    expect(reasonOf(checkTakingBack(drafting, scoring(mo, gave(mo))))).toBe('yes')
    expect(reasonOf(checkTakingBack(drafting, scoring(mo, gave(mo), gave(fatima))))).toBe('scores-read')
    expect(reasonOf(checkTakingBack(drafting, scoring(mo)))).toBe('not-found')
  })

  it('settles once all gave theirs, and nobody else does', () => {
    expect(reasonOf(maySettle(drafting, scoring(mo, gave(mo))))).toBe('scores-not-given')
    expect(reasonOf(maySettle(drafting, scoring(fatima, gave(mo), gave(fatima))))).toBe('yes')
    const employee = { ...scoring(mo, gave(mo), gave(fatima)), by: 'sanne', seat: null }
    expect(reasonOf(maySettle(drafting, employee))).toBe('not-allowed')
  })
})

describe('the employee', () => {
  const own: Scoring = { by: 'sanne', seat: null, assessors: [mo, fatima], givings: [] }

  it('scores as part of what they prepare, and not once they shared it', () => {
    expect(reasonOf(mayScore(states['planned'] ?? drafting, own))).toBe('yes')
    const shared = { personId: 'sanne', side: 'employee', sharedAt: at, revealedAt: null } as const
    expect(reasonOf(mayScore({ people, preparations: [shared], status: 'planned' }, own))).toBe(
      'already-shared',
    )
  })
})

describe('evidence', () => {
  it.each([
    ['planned', 'yes'],
    ['held', 'yes'],
    ['drafting', 'yes'],
    ['offered', 'report-already-offered'],
    ['followedUp', 'report-closed'],
  ])('is gathered until the report is offered: %s', (name, expected) => {
    expect(reasonOf(whileGathering(states[name] ?? drafting))).toBe(expected)
  })
})

describe('the report', () => {
  it('says every criterion or none, in the order of the criteria', () => {
    const settled = reported(criteria, [score('craft'), score('results')], false)
    expect(settled).toMatchObject({ value: [{ criterionId: 'results' }, { criterionId: 'craft' }] })
    expect(reported(criteria, [score('craft')], false)).toMatchObject({
      reason: 'scores-not-settled',
      details: { criterionIds: ['results'] },
    })
    expect(reported(criteria, [score('craft')], true)).toEqual({ ok: true, value: null })
  })
})
