import { z } from 'zod'
import { goal, goalPlan, goalRhythm, goalSeenBy, goalState, goalVersion } from './goal.ts'
import { checkInTakenBack, goalCheckIn } from './goal-check-ins.ts'
import { id, page, plainDate } from './id.ts'
import { personName } from './people.ts'
import { route } from './route.ts'

const words = z.string().trim().min(1).max(1000)

export const goalShow = z.enum(['open', 'done', 'all'])
export type GoalShow = z.infer<typeof goalShow>

/** `mine`; `team`: of those whom the viewer leads; `shared`: of others, who chose to show them. */
export const goalWhose = z.enum(['mine', 'team', 'shared'])
export type GoalWhose = z.infer<typeof goalWhose>

export const newGoal = goalPlan.extend({
  /** `draft` is kept for oneself; `active` works at once, and then needs a measure and a day. */
  as: z.enum(['draft', 'active']),
  /** The conversation in which it is made. */
  conversationId: id.nullable(),
  sharedGoalId: id.nullable(),
})
export type NewGoal = z.infer<typeof newGoal>

export const goalProposal = goalPlan.extend({
  employeeId: id,
  /** What the proposer says with it. */
  words: words.nullable(),
  conversationId: id.nullable(),
  sharedGoalId: id.nullable(),
})
export type GoalProposal = z.infer<typeof goalProposal>

/** Where a goal stood on a day; null before it worked. */
const standing = z.object({ percent: z.int(), value: z.number().nullable() }).nullable()

/** The revision that was on the sender's screen: if something was first, the deed is refused. */
const seen = z.object({ revision: z.int() })
const params = z.object({ goalId: id })
const met = ['not-found', 'not-allowed', 'goal-moved-on'] as const
const plan = ['measure-stands-still', 'due-date-passed', 'goal-part-unknown'] as const

