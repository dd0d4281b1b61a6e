import type { MailWay } from '@tweespraak/contract/mail-choices'
import type { Tx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/id.ts'
import type { News } from '../../../platform/mail/news.ts'
import type { NewMail } from '../../../platform/mail/new-mail.ts'
import { queueMails } from '../../../platform/mail/queue.ts'
import type { Services } from '../../../platform/services.ts'
import type { Task } from '../../../platform/viewer.ts'
import { optionalSort, wayOf } from '../choice.ts'
import { isNotice } from '../notice.ts'
import { choicesOf } from '../store/choice.ts'
import { insertNotices } from '../store/notice.ts'

const mailOf = ({ otherId: _other, kindId: _kind, recipient, ...mail }: News, way: MailWay): NewMail[] =>
  recipient === null || way === 'app' ? [] : [{ ...mail, recipient, inDigest: way === 'digest' }]

/**
 * Tells people: among their notices what is for them to know rather than for their calendar alone; and by mail, of what
 * they may do without as they chose.
 */
export const tellPeople = async (
  services: Pick<Services, 'clock' | 'jobs' | 'config'>,
  tx: Tx,
  task: Task,
  news: readonly News[],
): Promise<void> => {
  await insertNotices(
    tx,
    news
      .filter(({ kind }) => isNotice(kind))
      .map(({ personId, kind, facts, otherId, kindId }) => ({
        noticeId: newId(services.clock),
        personId,
        sort: kind,
        path: facts.path ?? '/',
        otherId,
        kindId,
        at: facts.when ?? null,
        onDay: facts.day ?? null,
        count: facts.count ?? null,
      })),
    services.clock.now(),
  )
  const choosing = news.filter(({ kind }) => optionalSort(kind) !== null)
  const choices = await choicesOf(
    tx,
    choosing.map(({ personId }) => personId),
  )
  await queueMails(
    services,
    tx,
    task,
    news.flatMap((each) => mailOf(each, wayOf(each.kind, choices.get(each.personId)))),
  )
}
