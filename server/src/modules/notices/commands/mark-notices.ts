import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { markNotices as mark } from '../store/notice.ts'

/** Marks the viewer's own as read, or not after all; `null` is all that is unread. Answers which changed. */
export const markNotices = (
  { db, clock }: Services,
  viewer: Viewer,
  { noticeIds, read }: { readonly noticeIds: readonly string[] | null; readonly read: boolean },
): Promise<string[]> =>
  db.transaction(viewer, (tx) =>
    mark(tx, viewer.personId, { noticeIds, readAt: read ? clock.now().toString() : null }),
  )
