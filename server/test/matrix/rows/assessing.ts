import { assessmentRoutes as routes } from '@tweespraak/contract/assessment'
import { criteriaRoutes as criteria } from '@tweespraak/contract/criteria'
import { exampleCriteria } from '../../../src/modules/templates/built-in/example-criteria.ts'
import { only, type Row, signedIn } from '../row.ts'
import type { World } from '../world.ts'

/** HR and the manager's manager know that there is an appraisal, and see none of its scores. */
const table = {
  ...only('not-found', 'self', 'manager'),
  hr: 'not-allowed',
  'managers-manager': 'not-allowed',
} as const
const assessors = { ...table, self: 'not-allowed' } as const
const hrAlone = { ...only('not-allowed', 'hr'), 'other-organization': 'not-found' } as const

const at =
  (stage: 'planned' | 'reported', rest: { readonly criterionId?: string; readonly body?: unknown } = {}) =>
  async (world: World) => ({
    params: {
      conversationId: await world.appraisal(stage),
      ...(rest.criterionId === undefined ? {} : { criterionId: rest.criterionId }),
    },
    ...('body' in rest ? { body: rest.body } : {}),
  })

const fact = () => ({
  evidenceId: crypto.randomUUID(),
  criterionId: 'results',
  shows: { kind: 'fact', words: 'De overdracht was op tijd', on: '2025-03-01' },
})

const draftOf = async ({ app, askers }: World) => {
  const { body } = await app.call(criteria.make, askers.hr, { body: { copyOf: null } })
  return { params: { setId: body.setId } }
}

export const assessingRows: readonly Row[] = [
  { route: criteria.list, verdicts: signedIn, call: () => ({}) },
  {
    route: criteria.jobTitles,
    verdicts: only('not-allowed', 'hr', 'other-organization'),
    call: () => ({}),
  },
  {
    route: criteria.ofPerson,
    verdicts: { ...signedIn, 'other-organization': 'not-found' },
    call: async ({ people, kindId }) => ({
      params: { personId: people.self },
      query: { kindId: await kindId('appraisal') },
    }),
  },
  {
    route: criteria.make,
    verdicts: only('not-allowed', 'hr', 'other-organization'),
    call: () => ({ body: { copyOf: null } }),
  },
  {
    route: criteria.save,
    verdicts: hrAlone,
    call: async (world) => {
      const period = { firstDay: '2030-01-01', lastDay: '2030-12-31' }
      const content = exampleCriteria({ nl: 'Criteria 2030', en: 'Criteria 2030' }, period)
      return { ...(await draftOf(world)), body: { ...content, baseRevision: 1 } }
    },
  },
  {
    route: criteria.publish,
    verdicts: hrAlone,
    call: async (world) => ({ ...(await draftOf(world)), body: { revision: 1 } }),
  },
  { route: criteria.remove, verdicts: hrAlone, call: draftOf },
  {
    route: criteria.read,
    verdicts: { ...signedIn, 'other-organization': 'not-found' },
    call: async ({ criteriaSet }) => ({ params: { setId: await criteriaSet() } }),
  },
  { route: routes.show, verdicts: table, call: at('reported') },
  { route: routes.offeredEvidence, verdicts: table, call: at('reported') },
  {
    route: routes.addEvidence,
    verdicts: table,
    call: async (world) => at('reported', { body: fact() })(world),
  },
  {
    route: routes.removeEvidence,
    verdicts: table,
    call: async (world, relation) => {
      const { params } = await at('reported')(world)
      const body = fact()
      const by = relation === 'self' ? world.askers.self : world.askers.manager
      await world.app.send(routes.addEvidence, by, { params, body })
      return { params: { ...params, evidenceId: body.evidenceId } }
    },
  },
  {
    route: routes.score,
    verdicts: table,
    call: async (world, relation) =>
      at(relation === 'self' ? 'planned' : 'reported', {
        criterionId: 'results',
        body: { step: 3, reason: 'Zoals afgesproken', baseRevision: 0 },
      })(world),
  },
  { route: routes.give, verdicts: assessors, call: at('reported') },
  {
    route: routes.takeBack,
    verdicts: { ...assessors, manager: 'not-found' },
    call: at('reported'),
  },
  {
    route: routes.settle,
    verdicts: assessors,
    call: at('reported', {
      criterionId: 'results',
      body: { step: 3, reason: 'Zoals afgesproken', baseRevision: 0 },
    }),
  },
  { route: routes.leaveOut, verdicts: assessors, call: at('reported', { body: { leftOut: true } }) },
]
