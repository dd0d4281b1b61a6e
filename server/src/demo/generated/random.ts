const spread = (word: number): number => {
  let mixed = Math.imul(word ^ (word >>> 16), 0x45d9f3b)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b)
  return mixed ^ (mixed >>> 16)
}

/**
 * Chance that can be told again: the same numbers give the same row of chances, on every machine (sfc32).
 * Whatever is drawn for somebody begins from that person's own numbers, so that it does not hang on
 * what was drawn for others before.
 */
export class Random {
  #a: number
  #b: number
  #c: number
  #counter = 1

  constructor(seed: number, about = 0, detail = 0) {
    this.#a = spread(seed | 0)
    this.#b = spread((about | 0) + 0x9e3779b9)
    this.#c = spread((detail | 0) + 0x3c6ef372)
    for (let round = 0; round < 12; round += 1) this.word()
  }

  /** 32 bits. */
  word(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0
    this.#counter = (this.#counter + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0
    return sum >>> 0
  }

  /** From 0 up to, not including, 1. */
  fraction(): number {
    return this.word() / 0x1_0000_0000
  }

  /** A whole number; both ends may come. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1))
  }

  /** True so often; `of` from 0 to 1. */
  chance(of: number): boolean {
    return this.fraction() < of
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.fraction() * items.length)]
    if (item === undefined) throw new Error('There is nothing to pick from')
    return item
  }

  /** The same items in another order. */
  shuffle<Item>(items: readonly Item[]): Item[] {
    return items
      .map((item) => ({ item, place: this.word() }))
      .toSorted((one, other) => one.place - other.place)
      .map(({ item }) => item)
  }
}

const quads = Array.from({ length: 0x10000 }, (_, quad) => quad.toString(16).padStart(4, '0'))
const quad = (word: number): string => quads[word & 0xffff] ?? ''

/** A UUIDv7 of that moment (epoch milliseconds), as `newId` makes them, its other bits by chance. */
export const idAt = (moment: number, random: Random): string => {
  const seconds = Math.floor(moment / 0x10000)
  const [middle, third, last] = [random.word(), random.word(), random.word()]
  const time = `${quad(seconds >>> 16)}${quad(seconds)}-${quad(moment % 0x10000)}`
  const version = quad(0x7000 | (middle >>> 20))
  return `${time}-${version}-${quad(0x8000 | (middle & 0x3fff))}-${quad(third >>> 16)}${quad(third)}${quad(last)}`
}
