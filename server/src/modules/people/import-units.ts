import type { ImportUnitText } from '@tweespraak/contract/people-import'
import { isLike, withoutArticle } from './import-likeness.ts'
import type {
  Draft,
  KnownPerson,
  KnownUnit,
  PlanFacts,
  PlannedUnit,
  Problem,
  Report,
} from './import-table.ts'
import { unitTextKey, UnitTexts } from './import-unit-text.ts'
import { normalise } from './name.ts'

const pathOf = (text: string): string[] => {
  const parts = /[>»\\]/.test(text)
    ? text.split(/[>»\\]/)
    : / \/ |^\/|\/.*\//.test(text)
      ? text.split('/')
      : [text]
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** Called the same, or nearly: a short name is like none other. */
const isSame = (one: string, other: string): boolean => {
  const [short, long] = [withoutArticle(one), withoutArticle(other)]
  return short === long || isLike(one, other) || isLike(short, long)
}

/** The row would put somebody where the importer has no say. */
export const outside = Symbol('outside')
const ambiguous = Symbol('ambiguous')

type Say = (reason: string, severity: Problem['severity'], details?: Record<string, string>) => void

export interface UnitHeadings {
  readonly unit: string | null
  readonly code: string | null
}

/** The tree of units while a file is read: it grows by the units that the file names and nobody made yet. */
export class UnitTree {
  readonly #units = new Map<string, PlannedUnit>()
  readonly #byCode = new Map<string, string>()
  readonly #byName = new Map<string, string[]>()
  readonly #below = new Map<string, string>()
  readonly #facts: PlanFacts
  readonly #allowed: ReadonlySet<string>
  readonly #newId: () => string
  /** Without any unit each that comes is new, and nothing to look at. */
  readonly #begun: boolean
  readonly #texts = new UnitTexts()
  readonly made: PlannedUnit[] = []

  constructor(known: readonly KnownUnit[], facts: PlanFacts, newId: () => string) {
    this.#facts = facts
    this.#allowed = new Set(facts.unitIds)
    this.#newId = newId
    this.#begun = known.length > 0
    for (const unit of known) this.#add({ ...unit, depth: 0 })
  }

  /** What the file calls units and none, or more than one, is called. */
  texts(): ImportUnitText[] {
    return this.#texts.all()
  }

  nameOf(unitId: string | null): string | null {
    return unitId === null ? null : (this.#units.get(unitId)?.name ?? null)
  }

  /**
   * The unit that a row puts somebody in: null for none; `undefined` when it does not say, or it cannot be told
   * (reported), so that they stay where they are; `outside` when they would come where the importer has no say.
   */
  place(
    draft: Draft,
    known: KnownPerson | null,
    headings: UnitHeadings,
    report: Report,
  ): string | null | undefined | typeof outside {
    const { unit, line } = draft
    const say: Say = (reason, severity, details = {}) =>
      report({
        line,
        column: unit?.name === '' ? headings.code : headings.unit,
        value: ((unit?.name ?? '') || (unit?.code ?? '')).slice(0, 120),
        reason,
        details,
        severity,
      })
    const before = this.made.length
    const found = unit === undefined || unit === null ? unit : this.#meant(unit, say)
    const made = this.made.slice(before)
    if (this.#begun && made.length > 0) {
      const { reason, details } = this.#sayOf(made)
      say(reason, 'notice', details)
    }
    const after = found === undefined ? (known?.work?.unitId ?? null) : found
    if (this.#facts.keepsAll) {
      if (this.#mayBringInto(after, known)) return found
      say('unit-for-hr', 'value')
      return undefined
    }
    if (after !== null && this.#allowed.has(after)) return found
    say('unit-outside', 'row')
    return outside
  }

  /** What comes, where it will hang, and which unit may have been meant: a name that is mistyped makes a unit too. */
  #sayOf(made: readonly PlannedUnit[]): {
    readonly reason: string
    readonly details: Record<string, string>
  } {
    const unit = made.map(({ name }) => name).join(' > ')
    const parent = this.nameOf(made[0]?.parentId ?? null)
    const like = this.#likeOf(made[0])
    return {
      reason: `unit-${like === null ? 'new' : 'like'}${parent === null ? '-top' : ''}`,
      details: { unit, ...(parent === null ? {} : { parent }), ...(like === null ? {} : { like }) },
    }
  }

  /** The name of a unit that was there, and that is nearly called so. */
  #likeOf(made: PlannedUnit | undefined): string | null {
    return made === undefined ? null : (this.#likes(made.name)[0]?.name ?? null)
  }

  /** The units that were there, and that are called the same or nearly so. */
  #likes(called: string): PlannedUnit[] {
    const key = normalise(called)
    const fresh = new Set(this.made.map(({ unitId }) => unitId))
    return [...this.#units.values()].filter(
      ({ unitId, name }) => !fresh.has(unitId) && isSame(key, normalise(name)),
    )
  }

  /** What policy.ts says of an administrator who is HR for some units as well. */
  #mayBringInto(unitId: string | null, known: KnownPerson | null): boolean {
    const before = known?.work?.unitId ?? null
    return (
      this.#facts.importsAsHr ||
      known?.work === null ||
      known === null ||
      !this.#isAllowed(unitId) ||
      this.#isAllowed(before)
    )
  }

  /** In one of the importer's own units, or below it. */
  #isAllowed(unitId: string | null): boolean {
    for (let at = unitId; at !== null; at = this.#units.get(at)?.parentId ?? null)
      if (this.#allowed.has(at)) return true
    return false
  }

  #meant(unit: { readonly name: string; readonly code: string }, say: Say): string | null | undefined {
    const text = unit.name === '' ? unit.code : unit.name
    const found = this.#find(unit.name, unit.code)
    // A unit that this very file brings was none before it.
    if (found === null || found === ambiguous || this.#texts.has(text)) {
      const chosen = this.#chosen(text)
      const suggested = chosen === undefined && found === null ? this.#suggestedFor(unit) : null
      const unitId = chosen ?? suggested
      if (suggested !== null && !this.#texts.has(text))
        say('unit-suggested', 'notice', { unit: this.nameOf(suggested) ?? '' })
      const told = { ambiguous: found === ambiguous, unitId, suggested: suggested !== null }
      if (this.#begun) this.#texts.meet(text, told)
      if (unitId !== null) return unitId
    }
    if (found === ambiguous) {
      say('unit-ambiguous', 'value', { places: this.#placesOf(unit.name) })
      return undefined
    }
    // Who is HR for some units makes none: a unit that is not there is not theirs.
    if (found !== null || !this.#facts.keepsAll) return found
    const parts = unit.name === '' ? [unit.code] : pathOf(unit.name)
    if (parts.some((part) => part.length > 200)) {
      say('too-long', 'value')
      return undefined
    }
    return parts.length === 0 ? null : this.#make(parts, unit.code === '' ? null : unit.code)
  }

  /** The unit that was chosen for a text, if it is still there; null is none, `undefined` when nobody chose. */
  #chosen(text: string): string | null | undefined {
    const unitId = this.#facts.units.get(unitTextKey(text))
    return typeof unitId === 'string' && !this.#units.has(unitId) ? undefined : unitId
  }

  /** The only unit that was there and is called nearly as a name without a path, for who can choose otherwise. */
  #suggestedFor({ name, code }: { readonly name: string; readonly code: string }): string | null {
    const [part, ...rest] = pathOf(name)
    if (part === undefined || rest.length > 0 || code !== '') return null
    if (this.#facts.personId === null || (this.#texts.isFull && !this.#texts.has(name))) return null
    const [only, ...others] = this.#likes(part)
    return only !== undefined && others.length === 0 ? only.unitId : null
  }

  /** Where the units of a name stand: `Zorg > Team A, Wonen > Team A`. */
  #placesOf(name: string): string {
    return (this.#byName.get(normalise(name)) ?? []).map((unitId) => this.#pathTo(unitId)).join(', ')
  }

  #pathTo(unitId: string): string {
    const path: string[] = []
    for (let at: string | null = unitId; at !== null; at = this.#units.get(at)?.parentId ?? null)
      path.unshift(this.#units.get(at)?.name ?? '')
    return path.join(' > ')
  }

  #find(name: string, code: string): string | typeof ambiguous | null {
    if (code !== '') return this.#byCode.get(code) ?? (name === '' ? null : this.#byPath(name, true))
    return this.#byCode.get(name) ?? this.#byPath(name, false)
  }

  /** @param withoutCode only a unit that has no code of its own may be the one that the file gives a code */
  #byPath(text: string, withoutCode: boolean): string | typeof ambiguous | null {
    const whole = this.#named(text, withoutCode)
    if (whole.length === 1) return whole[0] ?? null
    if (whole.length > 1) return ambiguous
    const [first, ...rest] = pathOf(text)
    if (first === undefined || rest.length === 0) return null
    let at = this.#start(first)
    for (const part of rest) at = at === undefined ? undefined : this.#below.get(`${at} ${normalise(part)}`)
    return at ?? null
  }

  #named(text: string, withoutCode: boolean): string[] {
    return (this.#byName.get(normalise(text)) ?? []).filter(
      (unitId) => !withoutCode || this.#units.get(unitId)?.code === null,
    )
  }

  /** Where a path begins: at the top of the tree, or at the one unit of that name anywhere. */
  #start(first: string): string | undefined {
    const top = this.#below.get(` ${normalise(first)}`)
    if (top !== undefined) return top
    const named = this.#byName.get(normalise(first)) ?? []
    return named.length === 1 ? named[0] : undefined
  }

  #make(parts: readonly string[], code: string | null): string {
    let parent = parts.length > 1 ? (this.#start(parts[0] ?? '') ?? null) : null
    for (const [index, name] of parts.entries()) {
      const last = index === parts.length - 1
      if (index === 0 && parent !== null) continue
      const known = this.#below.get(`${parent ?? ''} ${normalise(name)}`)
      // A sibling of this name with another code is another unit; its name says so, since names differ among siblings.
      const twin = known !== undefined && last && code !== null && this.#units.get(known)?.code !== code
      if (known !== undefined && !twin) {
        parent = known
        continue
      }
      const depth = parent === null ? 0 : (this.#units.get(parent)?.depth ?? 0) + 1
      const unit = {
        unitId: this.#newId(),
        parentId: parent,
        name: twin ? `${name} (${code})` : name,
        code: last ? code : null,
        depth,
      }
      this.#add(unit)
      this.made.push(unit)
      parent = unit.unitId
    }
    return parent ?? ''
  }

  #add(unit: PlannedUnit): void {
    const key = normalise(unit.name)
    this.#units.set(unit.unitId, unit)
    this.#below.set(`${unit.parentId ?? ''} ${key}`, unit.unitId)
    this.#byName.set(key, [...(this.#byName.get(key) ?? []), unit.unitId])
    if (unit.code !== null) this.#byCode.set(unit.code, unit.unitId)
  }
}
