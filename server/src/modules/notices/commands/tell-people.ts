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
import { findTold, insertNotices, type NewNotice } from '../store/notice.ts'

const mailOf = (
  { otherId: _other, kindId: _kind, onlyAfter: _after, recipient, ...mail }: News,
  way: MailWay,
): NewMail[] =>
  recipient === null || way === 'app' ? [] : [{ ...mail, recipient, inDigest: way === 'digest' }]

/** Without what follows upon something that its reader was never told. */
const withoutUnheard = async (tx: Tx, news: readonly News[]): Promise<readonly News[]> => {
  const following = news.flatMap(({ onlyAfter, personId, facts: { about } }) =>
    onlyAfter === undefined || about === undefined ? [] : [{ personId, sort: onlyAfter, occasion: about }],
  )
  if (following.length === 0) return news
  const told = await findTold(tx, following)
  const heard = new Set(
    following
      .filter((_, place) => told.has(place))
      .map(({ personId, occasion }) => `${personId} ${occasion}`),
  )
  return news.filter(
    ({ onlyAfter, personId, facts }) => onlyAfter === undefined || heard.has(`${personId} ${facts.about}`),
  )
}

const noticeOf = (
  { personId, kind, facts, otherId, kindId }: News,
  { clock }: Pick<Services, 'clock'>,
): NewNotice => ({
  noticeId: newId(clock),
  personId,
  sort: kind,
  path: facts.path ?? '/',
  otherId,
  kindId,
  at: facts.when ?? null,
  onDay: facts.day ?? null,
  count: facts.count ?? null,
  occasion: facts.about ?? null,
})

/**
 * Tells people: among their notices what is for them to know rather than for their calendar alone; and by mail, of what
 * they may do without as they chose. What somebody was told of the same occasion they are not told again.
 */
export const tellPeople = async (
  services: Pick<Services, 'clock' | 'jobs' | 'config'>,
  tx: Tx,
  task: Task,
  given: readonly News[],
): Promise<void> => {
  const news = (await withoutUnheard(tx, given)).map((each) => ({
    each,
    notice: isNotice(each.kind) ? noticeOf(each, services) : null,
  }))
  const put = await insertNotices(
    tx,
    news.flatMap(({ notice }) => (notice === null ? [] : [notice])),
    services.clock.now(),
  )
  const fresh = news.flatMap(({ each, notice }) =>
    notice === null || put.has(notice.noticeId) ? [each] : [],
  )
  const choices = await choicesOf(
    tx,
    fresh.filter(({ kind }) => optionalSort(kind) !== null).map(({ personId }) => personId),
  )
  await queueMails(
    services,
    tx,
    task,
    fresh.flatMap((each) => mailOf(each, wayOf(each.kind, choices.get(each.personId)))),
  )
}
