import type { Bilingual } from '@tweespraak/contract/id'
import type { ConversationState } from '@tweespraak/contract/conversation'
import type { Tx } from '../../../platform/db/database.ts'
import { deriveKey } from '../../../platform/derive-key.ts'
import { sealWord } from '../../../platform/link-token.ts'
import { answerAddress, bareAddress, writeCalendar } from '../../../platform/mail/calendar.ts'
import type { NewMail } from '../../../platform/mail/new-mail.ts'
import type { Services } from '../../../platform/services.ts'
import { namesOf, type PersonFacts } from '../../people/public.ts'
import { asWanted, calendarBehind, calendarChanges, calendarUid, type Told } from '../invitation.ts'
import { loadUnwanting } from '../store/calendar-mails.ts'
import { loadAnswers, loadTold, nextSequence, saveTold, sequenceNow } from '../store/invitation.ts'

export interface Appointed {
  readonly organizationId: string
  readonly conversationId: string
  /** The same when the job runs again. */
  readonly occasion: string
  readonly kindName: Bilingual
  readonly state: ConversationState
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string | null
  readonly videoLink: string | null
  readonly employeeId: string
  readonly leaderId: string
  /** Who planned it or moved it last, and so comes without being asked. */
  readonly setBy: string
  readonly people: readonly string[]
}

export interface Calendars {
  /** Whose calendar is told something, and what. */
  readonly changes: readonly Told[]
  /** What of the mail to this person is for their calendar; writes down that it was told. */
  readonly writeFor: (person: PersonFacts) => Promise<Pick<NewMail, 'calendar'>>
}

/** The key of the words that answers to invitations are known by. */
export const answerKey = ({ secret }: Pick<Services, 'secret'>): Buffer =>
  deriveKey(secret, 'invitation-answer')

/** What the calendars of those at the table are to be told of how a conversation stands now. */
export const openCalendars = async (
  services: Services,
  tx: Tx,
  about: Appointed,
  calledOff: boolean,
): Promise<Calendars> => {
  const { organizationId, conversationId, occasion } = about
  const now = services.clock.now()
  const told = await loadTold(tx, conversationId)
  const all = calendarChanges(about, told, { calledOff, now })
  if (all.length === 0) return { changes: all, writeFor: async () => ({}) }
  const changes = asWanted(all, told, await loadUnwanting(tx))
  // Counted also where nobody's calendar is told: an answer in the app is to the moment that it was given for.
  const { sequence, momentSequence } = await nextSequence(tx, organizationId, conversationId, {
    ...about,
    occasion,
  })
  return {
    changes,
    writeFor: await calendarWriter(services, tx, about, { changes, sequence, momentSequence }),
  }
}

/** What somebody's calendar was not told for a time, if anything: at the change that it is at, which others were told. */
export const catchUpCalendar = async (
  services: Services,
  tx: Tx,
  about: Appointed,
  personId: string,
): Promise<Calendars> => {
  const { conversationId } = about
  const known = await sequenceNow(tx, conversationId)
  const told = await loadTold(tx, conversationId)
  const own = told.find((each) => each.personId === personId)
  const method = calendarBehind(about, own, { sequence: known.sequence, now: services.clock.now() })
  const behind = method === null ? [] : [{ personId, method }]
  const changes = asWanted(behind, told, await loadUnwanting(tx))
  return { changes, writeFor: await calendarWriter(services, tx, about, { ...known, changes }) }
}

const calendarWriter = async (
  services: Services,
  tx: Tx,
  about: Appointed,
  {
    changes,
    sequence,
    momentSequence,
  }: {
    readonly changes: readonly Told[]
    readonly sequence: number
    readonly momentSequence: number
  },
): Promise<Calendars['writeFor']> => {
  const { organizationId, conversationId } = about
  const answers = await loadAnswers(tx, conversationId, momentSequence)
  const names = await namesOf(tx, [about.employeeId, about.leaderId])
  const leader = names.get(about.leaderId) ?? ''
  const at = services.clock.now().toString()
  return async ({ personId, name, email, language }) => {
    const change = changes.find((each) => each.personId === personId)
    if (change === undefined || email === null) return {}
    await saveTold(tx, about, { ...change, sequence }, at)
    const word = sealWord([organizationId, conversationId, personId], answerKey(services))
    const replyTo = answerAddress(services.config, word)
    const content = writeCalendar(
      {
        ...about,
        method: change.method,
        uid: calendarUid(about),
        sequence,
        writtenAt: at,
        kind: about.kindName[language],
        employee: names.get(about.employeeId) ?? '',
        leader,
        link: `${services.address}/conversations/${conversationId}`,
        organizer: { name: leader, address: replyTo ?? bareAddress(services.config.mailFrom) },
        guest: {
          name,
          address: email,
          answer: answers.get(personId) ?? (personId === about.setBy ? 'accepted' : null),
          asked: replyTo !== null,
        },
      },
      language,
    )
    return { calendar: { method: change.method, content, replyTo } }
  }
}
