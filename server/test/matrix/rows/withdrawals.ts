import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { dossierRoutes } from '@tweespraak/contract/dossier'
import type { Relation } from '../relation.ts'
import { only, type Row } from '../row.ts'
import type { World } from '../world.ts'

/** HR knows of the conversation, and neither withdraws nor corrects what two others said. */
const ofTwo = { ...only('not-found', 'self', 'manager'), hr: 'not-allowed' } as const

/** Withdrawing is proposed by the one and answered by the other. */
const withdrawalFrom = (by: 'self' | 'manager') => async (world: World) => {
  const params = { conversationId: await world.conversation('reported') }
  const body = { reason: 'double' } as const
  await world.app.call(conversationsRoutes.proposeWithdrawal, world.askers[by], { params, body })
  return { params }
}

/** A correction that the employee proposed to the manager. */
const correction = async (world: World) => {
  const params = { conversationId: await world.conversation('signed') }
  const correctionId = crypto.randomUUID()
  await world.app.call(dossierRoutes.proposeCorrection, world.askers.self, {
    params,
    body: { correctionId, wrong: 'maandag', correct: 'dinsdag' },
  })
  return { params: { ...params, correctionId } }
}

const other = (relation: Relation) => (relation === 'self' ? 'manager' : 'self')

export const withdrawalRows: readonly Row[] = [
  {
    route: conversationsRoutes.proposeWithdrawal,
    verdicts: ofTwo,
    call: async (world) => ({
      params: { conversationId: await world.conversation('reported') },
      body: { reason: 'double' },
    }),
  },
  {
    route: conversationsRoutes.takeWithdrawalBack,
    verdicts: ofTwo,
    call: (world, relation) => withdrawalFrom(relation === 'manager' ? 'manager' : 'self')(world),
  },
  {
    route: conversationsRoutes.agreeWithdrawal,
    verdicts: ofTwo,
    call: (world, relation) => withdrawalFrom(other(relation))(world),
  },
  {
    route: conversationsRoutes.declineWithdrawal,
    verdicts: ofTwo,
    call: (world, relation) => withdrawalFrom(other(relation))(world),
  },
  {
    route: dossierRoutes.proposeCorrection,
    verdicts: ofTwo,
    call: async (world) => ({
      params: { conversationId: await world.conversation('signed') },
      body: { correctionId: crypto.randomUUID(), wrong: 'maandag', correct: 'dinsdag' },
    }),
  },
  {
    route: dossierRoutes.takeCorrectionBack,
    // Of the proposal itself only the two know.
    verdicts: { ...only('not-found', 'self'), manager: 'not-allowed' },
    call: correction,
  },
  { route: dossierRoutes.agreeCorrection, verdicts: ofTwo, call: correction },
  {
    route: dossierRoutes.declineCorrection,
    verdicts: only('not-found', 'self', 'manager'),
    call: async (world) => ({ ...(await correction(world)), body: { reason: 'Het was maandag.' } }),
  },
]
