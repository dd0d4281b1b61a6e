import type { ImportNamesake, ImportProblem } from '@tweespraak/contract/people-import'
import type { Matched } from './import-match.ts'
import type { KnownPerson, PlanFacts, Report } from './import-table.ts'
import { displayName, nameKey } from './name.ts'

const namedAtMost = 5

/** Somebody who works here after the file, and until when; null is for good. */
interface Member {
  readonly personId: string
  readonly lastDay: string | null
  readonly key: string
  readonly said: ImportNamesake
}

/** Who leads whom once the file is carried out. */
export class TeamsAfter {
  readonly #byManager = new Map<string, Member[]>()

  /** @param managers who leads whom, of the people in the file of whom it says so */
  constructor(
    rows: readonly Matched[],
    others: readonly KnownPerson[],
    managers: ReadonlyMap<string, string | null>,
  ) {
    for (const { personId, draft, known } of rows) {
      const managerNow = (known?.workNow ?? known?.work)?.managerId ?? null
      const managerId = managers.get(personId) ?? (managers.has(personId) ? null : managerNow)
      const lastDay = draft.endsOn === undefined ? (known?.employment?.endsOn ?? null) : draft.endsOn
      this.#add(managerId, {
        personId,
        lastDay,
        key: nameKey(draft.name),
        said: { name: displayName(draft.name), line: draft.line, number: null },
      })
    }
    for (const person of others) {
      if (person.employment === null) continue
      const number = person.mine ? person.number : null
      this.#add((person.workNow ?? person.work)?.managerId ?? null, {
        personId: person.personId,
        lastDay: person.employment.endsOn,
        key: nameKey(person),
        said: { name: displayName(person), line: null, number },
      })
    }
  }

  /**
   * Whom somebody leaves behind who leaves after this day, by name.
   * @param lastDay ISO date
   * @param leaving who is not in the file, and may leave as well
   */
  leftBehind(
    personId: string,
    lastDay: string,
    leaving: { readonly has: (personId: string) => boolean },
  ): ImportNamesake[] {
    return (this.#byManager.get(personId) ?? [])
      .filter((member) => !leaving.has(member.personId))
      .filter((member) => member.lastDay === null || member.lastDay > lastDay)
      .toSorted((one, other) => (one.key < other.key ? -1 : 1))
      .map(({ said }) => said)
  }

  #add(managerId: string | null, member: Member): void {
    if (managerId === null || managerId === member.personId) return
    const there = this.#byManager.get(managerId)
    if (there === undefined) this.#byManager.set(managerId, [member])
    else there.push(member)
  }
}

/** The first of them, and how many more there are. */
const named = (team: readonly ImportNamesake[]): ImportProblem['details'] => ({
  people: team.slice(0, namedAtMost),
  more: Math.max(0, team.length - namedAtMost),
})

interface Leavers {
  /** Who works here and is not in the file. */
  readonly missing: readonly KnownPerson[]
  readonly rows: readonly Matched[]
  readonly teams: TeamsAfter
  readonly facts: Pick<PlanFacts, 'from'>
  /** Of the column with the last working day. */
  readonly column: string | null
  readonly report: Report
}

/**
 * Says of each to whom the file gives a last day whom they leave behind: nobody leads those after that, and nothing
 * else would say so. Who is not in the file leaves only when that is chosen: of them it is told with that choice.
 * @returns how many people each of them who is not in the file leaves behind
 */
export const reportLeaders = ({
  missing,
  rows,
  teams,
  facts: { from },
  column,
  report,
}: Leavers): ReadonlyMap<string, number> => {
  const gone = new Set(missing.map(({ personId }) => personId))
  for (const { personId, draft, known } of rows) {
    const day = draft.endsOn ?? null
    if (day === null || day === (known?.employment?.endsOn ?? null)) continue
    const team = teams.leftBehind(personId, day, gone)
    if (team.length === 0) continue
    const details = { day, ...named(team) }
    report({ line: draft.line, column, value: day, reason: 'leader-leaves', details, severity: 'notice' })
  }
  const lastDay = Temporal.PlainDate.from(from).subtract({ days: 1 }).toString()
  const leads = new Map<string, number>()
  for (const person of missing) {
    const team = teams.leftBehind(person.personId, lastDay, gone)
    if (team.length === 0) continue
    leads.set(person.personId, team.length)
  }
  return leads
}
