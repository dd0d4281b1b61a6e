import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changeOffer,
  checkMoments,
  chooseMoment,
  chooserOf,
  declineOffer,
  type MomentOffer,
  offerActions,
  type standingOf,
  whatTimeBrings,
} from './moment-offer.ts'

const now = Temporal.Instant.from('2026-03-02T08:00:00Z')
const hour = (startsAt: string) => ({
  startsAt,
  endsAt: Temporal.Instant.from(startsAt).add({ hours: 1 }).toString(),
})
const monday = '2026-03-09T09:00:00Z'
const tuesday = '2026-03-10T09:00:00Z'
const friday = '2026-03-13T13:00:00Z'

const open: MomentOffer = {
  state: 'open',
  employeeId: 'sanne',
  leaderId: 'mark',
  askedBy: 'mark',
  moments: [monday, tuesday].map((startsAt) => ({ ...hour(startsAt), offeredBy: 'mark' })),
}
const answered: MomentOffer = {
  ...open,
  state: 'answered',
  moments: [...open.moments, { ...hour(friday), offeredBy: 'sanne' }],
}
const free = { mine: [], theirs: [] }
const chosen = (
  offer: MomentOffer,
  by: string,
  startsAt: string,
  { busy = free, at = now }: { busy?: Parameters<typeof standingOf>[1]; at?: Temporal.Instant } = {},
) => {
  const outcome = chooseMoment(offer, by, startsAt, { busy, now: at })
  return outcome.ok ? outcome.value.startsAt : outcome.reason
}

describe('moments that one of two offers', () => {
  it.each<[string, MomentOffer, string, string, string]>([
    ['the other chooses one', open, 'sanne', monday, monday],
    ['who offers them does not choose', open, 'mark', monday, 'not-allowed'],
    ['a moment that is not among them', open, 'sanne', friday, 'moment-not-offered'],
    ['who asked chooses what the other proposes instead', answered, 'mark', friday, friday],
    ['and not what they offered themselves', answered, 'mark', monday, 'moment-not-offered'],
    ['who said that none fits chooses none of them', answered, 'sanne', monday, 'not-allowed'],
    ['not once it is planned', { ...open, state: 'planned' }, 'sanne', monday, 'offer-planned'],
    ['not once it is withdrawn', { ...open, state: 'withdrawn' }, 'sanne', monday, 'offer-withdrawn'],
    ['not once it lapsed', { ...answered, state: 'lapsed' }, 'mark', friday, 'offer-lapsed'],
  ])('%s', (_, offer, by, startsAt, expected) => {
    expect(chosen(offer, by, startsAt)).toBe(expected)
  })

  it('are not chosen any more once they passed, or one of the two has something else', () => {
    expect(chosen(open, 'sanne', monday, { at: Temporal.Instant.from(monday) })).toBe('moment-passed')
    const beside = [{ startsAt: '2026-03-09T09:30:00Z', endsAt: '2026-03-09T11:00:00Z' }]
    for (const busy of [
      { mine: beside, theirs: [] },
      { mine: [], theirs: beside },
    ]) {
      expect(chosen(open, 'sanne', monday, { busy })).toBe('moment-taken')
      expect(chosen(open, 'sanne', tuesday, { busy })).toBe(tuesday)
    }
    const after = { mine: [hour('2026-03-09T10:00:00Z')], theirs: [hour('2026-03-09T08:00:00Z')] }
    expect(chosen(open, 'sanne', monday, { busy: after })).toBe(monday)
  })

  it('are for nobody else, whatever became of them', () => {
    const states = ['open', 'answered', 'planned', 'withdrawn', 'lapsed'] as const
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.constantFrom('hr', 'piet'), (state, by) => {
        expect(offerActions({ ...answered, state }, by)).toEqual({
          choose: false,
          decline: false,
          change: false,
        })
      }),
    )
  })

  it('can be done with exactly what is accepted', () => {
    expect(offerActions(open, 'sanne')).toEqual({ choose: true, decline: true, change: false })
    expect(offerActions(open, 'mark')).toEqual({ choose: false, decline: false, change: true })
    expect(offerActions(answered, 'mark')).toEqual({ choose: true, decline: false, change: true })
    expect(offerActions({ ...answered, moments: open.moments }, 'mark').choose).toBe(false)
    expect(chooserOf({ ...open, state: 'withdrawn' })).toBeNull()
    expect(declineOffer(answered, 'sanne').ok).toBe(false)
    expect(changeOffer({ ...open, state: 'planned' }, 'mark')).toMatchObject({ reason: 'offer-planned' })
  })

  it('are each another, end after they begin, and are still to come', () => {
    const reason = (...moments: { startsAt: string; endsAt: string }[]) => {
      const outcome = checkMoments(moments, now)
      return outcome.ok ? null : outcome.reason
    }
    expect(reason(hour(monday), hour(tuesday))).toBeNull()
    expect(reason(hour(monday), hour('2026-03-09T09:00:00.000Z'))).toBe('moments-twice')
    expect(reason({ startsAt: monday, endsAt: monday })).toBe('ends-before-start')
    expect(reason(hour('2026-03-02T07:30:00Z'))).toBe('in-the-past')
  })

  it.each<[string, MomentOffer, string, boolean, string | null, string | null]>([
    ['nothing long before', open, '2026-03-05T08:00:00Z', true, null, null],
    ['a reminder the day before the first', open, '2026-03-08T10:00:00Z', true, null, 'remind'],
    ['no second one', open, '2026-03-08T11:00:00Z', true, '2026-03-08T10:00:00Z', null],
    [
      'nothing between the first and the last',
      open,
      '2026-03-09T10:00:00Z',
      true,
      '2026-03-08T10:00:00Z',
      null,
    ],
    ['its end with the last', open, tuesday, true, '2026-03-08T10:00:00Z', 'lapse'],
    ['later where another was proposed instead', answered, tuesday, true, '2026-03-08T10:00:00Z', null],
    ['a reminder of that one', answered, '2026-03-12T14:00:00Z', true, null, 'remind'],
    ['its end where the one leads the other no more', open, '2026-03-05T08:00:00Z', false, null, 'lapse'],
    ['nothing once it is settled', { ...open, state: 'planned' }, friday, false, null, null],
  ])('are brought by time: %s', (_, offer, at, fits, remindedAt, expected) => {
    const kept = { ...offer, offeredAt: now.toString(), remindedAt }
    expect(whatTimeBrings(kept, fits, Temporal.Instant.from(at))).toBe(expected)
  })

  it('are not reminded of right after they were offered', () => {
    const kept = { ...open, offeredAt: '2026-03-08T18:00:00Z', remindedAt: null }
    expect(whatTimeBrings(kept, true, Temporal.Instant.from('2026-03-08T20:00:00Z'))).toBeNull()
    expect(whatTimeBrings(kept, true, Temporal.Instant.from('2026-03-09T06:00:00Z'))).toBe('remind')
  })
})
