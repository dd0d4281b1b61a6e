import type { Matched } from './import-match.ts'
import { parseFullName } from './import-name.ts'
import type { KnownPerson, ManagerReference, PlanFacts, Report } from './import-table.ts'
import { displayName, type NameParts, normalise } from './name.ts'

const initialKey = ({ givenName, infix, familyName }: NameParts): string =>
  [normalise(givenName).slice(0, 1), normalise(infix ?? ''), normalise(familyName)].join('|')

const add = (map: Map<string, string[]>, key: string, personId: string): void => {
  const there = map.get(key)
  if (there === undefined) map.set(key, [personId])
  else there.push(personId)
}

/** Everybody who can be a manager: who is in the file, wherever it stands, and who is here and not in it. */
class Everybody {
  readonly #byNumber = new Map<string, string>()
  readonly #byEmail = new Map<string, string>()
  readonly #byName = new Map<string, string[]>()
  readonly #byInitial = new Map<string, string[]>()
  readonly #gone = new Set<string>()

  constructor(rows: readonly Matched[], others: readonly KnownPerson[], today: string) {
    for (const { draft, known, personId } of rows) {
      const endsOn = draft.endsOn === undefined ? (known?.employment?.endsOn ?? null) : draft.endsOn
      this.#put(
        personId,
        draft.name,
        draft.number ?? known?.number ?? null,
        draft.email ?? known?.email ?? null,
        endsOn !== null && endsOn < today,
      )
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

  find({ by, value }: ManagerReference): readonly string[] {
    if (by === 'number') return this.#one(this.#byNumber.get(value)) ?? this.#named(value)
    if (by === 'email') return this.#one(this.#byEmail.get(value.toLowerCase())) ?? []
    return this.#one(this.#byNumber.get(value)) ?? this.#named(value)
  }

  #one(personId: string | undefined): readonly string[] | null {
    return personId === undefined ? null : [personId]
  }

  /** By the whole name; else by the first letter and the family name (`P. van Jansen` for Piet). */
  #named(value: string): readonly string[] {
    const name = parseFullName(value)
    const present = (found: readonly string[]): readonly string[] => {
      const here = found.filter((personId) => !this.#gone.has(personId))
      return here.length > 0 ? here : found
    }
    const exact = this.#byName.get(normalise(displayName(name)))
    if (exact !== undefined) return present(exact)
    return name.givenName === '' || normalise(name.givenName).split(' ')[0]?.length !== 1
      ? []
      : present(this.#byInitial.get(initialKey(name)) ?? [])
  }

  #put(personId: string, name: NameParts, number: string | null, email: string | null, gone: boolean): void {
    if (number !== null) this.#byNumber.set(number, personId)
    if (email !== null) this.#byEmail.set(email, personId)
    add(this.#byName, normalise(displayName(name)), personId)
    add(this.#byInitial, initialKey(name), personId)
    if (gone) this.#gone.add(personId)
  }
}

/** Who is on a ring: follow each one's manager until nobody, or somebody met before. */
export const onLoops = (managerOf: ReadonlyMap<string, string | null>): Set<string> => {
  const settled = new Set<string>()
  const found = new Set<string>()
  for (const start of managerOf.keys()) {
    const path = new Map<string, number>()
    let at: string | null = start
    while (at !== null && !settled.has(at) && !path.has(at)) {
      path.set(at, path.size)
      at = managerOf.get(at) ?? null
    }
    const entry = at === null ? undefined : path.get(at)
    for (const [personId, place] of path) {
      settled.add(personId)
      if (entry !== undefined && place >= entry) found.add(personId)
    }
  }
  return found
}

type Deciding = Pick<PlanFacts, 'today' | 'decidesManagers' | 'personId'>

/** What policy.ts says of one person, for a row of the file. */
const mayPlaceUnder = (
  { known }: Matched,
  managerId: string | null,
  { decidesManagers, personId }: Deciding,
): boolean => {
  const work = known?.work ?? null
  if (decidesManagers) return true
  return work === null ? managerId === null || managerId !== personId : managerId === work.managerId
}

/**
 * Who leads whom after the file, for everybody in it. What cannot be (unknown, ambiguous, gone, oneself, a
 * ring), or is not the importer's to decide, is reported, and leaves the manager that is there: the answer has no entry for it.
 */
export const resolveManagers = (
  rows: readonly Matched[],
  others: readonly KnownPerson[],
  facts: Deciding,
  report: Report,
): ReadonlyMap<string, string | null> => {
  const everybody = new Everybody(rows, others, facts.today)
  const resolved = new Map<string, string | null>()
  const say = ({ draft }: Matched, reference: ManagerReference, reason: string): void =>
    report({
      line: draft.line,
      column: reference.column,
      value: reference.value.slice(0, 120),
      reason,
      details: {},
      severity: 'value',
    })

  for (const row of rows) {
    const reference = row.draft.manager
    if (reference === undefined) continue
    if (reference === null) {
      if (mayPlaceUnder(row, null, facts)) resolved.set(row.personId, null)
      continue
    }
    const found = everybody.find(reference)
    const [managerId] = found
    if (managerId === undefined) say(row, reference, 'manager-unknown')
    else if (found.length > 1) say(row, reference, 'manager-ambiguous')
    else if (managerId === row.personId) say(row, reference, 'manager-self')
    else if (everybody.isGone(managerId)) say(row, reference, 'manager-left')
    else if (!mayPlaceUnder(row, managerId, facts)) say(row, reference, 'manager-for-hr')
    else resolved.set(row.personId, managerId)
  }

  // Breaking one ring puts back a manager of before, which may close another: again, until there is none.
  for (;;) {
    const managerOf = new Map<string, string | null>(
      others.map((person) => [person.personId, person.work?.managerId ?? null]),
    )
    for (const { personId, known } of rows)
      managerOf.set(
        personId,
        resolved.get(personId) ?? (resolved.has(personId) ? null : (known?.work?.managerId ?? null)),
      )
    const loops = onLoops(managerOf)
    const broken = rows.filter(
      ({ personId, known }) =>
        loops.has(personId) &&
        resolved.has(personId) &&
        resolved.get(personId) !== (known?.work?.managerId ?? null),
    )
    if (broken.length === 0) return resolved
    for (const row of broken) {
      resolved.delete(row.personId)
      if (row.draft.manager) say(row, row.draft.manager, 'manager-loop')
    }
  }
}
