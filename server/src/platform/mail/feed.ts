import type { Bilingual, Language } from '@tweespraak/contract/id'
import ical, { ICalCalendarMethod, ICalEventClass, ICalEventTransparency } from 'ical-generator'
import { wordsOfMail } from './letter.ts'

interface FeedToWrite {
  readonly language: Language
  readonly organizationId: string
  /** Where the product is reached. */
  readonly address: string
  /** Says "busy" alone, and no days on which something is due. */
  readonly discreet: boolean
  readonly conversations: readonly {
    readonly id: string
    readonly kind: Bilingual
    readonly employee: string
    readonly leader: string
    readonly startsAt: string
    readonly endsAt: string
    readonly changedAt: string
  }[]
  readonly agreements: readonly {
    readonly id: string
    readonly other: string
    readonly dueOn: string
    readonly changedAt: string
  }[]
}

/** Writes the calendar that somebody subscribes to: the same text as long as nothing changed. */
export const writeFeed = (feed: FeedToWrite): string => {
  const { language, discreet, address, organizationId } = feed
  const t = wordsOfMail(language)
  const calendar = ical({
    prodId: { company: 'Tweespraak', product: 'Tweespraak', language: language.toUpperCase() },
    name: discreet ? t('in-calendar.busy') : 'Tweespraak',
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
  })
  for (const { id, kind, employee, leader, ...when } of feed.conversations)
    calendar.createEvent({
      id: `${id}.${organizationId}@tweespraak`,
      stamp: new Date(when.changedAt),
      start: new Date(when.startsAt),
      end: new Date(when.endsAt),
      class: ICalEventClass.PRIVATE,
      summary: discreet
        ? t('in-calendar.busy')
        : t('in-calendar.summary', { kind: kind[language], employee, leader }),
      ...(discreet ? {} : { url: `${address}/conversations/${id}` }),
    })
  if (discreet) return calendar.toString()
  for (const { id, other, dueOn, changedAt } of feed.agreements)
    calendar.createEvent({
      id: `${id}.${organizationId}@tweespraak`,
      stamp: new Date(changedAt),
      start: new Date(`${dueOn}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: t('in-calendar.due', { other }),
      url: `${address}/agreements/${id}`,
    })
  return calendar.toString()
}
