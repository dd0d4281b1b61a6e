import type { GoalActions } from '@tweespraak/contract/goal'
import { type Goal, mayReopen } from './goal.ts'

interface Reader {
  readonly personId: string
  /** They lead the employee today. */
  readonly managesEmployee: boolean
  /** The employee shows it to them: to the team they share, to everybody, or to them by name. */
  readonly isChosen: boolean
}

/**
 * The employee; who leads them today, once it is no draft; who proposed it, while nobody answered; whom the employee
 * chose, once it works. Nobody because of a role: HR and administrators read no goals, nor does the manager's manager.
 */
export const maySee = (goal: Pick<Goal, 'employeeId' | 'state' | 'proposed'>, reader: Reader): boolean => {
  if (reader.personId === goal.employeeId) return true
  if (goal.state === 'draft') return false
  if (goal.state === 'proposed' && goal.proposed?.by === reader.personId) return true
  return reader.managesEmployee || (reader.isChosen && (goal.state === 'active' || goal.state === 'reached'))
}

/** The goal is the employee's own: nobody else changes it. */
export const mayWork = (goal: Pick<Goal, 'employeeId'>, viewer: { readonly personId: string }): boolean =>
  goal.employeeId === viewer.personId

/** Who leads somebody proposes goals to them; to oneself one does not propose. */
export const mayPropose = (
  viewer: { readonly personId: string },
  employee: { readonly personId: string; readonly managerId: string | null },
): boolean => viewer.personId !== employee.personId && employee.managerId === viewer.personId

/** Who proposed it takes it back, while nobody answered. */
export const mayWithdraw = (
  goal: Pick<Goal, 'state' | 'proposed'>,
  viewer: { readonly personId: string },
): boolean => goal.proposed?.by === viewer.personId

/** What is reached is complimented by whoever sees it, except by oneself. */
export const mayCompliment = (
  goal: Pick<Goal, 'employeeId'>,
  viewer: { readonly personId: string },
): boolean => goal.employeeId !== viewer.personId

/** A goal to begin from is worded by who kept it, while they lead somebody or are HR, and by HR for everybody. */
export const mayKeepTemplate = (
  viewer: { readonly personId: string; readonly hr: { readonly scope: string } },
  { madeBy, gives }: { readonly madeBy: string; readonly gives: boolean },
): boolean => (gives && madeBy === viewer.personId) || viewer.hr.scope === 'all'

/** What its reader may do with it now. */
export const actionsOf = (
  goal: Goal,
  {
    personId,
    now,
    complimented,
  }: { readonly personId: string; readonly now: Temporal.Instant; readonly complimented: boolean },
): GoalActions => {
  const isMine = goal.employeeId === personId
  const mine = (state: Goal['state']) => isMine && goal.state === state
  const isOthers = !isMine && goal.state === 'reached'
  return {
    edit: mine('draft'),
    start: mine('draft'),
    remove: mine('draft'),
    answer: mine('proposed'),
    withdraw: goal.state === 'proposed' && mayWithdraw(goal, { personId }),
    checkIn: mine('active'),
    adjust: mine('active'),
    reach: mine('active'),
    drop: mine('active'),
    carryOver: mine('active'),
    reopen: isMine && mayReopen(goal, now),
    arrange: isMine && ['draft', 'active', 'reached'].includes(goal.state),
    compliment: isOthers && !complimented,
    takeBackCompliment: isOthers && complimented,
  }
}

/** The day it is in the organisation of somebody, as an ISO date. */
export const dayFor = (viewer: { readonly timeZone: string }, now: Temporal.Instant): string =>
  now.toZonedDateTimeISO(viewer.timeZone).toPlainDate().toString()
