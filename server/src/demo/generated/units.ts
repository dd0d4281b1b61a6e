import { idAt, type Random } from './random.ts'
import { areas, type Trade } from './trades.ts'

export interface Unit {
  readonly index: number
  readonly id: string
  readonly parent: number | null
  readonly depth: number
  readonly name: string
  readonly code: string
  /** Which part of the organisation, right below its top, it belongs to. */
  readonly branch: number
  /** How many people are led directly here who lead nobody themselves; 0 where the leaders of other units are led. */
  readonly members: number
}

/** A span of control is never smaller than this, and never larger. */
export const leastSpan = 3
const largestSpan = 40

/** How many people a part gets at least: who leads it, and the smallest team. */
const leastPart = leastSpan + 1

/** The teams of most leaders are of ten to twenty people; a few lead up to forty. */
const spanOf = (random: Random): number =>
  random.chance(0.2) ? random.whole(12, largestSpan) : random.whole(12, 22)

/** Parts that differ in size, together `people`. */
const divide = (people: number, random: Random): number[] => {
  const wanted = Math.min(random.whole(4, 14), Math.floor(people / random.whole(10, 18)))
  const parts = Math.max(leastSpan, wanted)
  const weights = Array.from({ length: parts }, () => 0.3 + random.fraction())
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const free = people - parts * leastPart
  const sizes = weights.map((weight) => leastPart + Math.floor((free * weight) / sum))
  const left = people - sizes.reduce((total, size) => total + size, 0)
  return sizes.map((size, index) => (index < left ? size + 1 : size))
}

const nameIn = (trade: Trade, depth: number, isTeam: boolean, random: Random) => {
  if (depth === 1) return trade.branches
  const names = isTeam ? trade.teams : trade.departments
  const area = random.pick(areas)
  return random.shuffle(names).map((name) => (depth > 2 ? `${name} ${area}` : name))
}

/** The tree of an organisation of so many people, leaders included: as deep as their number asks. */
export const unitsOf = (trade: Trade, name: string, people: number, at: number, random: Random): Unit[] => {
  const units: Unit[] = []
  const add = (parent: Unit | null, called: string, size: number): void => {
    const led = size - 1
    const isTeam = led <= spanOf(random) || led < leastSpan * leastPart
    const unit: Unit = {
      index: units.length,
      id: idAt(at, random),
      parent: parent?.index ?? null,
      depth: parent === null ? 0 : parent.depth + 1,
      name: called,
      code: `E${String(units.length + 1).padStart(5, '0')}`,
      branch: parent === null ? 0 : parent.depth === 0 ? units.length : parent.branch,
      members: isTeam ? led : 0,
    }
    units.push(unit)
    if (isTeam) return
    const sizes = divide(led, random)
    const names = nameIn(trade, unit.depth + 1, Math.max(...sizes) <= largestSpan, random)
    for (const [index, part] of sizes.entries()) add(unit, names[index] ?? `Team ${index + 1}`, part)
  }
  add(null, name, people)
  return units
}
