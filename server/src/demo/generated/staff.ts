import type { GivenName } from './names.ts'
import { nameOf } from './names.ts'
import { idAt, Random } from './random.ts'
import type { Trade } from './trades.ts'
import { leastSpan, type Unit } from './units.ts'

/** Work of somebody in one place, from and until which day (see days.ts); until null: still. */
export interface Post {
  readonly unit: number
  readonly leads: boolean
  readonly job: string
  readonly from: number
  readonly until: number | null
}

export interface Person extends GivenName {
  readonly index: number
  readonly id: string
  readonly language: 'nl' | 'en'
  readonly posts: readonly Post[]
  readonly hours: number
  /** Learns the trade at the workplace, with a coach. */
  readonly trainee: boolean
}

/** Who led a unit, from and until which day. */
export interface Leading {
  readonly person: number
  readonly from: number
  readonly until: number | null
}

export interface Staff {
  readonly people: readonly Person[]
  /** By unit, the earliest first. */
  readonly leaders: readonly (readonly Leading[])[]
}

/** How far back the conversations of a generated organisation go. */
export const window = 3 * 365

const yearsOfService = (random: Random): number => -window - random.whole(30, 11_000)
const hours = [36, 36, 36, 32, 32, 28, 24, 40, 20, 16]

const titleOf = (unit: Unit): string => {
  if (unit.parent === null) return 'Algemeen directeur'
  if (unit.members > 0) return 'Teamleider'
  return unit.depth === 1 ? 'Directeur' : 'Manager'
}

/** Finds work for everybody: leaders first, then the members of each unit, then those who left. */
class Hiring {
  readonly people: Person[] = []
  readonly leaders: Leading[][] = []
  readonly #seed: number
  readonly #trade: Trade
  readonly #at: number

  constructor(seed: number, trade: Trade, at: number) {
    this.#seed = seed
    this.#trade = trade
    this.#at = at
  }

  hire(posts: (random: Random) => readonly Post[], mayLearn: boolean): Person {
    const index = this.people.length
    const random = new Random(this.#seed, index, 1)
    const trainee = mayLearn && random.chance(0.03)
    const person: Person = {
      index,
      id: idAt(this.#at, random),
      ...nameOf(random),
      language: random.chance(0.08) ? 'en' : 'nl',
      hours: random.pick(hours),
      trainee,
      posts: posts(random).map((post) => (trainee ? { ...post, job: this.#trade.trainee } : post)),
    }
    this.people.push(person)
    return person
  }

  /** Who leads it now; of one in four, somebody else led it before and has left, or was promoted away. */
  lead(unit: Unit): void {
    const random = new Random(this.#seed, unit.index, 2)
    const job = titleOf(unit)
    const changed = unit.parent !== null && random.chance(0.25) ? random.whole(-window + 60, -40) : null
    const promoted = unit.members > leastSpan && random.chance(0.5)
    const leads = { unit: unit.index, leads: true, job }
    const now = this.hire((own) => {
      const began = changed === null || promoted ? yearsOfService(own) : changed
      if (changed === null || !promoted) return [{ ...leads, from: began, until: null }]
      const before = { unit: unit.index, leads: false, job: own.pick(this.#trade.jobs) }
      return [
        { ...before, from: began, until: changed - 1 },
        { ...leads, from: changed, until: null },
      ]
    }, false)
    if (changed === null) {
      this.leaders[unit.index] = [{ person: now.index, from: Number.MIN_SAFE_INTEGER, until: null }]
      return
    }
    const before = this.hire((own) => [{ ...leads, from: yearsOfService(own), until: changed - 1 }], false)
    this.leaders[unit.index] = [
      { person: before.index, from: Number.MIN_SAFE_INTEGER, until: changed - 1 },
      { person: now.index, from: changed, until: null },
    ]
  }

  /** A member of one of the last three years' joiners, a mover from another team, or here for long. */
  join(unit: Unit, teams: readonly Unit[]): void {
    this.hire((random) => {
      const place = { unit: unit.index, leads: false, job: random.pick(this.#trade.jobs) }
      const until = random.chance(0.004) ? random.whole(10, 70) : null
      if (random.chance(0.12)) return [{ ...place, from: random.whole(-window, -12), until }]
      if (!random.chance(0.08)) return [{ ...place, from: yearsOfService(random), until }]
      const moved = random.whole(-window + 100, -50)
      const earlier = { ...place, unit: random.pick(teams).index, job: random.pick(this.#trade.jobs) }
      return [
        { ...earlier, from: yearsOfService(random), until: moved - 1 },
        { ...place, from: moved, until },
      ]
    }, true)
  }

  leave(teams: readonly Unit[]): void {
    this.hire((random) => {
      const until = random.whole(-window + 20, -5)
      const from = random.chance(0.3) ? random.whole(-window - 400, until - 15) : yearsOfService(random)
      const unit = random.pick(teams).index
      return [{ unit, leads: false, job: random.pick(this.#trade.jobs), from, until }]
    }, false)
  }
}

/** Everybody who works here today, as many as the units ask for, and those who left in the last three years. */
export const staffOf = (units: readonly Unit[], trade: Trade, seed: number, at: number): Staff => {
  const hiring = new Hiring(seed, trade, at)
  const teams = units.filter(({ members }) => members > 0)
  for (const unit of units) hiring.lead(unit)
  for (const unit of teams) for (let seat = 0; seat < unit.members; seat += 1) hiring.join(unit, teams)
  const left = Math.ceil(hiring.people.length * 0.08)
  for (let number = 0; number < left; number += 1) hiring.leave(teams)
  return { people: hiring.people, leaders: hiring.leaders }
}
