import { describe, expect, test } from 'vitest'
import { suggestKind } from './suggestion.ts'

const kind = (code: string, rhythmMonths: number | null) => ({
  kindId: `id-${code}`,
  code,
  rules: { rhythmMonths },
})
const kinds = [kind('check-in', null), kind('progress', 12), kind('development', 12), kind('probation', null)]
const proposal = (code: string) => ({
  kind: { kindId: `id-${code}`, code, name: { nl: code, en: code } },
  dueOn: '2026-12-01',
  again: false,
})
const facts = { startsOn: null, probationEndsOn: null, proposals: [], today: '2026-11-22' }

describe('the kind that is suggested', () => {
  test.each<[string, string | null, boolean]>([
    ['who begins later', '2026-12-01', true],
    ['who began this month', '2026-11-02', true],
    ['who began two months ago less a day', '2026-09-23', true],
    ['who began two months ago', '2026-09-22', false],
    ['who began long ago', '2020-01-01', false],
    ['who one does not know that of', null, false],
  ])('is the one about the probation in the first two months: %s', (_, startsOn, suggested) => {
    const found = suggestKind(kinds, { ...facts, startsOn })
    expect(found?.why === 'probation').toBe(suggested)
    if (suggested) expect(found).toEqual({ kindId: 'id-probation', why: 'probation', startsOn })
  })

  test.each([
    ['until its last day, where that is known', '2026-11-22', true],
    ['and not after it', '2026-11-21', false],
  ])('%s', (_, probationEndsOn, suggested) => {
    const found = suggestKind(kinds, { ...facts, startsOn: '2026-10-22', probationEndsOn })
    expect(found?.why === 'probation').toBe(suggested)
  })

  test('counts from the last day of a month that is shorter', () => {
    const on = (today: string) => suggestKind(kinds, { ...facts, startsOn: '2026-12-31', today })?.why
    expect([on('2027-02-27'), on('2027-02-28')]).toEqual(['probation', 'usual'])
  })

  test('is later the one that is proposed', () =>
    expect(
      suggestKind(kinds, { ...facts, proposals: [proposal('learning'), proposal('development')] }),
    ).toEqual({
      kindId: 'id-development',
      why: 'due',
      dueOn: '2026-12-01',
    }))

  test('is the one for in between while what is proposed is far away', () => {
    const later = { ...proposal('progress'), dueOn: '2027-11-22' }
    expect(suggestKind(kinds, { ...facts, proposals: [later] })).toEqual({
      kindId: 'id-check-in',
      why: 'between',
      dueOn: '2027-11-22',
    })
    // What was called off is to be held still, whatever its day.
    const again = { ...later, again: true }
    expect(suggestKind(kinds, { ...facts, proposals: [again] })?.why).toBe('due')
    expect(suggestKind(kinds.slice(1), { ...facts, proposals: [later] })?.why).toBe('due')
  })

  test('is else the first with a rhythm', () =>
    expect(suggestKind(kinds, facts)).toEqual({ kindId: 'id-progress', why: 'usual' }))

  test('is none where nothing comes around, or no probation is kept', () => {
    expect(suggestKind([kind('check-in', null)], facts)).toBeNull()
    expect(suggestKind([kind('check-in', null)], { ...facts, startsOn: '2026-11-02' })).toBeNull()
  })
})
