import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aManager, aPerson, grantRole } from '../../../test/factories/people.ts'
import { withKinds } from '../../../test/factories/templates.ts'
import { newId } from '../../platform/id.ts'
import { dutchHolidays } from '../../platform/holidays.ts'
import { remindPeople } from './commands/remind-people.ts'

// A year of conversations and agreements on a clock that the test moves, for many people. What each person goes
// through is drawn beforehand; what they should hear is counted from that by hand, not by the code that reminds.

const many = process.env['LONG_TESTS'] === '1' ? 1000 : 30
const teamSize = 10
const first = Temporal.PlainDate.from('2027-01-01')
const days = 365
const app = await testApp()
afterAll(() => app.close())

/** As random as needed, and the same every time. */
let seed = 20261122
const draw = (from: number, until: number): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return from + Math.floor((seed / 2 ** 32) * (until - from + 1))
}
const chance = (percent: number): boolean => draw(1, 100) <= percent

/** Days of the year from 0; null is never. */
type When = number | null

interface Life {
  readonly employeeId: string
  readonly managerId: string
  /** Planned, held; shared by each; offered; signed by each. */
  readonly talk: {
    readonly id: string
    readonly planned: number
    readonly held: number
    readonly shared: { readonly employee: When; readonly manager: When }
    readonly offered: number
    readonly signed: { readonly employee: When; readonly manager: When }
  }
  readonly agreement: {
    readonly id: string
    readonly doer: 'employee' | 'manager'
    readonly made: number
    readonly due: number
    readonly done: number
  }
  readonly proposal: {
    readonly id: string
    readonly made: number
    readonly due: number
    readonly planned: number
  }
  /** One that was proposed to the employee, and answered. */
  readonly goal: { readonly id: string; readonly made: number; readonly answered: When }
}

const orNever = (percent: number, day: number): When => (chance(percent) ? day : null)

const live = (employeeId: string, managerId: string): Life => {
  const id = () => newId(app.clock)
  const held = draw(30, 250)
  const planned = held - draw(1, 30)
  const offered = held + draw(1, 25)
  const due = draw(40, 300)
  const proposed = draw(60, 280)
  const goalMade = draw(10, 300)
  return {
    employeeId,
    managerId,
    talk: {
      id: id(),
      planned,
      held,
      shared: {
        employee: orNever(70, draw(planned, held - 1)),
        manager: orNever(60, draw(planned, held - 1)),
      },
      offered,
      signed: {
        employee: orNever(70, offered + draw(0, 14)),
        manager: orNever(80, offered + draw(0, 14)),
      },
    },
    agreement: {
      id: id(),
      doer: chance(60) ? 'employee' : 'manager',
      made: due - draw(1, 40),
      due,
      done: due + draw(-10, 40),
    },
    proposal: { id: id(), made: proposed - 60, due: proposed, planned: proposed + draw(-30, 50) },
    goal: { id: id(), made: goalMade, answered: orNever(80, goalMade + draw(0, 20)) },
  }
}

const dateOf = (day: number): string => first.add({ days: day }).toString()

const isHoliday = await dutchHolidays()
const works = (day: number): boolean => {
  const on = first.add({ days: day })
  return on.dayOfWeek <= 5 && !isHoliday(on.toString())
}

/** Counted by hand: the rules as docs/decisions/065 tells them, over the days of one life. */
const heardOf = ({ talk, agreement, proposal, goal }: Life): Map<string, number> => {
  const counts = new Map<string, number>()
  const hear = (kind: string) => counts.set(kind, (counts.get(kind) ?? 0) + 1)
  /** The first working day from `day` on which it waits and counts still; null where there is none. */
  const lands = (day: number, waits: { from: number; to: number }): When => {
    for (let on = Math.max(day, waits.from); on < waits.to; on += 1) if (works(on)) return on
    return null
  }
  const before = (day: number): number => (works(day) ? day : before(day - 1))
  const after = (day: number): number => (works(day) ? day : after(day + 1))

  for (const side of ['employee', 'manager'] as const) {
    const ready = talk.held - 2
    const waits = { from: talk.planned + 1, to: Math.min(talk.shared[side] ?? Infinity, ready) }
    if (lands(before(ready - 3), waits) !== null) hear('reminder-prepare')
    if (lands(before(talk.held - 1), { from: talk.planned + 1, to: talk.held }) !== null)
      hear('reminder-talk')
  }

  const expected = talk.held + 14
  if (lands(before(expected - 2), { from: talk.held, to: Math.min(talk.offered, expected + 1) }) !== null)
    hear('reminder-report')
  const late = lands(after(expected + 1), { from: talk.held, to: talk.offered })
  if (late !== null) hear('reminder-report-late')
  if (late !== null && lands(after(expected + 5), { from: late + 1, to: talk.offered }) !== null)
    hear('reminder-report-waits')

  for (const side of ['employee', 'manager'] as const) {
    const last = talk.offered + 14
    const until = Math.min(talk.signed[side] ?? Infinity, last + 1)
    const one = lands(before(last - 7), { from: talk.offered + 1, to: Math.min(until, before(last - 2)) })
    if (one !== null) hear('reminder-sign')
    const two = lands(before(last - 2), { from: talk.offered + 1, to: until })
    if (two !== null) hear('reminder-sign')
    const heard = one ?? two
    if (heard !== null && lands(before(last - 1), { from: heard + 1, to: until }) !== null)
      hear('reminder-sign-waits')
  }

  const { due, made, done } = agreement
  const soon = lands(before(due - 3), { from: made + 1, to: Math.min(done, due + 1) })
  if (soon !== null) hear('reminder-agreement')
  const over = lands(after(due + 1), { from: made + 1, to: done })
  if (over !== null) hear('reminder-agreement-late')
  const heard = soon ?? over
  if (heard !== null && lands(after(due + 8), { from: heard + 1, to: done }) !== null)
    hear('reminder-agreement-waits')

  const ahead = lands(before(proposal.due - 14), {
    from: proposal.made,
    to: Math.min(proposal.planned, proposal.due + 1),
  })
  if (ahead !== null) hear('reminder-next')
  const still = lands(after(proposal.due + 7), { from: proposal.made, to: proposal.planned })
  if (still !== null) hear('reminder-next-late')
  const asked = ahead ?? still
  if (asked !== null && lands(after(proposal.due + 21), { from: asked + 1, to: proposal.planned }) !== null)
    hear('reminder-next-waits')

  const waits = { from: goal.made + 1, to: goal.answered ?? Infinity }
  if (lands(after(goal.made + 7), waits) !== null) hear('reminder-goal-answer')
  return counts
}

