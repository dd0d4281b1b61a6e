import type { comment } from '@tweespraak/contract/report'
import type { z } from 'zod'
import { newId } from '../../../platform/id.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { deleteComment, findComment, insertComment } from '../store/comment.ts'
import { holdConversation } from '../store/conversation.ts'
import { type DeedRefusal, perform, performOn } from '../store/deed.ts'

/** Says something about the report to the others, such as what should change. */
export const commentReport = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
  text: string,
): Promise<Outcome<z.infer<typeof comment>, DeedRefusal>> =>
  services.db.transaction(viewer, async (tx) => {
    const at = services.clock.now()
    const done = await perform(tx, viewer, conversationId, { type: 'comment', by: viewer.personId }, at)
    if (!done.ok) return done
    const made = {
      commentId: newId(services.clock),
      authorId: viewer.personId,
      text,
      madeAt: at.toString(),
    }
    await insertComment(tx, viewer, conversationId, made)
    return accept({ ...made, can: { takeBack: true } })
  })

/** Takes an own comment back, as long as nobody signed since. */
export const takeCommentBack = (
  services: Services,
  viewer: Viewer,
  { conversationId, commentId }: { readonly conversationId: string; readonly commentId: string },
): Promise<Outcome<undefined, DeedRefusal>> =>
  services.db.transaction(viewer, async (tx) => {
    const held = await holdConversation(tx, conversationId)
    if (!held.ok) return held
    const found = await findComment(tx, conversationId, commentId)
    if (found === null) return refuse('not-found')
    const deed = { type: 'take-comment-back', by: viewer.personId, ...found } as const
    const done = await performOn(tx, viewer, held.value, deed, services.clock.now())
    if (!done.ok) return done
    await deleteComment(tx, conversationId, commentId)
    return accept(undefined)
  })
