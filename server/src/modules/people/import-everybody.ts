import type { ImportNamesake } from '@tweespraak/contract/people-import'
import type { Matched } from './import-match.ts'
import { parseFullName } from './import-name.ts'
import type { KnownPerson, ManagerReference } from './import-table.ts'
import { displayName, type NameParts, normalise } from './name.ts'

const namedAtMost = 5

const initialKey = ({ givenName, infix, familyName }: NameParts): string =>
  [normalise(givenName).slice(0, 1), normalise(infix ?? ''), normalise(familyName)].join('|')

/** With its infix and without: both are written. */
const surnameKeys = ({ infix, familyName }: NameParts): string[] => [
  ...new Set([familyName, `${infix ?? ''} ${familyName}`].map(normalise)),
]

const add = (map: Map<string, string[]>, key: string, personId: string): void => {
  const there = map.get(key)
  if (there === undefined) map.set(key, [personId])
  else there.push(personId)
}

export interface Found {
  readonly people: readonly string[]
  /** Only a surname was given: too little to be sure, even when one person has it. */
  readonly bySurname: boolean
}

/** Everybody who can be a manager: who is in the file, wherever it stands, and who is here and not in it. */
export class Everybody {
  readonly #rows: readonly Matched[]
  readonly #others: readonly KnownPerson[]
  readonly #byNumber = new Map<string, string>()
  readonly #byEmail = new Map<string, string>()
  readonly #byName = new Map<string, string[]>()
  readonly #byInitial = new Map<string, string[]>()
  /** Made when a name is first not found: most files never ask. */
  #bySurname: ReadonlyMap<string, string[]> | null = null
  #namesakes: ReadonlyMap<string, ImportNamesake> | null = null
  readonly #gone = new Set<string>()
  readonly #back = new Set<string>()

  constructor(rows: readonly Matched[], others: readonly KnownPerson[], today: string) {
    this.#rows = rows
    this.#others = others
    for (const { draft, known, personId } of rows) {
      const leftOn = known?.employment?.endsOn ?? null
      const endsOn = draft.endsOn === undefined ? (known?.employment?.endsOn ?? null) : draft.endsOn
      this.#put(
        personId,
        draft.name,
        draft.number ?? known?.number ?? null,
        draft.email ?? known?.email ?? null,
        endsOn !== null && endsOn < today,
      )
      const returns = draft.startsOn !== undefined && leftOn !== null && draft.startsOn > leftOn
      if (leftOn !== null && leftOn < today && !returns && !this.#gone.has(personId)) this.#back.add(personId)
    }
    for (const person of others) {
      const endsOn = person.employment?.endsOn ?? null
      this.#put(
        person.personId,
        person,
        person.number,
        person.email,
        person.employment === null || (endsOn !== null && endsOn < today),
      )
    }
  }

  isGone(personId: string): boolean {
    return this.#gone.has(personId)
  }

  /** Had left, and would not have by this file, though it does not say that they begin anew. */
  comesBack(personId: string): boolean {
    return this.#back.has(personId)
  }

  find({ by, value }: ManagerReference): Found {
    if (by === 'email') return { people: this.#one(this.#byEmail.get(value.toLowerCase())), bySurname: false }
    const numbered = this.#one(this.#byNumber.get(value))
    return numbered.length > 0 ? { people: numbered, bySurname: false } : this.#named(value)
  }

  /** Who they are, by the line of the file where they stand or the number that who imports may know. */
  namesakes(people: readonly string[]): { readonly people: ImportNamesake[]; readonly more: number } {
    this.#namesakes ??= new Map<string, ImportNamesake>([
      ...this.#rows.map(
        ({ personId, draft }) =>
          [personId, { name: displayName(draft.name), line: draft.line, number: null }] as const,
      ),
      ...this.#others.map(
        (person) =>
          [
            person.personId,
            { name: displayName(person), line: null, number: person.mine ? person.number : null },
          ] as const,
      ),
    ])
    const known = this.#namesakes
    return {
      people: people.slice(0, namedAtMost).flatMap((personId) => known.get(personId) ?? []),
      more: Math.max(0, people.length - namedAtMost),
    }
  }

  #one(personId: string | undefined): readonly string[] {
    return personId === undefined ? [] : [personId]
  }

  /** By the whole name; else by the first letter and the family name (`P. van Jansen` for Piet); else by the surname alone. */
  #named(value: string): Found {
    const name = parseFullName(value)
    const whole = normalise(displayName(name))
    const exact = this.#byName.get(whole)
    if (exact !== undefined) return { people: this.#present(exact), bySurname: false }
    const initial = normalise(name.givenName).split(' ')[0]?.length === 1
    const initialled = initial ? this.#byInitial.get(initialKey(name)) : undefined
    if (initialled !== undefined) return { people: this.#present(initialled), bySurname: false }
    return { people: this.#present(this.#surnamed().get(whole) ?? []), bySurname: true }
  }

  #present(found: readonly string[]): readonly string[] {
    const here = found.filter((personId) => !this.#gone.has(personId))
    return here.length > 0 ? here : found
  }

  #surnamed(): ReadonlyMap<string, string[]> {
    if (this.#bySurname !== null) return this.#bySurname
    const made = new Map<string, string[]>()
    for (const { personId, draft } of this.#rows)
      for (const key of surnameKeys(draft.name)) add(made, key, personId)
    for (const person of this.#others) for (const key of surnameKeys(person)) add(made, key, person.personId)
    this.#bySurname = made
    return made
  }

  #put(personId: string, name: NameParts, number: string | null, email: string | null, gone: boolean): void {
    if (number !== null) this.#byNumber.set(number, personId)
    if (email !== null) this.#byEmail.set(email, personId)
    add(this.#byName, normalise(displayName(name)), personId)
    add(this.#byInitial, initialKey(name), personId)
    if (gone) this.#gone.add(personId)
  }
}
