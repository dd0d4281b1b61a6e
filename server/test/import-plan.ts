import { open } from '../src/modules/people/import-desk.ts'
import type {
  ImportTable,
  KnownPerson,
  KnownUnit,
  PlanFacts,
  PlannedRow,
} from '../src/modules/people/import-table.ts'

export const today = '2026-11-24'
export const facts: PlanFacts = {
  today,
  from: today,
  units: new Map(),
  language: 'nl',
  keepsAll: true,
  importsAsHr: true,
  personId: null,
  unitIds: [],
  hrForAll: [],
}
let made = 0
const newId = () => `id-${(made += 1)}`

export const tableOf = (text: string): ImportTable => {
  const [first = '', ...rest] = text
    .trim()
    .split('\n')
    .map((line) => line.trim())
  const cells = (line: string) => line.split(';').map((cell) => cell.trim())
  return {
    headings: cells(first),
    rows: rest.map((line, index) => ({ line: index + 2, cells: cells(line) })),
  }
}

export interface World {
  readonly people: readonly KnownPerson[]
  readonly units: readonly KnownUnit[]
}
export const nobody: World = { people: [], units: [] }

export const planOf = (table: ImportTable, world: World, with_: PlanFacts = facts) => {
  // A copy: the desk empties what it has read.
  const desk = open({ ...table, rows: [...table.rows] }, newId)
  desk.columns(null, null)
  desk.knowUnits(world.units)
  desk.know(world.people)
  const plan = desk.plan(with_)
  if (plan.fault !== null) throw new Error(plan.fault.reason)
  const rows = JSON.parse(desk.rows(plan.planned)) as PlannedRow[]
  return { counts: desk.counts(), rows, problems: desk.problems(0, Infinity), units: desk.units() }
}

/** What the commands do with a plan, in the small. */
export const apply = (
  world: World,
  plan: { rows: readonly PlannedRow[]; units: readonly KnownUnit[] },
): World => {
  const people = new Map(world.people.map((person) => [person.personId, person]))
  for (const row of plan.rows) {
    if (row.effect !== 'new' && row.effect !== 'changed') continue
    const known = people.get(row.person_id)
    const begins = row.employment === 'begin'
    const followed = row.work === 'follow'
    people.set(row.person_id, {
      personId: row.person_id,
      number: row.number,
      email: row.email,
      givenName: row.given_name,
      infix: row.infix,
      familyName: row.family_name,
      language: row.language,
      mine: true,
      readdress: true,
      employment: {
        employmentId: row.employment_id ?? '',
        startsOn: row.starts_on ?? '',
        endsOn: row.ends_on,
        startAssumed: row.start_assumed,
        probationEndsOn: row.probation_ends_on,
        assignments: begins ? 1 : (known?.employment?.assignments ?? 1) + (followed ? 1 : 0),
      },
      work: {
        assignmentId: row.next_assignment_id ?? row.assignment_id ?? '',
        unitId: row.unit_id,
        jobTitle: row.job_title,
        managerId: row.manager_id,
        hoursPerWeek: row.hours_per_week,
        startsOn: begins
          ? (row.starts_on ?? '')
          : followed
            ? today
            : (known?.work?.startsOn ?? row.starts_on ?? ''),
        endsOn: row.ends_on,
      },
      workNow: null,
    })
  }
  return { people: [...people.values()], units: [...world.units, ...plan.units] }
}
