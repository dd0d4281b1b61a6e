import type { ImprovementConclusion } from '@tweespraak/contract/conclusion'
import { describe, expect, test } from 'vitest'
import { concluded, extendUntil } from './conclusion.ts'

const said = { about: 'probation', outcome: 'continue', until: null, reason: 'Het werk past' } as const

describe('extending', () => {
  test.each([
    ['a month that began here', { startsOn: '2026-11-01', endsOn: '2026-11-30' }, '2026-12-31'],
    ['the longest already', { startsOn: '2026-11-01', endsOn: '2026-12-31' }, null],
    ['one that is over', { startsOn: '2026-10-01', endsOn: '2026-10-31' }, null],
    ['one whose end is not known', { startsOn: '2026-11-01', endsOn: null }, null],
    ['none', null, null],
  ])('%s', (_, probation, until) => expect(extendUntil(probation, '2026-11-22')).toBe(until))

  test('says until when', () => {
    const extend = { ...said, outcome: 'extend' } as const
    expect(
      concluded({ origin: 'probation', probation: null, series: null }, { content: extend, revision: 1 }).ok,
    ).toBe(false)
  })
})

describe('a talk of an improvement series', () => {
  const goal = {
    goalId: 'goal',
    what: 'De overdracht is volledig',
    measure: 'Alle velden zijn ingevuld',
    own: { words: '', revision: 0 },
  }
  const series = { number: 1, of: 2, goals: [goal], support: 'Twee uur per week' }
  const seen = { goalId: 'goal', standing: 'on-track', seen: 'Vier van de vijf keer' } as const
  const content: ImprovementConclusion = { about: 'improvement', goals: [seen], outcome: null, reason: '' }
  const say = (given: Partial<ImprovementConclusion>, at: { number: number; of: number } = series) =>
    concluded(
      { origin: 'improvement', probation: null, series: { ...series, ...at } },
      { content: { ...content, ...given }, revision: 1 },
    )
  const last = { number: 2, of: 2 }

  test('says of every goal how far it is and what was seen', () => {
    expect(say({})).toMatchObject({
      value: { goals: [{ what: goal.what, standing: 'on-track' }], final: null },
    })
    expect(say({ goals: [] }).ok).toBe(false)
    expect(say({ goals: [{ ...seen, standing: null }] }).ok).toBe(false)
    expect(say({ goals: [{ ...seen, seen: ' ' }] }).ok).toBe(false)
  })

  test('says a goal in the words of the employee too, where they said it', () => {
    const worded = { ...goal, own: { words: ' Dat niemand hoeft na te vragen ', revision: 1 } }
    const subject = { origin: 'improvement', probation: null } as const
    const result = concluded({ ...subject, series: { ...series, goals: [worded] } }, { content, revision: 1 })
    expect(result).toMatchObject({ value: { goals: [{ own: 'Dat niemand hoeft na te vragen' }] } })
    const silent = concluded({ ...subject, series }, { content, revision: 1 })
    expect(silent.ok && silent.value?.about === 'improvement' && silent.value.goals[0]).not.toHaveProperty(
      'own',
    )
  })

  test('says at the last how it ends, with reasons', () => {
    expect(say({}, last).ok).toBe(false)
    expect(say({ outcome: 'reached' }, last).ok).toBe(false)
    expect(say({ outcome: 'reached', reason: 'Zes weken goed' }, last)).toMatchObject({
      value: { final: { outcome: 'reached', reason: 'Zes weken goed' } },
    })
  })

  test('is prolonged only with talks that come after it, and ended by none of those before the last', () => {
    const prolonged = { outcome: 'prolonged', reason: 'Bijna' } as const
    expect(say(prolonged, last).ok).toBe(false)
    expect(say(prolonged)).toMatchObject({ value: { final: { outcome: 'prolonged' } } })
    expect(say({ outcome: 'reached', reason: 'Klaar' })).toMatchObject({ value: { final: null } })
  })

  test('concludes nothing where it is none of a series', () =>
    expect(concluded({ origin: 'improvement', probation: null, series: null }, null)).toEqual({
      ok: true,
      value: null,
    }))
})
