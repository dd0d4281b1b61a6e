import type { Unit } from '@tweespraak/contract/people'
import { expect, test } from 'vitest'
import { namesakesOf, placesFor } from './places.ts'

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

test('a name that is taken elsewhere in the tree is told, with where', () => {
  const again = { ...unit('Nog een', 'Kantoor'), name: ' zuid ' }
  const units = [kantoor, again, zorg, zuid]
  expect(namesakesOf('Zuid', units, null)).toEqual(['Kantoor >  zuid ', 'Zorg > Zuid'])
  expect(namesakesOf('ZUID', units, 'Zuid')).toEqual(['Kantoor >  zuid '])
  expect(namesakesOf('Oost', units, null)).toEqual([])
})
