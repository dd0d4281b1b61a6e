import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  asOfNow,
  decideResponse,
  handIn,
  mayTakeBack,
  needsSomebody,
  type Response,
  type ResponseDeed,
  type ResponseFacts,
} from './response.ts'

const at = '2026-12-01T10:00:00Z'
const facts: ResponseFacts & { readonly canDecide: boolean } = {
  employeeId: 'sanne',
  leaderId: 'joost',
  leaderLeft: false,
  nextHigher: 'karin',
  hr: false,
  rests: false,
  terms: { response: 14, answer: 7 },
  timeZone: 'Europe/Amsterdam',
  at,
  canDecide: true,
}
const later = (days: number) => ({
  ...facts,
  at: Temporal.Instant.from(at)
    .add({ hours: 24 * days })
    .toString(),
})
const responseId = 'r'
const answered = { by: 'joost', verdict: 'declines', at } as const
const atLeader: Response = { responseId, step: 'leader', dueBefore: '2026-12-08T23:00:00.000Z' }
const atEmployee: Response = {
  responseId,
  step: 'employee',
  answer: answered,
  dueBefore: '2026-12-15T23:00:00.000Z',
}
const unanswered: Response = { ...atEmployee, answer: null }
const atHigher: Response = {
  responseId,
  step: 'higher',
  answer: answered,
  askedAt: at,
  higherId: 'karin',
  talkAt: null,
  dueBefore: '2026-12-08T23:00:00.000Z',
}
const talked: Response = { ...atHigher, talkAt: '2026-12-01T09:00:00Z' }
const ended: Response = {
  responseId,
  step: 'ended',
  answer: answered,
  higherId: null,
  askedAt: null,
  talkAt: null,
  ending: 'rested',
  decision: null,
  endedAt: at,
}

const stepAfter = (response: Response, deed: ResponseDeed, given = facts) => {
  const decided = decideResponse(response, deed, given)
  return decided.ok
    ? decided.value.step === 'ended'
      ? decided.value.ending
      : decided.value.step
    : decided.reason
}

describe('who is asked does the next thing, and nobody else', () => {
  test.each<[string, Response, ResponseDeed, string]>([
    ['the leader follows it', atLeader, { type: 'answer', by: 'joost', verdict: 'follows' }, 'followed'],
    ['the leader declines it', atLeader, { type: 'answer', by: 'joost', verdict: 'declines' }, 'employee'],
    [
      'the leader answers late, before the employee goes on',
      unanswered,
      { type: 'answer', by: 'joost', verdict: 'follows' },
      'followed',
    ],
    [
      'the leader answers twice',
      atEmployee,
      { type: 'answer', by: 'joost', verdict: 'follows' },
      'not-your-step',
    ],
    ['the employee answers', atLeader, { type: 'answer', by: 'sanne', verdict: 'follows' }, 'not-allowed'],
    ['the employee asks before an answer', atLeader, { type: 'ask', by: 'sanne' }, 'not-your-step'],
    ['the employee rests before an answer', atLeader, { type: 'rest', by: 'sanne' }, 'not-your-step'],
    ['the employee asks for the talk', atEmployee, { type: 'ask', by: 'sanne' }, 'higher'],
    ['the employee asks where no answer came', unanswered, { type: 'ask', by: 'sanne' }, 'higher'],
    ['the leader asks for the talk', atEmployee, { type: 'ask', by: 'joost' }, 'not-allowed'],
    ['the employee leaves it at that', atEmployee, { type: 'rest', by: 'sanne' }, 'rested'],
    ['the employee leaves it at that later', atHigher, { type: 'rest', by: 'sanne' }, 'rested'],
    [
      'the next-higher manager plans the talk',
      atHigher,
      { type: 'plan-talk', by: 'karin', talkAt: '2026-12-04T10:00:00Z' },
      'higher',
    ],
    [
      'the talk was yesterday',
      atHigher,
      { type: 'plan-talk', by: 'karin', talkAt: '2026-11-30T10:00:00Z' },
      'in-the-past',
    ],
    [
      'the talk is after the term',
      atHigher,
      { type: 'plan-talk', by: 'karin', talkAt: '2026-12-09T10:00:00Z' },
      'talk-after-term',
    ],
    [
      'a decision before the talk',
      atHigher,
      { type: 'decide', by: 'karin', verdict: 'follows' },
      'talk-first',
    ],
    ['a decision after it', talked, { type: 'decide', by: 'karin', verdict: 'declines' }, 'decided'],
    ['a decision of the leader', talked, { type: 'decide', by: 'joost', verdict: 'declines' }, 'not-allowed'],
    ['anything after its end', ended, { type: 'ask', by: 'sanne' }, 'response-ended'],
  ])('%s', (_, response, deed, step) => expect(stepAfter(response, deed)).toBe(step))
})

