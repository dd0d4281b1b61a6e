import type { ImportProblem } from '@tweespraak/contract/people-import'
import { Everybody } from './import-everybody.ts'
import type { Matched } from './import-match.ts'
import {
  type KnownPerson,
  type ManagerReference,
  noticed,
  type PlanFacts,
  type Report,
  settledOn,
} from './import-table.ts'

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

type Deciding = Pick<PlanFacts, 'today' | 'from' | 'importsAsHr' | 'personId'>

/** What policy.ts says of one person, for a row of the file. */
const mayPlaceUnder = (
  { known }: Matched,
  managerId: string | null,
  { importsAsHr, personId }: Deciding,
): boolean => {
  const work = known?.work ?? null
  if (importsAsHr) return true
  return work === null
    ? managerId === null || managerId !== personId
    : managerId === work.managerId || managerId === known?.workNow?.managerId
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
  const everybody = new Everybody(rows, others, settledOn(facts))
  const resolved = new Map<string, string | null>()
  const say = (
    { draft }: Matched,
    reference: ManagerReference,
    reason: string,
    details: ImportProblem['details'] = {},
  ): void =>
    report({
      line: draft.line,
      column: reference.column,
      value: reference.value.slice(0, 120),
      reason,
      details,
      severity: noticed.has(reason) ? 'notice' : 'value',
    })

  for (const row of rows) {
    const reference = row.draft.manager
    if (reference === undefined) continue
    if (reference === null) {
      if (mayPlaceUnder(row, null, facts)) resolved.set(row.personId, null)
      continue
    }
    const { people: found, bySurname } = everybody.find(reference)
    const [managerId] = found
    if (managerId === undefined) say(row, reference, 'manager-unknown')
    else if (found.length > 1) say(row, reference, 'manager-ambiguous', everybody.namesakes(found))
    else if (bySurname) say(row, reference, 'manager-surname', everybody.namesakes(found))
    else if (managerId === row.personId) say(row, reference, 'manager-self')
    else if (everybody.isGone(managerId)) say(row, reference, 'manager-left')
    else if (!mayPlaceUnder(row, managerId, facts)) say(row, reference, 'manager-for-hr')
    else {
      resolved.set(row.personId, managerId)
      if (everybody.comesBack(managerId) && managerId !== (row.known?.workNow ?? row.known?.work)?.managerId)
        say(row, reference, 'manager-comes-back')
    }
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
