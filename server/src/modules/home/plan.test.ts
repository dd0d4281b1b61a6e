import type { Proposal } from '@tweespraak/contract/conversation'
import { describe, expect, it } from 'vitest'
import { type DueOfPerson, talksToPlan } from './plan.ts'

const me = 'gaby'
const name = { nl: 'Voortgangsgesprek', en: 'Progress conversation' }
const due = (more: Partial<DueOfPerson> = {}): DueOfPerson => ({
  personId: 'anna',
  name: 'Anna',
  plannedBy: ['manager', 'employee'],
  kind: { kindId: 'progress', name },
  because: 'repeating',
  dueOn: '2026-12-04',
  latest: null,
  ...more,
})
const proposal = (more: Partial<Proposal> = {}): Proposal => ({
  proposalId: 'proposal',
  kind: { kindId: 'progress', code: 'progress', name },
  employee: { personId: 'anna', name: 'Anna' },
  leader: { personId: me, name: 'Gaby' },
  previousId: 'previous',
  dueOn: '2027-05-04',
  again: false,
  can: { plan: true, dismiss: true },
  ...more,
})
const told = (
  proposals: Proposal[],
  rows: DueOfPerson[],
  onProbation: string[] = [],
  offers: Pick<Proposal, 'employee' | 'kind'>[] = [],
) =>
  talksToPlan({ proposals, due: rows, onProbation, offers, me }).map(({ task, subjectId, dueOn }) => [
    task,
    subjectId,
    dueOn,
  ])

describe('what there is to plan is told once', () => {
  it('of a proposal with the day of the rule', () => {
    expect(told([proposal()], [due()])).toEqual([['plan-next', 'proposal', '2026-12-04']])
  })
  it('of one that was called off with its own day', () => {
    expect(told([proposal({ again: true })], [due()])).toEqual([['plan-again', 'proposal', '2027-05-04']])
  })
  it('of what nothing came before by itself', () => {
    expect(told([], [due()])).toEqual([['plan-due', 'anna', '2026-12-04']])
  })
  it('of each person one talk at a time', () => {
    const later = due({ kind: { kindId: 'development', name }, dueOn: '2026-12-11' })
    expect(told([], [due(), later])).toEqual([['plan-due', 'anna', '2026-12-04']])
  })
  it('and not while moments are offered for it', () => {
    const ben = due({ personId: 'ben' })
    expect(told([proposal()], [due(), ben], [], [proposal()])).toEqual([['plan-due', 'ben', '2026-12-04']])
  })
  it('of a probation as itself', () => {
    expect(told([], [due({ because: 'probation-end' })], ['anna'])).toEqual([])
  })
  it('to who may plan it', () => {
    expect(told([], [due({ plannedBy: ['coach'] })])).toEqual([])
    expect(told([], [due({ personId: me, plannedBy: ['manager'] })])).toEqual([])
  })
  it('of what was asked for, to whom it was asked', () => {
    expect(told([], [due({ because: 'asked' })])).toEqual([['plan-asked', 'anna', '2026-12-04']])
    expect(told([proposal()], [due({ because: 'asked' })])).toEqual([
      ['plan-asked', 'proposal', '2026-12-04'],
    ])
    expect(told([], [due({ personId: me, because: 'asked' })])).toEqual([])
  })
})