describe('a term that passes', () => {
  it('lets the employee go on without an answer, for a whole term from then', () => {
    expect(asOfNow(atLeader, later(8))).toEqual({
      responseId,
      step: 'employee',
      answer: null,
      dueBefore: '2026-12-23T23:00:00.000Z',
    })
  })
  it('lets the employee go on at once when the leader works here no more', () => {
    expect(asOfNow(atLeader, { ...facts, leaderLeft: true }).step).toBe('employee')
  })
  it('does not pass while the conversations of the employee rest', () => {
    expect(asOfNow(atLeader, { ...later(40), rests: true })).toEqual(atLeader)
  })
  it('lets it rest when the employee does nothing', () => {
    expect(asOfNow(atEmployee, later(15))).toMatchObject({ step: 'ended', ending: 'rested' })
    expect(asOfNow(atLeader, later(40))).toMatchObject({ step: 'ended', ending: 'rested', answer: null })
  })
  it('never ends what waits for a decision: HR appoints somebody else', () => {
    expect(asOfNow(atHigher, later(100))).toEqual(atHigher)
    const appoint: ResponseDeed = { type: 'appoint', by: 'anna', personId: 'piet' }
    expect(stepAfter(atHigher, appoint, { ...facts, hr: true })).toBe('not-your-step')
    expect(stepAfter(atHigher, appoint, later(8))).toBe('not-allowed')
    expect(decideResponse(atHigher, appoint, { ...later(8), hr: true })).toMatchObject({
      value: { higherId: 'piet', talkAt: null },
    })
    // Until then, late is better than never.
    expect(
      stepAfter(atHigher, { type: 'plan-talk', by: 'karin', talkAt: '2026-12-20T10:00:00Z' }, later(8)),
    ).toBe('higher')
  })
})

describe('somebody is to be appointed', () => {
  test.each([
    ['where nobody leads the leader', { ...atHigher, higherId: null }, true, true],
    ['when who was asked cannot decide any more', atHigher, false, true],
    ['not while who was asked has time', atHigher, true, false],
    ['not before the employee asks', atEmployee, true, false],
  ])('%s', (_, response, canDecide, needed) => expect(needsSomebody(response, facts, canDecide)).toBe(needed))

  it('by HR, unless they are one of the two', () => {
    const vacant: Response = { ...atHigher, higherId: null }
    const hr = { ...facts, hr: true }
    expect(stepAfter(vacant, { type: 'appoint', by: 'anna', personId: 'piet' }, hr)).toBe('higher')
    for (const by of ['sanne', 'joost'])
      expect(stepAfter(vacant, { type: 'appoint', by, personId: 'piet' }, hr)).toBe('not-allowed')
  })
})

