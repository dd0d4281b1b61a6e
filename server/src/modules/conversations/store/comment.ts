import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

/** What somebody said about the report. */
export interface Comment {
  readonly commentId: string
  readonly authorId: string
  readonly text: string
  /** ISO instant. */
  readonly madeAt: string
}

export const insertComment = async (
  tx: Tx,
  viewer: Viewer,
  conversationId: string,
  { commentId, authorId, text, madeAt }: Comment,
): Promise<void> => {
  await tx
    .insertInto('report_comments')
    .values({
      organization_id: viewer.organizationId,
      comment_id: commentId,
      conversation_id: conversationId,
      author_id: authorId,
      text,
      made_at: madeAt,
    })
    .execute()
}

export const deleteComment = async (tx: Tx, conversationId: string, commentId: string): Promise<void> => {
  await tx
    .deleteFrom('report_comments')
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .where('comment_id', '=', commentId)
    .execute()
}

/** Oldest first. */
export const commentsQuery = (tx: Tx, conversationId: Given<string>) =>
  tx
    .selectFrom('report_comments')
    .select(['comment_id', 'author_id', 'text', 'made_at'])
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .orderBy('made_at')
    .orderBy('comment_id')

type CommentRow = Awaited<ReturnType<ReturnType<typeof commentsQuery>['execute']>>[number]

export const commentOfRow = (row: CommentRow): Comment => ({
  commentId: row.comment_id,
  authorId: row.author_id,
  text: row.text,
  madeAt: row.made_at,
})

export const findComment = async (
  tx: Tx,
  conversationId: string,
  commentId: string,
): Promise<Comment | null> => {
  const row = await commentsQuery(tx, conversationId).where('comment_id', '=', commentId).executeTakeFirst()
  return row === undefined ? null : commentOfRow(row)
}
