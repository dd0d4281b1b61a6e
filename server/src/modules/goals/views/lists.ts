import type { Goal as Sent, GoalState } from '@tweespraak/contract/goal'
import type { GoalShow, GoalWhose } from '@tweespraak/contract/goals'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { teamIds } from '../../people/public.ts'
import { standingOn } from '../check-in.ts'
import { dayFor } from '../policy.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import { checkInsOf } from '../store/check-in.ts'
import { goalOf } from '../store/goal.ts'
import { madeInTalk, readGoals, sentGoal } from './goal.ts'
import { placeOf, readPlace } from './place.ts'

interface ListQuery {
  readonly whose: GoalWhose
  readonly show: GoalShow
  readonly employeeId?: string | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

interface List {
  readonly items: Sent[]
  readonly next: string | null
  readonly counts: { readonly open: number; readonly done: number; readonly proposed: number }
}

const isOpen = sql<boolean>`goals.state in ('draft', 'proposed', 'active')`

/** Of whom; whether the asker sees each of them, the database decides. */
const whoseAre = (
  tx: Tx,
  viewer: Viewer,
  { whose, employeeId }: Pick<ListQuery, 'whose' | 'employeeId'>,
  today: string,
) => {
  const me = viewer.personId
  if (employeeId !== undefined) return sql<boolean>`goals.employee_id = ${employeeId}::uuid`
  const team = sql<boolean>`goals.employee_id in (${teamIds(tx, me, today)})`
  switch (whose) {
    case 'mine':
      return sql<boolean>`goals.employee_id = ${me}::uuid`
    case 'team':
      return team
    case 'shared':
      return sql<boolean>`(goals.employee_id <> ${me}::uuid and goals.seen_by <> 'manager'
        and goals.state in ('active', 'reached') and not ${team})`
  }
}

/** What a list is ordered by: what is open by its last day, what is over by when, all by when it was made. */
const orders = {
  open: { key: sql<string>`coalesce(goals.due_on, '9999-12-31'::date)`, type: sql`date`, down: false },
  done: { key: sql<string>`goals.closed_at`, type: sql`timestamptz`, down: true },
  all: { key: sql<string>`goals.made_at`, type: sql`timestamptz`, down: true },
} as const

const keyOf = (goal: Sent, show: GoalShow): string => {
  if (show === 'open') return goal.by ?? '9999-12-31'
  return show === 'done' ? (goal.closed?.at ?? goal.madeAt) : goal.madeAt
}

/** The goals of the viewer, of whom they lead, or that others show them. */
export const listGoals = (services: Services, viewer: Viewer, query: ListQuery): Promise<List> =>
  services.db.read(viewer, async (tx) => {
    const { show, cursor, limit } = query
    const now = services.clock.now()
    const those = whoseAre(tx, viewer, query, dayFor(viewer, now))
    const { key, type, down } = orders[show]
    const place = cursor === undefined ? null : readPlace(cursor)
    const all = readGoals(tx).where(those)
    const shown = show === 'all' ? all : all.where(show === 'open' ? isOpen : sql<boolean>`not ${isOpen}`)
    const beyond = sql<boolean>`(${key}, goals.goal_id) ${sql.raw(down ? '<' : '>')}
      (${place?.key ?? null}::${type}, ${place?.id ?? null}::uuid)`
    const rows = await (place === null ? shown : shown.where(beyond))
      .orderBy(key, down ? 'desc' : 'asc')
      .orderBy('goals.goal_id', down ? 'desc' : 'asc')
      .limit(limit + 1)
      .execute()
    const counts = await tx
      .selectFrom('goals')
      .select([
        sql<number>`count(*) filter (where ${isOpen})::int`.as('open'),
        sql<number>`count(*) filter (where not ${isOpen})::int`.as('done'),
        sql<number>`count(*) filter (where goals.state = 'proposed')::int`.as('proposed'),
      ])
      .where('goals.organization_id', '=', thisOrganization)
      .where(those)
      .executeTakeFirstOrThrow()
    const items = rows.slice(0, limit).map((row) => sentGoal(viewer, row, now))
    const last = items.at(-1)
    const next = rows.length > limit && last !== undefined ? placeOf(keyOf(last, show), last.goalId) : null
    return { items, next, counts }
  })

/** The goals that were made in one conversation, in the order of making. */
export const listOfConversation = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
): Promise<{ readonly items: Sent[] }> =>
  services.db.read(viewer, async (tx) => {
    const rows = await readGoals(tx)
      .where(madeInTalk, '=', conversationId)
      .orderBy('goals.made_at')
      .orderBy('goals.goal_id')
      .execute()
    return { items: rows.map((row) => sentGoal(viewer, row, services.clock.now())) }
  })

/** How many goals are laid beside each other at once. */
const comparedAtMost = 100

interface Compared {
  readonly goalId: string
  readonly what: string
  readonly state: GoalState
  readonly before: ReturnType<typeof standingOn>
  readonly now: ReturnType<typeof standingOn>
}

/** How it was on a day and how it is today: of what works, and of what ended since then. */
export const compareGoals = (
  services: Services,
  viewer: Viewer,
  { employeeId, since }: { readonly employeeId: string; readonly since: string },
): Promise<{ readonly items: Compared[] }> =>
  services.db.read(viewer, async (tx) => {
    const rows = await tx
      .selectFrom('goals')
      .selectAll()
      .where('organization_id', '=', thisOrganization)
      .where('employee_id', '=', employeeId)
      .where((is) =>
        is.or([
          is('state', '=', 'active'),
          is.and([is('starts_on', 'is not', null), is('closed_at', '>=', `${since}T00:00:00Z`)]),
        ]),
      )
      .orderBy('due_on')
      .orderBy('goal_id')
      .limit(comparedAtMost)
      .execute()
    const today = dayFor(viewer, services.clock.now())
    const said = await checkInsOf(
      tx,
      rows.map((row) => row.goal_id),
    )
    const items = rows.map((row) => {
      const goal = goalOf(row)
      const checkIns = said.get(goal.goalId) ?? []
      return {
        goalId: goal.goalId,
        what: goal.worded.what,
        state: goal.state,
        before: standingOn(goal, checkIns, since),
        now: standingOn(goal, checkIns, today),
      }
    })
    return { items }
  })
