import type { GoalState } from '@tweespraak/contract/goal'
import { goalCheckInsRoutes as saying } from '@tweespraak/contract/goal-check-ins'
import { goalImportRoutes as files } from '@tweespraak/contract/goal-import'
import { goalPlansRoutes as plans } from '@tweespraak/contract/goal-plans'
import { goalsRoutes as routes } from '@tweespraak/contract/goals'
import { goalTemplatesRoutes as templates } from '@tweespraak/contract/goal-templates'
import { sharedGoalsRoutes as shared } from '@tweespraak/contract/shared-goals'
import { aCheckIn, aGoalTemplate, aGroupPlan, aSharedGoal } from '../../factories/goals.ts'
import { only, type Row, signedIn } from '../row.ts'
import type { World } from '../world.ts'

/** The goal is the employee's own: the manager reads it, HR does not. */
const seen = only('not-found', 'self', 'manager')
const own = { ...only('not-found', 'self'), manager: 'not-allowed' } as const
/** Of a draft nobody else knows. */
const draft = only('not-found', 'self')

const plan = {
  what: 'Tien rondleidingen geven',
  why: null,
  who: null,
  where: null,
  how: null,
  kind: 'development',
  horizon: 'year',
  by: '2030-12-31',
  measure: { as: 'number', from: 0, to: 10, unit: null },
  steps: [],
} as const
const said = { on: '2026-02-01', value: 2, confidence: 'high', words: null } as const
const revision = 1

const about = (state: GoalState, body?: unknown) => async (world: World) => ({
  params: { goalId: await world.goal(state) },
  ...(body === undefined ? {} : { body }),
})

const withCheckIn = (body?: unknown) => async (world: World) => {
  const { organizationId, people } = world
  const goalId = await world.goal('active')
  const given = { organizationId, employeeId: people.self, goalId }
  const checkInId = await aCheckIn(world.app.services.db, given)
  return { params: { goalId, checkInId }, ...(body === undefined ? {} : { body }) }
}

const ownGoals: readonly Row[] = [
  {
    route: routes.list,
    verdicts: signedIn,
    call: ({ people }) => ({ query: { employeeId: people.self, show: 'all' } }),
  },
  {
    route: routes.ofConversation,
    verdicts: signedIn,
    call: () => ({ params: { conversationId: crypto.randomUUID() } }),
  },
  {
    route: routes.thenAndNow,
    verdicts: signedIn,
    call: ({ people }) => ({ query: { employeeId: people.self, since: '2026-06-01' } }),
  },
  { route: routes.proposable, verdicts: signedIn, call: () => ({}) },
  { route: routes.read, verdicts: seen, call: about('active') },
  {
    route: routes.add,
    verdicts: signedIn,
    call: () => ({ body: { ...plan, as: 'draft', conversationId: null, sharedGoalId: null } }),
  },
  {
    route: routes.propose,
    verdicts: only('not-allowed', 'manager'),
    call: ({ people }) => ({
      body: { ...plan, employeeId: people.self, words: null, conversationId: null, sharedGoalId: null },
    }),
  },
  { route: routes.edit, verdicts: draft, call: about('draft', { ...plan, revision }) },
  { route: routes.start, verdicts: draft, call: about('draft', { revision }) },
  {
    route: routes.remove,
    verdicts: draft,
    call: async (world) => ({ params: { goalId: await world.goal('draft') }, query: { revision } }),
  },
  { route: routes.accept, verdicts: own, call: about('proposed', { ...plan, revision }) },
  { route: routes.decline, verdicts: own, call: about('proposed', { revision, reason: 'Nu niet' }) },
  {
    route: routes.withdraw,
    // Proposed by the manager, and only who proposed it takes it back.
    verdicts: { ...only('not-found', 'manager'), self: 'not-allowed' },
    call: about('proposed', { revision }),
  },
  { route: routes.adjust, verdicts: own, call: about('active', { ...plan, revision, reason: 'Meer tijd' }) },
  { route: routes.reach, verdicts: own, call: about('active', { revision, lookBack: null }) },
  { route: routes.drop, verdicts: own, call: about('active', { revision, reason: 'Ander werk' }) },
  {
    route: routes.carryOver,
    verdicts: own,
    call: about('active', { revision, by: '2031-12-31', reason: null }),
  },
  { route: routes.reopen, verdicts: own, call: about('reached', { revision }) },
  {
    route: routes.show,
    verdicts: own,
    call: about('active', { revision, seenBy: 'manager', readerIds: [] }),
  },
  { route: routes.setRhythm, verdicts: own, call: about('active', { revision, rhythm: 'month' }) },
  {
    route: routes.compliment,
    verdicts: { ...only('not-found', 'manager'), self: 'not-allowed' },
    call: about('reached'),
  },
  { route: routes.takeBackCompliment, verdicts: seen, call: about('reached') },
  { route: saying.add, verdicts: own, call: about('active', said) },
  { route: saying.correct, verdicts: own, call: withCheckIn(said) },
  { route: saying.takeBack, verdicts: own, call: withCheckIn() },
  {
    route: saying.tick,
    verdicts: own,
    call: async (world) => ({
      params: { goalId: await world.goal('active'), stepId: crypto.randomUUID() },
      body: { done: true },
    }),
  },
]

