import { id } from '@tweespraak/contract/id'
import { z } from 'zod'
import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { emit } from '../../../platform/outbox/emit.ts'
import { defineEvent } from '../../../platform/outbox/event.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { namesOf } from '../../people/public.ts'
import { maySayMore } from '../addendum.ts'
import { basisOf, draftAddendum, sealAddendum } from './seal-addendum.ts'

/** Something was added to a sealed report, by one of the two; the other is told. */
export const AddendumSealed = defineEvent(
  'AddendumSealed',
  z.object({ conversationId: id, addendumId: id, authorId: id, otherId: id }),
)

type AddendumRefusal =
  | 'not-found'
  | 'not-allowed'
  | 'conversation-withdrawn'
  | 'no-report-yet'
  | 'documents-unavailable'

interface Given {
  readonly conversationId: string
  readonly addendumId: string
  readonly text: string
}

const draft = async (
  tx: Tx,
  viewer: Viewer,
  { conversationId, addendumId, text }: Given,
  writtenAt: string,
) => {
  const basis = await basisOf(tx, viewer, conversationId)
  if (!basis.ok) return basis
  const side = maySayMore(basis.value.side)
  if (!side.ok) return side
  const { personId } = viewer
  const name = (await namesOf(tx, [personId])).get(personId) ?? ''
  const author = { personId, name, side: side.value }
  return accept(await draftAddendum(tx, basis.value, { addendumId, author, text, writtenAt }))
}

/** Adds something to a sealed report: sealed itself, at once, or refused. Sent twice it is added once. */
export const writeAddendum = async (
  services: Services,
  viewer: Viewer,
  given: Given,
): Promise<Outcome<undefined, AddendumRefusal>> => {
  const at = services.clock.now()
  const drafted = await services.db.transaction(viewer, (tx) => draft(tx, viewer, given, at.toString()))
  if (!drafted.ok) return drafted
  const { conversationId, addendumId } = given
  const { basis, contentHash } = drafted.value
  const sealed = await sealAddendum(services, viewer, drafted.value, {
    after: async (tx, task) => {
      const entry = { action: 'addendum.sealed', subjectType: 'conversation', subjectId: conversationId }
      await recordAudit(tx, task, { ...entry, digest: contentHash }, at)
      const told = { conversationId, addendumId, authorId: viewer.personId, otherId: basis.otherId }
      await emit(tx, task, AddendumSealed, told, at)
    },
  })
  return sealed.ok ? accept(undefined) : sealed
}
