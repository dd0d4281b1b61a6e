import type { Viewer } from '../../platform/viewer.ts'

/** HR and administrators invite; row-level security holds HR of some units to their own people. */
export const mayInvite = (viewer: Viewer): boolean => viewer.administrator || viewer.hr.scope !== 'none'

/** The mails of the organisation (recipient, kind, state) are the administrator's to watch over. */
export const mayReadMails = (viewer: Viewer): boolean => viewer.administrator
