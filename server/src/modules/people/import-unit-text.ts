import { type ImportUnits, type ImportUnitText, unitTextsAtMost } from '@tweespraak/contract/people-import'

/** Under what a text of a file is remembered: in whatever case it is written. */
export const unitTextKey = (text: string): string => text.toLowerCase()

/** Which unit each text means, by its key. */
export const unitsByText = (units: ImportUnits): ReadonlyMap<string, string | null> =>
  new Map(Object.entries(units).map(([text, unitId]) => [unitTextKey(text), unitId]))

/** What a file calls a unit and is none, or more than one: gathered while it is read, to be matched by hand. */
export class UnitTexts {
  readonly #texts = new Map<string, ImportUnitText>()

  /** Once more a row says so; the first of them are kept. */
  meet(text: string, said: Pick<ImportUnitText, 'ambiguous' | 'unitId' | 'suggested'>): void {
    const key = unitTextKey(text)
    const met = this.#texts.get(key)
    if (met === undefined && this.isFull) return
    this.#texts.set(key, met === undefined ? { text, rows: 1, ...said } : { ...met, rows: met.rows + 1 })
  }

  /** Of more than these it cannot be said which unit is meant. */
  get isFull(): boolean {
    return this.#texts.size === unitTextsAtMost
  }

  has(text: string): boolean {
    return this.#texts.has(unitTextKey(text))
  }

  all(): ImportUnitText[] {
    return [...this.#texts.values()]
  }
}

/** What is to be remembered: what was chosen for this file, and of other texts what was remembered before. */
export const unitsToRemember = (texts: readonly ImportUnitText[], before: ImportUnits): ImportUnits => {
  const met = new Set(texts.map(({ text }) => unitTextKey(text)))
  const others = Object.entries(before).filter(([text]) => !met.has(unitTextKey(text)))
  const chosen = texts.flatMap(({ text, unitId }) =>
    unitId === null ? [] : [[unitTextKey(text), unitId] as const],
  )
  return Object.fromEntries([...others, ...chosen])
}
