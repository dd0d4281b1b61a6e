import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inTableOrder, putBefore } from './table-order.ts'

const point = (
  pointId: string,
  side: 'employee' | 'manager',
  position: number,
  tablePlace: number | null,
) => ({
  pointId,
  side,
  position,
  tablePlace,
})

test('points lie where the two put them, and after those alternately one of each side', () => {
  const points = [
    point('later', 'employee', 2, null),
    point('his', 'manager', 1, null),
    point('hers', 'employee', 1, null),
    point('second', 'employee', 3, 2),
    point('first', 'manager', 9, 1),
  ]
  expect(inTableOrder(points).map(({ pointId }) => pointId)).toEqual([
    'first',
    'second',
    'hers',
    'his',
    'later',
  ])
})

test.each([
  { moved: 'c', before: 'a', order: ['c', 'a', 'b'] },
  { moved: 'a', before: 'c', order: ['b', 'a', 'c'] },
  { moved: 'a', before: null, order: ['b', 'c', 'a'] },
  { moved: 'b', before: 'b', order: ['a', 'b', 'c'] },
  { moved: 'b', before: 'gone', order: null },
  { moved: 'gone', before: null, order: null },
])('$moved put before $before gives $order', ({ moved, before, order }) => {
  expect(putBefore(['a', 'b', 'c'], moved, before)).toEqual(order)
})

test('however often points are moved, none is lost and none is there twice', () => {
  fc.assert(
    fc.property(
      fc
        .uniqueArray(fc.uuid(), { minLength: 2, maxLength: 8 })
        .chain((ids) =>
          fc.array(fc.constantFrom(...ids), { maxLength: 12 }).map((moves) => ({ ids, moves })),
        ),
      ({ ids, moves }) => {
        const order = moves.reduce<string[]>(
          (now, moved, index) => putBefore(now, moved, moves[index + 1] ?? null) ?? now,
          ids,
        )
        expect(order.toSorted()).toEqual(ids.toSorted())
      },
    ),
  )
})
