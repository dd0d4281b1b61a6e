/** A part that was not measured, and why. */
export interface Failure {
  readonly part: string
  readonly why: string
}

const minutes = (milliseconds: number): string =>
  `${String(Math.floor(milliseconds / 60_000)).padStart(2)}:${String(Math.floor(milliseconds / 1000) % 60).padStart(2, '0')}`

/** The way through a run: says what it does and since when, and goes on when a part fails. */
export class Course {
  readonly #failures: Failure[] = []
  readonly #done = new Set<string>()
  readonly #began = performance.now()
  readonly #only: string | undefined

  /** `only`: the beginning of the names that are wanted. */
  constructor(only: string | undefined) {
    this.#only = only
  }

  get failures(): readonly Failure[] {
    return this.#failures
  }

  /** The parts that were measured, by name and place. */
  get done(): readonly string[] {
    return [...this.#done]
  }

  /** Minutes and seconds since the run began. */
  get elapsed(): string {
    return minutes(performance.now() - this.#began).trim()
  }

  wants(name: string): boolean {
    return this.#only === undefined || name.startsWith(this.#only)
  }

  /** Does a part whoever wants it; null when it fails. `where` says of which organisation it is. */
  async must<Found>(name: string, where: string, work: () => Promise<Found>): Promise<Found | null> {
    const part = where === '' ? name : `${where}: ${name}`
    const began = performance.now()
    console.log(`${minutes(began - this.#began)}  ${part}`)
    try {
      return await work()
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      this.#failures.push({ part, why })
      console.log(`       failed after ${minutes(performance.now() - began).trim()}: ${why}`)
      return null
    }
  }

  /** Does a part when it is wanted; null when it is not, or fails. */
  async part<Found>(name: string, where: string, work: () => Promise<Found>): Promise<Found | null> {
    if (!this.wants(name)) return null
    const found = await this.must(name, where, work)
    if (found !== null) this.#done.add(where === '' ? name : `${name} (${where})`)
    return found
  }
}
