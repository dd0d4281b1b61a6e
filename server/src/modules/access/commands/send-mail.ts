import { recordAudit } from '../../../platform/audit/audit.ts'
import { releaseMail } from '../../../platform/mail/queue.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { mayReadMails } from '../policy.ts'
import { listedMails } from '../views/mails.ts'

/**
 * Sends afterwards what was kept while no mail went out, or was given up: as long as it still holds. An invitation
 * that works, a talk to come.
 */
export const sendMail = async (
  services: Pick<Services, 'db' | 'clock' | 'jobs' | 'config'>,
  viewer: Viewer,
  mailId: string,
): Promise<Outcome<undefined, 'not-allowed' | 'not-found' | 'mail-holds-no-longer'>> => {
  if (!mayReadMails(viewer)) return refuse('not-allowed')
  const { db, clock, config } = services
  const at = clock.now()
  const decided = await db.transaction(viewer, async (tx) => {
    const mail = await listedMails(tx, viewer, at.toString()).where('mail_id', '=', mailId).executeTakeFirst()
    if (mail === undefined) return refuse('not-found')
    if (!mail.holds || config.smtpUrl === null) return refuse('mail-holds-no-longer')
    await recordAudit(tx, viewer, { action: 'mail.released', subjectType: 'mail', subjectId: mailId }, at)
    return accept(undefined)
  })
  // In a transaction of its own, under the one role that may change a mail; of two at once the second finds nothing to do.
  if (decided.ok) await releaseMail(services, viewer.organizationId, mailId)
  return decided
}