const { db } = app.services
const organizationId = await anOrganization(db)
await withKinds(db, organizationId)
const kind = await db.owner
  .selectFrom('kind_versions as v')
  .innerJoin('kinds as k', (join) =>
    join.onRef('k.organization_id', '=', 'v.organization_id').onRef('k.kind_id', '=', 'v.kind_id'),
  )
  .select(['v.kind_id', 'v.version'])
  .where('v.organization_id', '=', organizationId)
  .where('k.code', '=', 'progress')
  .executeTakeFirstOrThrow()
const hr = await aPerson(db, { organizationId })
await grantRole(db, { organizationId, personId: hr.personId, role: 'hr' })

const lives: Life[] = []
for (let team = 0; team < many / teamSize; team += 1) {
  const members: string[] = []
  for (let member = 0; member < teamSize; member += 1)
    members.push((await aPerson(db, { organizationId })).personId)
  const manager = await aManager(db, { organizationId, team: members })
  lives.push(...members.map((employeeId) => live(employeeId, manager.personId)))
}

const moment = (day: number) => sql`${`${dateOf(day)}T06:00:00Z`}::timestamptz`
const toDo = Map.groupBy<number, { day: number; deed: ReturnType<typeof sql> }>([], ({ day }) => day)
const on = (day: When, deed: ReturnType<typeof sql>): void => {
  if (day === null || day < 0) return
  toDo.set(day, [...(toDo.get(day) ?? []), { day, deed }])
}
const text = sql.lit('{}')
const hash = sql.lit('0'.repeat(64))

