import type { Assignment, Person, PersonDetails, PersonSummary } from '@tweespraak/contract/people'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { todayIn } from '../../../platform/clock.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import {
  givableRoles,
  keepsAllPeople,
  keepsPeople,
  mayArrangeSeries,
  mayChangeManager,
  mayChooseLeader,
  mayInvite,
  mayKeep,
  mayOpenFile,
  mayReaddress,
  mayKeepProbation,
  maySeeDetails,
  maySeeProbation,
  maySeeRoles,
} from '../policy.ts'
import { isJudgedByNobody, relationTo, vouchesFor } from '../store/role.ts'
import { everybody, peopleAtWork, summaryOf } from './list.ts'
import { nameColumns, nameOfRow, unitOfRow } from './neighbours.ts'
import { successorsOf } from './successors.ts'
import { rolesOf } from './roles.ts'

const own = sql<string>`(select app_organization())`

interface Stretch {
  readonly employment_id: string
  readonly unit_id: string | null
  readonly job_title: string | null
  readonly manager_id: string | null
  readonly hours_per_week: number | null
  readonly starts_on: string
}

const sameWork = (one: Stretch, other: Stretch): boolean =>
  one.employment_id === other.employment_id &&
  one.unit_id === other.unit_id &&
  one.job_title === other.job_title &&
  one.manager_id === other.manager_id &&
  one.hours_per_week === other.hours_per_week

/** Work that went on as it was, after a change that was called off, is one stretch. Latest first. */
const asOne = <Row extends Stretch & { readonly ends_on: string | null }>(rows: readonly Row[]): Row[] =>
  rows.reduce<Row[]>((merged, row) => {
    const after = merged.at(-1)
    return after !== undefined && sameWork(after, row)
      ? [...merged.slice(0, -1), { ...row, ends_on: after.ends_on }]
      : [...merged, row]
  }, [])

/** These people by name, and whether they had left before a day (ISO date). */
const managersOn = async (tx: Tx, personIds: readonly string[], day: string) => {
  if (personIds.length === 0) return new Map<string, { name: string; left: boolean }>()
  const rows = await tx
    .selectFrom('people')
    .select(['person_id', 'left_on', ...nameColumns])
    .where('organization_id', '=', own)
    .where('person_id', 'in', [...new Set(personIds)])
    .execute()
  return new Map(
    rows.map((row) => [
      row.person_id,
      { name: nameOfRow(row), left: row.left_on !== null && row.left_on < day },
    ]),
  )
}

const historyOf = async (tx: Tx, personId: string, day: string): Promise<Assignment[]> => {
  const rows = await tx
    .selectFrom('assignments')
    .leftJoin('units', (join) =>
      join
        .onRef('units.organization_id', '=', 'assignments.organization_id')
        .onRef('units.unit_id', '=', 'assignments.unit_id'),
    )
    .selectAll('assignments')
    .select('units.name as unit_name')
    .where('assignments.organization_id', '=', own)
    .where('assignments.person_id', '=', personId)
    .orderBy('assignments.starts_on', 'desc')
    .execute()
  const managers = await managersOn(
    tx,
    rows.flatMap(({ manager_id: managerId }) => managerId ?? []),
    day,
  )
  return asOne(rows).map((row) => ({
    assignmentId: row.assignment_id,
    jobTitle: row.job_title,
    unit: unitOfRow(row),
    manager:
      row.manager_id === null
        ? null
        : { personId: row.manager_id, name: '', left: false, ...managers.get(row.manager_id) },
    hoursPerWeek: row.hours_per_week,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
  }))
}

/** Who has somebody as manager after a day, by name: of who is still to leave, after their last one. */
const ledBy = async (
  tx: Tx,
  personId: string,
  { today, lastDay, all }: { readonly today: string; readonly lastDay: string; readonly all: boolean },
): Promise<PersonDetails['led']> => {
  const rows = await tx
    .selectFrom('assignments as led')
    .innerJoin('people', (join) =>
      join
        .onRef('people.organization_id', '=', 'led.organization_id')
        .onRef('people.person_id', '=', 'led.person_id'),
    )
    .select((is) => [
      'people.person_id',
      ...nameColumns,
      is.fn.min<string>('led.starts_on').as('from'),
      sql<boolean>`${all}::boolean or app_is_hr_for(people.person_id)`.as('mine'),
    ])
    .where('led.organization_id', '=', own)
    .where('led.manager_id', '=', personId)
    .where((is) => is.or([is('led.ends_on', 'is', null), is('led.ends_on', '>', lastDay)]))
    .groupBy(['people.person_id', 'people.name_key', ...nameColumns])
    .orderBy('people.name_key')
    .execute()
  return rows.map((row) => ({
    personId: row.person_id,
    name: nameOfRow(row),
    laterOn: row.mine && row.from > today ? row.from : null,
  }))
}

