import { recordAudit } from '../../../platform/audit/audit.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { saveWanted } from '../store/calendar-mails.ts'

/** Gets appointments by mail from now on, or no new ones. */
export const wantCalendarMails = (
  services: Services,
  viewer: Viewer,
  wanted: boolean,
): Promise<Outcome<undefined>> =>
  services.db.transaction(viewer, async (tx) => {
    const at = services.clock.now()
    const action = wanted ? 'calendar-mails.wanted' : 'calendar-mails.stopped'
    if (await saveWanted(tx, viewer, wanted, at.toString()))
      await recordAudit(tx, viewer, { action, subjectType: 'person', subjectId: viewer.personId }, at)
    return accept(undefined)
  })
