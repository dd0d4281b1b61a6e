import { checkInRoutes } from '@tweespraak/contract/check-ins'
import { conversationsRoutes as routes } from '@tweespraak/contract/conversations'
import { evaluationRoutes } from '@tweespraak/contract/evaluation'
import { invitationRoutes } from '@tweespraak/contract/invitations'
import { leftDraftsRoutes } from '@tweespraak/contract/left-drafts'
import { closed, only, type Row, signedIn } from '../row.ts'
import type { Stage } from '../stages.ts'
import type { World } from '../world.ts'

const participants = only('not-found', 'self', 'manager')
/** HR sees how far it is; what it may not do there is refused as such. */
const participantsBeforeHr = { ...participants, hr: 'not-allowed' } as const

const moment = { startsAt: '2030-01-07T09:00:00Z', endsAt: '2030-01-07T10:00:00Z' }
const planned = { ...moment, place: null, videoLink: null, purpose: null }

const at = (stage: Stage, body?: unknown) => async (world: World) => ({
  params: { conversationId: await world.conversation(stage) },
  ...(body === undefined ? {} : { body }),
})

/** A talking point of the employee. */
const point = (stage: Stage, body?: unknown) => async (world: World) => {
  const conversationId = await world.conversation(stage)
  const { body: seen } = await world.app.call(routes.get, world.askers.self, { params: { conversationId } })
  const own =
    seen.view === 'participant' ? seen.talkingPoints.find(({ side }) => side === 'employee') : undefined
  return {
    params: { conversationId, pointId: own?.pointId ?? crypto.randomUUID() },
    ...(body === undefined ? {} : { body }),
  }
}

/** The proposal that follows a filed conversation. */
const proposal = (body?: unknown) => async (world: World) => {
  await world.conversation('signed')
  const { body: found } = await world.app.call(routes.proposals, world.askers.self)
  return {
    params: { proposalId: found.items.at(-1)?.proposalId ?? crypto.randomUUID() },
    ...(body === undefined ? {} : { body }),
  }
}

