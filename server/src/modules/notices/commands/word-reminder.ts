import type { Language } from '@tweespraak/contract/id'
import type { ReminderMail } from '../../../platform/mail/mail-kind.ts'
import type { MailFacts } from '../../../platform/mail/new-mail.ts'
import type { Addressee } from '../../people/public.ts'
import { withinSentence } from '../../templates/public.ts'
import type { Due } from '../reminder.ts'
import type { Thing } from '../views/waiting.ts'

/** Where a tone has a letter of its own; the others say it as before the last day. */
const kindOf = ({ tone, waiting: { sort } }: Due): ReminderMail => {
  switch (sort) {
    case 'prepare':
    case 'talk':
    case 'goal-answer':
    case 'goal-check-in':
      return `reminder-${sort}`
    case 'sign':
    case 'rhythm':
      return tone === 'waits' ? `reminder-${sort}-waits` : `reminder-${sort}`
    case 'goal':
      return tone === 'late' ? `reminder-${sort}-late` : `reminder-${sort}`
    default:
      return tone === 'before' ? `reminder-${sort}` : `reminder-${sort}-${tone}`
  }
}

/** What is planned opens there for who leads; for whoever stands above them it is about the employee. */
const pathOf = ({ tone, waiting }: Due<Thing>): string =>
  tone === 'waits' && waiting.next === 'above' && (waiting.sort === 'next' || waiting.sort === 'rhythm')
    ? `/people/${waiting.employeeId}`
    : waiting.path

/** The letter of a reminder: which, whom it names, and the facts for it; nothing that anybody wrote. */
export const reminderMail = (
  due: Due<Thing> & { readonly to: { readonly language: Language } },
  people: ReadonlyMap<string, Addressee>,
): {
  readonly kind: ReminderMail
  readonly facts: MailFacts
  readonly namedId: string | null
} => {
  const { waiting, tone, to } = due
  // The next person hears for whom it waits.
  const namedId = tone === 'waits' ? waiting.personId : waiting.otherId
  const named = namedId === null ? undefined : people.get(namedId)
  const path = pathOf(due)
  return {
    kind: kindOf(due),
    namedId,
    facts: {
      path,
      listed: waiting.kind?.rules.progressSeenBy.includes('hr') ?? false,
      ...(named === undefined ? {} : { other: named.name }),
      ...(waiting.kind === null ? {} : { kind: withinSentence(waiting.kind.name, to.language) }),
      ...(waiting.at === null ? { day: waiting.lastDay.toString() } : { when: waiting.at }),
    },
  }
}
