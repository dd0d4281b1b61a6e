import { describe, expect, test } from 'vitest'
import { hiddenPoints, pointsBrought } from './points-brought.ts'

const sanne = { personId: 'sanne', name: 'Sanne' }
const mo = { personId: 'mo', name: 'Mo' }
const annelies = { personId: 'annelies', name: 'Annelies' }

const point = (authorId: string, side: 'employee' | 'manager') => ({ authorId, side })

type Table = Parameters<typeof pointsBrought>[0]

const table = (changes: Partial<Table>): Table => ({
  employee: sanne,
  leader: mo,
  guests: [],
  handovers: [],
  talkLeader: null,
  talkingPoints: [point('sanne', 'employee'), point('mo', 'manager'), point('mo', 'manager')],
  talkingPointCounts: { employee: 1, manager: 2, third: 0 },
  ...changes,
})

const taken = {
  leader: annelies,
  handovers: [{ from: mo, to: annelies, by: mo, at: '2026-11-22T08:00:00Z' }],
}

describe('how many points each brought', () => {
  test('is told of both sides', () =>
    expect(pointsBrought(table({}), 'employee')).toEqual({ mine: 1, others: [{ name: 'Mo', number: 2 }] }))

  test('counts also what one may not read yet', () =>
    expect(pointsBrought(table({ talkingPoints: [] }), 'employee').others).toEqual([
      { name: 'Mo', number: 2 },
    ]))

  test('leaves what somebody brought who led it before in their name', () =>
    expect(pointsBrought(table(taken), 'manager')).toEqual({
      mine: 0,
      others: [
        { name: 'Sanne', number: 1 },
        { name: 'Mo', number: 2 },
      ],
    }))

  test('expects nothing of who came after the talk', () => {
    const after = table({ ...taken, talkLeader: mo })
    expect(pointsBrought(after, 'manager').mine).toBeNull()
    expect(pointsBrought(after, 'employee')).toEqual({ mine: 1, others: [{ name: 'Mo', number: 2 }] })
  })
})

describe('points that one may not read yet', () => {
  const hidden = (changes: Partial<Table>, me: 'employee' | 'manager' | 'third') =>
    hiddenPoints({ ...table(changes), me })

  test('are told of the other by their number', () =>
    expect(hidden({ talkingPoints: [point('sanne', 'employee')] }, 'employee')).toEqual([
      { name: 'Mo', count: 2 },
    ]))

  test('are none where all lies open', () => expect(hidden({}, 'employee')).toEqual([]))

  test('are never one’s own', () =>
    expect(hidden({ talkingPoints: [] }, 'manager')).toEqual([{ name: 'Sanne', count: 1 }]))
})
