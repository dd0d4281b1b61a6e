import { id } from '@tweespraak/contract/id'
import { z } from 'zod'
import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { emit } from '../../../platform/outbox/emit.ts'
import { defineEvent } from '../../../platform/outbox/event.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Identity, Viewer } from '../../../platform/viewer.ts'
import { namesOf } from '../../people/public.ts'
import { answerCorrection, mayCorrect, takeCorrectionBack } from '../correction.ts'
import {
  deleteCorrection,
  findCorrection,
  waitingCorrection,
  insertCorrection,
  saveDeclined,
} from '../store/file.ts'
import { basisOf, draftAddendum, hasOtherLeft, sealAddendum } from './seal-addendum.ts'

const payload = z.object({ conversationId: id, correctionId: id, byId: id, otherId: id })

/** One of the two says what is wrong in their report; the other is asked. */
export const CorrectionProposed = defineEvent('CorrectionProposed', payload)
/** The other agreed, and it is sealed; or did not. Who proposed it is told. */
export const CorrectionSealed = defineEvent('CorrectionSealed', payload)
export const CorrectionDeclined = defineEvent('CorrectionDeclined', payload)

const write = (
  tx: Tx,
  identity: Identity,
  {
    action,
    conversationId,
    digest,
  }: { readonly action: string; readonly conversationId: string; readonly digest?: string },
  at: Temporal.Instant,
): Promise<void> =>
  recordAudit(
    tx,
    identity,
    {
      action,
      subjectType: 'conversation',
      subjectId: conversationId,
      ...(digest === undefined ? {} : { digest }),
    },
    at,
  )

interface Named {
  readonly conversationId: string
  readonly correctionId: string
}

/** Proposes to the other what is wrong in a sealed report and what it should be. Sent twice it is proposed once. */
export const proposeCorrection = (
  services: Services,
  viewer: Viewer,
  given: Named & { readonly wrong: string; readonly correct: string },
): Promise<Outcome<undefined>> =>
  services.db.transaction(viewer, async (tx) => {
    const at = services.clock.now()
    const { conversationId, correctionId, wrong, correct } = given
    const found = await basisOf(tx, viewer, conversationId)
    if (!found.ok) return found
    if (wrong === correct) return refuse('nothing-changes')
    const { side, otherId, employeeId } = found.value
    const waits = await waitingCorrection(tx, viewer, conversationId)
    // The same one, sent again because the answer got lost.
    if (waits === correctionId) return accept(undefined)
    const otherHasLeft = await hasOtherLeft(tx, viewer, found.value, at)
    const may = mayCorrect({ side, otherHasLeft, waits: waits !== null })
    if (!may.ok) return may
    const about = { conversationId, correctionId, employeeId, askedId: otherId, side: may.value }
    await insertCorrection(tx, viewer, { ...about, wrong, correct, at: at.toString() })
    await write(tx, viewer, { action: 'correction.proposed', conversationId }, at)
    const told = { conversationId, correctionId, byId: viewer.personId, otherId }
    await emit(tx, viewer, CorrectionProposed, told, at)
    return accept(undefined)
  })

/** Who proposed it takes it back, or puts away what was declined. */
export const dropCorrection = (
  services: Services,
  viewer: Viewer,
  { conversationId, correctionId }: Named,
): Promise<Outcome<undefined>> =>
  services.db.transaction(viewer, async (tx) => {
    const proposal = await findCorrection(tx, { conversationId, correctionId })
    if (proposal === null) return refuse('not-found')
    const taken = takeCorrectionBack(proposal, viewer.personId)
    if (!taken.ok) return taken
    if (!(await deleteCorrection(tx, correctionId))) return refuse('correction-settled')
    await write(tx, viewer, { action: 'correction.taken-back', conversationId }, services.clock.now())
    return accept(undefined)
  })

/** The other does not agree, and says why: nothing of it comes into the file. */
export const declineCorrection = (
  services: Services,
  viewer: Viewer,
  { conversationId, correctionId, reason }: Named & { readonly reason: string },
): Promise<Outcome<undefined>> =>
  services.db.transaction(viewer, async (tx) => {
    const at = services.clock.now()
    const proposal = await findCorrection(tx, { conversationId, correctionId })
    if (proposal === null) return refuse('not-found')
    const answered = answerCorrection(proposal, viewer.personId)
    if (!answered.ok) return answered
    if (!(await saveDeclined(tx, correctionId, { reason, at: at.toString() })))
      return refuse('correction-settled')
    await write(tx, viewer, { action: 'correction.declined', conversationId }, at)
    const told = { conversationId, correctionId, byId: viewer.personId, otherId: proposal.proposedBy }
    await emit(tx, viewer, CorrectionDeclined, told, at)
    return accept(undefined)
  })

const draft = async (tx: Tx, viewer: Viewer, { conversationId, correctionId }: Named, writtenAt: string) => {
  const basis = await basisOf(tx, viewer, conversationId)
  if (!basis.ok) return basis
  const proposal = await findCorrection(tx, { conversationId, correctionId })
  if (proposal === null) return refuse('not-found')
  const answered = answerCorrection(proposal, viewer.personId)
  if (!answered.ok) return answered
  const { proposedBy, side, wrong, correct } = proposal
  const names = await namesOf(tx, [proposedBy, viewer.personId])
  const drafted = await draftAddendum(tx, basis.value, {
    addendumId: correctionId,
    author: { personId: proposedBy, name: names.get(proposedBy) ?? '', side },
    text: correct,
    corrects: wrong,
    agreed: { personId: viewer.personId, name: names.get(viewer.personId) ?? '' },
    writtenAt,
  })
  return accept(drafted)
}

/**
 * The other agrees: the correction is sealed at once, as an addition that both stand behind, and the proposal is gone.
 * Refused where documents cannot be made now: it waits as it did.
 */
export const agreeToCorrection = async (
  services: Services,
  viewer: Viewer,
  given: Named,
): Promise<Outcome<undefined>> => {
  const at = services.clock.now()
  const drafted = await services.db.transaction(viewer, (tx) => draft(tx, viewer, given, at.toString()))
  if (!drafted.ok) return drafted
  const { conversationId, correctionId } = given
  const { basis, contentHash } = drafted.value
  const sealed = await sealAddendum(services, viewer, drafted.value, {
    // Taken back while the document was made: then there is nothing to agree to any more.
    before: (tx) => deleteCorrection(tx, correctionId, 'waiting'),
    after: async (tx, task) => {
      await write(tx, task, { action: 'correction.sealed', conversationId, digest: contentHash }, at)
      const told = { conversationId, correctionId, byId: viewer.personId, otherId: basis.otherId }
      await emit(tx, task, CorrectionSealed, told, at)
    },
  })
  if (!sealed.ok) return sealed
  return sealed.value === 'not-after-all' ? refuse('correction-settled') : accept(undefined)
}