/** Both managers lead somebody in the unit, and HR is HR for everybody. */
const keepers = only('not-allowed', 'manager', 'managers-manager', 'hr')
const worded = {
  what: 'Minder verspilling',
  why: null,
  horizon: 'year',
  by: '2030-12-31',
  measure: null,
} as const

/** Everybody here reads it. */
const elsewhere = { 'other-organization': 'not-found' } as const
const inTheHouse = { ...signedIn, ...elsewhere }
/** Who made it, and HR for everybody. */
const makers = { ...only('not-allowed', 'manager', 'hr'), ...elsewhere }

const aboutTemplate = (body?: unknown) => async (world: World) => ({
  params: { templateId: await aGoalTemplate(world.app.services.db, made(world)) },
  ...(body === undefined ? {} : { body }),
})

const aboutShared = (body?: unknown) => async (world: World) => ({
  params: { sharedGoalId: await aSharedGoal(world.app.services.db, made(world)) },
  ...(body === undefined ? {} : { body }),
})
const made = ({ organizationId, unitId, people }: World) => ({
  organizationId,
  unitId,
  madeBy: people.manager,
})

const sharedGoals: readonly Row[] = [
  { route: routes.link, verdicts: own, call: about('active', { revision, sharedGoalId: null }) },
  { route: shared.list, verdicts: signedIn, call: () => ({}) },
  { route: shared.read, verdicts: inTheHouse, call: aboutShared() },
  {
    route: shared.add,
    verdicts: keepers,
    call: ({ unitId }) => ({ body: { ...worded, unitId } }),
  },
  { route: shared.edit, verdicts: { ...keepers, ...elsewhere }, call: aboutShared({ ...worded, revision }) },
  {
    route: shared.close,
    verdicts: { ...keepers, ...elsewhere },
    call: aboutShared({ revision, state: 'reached' }),
  },
]

/** Who leads somebody, and HR. */
const givers = only('not-allowed', 'manager', 'managers-manager', 'hr', 'other-organization')
const audience = { as: 'team' } as const

const plansAndTemplates: readonly Row[] = [
  { route: plans.preview, verdicts: givers, call: () => ({ body: { audience } }) },
  {
    route: plans.give,
    verdicts: givers,
    call: () => ({ body: { ...plan, audience, words: null, sharedGoalId: null } }),
  },
  { route: plans.list, verdicts: signedIn, call: () => ({}) },
  {
    route: plans.undo,
    verdicts: only('not-found', 'manager'),
    call: async (world) => ({ params: { planId: await aGroupPlan(world.app.services.db, made(world)) } }),
  },
  {
    route: files.read,
    verdicts: givers,
    call: () => ({ file: 'Personeelsnummer;Doel\r\n1001;Tien rondleidingen geven' }),
  },
  {
    route: files.give,
    verdicts: givers,
    call: ({ people }) => ({
      body: { fileName: 'doelen.csv', goals: [{ employeeId: people.self, plan }], words: null },
    }),
  },
  { route: templates.list, verdicts: signedIn, call: () => ({}) },
  { route: templates.add, verdicts: givers, call: () => ({ body: { plan } }) },
  { route: templates.edit, verdicts: makers, call: aboutTemplate({ plan }) },
  { route: templates.remove, verdicts: makers, call: aboutTemplate() },
]

export const goalRows: readonly Row[] = [...ownGoals, ...sharedGoals, ...plansAndTemplates]
