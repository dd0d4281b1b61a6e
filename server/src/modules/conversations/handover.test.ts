import { describe, expect, it } from 'vitest'
import { decideHandover, type HandoverFacts, mayHandOver, talkLedBy } from './handover.ts'

const mark = 'mark'
const lotte = 'lotte'

const facts: HandoverFacts = {
  state: 'planned',
  begun: false,
  leaderId: mark,
  heirId: lotte,
  appoints: false,
  leaderCoaches: false,
  by: mark,
  hr: false,
}

describe('handing a conversation over', () => {
  it.each<[string, Partial<HandoverFacts>, boolean]>([
    ['who leads it may', {}, true],
    ['who leads the employee now may take it over', { by: lotte }, true],
    ['not once the talk has begun', { by: lotte, begun: true }, false],
    ['who leads it may once the talk has begun', { begun: true }, true],
    ['HR for the employee may once the talk has begun', { by: 'hr', hr: true, begun: true }, true],
    ['HR for the employee who leads them now may as HR', { by: lotte, hr: true, begun: true }, true],
    ['a coach hands over a talk that has begun', { leaderCoaches: true, begun: true }, true],
    ['HR for the employee may arrange it', { by: 'hr', hr: true }, true],
    ['the employee may not', { by: 'sanne' }, false],
    ['somebody else may not', { by: 'stranger' }, false],
    ['nobody takes over what nobody could lead', { by: lotte, heirId: null }, false],
    ['a coach hands over what the coach leads', { leaderCoaches: true }, true],
    ['a manager does not take over what a coach leads', { leaderCoaches: true, by: lotte }, false],
    ['HR does not arrange it for a coach', { leaderCoaches: true, by: 'hr', hr: true }, false],
  ])('%s', (_, changes, may) => expect(mayHandOver({ ...facts, ...changes })).toBe(may))

  it.each<[HandoverFacts['state'], string | null]>([
    ['planned', null],
    ['preparing', null],
    ['held', null],
    ['recorded', null],
    ['signed', 'report-closed'],
    ['filed', 'report-closed'],
    ['followed-up', 'report-closed'],
    ['cancelled', 'conversation-cancelled'],
  ])('while it is %s: %s', (state, refused) => {
    const decision = decideHandover({ ...facts, state }, lotte)
    expect(decision.ok ? null : decision.reason).toBe(refused)
  })

  it('tells from whom, to whom and who arranged it', () =>
    expect(decideHandover({ ...facts, by: 'hr', hr: true }, lotte)).toMatchObject({
      value: { type: 'ConversationHandedOver', from: mark, to: lotte, by: 'hr' },
    }))

  it('goes to nobody but who leads the employee today, as the one who asks saw it', () =>
    expect(decideHandover(facts, 'joost')).toMatchObject({ reason: 'leader-does-not-fit' }))

  it('says to a stranger nothing of how far it is', () =>
    expect(decideHandover({ ...facts, state: 'filed', by: 'stranger' }, lotte)).toMatchObject({
      reason: 'not-allowed',
    }))
})

describe('who held the talk', () => {
  const before = { from: mark, to: lotte, begun: false, at: '2026-11-20T09:00:00Z' }
  const after = { from: lotte, to: 'joost', begun: true, at: '2026-11-24T09:00:00Z' }
  const back = { from: 'joost', to: lotte, begun: true, at: '2026-11-25T09:00:00Z' }

  it.each<[string, Parameters<typeof talkLedBy>, string | null]>([
    ['is who leads it now, when it was handed over before', [[before], lotte], null],
    ['is who led it when it began, when it was handed over since', [[before, after], 'joost'], lotte],
    ['is who leads it again', [[before, after, back], lotte], null],
  ])('%s', (_, given, expected) => expect(talkLedBy(...given)).toBe(expected))
})