const detailsOf = async (
  tx: Tx,
  personId: string,
  day: string,
  { viewer, probation }: { readonly viewer: Viewer; readonly probation: boolean },
): Promise<PersonDetails | null> => {
  const row = await tx
    .selectFrom('people')
    .selectAll()
    .where('organization_id', '=', own)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (row === undefined) return null
  const employment = await tx
    .selectFrom('employments')
    .select(['starts_on', 'start_assumed', 'ends_on', 'probation_ends_on'])
    .where('organization_id', '=', own)
    .where('person_id', '=', personId)
    .orderBy('starts_on', 'desc')
    .executeTakeFirst()
  const history = await historyOf(tx, personId, day)
  const led = await ledBy(tx, personId, {
    today: day,
    lastDay: row.left_on !== null && row.left_on > day ? row.left_on : day,
    all: keepsAllPeople(viewer),
  })
  // Of somebody who is still to begin, the work that they begin with: the history comes latest first.
  const current = history.findLast(({ endsOn }) => endsOn === null || endsOn >= day)
  return {
    number: row.number,
    email: row.email,
    givenName: row.given_name,
    infix: row.infix,
    familyName: row.family_name,
    language: row.language === 'en' ? 'en' : 'nl',
    startsOn: employment?.starts_on ?? null,
    startAssumed: employment?.start_assumed ?? false,
    endsOn: employment?.ends_on ?? null,
    probationEndsOn: probation ? (employment?.probation_ends_on ?? null) : null,
    hoursPerWeek: current?.hoursPerWeek ?? null,
    successors: row.left_on === null ? [] : await successorsOf(tx, personId, row.left_on),
    leads: led.length,
    led: keepsPeople(viewer) ? led : [],
    history,
  }
}

const teamOf = async (tx: Tx, personId: string, day: string): Promise<PersonSummary[]> => {
  const colleagues = everybody(tx)
    .where((is) => is.or([is('people.left_on', 'is', null), is('people.left_on', '>=', day)]))
    .where('people.person_id', 'in', (is) =>
      is
        .selectFrom('assignments')
        .select('person_id')
        .where('organization_id', '=', own)
        .where('manager_id', '=', personId),
    )
  const rows = await peopleAtWork(tx, day, colleagues)
    .where('work.manager_id', '=', personId)
    .where('work.starts_on', '<=', day)
    .orderBy('people.name_key')
    .limit(500)
    .execute()
  return rows.map((row) => summaryOf(row, { days: false, unmanaged: false }))
}

/** One person: what everybody knows, and what only those near them do. */
export const showPerson = async (
  services: Services,
  viewer: Viewer,
  personId: string,
): Promise<Outcome<Person, 'not-found'>> => {
  const day = todayIn(services.clock, viewer.timeZone).toString()
  return services.db.read(viewer, async (tx) => {
    const one = everybody(tx).where('people.person_id', '=', personId)
    const row = await peopleAtWork(tx, day, one).executeTakeFirst()
    if (row === undefined) return refuse('not-found')
    const relation = await relationTo(tx, personId)
    const keeps = mayKeep(viewer, relation)
    const left = row.left_on !== null && row.left_on < day
    // Who has left is no colleague any more: only who keeps people still finds them.
    if (left && !keeps && !relation.self) return refuse('not-found')
    const vouches = await vouchesFor(tx, personId)
    const details = maySeeDetails(viewer, relation)
      ? await detailsOf(tx, personId, day, { viewer, probation: maySeeProbation(relation) })
      : null
    return accept({
      ...summaryOf(row, { days: maySeeDetails(viewer, relation), unmanaged: keeps && !left }),
      // Nobody leads who has left: who did stands in the history.
      ...(left ? { manager: null } : {}),
      team: await teamOf(tx, personId, day),
      details,
      roles: maySeeRoles(viewer, relation) ? await rolesOf(tx, viewer, { personId, today: day }) : null,
      can: {
        edit: keeps,
        readdress: keeps && mayReaddress(relation, vouches),
        move: keeps && !left,
        changeManager: keeps && !left && mayChangeManager(relation, details?.history.length === 0),
        setProbation: mayKeepProbation(relation) && !left,
        stay: keeps && row.left_on !== null,
        giveRoles: left ? [] : givableRoles(viewer, relation),
        invite: !left && mayInvite(viewer, relation, vouches),
        openFile: mayOpenFile(relation),
        arrangeSeries: mayArrangeSeries(relation) && !left && row.manager_id !== null,
        chooseLeader: mayChooseLeader(relation) && !left && (await isJudgedByNobody(tx, personId)),
      },
    })
  })
}
