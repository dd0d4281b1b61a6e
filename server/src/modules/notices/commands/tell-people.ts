import type { Tx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/id.ts'
import type { News } from '../../../platform/mail/news.ts'
import type { NewMail } from '../../../platform/mail/new-mail.ts'
import { queueMails } from '../../../platform/mail/queue.ts'
import type { Services } from '../../../platform/services.ts'
import type { Task } from '../../../platform/viewer.ts'
import { isNotice } from '../notice.ts'
import { insertNotices } from '../store/notice.ts'

const mailOf = ({ otherId: _other, kindId: _kind, recipient, ...mail }: News): NewMail[] =>
  recipient === null ? [] : [{ ...mail, recipient }]

/** Tells people: by mail, and among their notices what is for them to know rather than for their calendar alone. */
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
  await queueMails(services, tx, task, news.flatMap(mailOf))
}
