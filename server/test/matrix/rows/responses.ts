import { responseRoutes as routes } from '@tweespraak/contract/response'
import type { TestApp } from '../../app.ts'
import { aResponse, type ResponseStage, signForSeen } from '../../factories/responses.ts'
import { only, type Row } from '../row.ts'
import { conversationAt } from '../stages.ts'
import type { World } from '../world.ts'

type Which = { readonly conversationId: string; readonly responseId: string }

/** A conversation of a kind whose responses go through their steps: offered, or with a response as far as this. */
const made = async (
  { app, people, askers, kindId }: World,
  stage: ResponseStage | 'offered' | 'sealed',
): Promise<Which> => {
  const employee = { personId: people.self, asker: askers.self }
  const manager = { personId: people.manager, asker: askers.manager }
  const two = { employee, manager, managersManager: { asker: askers['managers-manager'] } }
  const conversationId = await conversationAt(app, 'offered', two, {
    kindId: await kindId('improvement'),
    words: (field) => field,
  })
  if (stage === 'offered') return { conversationId, responseId: crypto.randomUUID() }
  if (stage !== 'sealed')
    return { conversationId, responseId: await aResponse(app, two, conversationId, stage) }
  await signForSeen(app, two, conversationId)
  const responseId = await aResponse(app, two, conversationId, 'handed-in')
  const body = { verdict: 'follows', text: 'Lees dit erbij.' } as const
  await app.call(routes.answer, manager.asker, { params: { conversationId, responseId }, body })
  await app.services.jobs.drain()
  return { conversationId, responseId }
}

const known = new WeakMap<TestApp, Map<string, Promise<Which>>>()

/** One for each endpoint: who is stopped changes nothing, and one alone is not stopped where it changes something. */
const response =
  (endpoint: string, stage: ResponseStage | 'offered' | 'sealed') =>
  (world: World): Promise<Which> => {
    const ofApp = known.get(world.app) ?? new Map<string, Promise<Which>>()
    known.set(world.app, ofApp)
    const which = ofApp.get(endpoint) ?? made(world, stage)
    ofApp.set(endpoint, which)
    return which
  }

const listed = response('list', 'handed-in')
const handedIn = response('handIn', 'offered')
const takenBack = response('takeBack', 'handed-in')
const answered = response('answer', 'handed-in')
const asked = response('ask', 'declined')
const rested = response('rest', 'declined')
const appointed = response('appoint', 'asked')
const planned = response('planTalk', 'asked')
const decided = response('decide', 'asked')
const opened = response('openReport', 'asked')
const sealed = response('pdf', 'sealed')

/** Who sees how far it is, and does nothing to it. */
const others = { manager: 'not-allowed', hr: 'not-allowed' } as const
const verdict = { verdict: 'declines', text: 'Daarom niet.' } as const
/** Far within the term, whatever the clock says. */
const soon = ({ app }: World) => app.clock.now().add({ hours: 24 }).toString()

export const responseRows: readonly Row[] = [
  {
    route: routes.list,
    verdicts: only('not-found', 'self', 'manager', 'hr'),
    call: async (world) => ({ params: await listed(world) }),
  },
  {
    route: routes.handIn,
    verdicts: { ...only('not-found', 'self'), ...others },
    call: async (world) => {
      const { conversationId, responseId } = await handedIn(world)
      return { params: { conversationId }, body: { responseId, text: 'Ik zie dit anders.' } }
    },
  },
  {
    route: routes.takeBack,
    verdicts: { ...only('not-found', 'self'), ...others },
    call: async (world) => ({ params: await takenBack(world) }),
  },
  {
    route: routes.answer,
    verdicts: { ...only('not-found', 'manager'), self: 'not-allowed', hr: 'not-allowed' },
    call: async (world) => ({ params: await answered(world), body: verdict }),
  },
  {
    route: routes.ask,
    verdicts: { ...only('not-found', 'self'), ...others },
    call: async (world) => ({ params: await asked(world), body: { companion: null } }),
  },
  {
    route: routes.rest,
    verdicts: { ...only('not-found', 'self'), ...others },
    call: async (world) => ({ params: await rested(world) }),
  },
  {
    route: routes.appoint,
    verdicts: {
      ...only('not-found', 'hr'),
      self: 'not-allowed',
      manager: 'not-allowed',
      'managers-manager': 'not-allowed',
    },
    call: async (world) => ({
      params: await appointed(world),
      body: { personId: world.people.colleague },
    }),
  },
  {
    route: routes.planTalk,
    verdicts: { ...only('not-found', 'managers-manager'), ...others, self: 'not-allowed' },
    call: async (world) => ({
      params: await planned(world),
      body: { at: soon(world), place: 'Kamer 3' },
    }),
  },
  {
    route: routes.decide,
    verdicts: { ...only('not-found', 'managers-manager'), ...others, self: 'not-allowed' },
    call: async (world) => ({ params: await decided(world), body: verdict }),
  },
  {
    route: routes.openReport,
    verdicts: only('not-found', 'managers-manager'),
    call: async (world) => ({ params: await opened(world) }),
  },
  {
    route: routes.pdf,
    verdicts: only('not-found', 'self', 'manager', 'hr'),
    call: async (world) => ({ params: await sealed(world) }),
  },
]