/** The answer to every deed is the goal as it is then. */
export const goalsRoutes = {
  list: route({
    method: 'GET',
    path: '/goals',
    summary: 'Goals of the viewer, of whom the viewer leads, or that others show; open by day, over by when',
    access: 'signed-in',
    query: z.object({
      whose: goalWhose.default('mine'),
      show: goalShow.default('open'),
      /** Of this one alone, as far as the viewer may see them; `whose` is then left aside. */
      employeeId: id.optional(),
      cursor: z.string().max(200).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    output: page(goal).extend({ counts: z.object({ open: z.int(), done: z.int(), proposed: z.int() }) }),
    refusals: [],
  }),
  ofConversation: route({
    method: 'GET',
    path: '/goals/of-conversation/:conversationId',
    summary: 'The goals that were made in one conversation, as far as the viewer may see them',
    access: 'signed-in',
    params: z.object({ conversationId: id }),
    output: z.object({ items: z.array(goal) }),
    refusals: [],
  }),
  thenAndNow: route({
    method: 'GET',
    path: '/goals/then-and-now',
    summary: 'Where the goals of an employee stood on a day, and where they stand today',
    access: 'signed-in',
    query: z.object({ employeeId: id, since: plainDate }),
    output: z.object({
      items: z.array(
        z.object({ goalId: id, what: z.string(), state: goalState, before: standing, now: standing }),
      ),
    }),
    refusals: [],
  }),
  read: route({
    method: 'GET',
    path: '/goals/:goalId',
    summary: 'One goal with its check-ins (oldest first) and how it was worded before (newest first)',
    access: 'signed-in',
    params,
    output: z.object({
      goal,
      checkIns: z.array(goalCheckIn),
      takenBack: z.array(checkInTakenBack),
      versions: z.array(goalVersion),
    }),
    refusals: ['not-found'],
  }),
  add: route({
    method: 'POST',
    path: '/goals',
    summary: 'Write down a goal of one’s own',
    access: 'signed-in',
    body: newGoal,
    output: goal,
    refusals: [...plan, 'goal-incomplete', 'not-allowed', 'shared-goal-unknown'],
  }),
  edit: route({
    method: 'PUT',
    path: '/goals/:goalId',
    summary: 'Word a draft anew',
    access: 'signed-in',
    params,
    body: goalPlan.extend({ revision: z.int() }),
    output: goal,
    refusals: [...met, ...plan, 'goal-not-draft'],
  }),
  start: route({
    method: 'POST',
    path: '/goals/:goalId/start',
    summary: 'Make a draft work: from now on the manager sees it',
    access: 'signed-in',
    params,
    body: seen,
    output: goal,
    refusals: [...met, 'goal-not-draft', 'goal-incomplete', 'due-date-passed'],
  }),
  remove: route({
    method: 'DELETE',
    path: '/goals/:goalId',
    summary: 'Throw a draft away',
    access: 'signed-in',
    params,
    query: z.object({ revision: z.coerce.number().int() }),
    refusals: [...met, 'goal-not-draft'],
  }),
  propose: route({
    method: 'POST',
    path: '/goals/proposals',
    summary: 'Propose a goal to somebody whom one leads',
    access: 'signed-in',
    body: goalProposal,
    output: goal,
    refusals: [...plan, 'not-allowed', 'shared-goal-unknown'],
  }),
  accept: route({
    method: 'POST',
    path: '/goals/:goalId/accept',
    summary: 'Accept what was proposed, as it is or made one’s own: the old words are kept',
    access: 'signed-in',
    params,
    body: goalPlan.extend({ revision: z.int() }),
    output: goal,
    refusals: [...met, ...plan, 'goal-not-proposed', 'goal-incomplete'],
  }),
  decline: route({
    method: 'POST',
    path: '/goals/:goalId/decline',
    summary: 'Decline what was proposed, with the reason',
    access: 'signed-in',
    params,
    body: seen.extend({ reason: words }),
    output: goal,
    refusals: [...met, 'goal-not-proposed'],
  }),
  withdraw: route({
    method: 'POST',
    path: '/goals/:goalId/withdraw',
    summary: 'Take back a goal that one proposed and that nobody answered',
    access: 'signed-in',
    params,
    body: seen,
    refusals: [...met, 'goal-not-proposed'],
  }),
  adjust: route({
    method: 'POST',
    path: '/goals/:goalId/adjust',
    summary: 'Word a goal that works anew, with the reason: how it was is kept',
    access: 'signed-in',
    params,
    body: goalPlan.extend({ revision: z.int(), reason: words }),
    output: goal,
    refusals: [...met, ...plan, 'goal-not-active', 'goal-incomplete', 'goal-unchanged', 'goal-value-unfit'],
  }),
  reach: route({
    method: 'POST',
    path: '/goals/:goalId/reach',
    summary: 'Say that a goal is reached, and what helped',
    access: 'signed-in',
    params,
    body: seen.extend({ lookBack: words.nullable() }),
    output: goal,
    refusals: [...met, 'goal-not-active'],
  }),
  drop: route({
    method: 'POST',
    path: '/goals/:goalId/drop',
    summary: 'Let a goal go, with the reason',
    access: 'signed-in',
    params,
    body: seen.extend({ reason: words }),
    output: goal,
    refusals: [...met, 'goal-not-active'],
  }),
  carryOver: route({
    method: 'POST',
    path: '/goals/:goalId/carry-over',
    summary: 'Take a goal along to a next period: a new one with a later day follows it',
    access: 'signed-in',
    params,
    body: seen.extend({ by: plainDate, reason: words.nullable() }),
    output: z.object({ carried: goal, follower: goal }),
    refusals: [...met, 'goal-not-active', 'due-date-passed'],
  }),
  reopen: route({
    method: 'POST',
    path: '/goals/:goalId/reopen',
    summary: 'Undo that a goal was reached or let go, within a week',
    access: 'signed-in',
    params,
    body: seen,
    output: goal,
    refusals: [...met, 'goal-not-closed', 'goal-closed-long-ago'],
  }),
  show: route({
    method: 'PUT',
    path: '/goals/:goalId/readers',
    summary: 'Choose who sees a goal beside the manager',
    access: 'signed-in',
    params,
    body: seen.extend({ seenBy: goalSeenBy, readerIds: z.array(id).max(50) }),
    output: goal,
    refusals: [...met, 'goal-reader-unknown', 'goal-reader-missing'],
  }),
  link: route({
    method: 'PUT',
    path: '/goals/:goalId/shared-goal',
    summary: 'Link a goal to one of the team or organisation, or to none',
    access: 'signed-in',
    params,
    body: seen.extend({ sharedGoalId: id.nullable() }),
    output: goal,
    refusals: [...met, 'goal-not-active', 'shared-goal-unknown'],
  }),
  setRhythm: route({
    method: 'PUT',
    path: '/goals/:goalId/rhythm',
    summary: 'Choose how often one is asked how it goes; null is never',
    access: 'signed-in',
    params,
    body: seen.extend({ rhythm: goalRhythm.nullable() }),
    output: goal,
    refusals: [...met, 'goal-not-active'],
  }),
  compliment: route({
    method: 'POST',
    path: '/goals/:goalId/compliment',
    summary: 'Compliment somebody on a goal that was reached; once more changes nothing',
    access: 'signed-in',
    params,
    output: goal,
    refusals: ['not-found', 'not-allowed', 'goal-not-reached'],
  }),
  takeBackCompliment: route({
    method: 'DELETE',
    path: '/goals/:goalId/compliment',
    summary: 'Take back one’s own compliment',
    access: 'signed-in',
    params,
    output: goal,
    refusals: ['not-found'],
  }),
  /** Whom a goal can be proposed to: those whom the viewer leads today. */
  proposable: route({
    method: 'GET',
    path: '/goals/proposals/people',
    summary: 'Whom the viewer can propose a goal to',
    access: 'signed-in',
    output: z.object({ people: z.array(personName) }),
    refusals: [],
  }),
}