/** What happens to somebody on which day, written straight into the tables. */
const happens = ({ employeeId, managerId, talk, agreement, proposal, goal }: Life): void => {
  const it = sql`organization_id = ${organizationId} and conversation_id = ${talk.id}`
  on(
    talk.planned,
    sql`with planned as (insert into conversations (organization_id, conversation_id, kind_id, kind_code, kind_version,
        employee_id, leader_id, state, starts_at, ends_at, planned_by, planned_at, invited_at, revision)
      values (${organizationId}, ${talk.id}, ${kind.kind_id}, 'progress', ${kind.version}, ${employeeId}, ${managerId},
        'planned', ${moment(talk.held)}, ${moment(talk.held)} + interval '1 hour', ${managerId}, ${moment(talk.planned)},
        ${moment(talk.planned)}, 1)),
      seated as (insert into conversation_participants (organization_id, conversation_id, person_id, role)
        values (${organizationId}, ${talk.id}, ${employeeId}, 'employee'), (${organizationId}, ${talk.id}, ${managerId}, 'manager'))
      insert into preparations (organization_id, conversation_id, person_id, side)
        values (${organizationId}, ${talk.id}, ${employeeId}, 'employee'), (${organizationId}, ${talk.id}, ${managerId}, 'manager')`,
  )
  for (const [side, personId] of [
    ['employee', employeeId],
    ['manager', managerId],
  ] as const) {
    on(
      talk.shared[side],
      sql`update preparations set shared_at = now() where ${it} and person_id = ${personId}`,
    )
  }
  on(
    talk.held,
    sql`with held as (update conversations set state = 'recorded', begun_at = starts_at, finished_at = ends_at where ${it})
      insert into reports (organization_id, conversation_id, stage, turn, content, content_hash, revisions, revision)
        values (${organizationId}, ${talk.id}, 'draft', 'manager', ${text}::jsonb, ${hash}, ${text}::jsonb, 1)`,
  )
  on(
    talk.offered,
    sql`with version as (insert into report_versions (organization_id, conversation_id, content_hash, content, offered_at)
        values (${organizationId}, ${talk.id}, ${hash}, ${text}::jsonb, ${moment(talk.offered)}))
      update reports set stage = 'offered', turn = null, offered_at = ${moment(talk.offered)},
        sign_before = ${`${dateOf(talk.offered + 15)}T00:00`}::timestamp at time zone 'Europe/Amsterdam' where ${it}`,
  )
  for (const [side, personId] of [
    ['employee', employeeId],
    ['manager', managerId],
  ] as const)
    on(
      talk.signed[side],
      sql`insert into signatures (organization_id, signature_id, conversation_id, person_id, side, manner, content_hash, signed_at)
        values (${organizationId}, ${newId(app.clock)}, ${talk.id}, ${personId}, ${side}, 'seen', ${hash}, now())`,
    )
  // Closed by its term, or by the last signature: the year does not say that, since nothing waits any more.
  on(talk.offered + 15, sql`update conversations set state = 'signed' where ${it}`)
  on(
    agreement.made,
    sql`insert into agreements (organization_id, agreement_id, employee_id, leader_id, doer_id, what, due_on, state, made_by,
        made_at, revision)
      values (${organizationId}, ${agreement.id}, ${employeeId}, ${managerId},
        ${agreement.doer === 'employee' ? employeeId : managerId}, 'x', ${dateOf(agreement.due)}::date, 'open', ${employeeId},
        ${moment(agreement.made)}, 1)`,
  )
  on(
    Math.max(agreement.done, agreement.made),
    sql`update agreements set state = 'kept', closed_at = now(), closed_by = employee_id
      where organization_id = ${organizationId} and agreement_id = ${agreement.id}`,
  )
  on(
    Math.max(proposal.made, 0),
    sql`insert into conversation_proposals (organization_id, proposal_id, previous_id, kind_id, employee_id, leader_id, due_on,
        state, made_at)
      values (${organizationId}, ${proposal.id}, ${earlier.get(employeeId)}, ${kind.kind_id}, ${employeeId}, ${managerId},
        ${dateOf(proposal.due)}::date, 'open', now())`,
  )
  on(
    proposal.planned,
    sql`update conversation_proposals set state = 'dismissed'
      where organization_id = ${organizationId} and proposal_id = ${proposal.id}`,
  )
  on(
    goal.made,
    sql`insert into goals (organization_id, goal_id, employee_id, state, kind, horizon, what, steps, percent, proposed_by,
        proposed_at, seen_by, made_at, revision)
      values (${organizationId}, ${goal.id}, ${employeeId}, 'proposed', 'development', 'year', 'x', '[]', 0, ${managerId},
        ${moment(goal.made)}, 'manager', ${moment(goal.made)}, 1)`,
  )
  on(
    goal.answered,
    sql`update goals set state = 'active', starts_on = ${dateOf(goal.answered ?? 0)}::date, due_on = '2030-12-31',
        measure = '{"as": "done"}'
      where organization_id = ${organizationId} and goal_id = ${goal.id}`,
  )
}

/** The talk of long ago that each proposal follows upon, called off so that it counts for nothing. */
const earlier = new Map(lives.map(({ employeeId }) => [employeeId, newId(app.clock)]))

test(
  `in a year ${many} people are reminded as often as the rules say`,
  { timeout: many * 1000 + 60_000 },
  async () => {
    for (const { employeeId, managerId } of lives)
      await sql`insert into conversations (organization_id, conversation_id, kind_id, kind_code, kind_version, employee_id,
        leader_id, state, starts_at, ends_at, planned_by, planned_at, invited_at, cancelled_at, cancel_reason, revision)
      values (${organizationId}, ${earlier.get(employeeId)}, ${kind.kind_id}, 'progress', ${kind.version}, ${employeeId},
        ${managerId}, 'cancelled', '2020-01-06', '2020-01-07', ${managerId}, now(), now(), now(), 'no-time', 1)`.execute(
        db.owner,
      )
    lives.forEach(happens)
    for (let day = 0; day < days; day += 1) {
      for (const { deed } of toDo.get(day) ?? []) await deed.execute(db.owner)
      app.clock.set(`${dateOf(day)}T08:00:00Z`)
      await remindPeople(app.services)
    }

    const expected = new Map<string, number>()
    for (const life of lives)
      for (const [name, times] of heardOf(life)) expected.set(name, (expected.get(name) ?? 0) + times)
    const rows = await db.owner
      .selectFrom('mails')
      .select(['kind', sql<number>`count(*)::int`.as('times')])
      .groupBy('kind')
      .execute()
    const sorted = (counts: Iterable<[string, number]>) =>
      [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))
    expect(sorted(rows.map((row) => [row.kind, row.times]))).toEqual(sorted(expected))
  },
)
