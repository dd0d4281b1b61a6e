import type { MailHours, MailSort, MailWay } from '@tweespraak/contract/mail-choices'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { saveChoice, saveHours } from '../store/choice.ts'

/** How the viewer hears of one sort of thing from now on, also of what waits to be mailed. */
export const chooseMail = (
  { db, clock }: Services,
  viewer: Viewer,
  choice: { readonly sort: MailSort; readonly way: MailWay },
): Promise<Outcome<undefined>> =>
  db.transaction(viewer, async (tx) => {
    await saveChoice(tx, viewer, { ...choice, at: clock.now().toString() })
    return accept(undefined)
  })

/** When the digest comes to the viewer, and when no mail does that can wait. */
export const setMailHours = (
  { db, clock }: Services,
  viewer: Viewer,
  hours: MailHours,
): Promise<Outcome<undefined>> =>
  db.transaction(viewer, async (tx) => {
    await saveHours(tx, viewer, hours, clock.now().toString())
    return accept(undefined)
  })
