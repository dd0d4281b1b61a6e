import type { KindRules } from '@tweespraak/contract/templates'
import { describe, expect, it } from 'vitest'
import { progressRules } from '../../../test/factories/rules.ts'
import { checkMoment, checkPlan, lateNotice, type PlanFacts } from './plan.ts'

const rules: KindRules = {
  ...progressRules,
  thirdParty: 'optional',
  progressSeenBy: [],
  reportSeenBy: [],
  terms: { ...progressRules.terms, talkingPoints: null, report: null },
}

const facts: PlanFacts = {
  employeeId: 'sanne',
  leaderId: 'mark',
  plannedBy: 'mark',
  leaderManages: true,
  judgedLeads: false,
  chosen: null,
  leaderIsCoach: false,
  guests: [],
}

const byHr = { plannedBy: 'hr', leaderManages: false } as const

const learning: KindRules = { ...rules, ledBy: 'coach', plannedBy: ['employee', 'coach'] }

describe('planning', () => {
  it.each<[string, KindRules, Partial<PlanFacts>, string | null]>([
    ['a manager plans with one of the team', rules, {}, null],
    ['an employee plans with their manager', rules, { plannedBy: 'sanne' }, null],
    [
      'an employee does not plan an appraisal',
      { ...rules, plannedBy: ['manager'] },
      { plannedBy: 'sanne' },
      'not-allowed',
    ],
    ['nobody else plans for the two', rules, { plannedBy: 'hr' }, 'not-allowed'],
    ['HR plans where they choose who judges', rules, { ...byHr, chosen: { fits: true } }, null],
    ['not under whom HR may not choose', rules, { ...byHr, chosen: { fits: false } }, 'leader-does-not-fit'],
    [
      'HR gives themselves no seat at what they plan for two others',
      rules,
      { ...byHr, chosen: { fits: true }, guests: [{ personId: 'hr', role: 'third-party' }] },
      'guest-does-not-fit',
    ],
    ['not with somebody who does not lead', rules, { leaderManages: false }, 'leader-does-not-fit'],
    ['a coach plans a learning talk', learning, { leaderManages: false, leaderIsCoach: true }, null],
    ['a manager does not lead a learning talk', learning, {}, 'leader-does-not-fit'],
    ['not with oneself', rules, { leaderId: 'sanne' }, 'same-person'],
    ['not where who is judged leads who would judge', rules, { judgedLeads: true }, 'judged-leads'],
    [
      'with a companion where the kind allows one',
      rules,
      { guests: [{ personId: 'vriend', role: 'companion' }] },
      null,
    ],
    [
      'without a second assessor where the kind has none',
      rules,
      { guests: [{ personId: 'x', role: 'second-assessor' }] },
      'guest-does-not-fit',
    ],
    [
      'not with a guest who sits there already',
      rules,
      { guests: [{ personId: 'mark', role: 'third-party' }] },
      'guest-does-not-fit',
    ],
  ])('%s', (_, kind, changes, refused) => {
    const outcome = checkPlan(kind, { ...facts, ...changes })
    expect(outcome.ok ? null : outcome.reason).toBe(refused)
  })

  it('asks for an end after the beginning, and a moment that is still to come', () => {
    const now = Temporal.Instant.from('2026-11-24T09:00:00Z')
    const from = (startsAt: string, endsAt: string) => checkMoment({ startsAt, endsAt }, now)
    expect(from('2026-11-24T08:30:00Z', '2026-11-24T09:30:00Z').ok).toBe(true)
    expect(from('2026-11-24T10:00:00Z', '2026-11-24T10:00:00Z')).toMatchObject({
      reason: 'ends-before-start',
    })
    expect(from('2026-11-24T07:00:00Z', '2026-11-24T08:00:00Z')).toMatchObject({ reason: 'in-the-past' })
  })

  it('points out an invitation that comes too late', () => {
    const on = (day: string) =>
      lateNotice(rules, Temporal.PlainDate.from('2026-11-01'), Temporal.PlainDate.from(day))
    expect(on('2026-11-15')).toBeNull()
    expect(on('2026-11-14')).toEqual({ askedDays: 14, givenDays: 13 })
  })
})