export const conversationRows: readonly Row[] = [
  { route: leftDraftsRoutes.list, verdicts: signedIn, call: () => ({}) },
  {
    route: leftDraftsRoutes.drop,
    verdicts: { ...closed('not-found'), nobody: 'not-signed-in' },
    call: at('prepared'),
  },
  { route: invitationRoutes.calendarMails, verdicts: signedIn, call: () => ({}) },
  {
    route: invitationRoutes.wantCalendarMails,
    verdicts: signedIn,
    call: () => ({ body: { wanted: true } }),
  },
  {
    route: invitationRoutes.answer,
    verdicts: participants,
    call: at('planned', { answer: 'accepted' }),
  },
  { route: routes.list, verdicts: signedIn, call: ({ people }) => ({ query: { personId: people.self } }) },
  {
    route: routes.plan,
    verdicts: only('not-allowed', 'self', 'manager'),
    call: async (world) => ({
      body: {
        ...planned,
        kindId: await world.kindId('progress'),
        employeeId: world.people.self,
        leaderId: world.people.manager,
      },
    }),
  },
  {
    route: checkInRoutes.start,
    verdicts: only('not-allowed', 'self', 'manager'),
    call: async (world) => ({
      body: {
        kindId: await world.kindId('check-in'),
        employeeId: world.people.self,
        leaderId: world.people.manager,
      },
    }),
  },
  {
    route: checkInRoutes.keep,
    verdicts: only('not-found', 'self', 'manager'),
    call: async (world) => {
      const { self, manager } = world.people
      const body = { kindId: await world.kindId('check-in'), employeeId: self, leaderId: manager }
      const started = await world.app.call(checkInRoutes.start, world.askers.self, { body })
      return { params: { conversationId: started.body.conversationId }, body: { wanted: true } }
    },
  },
  {
    route: checkInRoutes.undo,
    // The other of the two did not begin it.
    verdicts: { ...only('not-found', 'self'), manager: 'not-allowed' },
    call: async (world) => {
      const { self, manager } = world.people
      const body = { kindId: await world.kindId('check-in'), employeeId: self, leaderId: manager }
      const started = await world.app.call(checkInRoutes.start, world.askers.self, { body })
      return { params: { conversationId: started.body.conversationId } }
    },
  },
  {
    route: routes.reach,
    verdicts: { ...signedIn, 'other-organization': 'not-found' },
    call: ({ people }) => ({ params: { personId: people.self } }),
  },
  {
    route: routes.progress,
    verdicts: signedIn,
    call: ({ people }) => ({ params: { personId: people.self } }),
  },
  { route: routes.get, verdicts: { ...participants, hr: 'yes' }, call: at('prepared') },
  { route: routes.context, verdicts: participants, call: at('prepared') },
  { route: routes.reschedule, verdicts: participantsBeforeHr, call: at('planned', planned) },
  {
    route: routes.cancel,
    verdicts: participantsBeforeHr,
    call: at('planned', { reason: 'no-time', text: null }),
  },
  {
    route: routes.handOver,
    verdicts: { ...only('not-found', 'manager', 'hr'), self: 'not-allowed' },
    call: async (world) => ({
      params: { conversationId: await world.conversation('planned') },
      body: { leaderId: world.people['managers-manager'] },
    }),
  },
  {
    route: routes.saveAnswer,
    verdicts: participantsBeforeHr,
    call: async (world) => ({
      params: { conversationId: await world.conversation('planned'), fieldId: 'geen-vraag' },
      body: { value: 'x', baseRevision: 0 },
    }),
  },
  {
    route: routes.addTalkingPoint,
    verdicts: participantsBeforeHr,
    call: (world) => at('planned', { pointId: crypto.randomUUID(), text: 'Rooster' })(world),
  },
  {
    route: routes.editTalkingPoint,
    verdicts: only('not-found', 'self'),
    call: point('prepared', { text: 'Anders' }),
  },
  {
    route: routes.orderTalkingPoints,
    verdicts: participantsBeforeHr,
    call: at('prepared', { pointIds: [] }),
  },
  { route: routes.removeTalkingPoint, verdicts: only('not-found', 'self'), call: point('prepared') },
  { route: routes.restoreTalkingPoint, verdicts: only('not-found', 'self'), call: point('prepared') },
  { route: routes.bringTalkingPoint, verdicts: participants, call: point('talking') },
  {
    route: routes.carryTalkingPoints,
    verdicts: participantsBeforeHr,
    call: async (world) => {
      const { params } = await point('talking')(world)
      return {
        params: { conversationId: params.conversationId },
        body: { pointIds: [params.pointId], carried: true },
      }
    },
  },
  {
    route: routes.tickTalkingPoint,
    verdicts: participantsBeforeHr,
    call: point('talking', { discussed: true }),
  },
  {
    route: routes.placeTalkingPoint,
    verdicts: participantsBeforeHr,
    call: point('talking', { before: null }),
  },
  { route: routes.share, verdicts: participantsBeforeHr, call: at('prepared') },
  { route: routes.begin, verdicts: participantsBeforeHr, call: at('prepared') },
  { route: routes.finish, verdicts: participantsBeforeHr, call: at('talking') },
  { route: routes.proposals, verdicts: signedIn, call: () => ({}) },
  { route: routes.planProposal, verdicts: participants, call: proposal(planned) },
  { route: routes.dismissProposal, verdicts: participants, call: proposal() },
  { route: routes.restoreProposal, verdicts: participants, call: proposal() },
  { route: evaluationRoutes.own, verdicts: participantsBeforeHr, call: at('reported') },
  {
    route: evaluationRoutes.evaluate,
    verdicts: participantsBeforeHr,
    call: at('reported', { safe: 'yes', equal: 'partly', useful: null, rhythm: 'right' }),
  },
]
