import { rhythmRoutes as routes } from '@tweespraak/contract/rhythm'
import { only, type Row, signedIn } from '../row.ts'
import type { World } from '../world.ts'

/** Nobody of them asked for anything. */
const closedToOthers = only('not-found')

/** How often which talk is due, HR of each organisation sees of its own; administrators do not. */
const hr = only('not-allowed', 'hr', 'other-organization')
/** What HR has or chooses is that of their own organisation. */
const ownHr = { ...hr, 'other-organization': 'not-found' } as const

const written = async ({ kindId }: World) => ({
  kindId: await kindId('progress'),
  unitId: null,
  jobTitle: `Functie ${crypto.randomUUID()}`,
  when: { moment: 'repeating' as const, months: 6 },
})

const aRule = async (world: World): Promise<string> => {
  const { app, askers } = world
  const made = await app.call(routes.addRule, askers.hr, { body: await written(world) })
  return made.body.ruleId
}
const removed = async (world: World): Promise<string> => {
  const ruleId = await aRule(world)
  await world.app.call(routes.removeRule, world.askers.hr, { params: { ruleId } })
  return ruleId
}

export const rhythmRows: readonly Row[] = [
  { route: routes.show, verdicts: hr, call: () => ({}) },
  {
    route: routes.addRule,
    verdicts: hr,
    call: async (world) => ({ body: await written(world) }),
  },
  {
    route: routes.changeRule,
    verdicts: ownHr,
    call: async (world) => ({ params: { ruleId: await aRule(world) }, body: await written(world) }),
  },
  {
    route: routes.removeRule,
    verdicts: ownHr,
    call: async (world) => ({ params: { ruleId: await aRule(world) } }),
  },
  {
    route: routes.restoreRule,
    verdicts: ownHr,
    call: async (world) => ({ params: { ruleId: await removed(world) } }),
  },
  {
    route: routes.preview,
    verdicts: hr,
    call: async (world) => ({ body: { ...(await written(world)), ruleId: null } }),
  },
  { route: routes.due, verdicts: ownHr, call: ({ unitId }) => ({ query: { unit: unitId } }) },
  { route: routes.exportDue, verdicts: ownHr, call: ({ unitId }) => ({ query: { unit: unitId } }) },
  { route: routes.agreements, verdicts: hr, call: () => ({}) },
  {
    route: routes.chooseAgreement,
    verdicts: hr,
    call: ({ unitId }) => ({ body: { unitId, code: 'rijk' } }),
  },
  { route: routes.importAgreement, verdicts: hr, call: () => ({ body: { text: '{}' } }) },
  // Who may not know gets an empty list, as for somebody of whom nothing is due.
  {
    route: routes.ofPerson,
    verdicts: signedIn,
    call: ({ people }) => ({ params: { personId: people.self } }),
  },
  // About oneself: what may then be refused (nobody leads one, or nothing was asked) is no matter of who asks.
  { route: routes.near, verdicts: signedIn, call: () => ({}) },
  { route: routes.requests, verdicts: signedIn, call: () => ({}) },
  {
    route: routes.ask,
    verdicts: signedIn,
    call: async ({ kindId }) => ({ body: { kindId: await kindId('progress'), weeks: null } }),
  },
  {
    route: routes.takeBack,
    verdicts: closedToOthers,
    call: async ({ kindId }) => ({ params: { kindId: await kindId('development') } }),
  },
]
