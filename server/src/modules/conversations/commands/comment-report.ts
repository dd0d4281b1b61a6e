import { newId } from '../../../platform/id.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { type DeedRefusal, perform } from '../store/deed.ts'
import { insertComment, type Comment } from '../store/comment.ts'

/** Says something about the report to the others, such as what should change. */
export const commentReport = (
  services: Services,
  viewer: Viewer,
  conversationId: string,
  text: string,
): Promise<Outcome<Comment, DeedRefusal>> =>
  services.db.transaction(viewer, async (tx) => {
    const at = services.clock.now()
    const done = await perform(tx, viewer, conversationId, { type: 'comment', by: viewer.personId }, at)
    if (!done.ok) return done
    const comment = {
      commentId: newId(services.clock),
      authorId: viewer.personId,
      text,
      madeAt: at.toString(),
    }
    await insertComment(tx, viewer, conversationId, comment)
    return accept(comment)
  })
