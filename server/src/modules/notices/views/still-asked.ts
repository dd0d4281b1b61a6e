import type { Tx } from '../../../platform/db/database.ts'
import { lapsedGoalMails } from '../../goals/public.ts'
import { type Choices, isReminder, wayOf } from '../choice.ts'
import { stillStands } from '../reminder.ts'
import { findByMails } from '../store/reminder.ts'
import { type Day, waitingOf } from './waiting.ts'

/** Which of these mails remind of something that still waits, as it did when they were written. */
export const stillAsked = async (
  tx: Tx,
  mailIds: readonly string[],
  day: Day,
): Promise<ReadonlySet<string>> => {
  const reminders = await findByMails(tx, mailIds)
  const standing = new Set<string>()
  for (const [sort, own] of Map.groupBy(reminders, ([, reminder]) => reminder.sort)) {
    const subjectIds = [...new Set(own.map(([, { subjectId }]) => subjectId))]
    const things = Map.groupBy(await waitingOf(tx, { sort, subjectIds }, day), ({ subjectId }) => subjectId)
    for (const [mailId, reminder] of own)
      if (stillStands(reminder, things.get(reminder.subjectId) ?? [], day.today)) standing.add(mailId)
  }
  return standing
}

interface Gathered {
  readonly mailId: string
  readonly personId: string
  readonly kind: string
  readonly facts: { readonly path?: string | undefined; readonly about?: string | undefined }
}

/** What a digest names still of what was gathered: what was done since, or is so no more, is left out, and what is for the app alone. */
export const stillNamed = async <Mail extends Gathered>(
  tx: Tx,
  gathered: readonly Mail[],
  choicesOf: (personId: string) => Choices | undefined,
  day: Day,
): Promise<Mail[]> => {
  const asked = await stillAsked(
    tx,
    gathered.map(({ mailId }) => mailId),
    day,
  )
  const lapsed = await lapsedGoalMails(
    tx,
    gathered.map(({ facts, ...mail }) => ({ ...mail, path: facts.path, about: facts.about })),
    day.today.toString(),
  )
  return gathered.filter(
    ({ mailId, personId, kind }) =>
      (!isReminder(kind) || asked.has(mailId)) &&
      !lapsed.has(mailId) &&
      wayOf(kind, choicesOf(personId)) !== 'app',
  )
}
