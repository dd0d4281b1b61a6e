import type { KindRules } from '@tweespraak/contract/templates'
import { describe, expect, test } from 'vitest'
import { isTalkOver, livedPhase, phasesOf, shownPhase, undiscussedOf, waitsForMe } from './phases.ts'

const rules = (changed: Partial<KindRules>) =>
  ({ prepares: ['employee', 'manager'], signs: ['employee'], ...changed }) as KindRules
const whole = phasesOf(rules({}))

describe('the phases', () => {
  test('of a signed conversation are all six', () =>
    expect(whole).toEqual(['planned', 'preparing', 'talk', 'report', 'signing', 'follow-up']))

  test('of an informal one leave out what it does not have', () =>
    expect(phasesOf(rules({ prepares: [], signs: [] }))).toEqual(['planned', 'talk', 'follow-up']))
})

describe('the phase to show', () => {
  test.each([
    [undefined, 'report'],
    ['talk', 'talk'],
    ['report', 'report'],
    ['signing', 'report'],
    ['nonsense', 'report'],
  ])('when %s is asked for during the report is %s', (asked, shown) =>
    expect(shownPhase(whole, 'report', asked)).toBe(shown),
  )
})

describe('the phase as one lives it', () => {
  const mine = { answers: [], sharedAt: null, revealedAt: null }
  test.each([
    ['planned', mine, 'preparing'],
    ['preparing', mine, 'preparing'],
    ['planned', null, 'planned'],
    ['talk', mine, 'talk'],
  ] as const)('of what is %s, with %j to prepare: %s', (phase, preparation, lived) =>
    expect(livedPhase({ phase, preparation })).toBe(lived),
  )
})

describe('what was not shared', () => {
  test.each([
    ['preparing', false],
    ['talk', false],
    ['report', true],
    ['follow-up', true],
  ] as const)('may still be shared in %s, or never will be: %s', (phase, over) =>
    expect(isTalkOver(phase)).toBe(over),
  )
})

describe('beginning the talk', () => {
  const sanne = { personId: 'sanne', name: 'Sanne de Vries' }
  const mo = { personId: 'mo', name: 'Mo Haddad' }
  const at = '2026-11-20T09:00:00Z'
  const table = (mine: string | null, theirs: string | null) => ({
    employee: sanne,
    leader: mo,
    guests: [],
    preparation: { answers: [], sharedAt: mine, revealedAt: null },
    otherPreparations: [
      { personId: 'mo', side: 'manager' as const, sharedAt: theirs, revealedAt: null, answers: null },
    ],
  })
  test('keeps a preparation that was not shared from who did share', () =>
    expect(waitsForMe(table(null, at))).toEqual([mo]))
  test.each([
    ['both shared', at, at],
    ['neither shared', null, null],
    ['only I shared', at, null],
  ])('leaves nobody waiting when %s', (_, mine, theirs) =>
    expect(waitsForMe(table(mine, theirs))).toEqual([]),
  )
})

test('What was not discussed is for who brought it to take along', () => {
  const point = (pointId: string, authorId: string, discussedAt: string | null) => ({
    pointId,
    authorId,
    discussedAt,
    side: 'employee' as const,
    text: pointId,
    position: 1,
    tablePlace: null,
    open: true,
    fromBefore: false,
    carried: null,
    wentTo: null,
  })
  const mine = point('mine', 'sanne', null)
  const talkingPoints = [
    mine,
    point('done', 'sanne', '2026-11-20T09:00:00Z'),
    point('later', 'sanne', null),
    point('theirs', 'mo', null),
  ]
  expect(undiscussedOf({ talkingPoints, discussedLater: ['later'] }, 'sanne')).toEqual([mine])
})