describe('handing in', () => {
  const report = { stage: 'closed', contentHash: 'a', closedAt: at, agreed: false } as const
  const given = { ...facts, by: 'sanne' }
  test.each([
    ['within the term', report, [], given, 'leader'],
    [
      'while the report is offered',
      { ...report, stage: 'offered', closedAt: null } as const,
      [],
      given,
      'leader',
    ],
    ['to a leader who has left', report, [], { ...given, leaderLeft: true }, 'employee'],
    ['by who leads', report, [], { ...given, by: 'joost' }, 'not-allowed'],
    ['where the kind has no such procedure', report, [], { ...given, terms: null }, 'no-responses'],
    ['to a draft', { ...report, stage: 'draft' } as const, [], given, 'no-report-yet'],
    ['after signing for agreement', { ...report, agreed: true }, [], given, 'agreed-already'],
    ['while one runs', report, [{ reportHash: 'b', ended: false }], given, 'response-runs'],
    ['twice to the same words', report, [{ reportHash: 'a', ended: true }], given, 'already-responded'],
    ['again to changed words', report, [{ reportHash: 'b', ended: true }], given, 'leader'],
    ['on the last day', report, [], { ...given, at: '2026-12-15T22:59:59Z' }, 'leader'],
    ['a moment later', report, [], { ...given, at: '2026-12-15T23:00:00Z' }, 'response-too-late'],
  ])('%s', (_, to, earlier, by, outcome) => {
    const decided = handIn(responseId, to, earlier, by)
    expect(decided.ok ? decided.value.step : decided.reason).toBe(outcome)
  })

  it('is taken back by the employee while nobody answered', () => {
    const back = (response: Response, by = 'sanne') => {
      const may = mayTakeBack(response, by, 'sanne')
      return may.ok ? 'yes' : may.reason
    }
    expect([back(atLeader), back(unanswered), back(atEmployee), back(atHigher), back(ended)]).toEqual([
      'yes',
      'yes',
      'not-your-step',
      'not-your-step',
      'response-ended',
    ])
    expect(back(atLeader, 'joost')).toBe('not-allowed')
  })
})

const people = ['sanne', 'joost', 'karin', 'anna'] as const
const deed: fc.Arbitrary<ResponseDeed> = fc.oneof(
  fc.record({
    type: fc.constantFrom('answer' as const, 'decide' as const),
    by: fc.constantFrom(...people),
    verdict: fc.constantFrom('follows' as const, 'declines' as const),
  }),
  fc.record({ type: fc.constantFrom('ask' as const, 'rest' as const), by: fc.constantFrom(...people) }),
  fc.record({
    type: fc.constant('plan-talk' as const),
    by: fc.constantFrom(...people),
    talkAt: fc.integer({ min: 1, max: 20 }).map((days) => later(days).at),
  }),
  fc.record({
    type: fc.constant('appoint' as const),
    by: fc.constantFrom(...people),
    personId: fc.constantFrom('karin', 'piet'),
  }),
)

test('however it goes: nobody decides unheard, what was answered stands, and there is a way on from everywhere', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(deed, fc.integer({ min: 0, max: 12 })), { maxLength: 25 }),
      fc.option(fc.constant('karin'), { nil: null }),
      (deeds, nextHigher) => {
        let now = Temporal.Instant.from(at)
        let response = asOfNow(atLeader, facts)
        for (const [next, days] of deeds) {
          now = now.add({ hours: 24 * days })
          const given = { ...facts, nextHigher, hr: next.by === 'anna', at: now.toString() }
          const before = asOfNow(response, given)
          const decided = decideResponse(response, next, given)
          if (!decided.ok) {
            response = before
          } else {
            const after = decided.value
            const earlier = before.step === 'leader' ? null : before.answer
            if (earlier !== null) expect(after.step === 'leader' ? null : after.answer).toEqual(earlier)
            expect(before.step).not.toBe('ended')
            response = after
          }
          if (response.step === 'ended') {
            if (response.ending === 'followed') expect(response.answer?.verdict).toBe('follows')
            if (response.ending === 'decided') {
              expect(Temporal.Instant.compare(response.talkAt ?? response.endedAt, response.endedAt)).toBe(-1)
              expect(response.higherId).not.toBeNull()
            }
            return
          }
          const ways: ResponseDeed[] = [
            { type: 'answer', by: 'joost', verdict: 'follows' },
            { type: 'ask', by: 'sanne' },
            { type: 'rest', by: 'sanne' },
          ]
          expect(ways.some((way) => decideResponse(response, way, given).ok)).toBe(true)
        }
      },
    ),
  )
})
