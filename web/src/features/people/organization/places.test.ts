import type { Unit } from '@tweespraak/contract/people'
import { expect, test } from 'vitest'
import { placesFor } from './places.ts'

const unit = (name: string, parentId: string | null, change = true): Unit => ({
  unitId: name,
  name,
  parentId,
  code: null,
  people: 0,
  revision: 1,
  can: { change, move: change },
})
const zorg = unit('Zorg', null)
const noord = unit('Noord', 'Zorg')
const kamer = unit('Kamer', 'Noord')
const zuid = unit('Zuid', 'Zorg')
const kantoor = unit('Kantoor', null, false)

test('a unit may hang under what one may change, and not under itself or what hangs below it', () => {
  const labels = (moved: Unit) =>
    placesFor(moved, [kantoor, noord, kamer, zorg, zuid]).map(({ label }) => label)
  expect(labels(noord)).toEqual(['Zorg', 'Zorg > Zuid'])
  expect(labels(zorg)).toEqual([])
  expect(labels(kamer)).toEqual(['Zorg', 'Zorg > Noord', 'Zorg > Zuid'])
})
