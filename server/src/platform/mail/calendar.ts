import type { Language } from '@tweespraak/contract/id'
import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
} from 'ical-generator'
import type { Config } from '../config.ts'
import { wordsOfMail } from './letter.ts'

/** Whether a calendar is to have it, or to have it no more. */
export type CalendarMethod = 'request' | 'cancel'

/** What somebody answered to an invitation. */
export type InvitationAnswer = 'accepted' | 'declined' | 'tentative'

/** One appointment as it stands in the calendar of one person. Kind, names, when and where; never what for. */
export interface CalendarEntry {
  readonly method: CalendarMethod
  readonly uid: string
  /** Higher with each change of what was sent before under this `uid`. */
  readonly sequence: number
  /** When it was written; ISO instants, all three. */
  readonly writtenAt: string
  readonly startsAt: string
  readonly endsAt: string
  /** The kind, in the reader's language. */
  readonly kind: string
  /** The two who talk. */
  readonly employee: string
  readonly leader: string
  readonly place: string | null
  readonly videoLink: string | null
  /** Where it is prepared, moved and called off. */
  readonly link: string
  readonly organizer: { readonly name: string; readonly address: string }
  /** Whose calendar it is; the only address in it, since nobody gets those of others by it. */
  readonly guest: {
    readonly name: string
    readonly address: string
    readonly answer: InvitationAnswer | null
    /** An answer by mail arrives somewhere and is wanted. */
    readonly asked: boolean
  }
}

const statuses = {
  accepted: ICalAttendeeStatus.ACCEPTED,
  declined: ICalAttendeeStatus.DECLINED,
  tentative: ICalAttendeeStatus.TENTATIVE,
} as const

/** Writes it as iCalendar, in UTC: which hour that is where somebody lives, their calendar knows. */
export const writeCalendar = (entry: CalendarEntry, language: Language): string => {
  const t = wordsOfMail(language)
  const { guest, organizer, place, videoLink } = entry
  const calls = entry.method === 'cancel'
  const calendar = ical({
    prodId: { company: 'Tweespraak', product: 'Tweespraak', language: language.toUpperCase() },
    method: calls ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  })
  const said = { kind: entry.kind, employee: entry.employee, leader: entry.leader }
  const where = place ?? videoLink
  calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    stamp: new Date(entry.writtenAt),
    start: new Date(entry.startsAt),
    end: new Date(entry.endsAt),
    summary: t('in-calendar.summary', said),
    description: [
      ...(videoLink === null ? [] : [t('in-calendar.video', { link: videoLink })]),
      t('in-calendar.more', { link: entry.link }),
    ].join('\n\n'),
    ...(where === null ? {} : { location: where }),
    // Who may look into somebody's calendar sees that they are busy, not with what.
    class: ICalEventClass.PRIVATE,
    status: calls ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: organizer.name, email: organizer.address },
    attendees: [
      {
        name: guest.name,
        email: guest.address,
        role: ICalAttendeeRole.REQ,
        type: ICalAttendeeType.INDIVIDUAL,
        status: guest.answer === null ? ICalAttendeeStatus.NEEDSACTION : statuses[guest.answer],
        rsvp: guest.asked && !calls && guest.answer === null,
      },
    ],
  })
  return calendar.toString()
}

/** The address alone of a sender, such as `Tweespraak <tweespraak@example.nl>`. */
export const bareAddress = (sender: string): string => /<([^<>]+)>/.exec(sender)?.[1] ?? sender

/**
 * Where an answer to an invitation goes: the address that is read, with what only this guest was sent behind a plus. Null
 * where no mail is read.
 */
export const answerAddress = (
  { inboundAddress }: Pick<Config, 'inboundAddress'>,
  seal: string,
): string | null => inboundAddress?.replace('@', `+${seal}@`) ?? null
