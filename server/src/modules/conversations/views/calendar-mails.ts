import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { wantsCalendarMails } from '../store/calendar-mails.ts'

/** Whether the viewer gets appointments by mail, for their calendar. */
export const showCalendarMails = (services: Services, viewer: Viewer): Promise<{ wanted: boolean }> =>
  services.db.read(viewer, async (tx) => ({ wanted: await wantsCalendarMails(tx) }))
