import type { ConversationState } from '@tweespraak/contract/conversation'
import type { Bilingual } from '@tweespraak/contract/id'
import { isSameMoment } from './plan.ts'

/** What mails about a conversation are made of. */
export interface MailedConversation {
  readonly kindId: string
  readonly kindName: Bilingual
  readonly startsAt: string
  readonly endsAt: string
  /** When it was held; as long as it was not, when it is planned. */
  readonly was: string
  readonly place: string | null
  readonly videoLink: string | null
  readonly state: ConversationState
  readonly employeeId: string
  readonly leaderId: string
  readonly plannedBy: string
  /** Who planned it or moved it last. */
  readonly setBy: string
  /** Everybody with a seat. */
  readonly people: readonly string[]
  /** Who besides the two signs the report. */
  readonly signingToo: readonly string[]
  /** The employee, while their conversations rest: they are not mailed. */
  readonly quiet: string | null
  /** HR sees how far conversations of this kind are. */
  readonly listed: boolean
}

/** What happened; a move and a cancellation say who did it. */
type Occasion =
  | { readonly kind: 'report-offered' }
  /**
   * `talks`: how many it tells of; 0 when another tells of it, and it only goes into calendars. `chosen`: who planned it
   * chose the moment from what the other of the two offers.
   */
  | { readonly kind: 'conversation-planned'; readonly talks: number; readonly chosen?: boolean }
  | {
      readonly kind: 'conversation-moved'
      readonly by: string
      readonly from: string
      readonly to: string
    }
  /** `by` is null when it came by itself: the employee leaves. */
  | { readonly kind: 'conversation-cancelled'; readonly by: string | null }
  | { readonly kind: 'conversation-came-back' }
  | { readonly kind: 'invitation-declined'; readonly by: string }
  | {
      readonly kind: 'conversation-handed-over'
      /** Who led it, and who does now; who arranged it knows. */
      readonly former: string
      readonly heir: string
      readonly by: string | null
    }

  /** MailedConversation withdrawing it: who did it, and the other of the two. */
  | {
      readonly kind: 'withdrawal-proposed' | 'withdrawal-declined' | 'conversation-withdrawn'
      readonly by: string
      readonly other: string
    }

export type Letter = Occasion & {
  readonly organizationId: string
  readonly conversationId: string
  /** Tells this occasion from another of the same kind: a report is offered again after a change. */
  readonly occasion: string
}

/** The kinds of mail that there are about a conversation. */
type MailingKind =
  | Occasion['kind']
  | 'conversation-arranged'
  | 'series-planned'
  | 'series-arranged'
  | 'moment-chosen'
  | 'conversation-changed'
  | 'conversation-taken-over'
  | 'calendar-kept'
  | 'calendar-dropped'

export interface Mailing {
  readonly kind: Exclude<MailingKind, 'conversation-came-back'>
  readonly from: string
  readonly to: readonly string[]
  readonly when: string
  readonly before?: string
  /** How many talks it tells of, where there are more. */
  readonly count?: number
  /** Where the button leads, if not to the conversation. */
  readonly path?: string
}

/** Who writes to whom about which moment. Nobody is written to about what has passed or was called off meanwhile. */
export const mailingsOf = (
  letter: Letter,
  about: MailedConversation,
  now: Temporal.Instant,
): readonly Mailing[] => {
  const except = (by: string) => about.people.filter((personId) => personId !== by)
  const isPast = (moment: string) => Temporal.Instant.compare(moment, now) < 0
  const { kind } = letter
  switch (kind) {
    case 'report-offered':
      return [{ kind, from: about.leaderId, to: [about.employeeId, ...about.signingToo], when: about.was }]
    case 'conversation-planned':
      if (about.state === 'cancelled' || letter.talks === 0) return []
      return letter.chosen === true ? chosen(about) : planned(about, letter.talks)
    case 'conversation-cancelled':
      if (isPast(about.startsAt) || letter.by === null) return []
      return [{ kind, from: letter.by, to: except(letter.by), when: about.startsAt }]
    case 'conversation-moved': {
      if (isPast(letter.to) || about.state === 'cancelled') return []
      const who = { from: letter.by, to: except(letter.by), when: letter.to }
      return [
        isSameMoment(letter.from, letter.to)
          ? { ...who, kind: 'conversation-changed' }
          : { ...who, kind, before: letter.from },
      ]
    }
    case 'conversation-handed-over':
      return handedOver(letter, about)
    case 'conversation-came-back':
      return []
    case 'invitation-declined':
      if (isPast(about.startsAt) || about.state === 'cancelled') return []
      return [{ kind, from: letter.by, to: [whoSetsIt(about, letter.by)], when: about.startsAt }]
    case 'withdrawal-proposed':
    case 'withdrawal-declined':
      return [{ kind, from: letter.by, to: [letter.other], when: about.was }]
    case 'conversation-withdrawn':
      return [{ kind, from: letter.by, to: except(letter.by), when: about.was }]
    default:
      return kind satisfies never
  }
}

/** Who finds another moment when this one cannot come: who set it, or the other of the two. */
const whoSetsIt = (
  { employeeId, leaderId, setBy, people }: MailedConversation,
  declinedBy: string,
): string => {
  if (people.includes(setBy) && setBy !== declinedBy) return setBy
  return leaderId === declinedBy ? employeeId : leaderId
}

/** To who asked for it from who chose the moment, and to whom they bring along from who asked. */
const chosen = ({
  employeeId,
  leaderId,
  plannedBy,
  people,
  startsAt: when,
}: MailedConversation): readonly Mailing[] => {
  const askedBy = plannedBy === employeeId ? leaderId : employeeId
  return [
    { kind: 'moment-chosen', from: plannedBy, to: [askedBy], when },
    {
      kind: 'conversation-planned',
      from: askedBy,
      to: people.filter((personId) => personId !== employeeId && personId !== leaderId),
      when,
    },
  ]
}

/** To the others from whichever of the two planned it; planned by HR, to each of the two that it is with the other. */
const planned = (
  { employeeId, leaderId, plannedBy, people, startsAt: when }: MailedConversation,
  talks: number,
): readonly Mailing[] => {
  const several = talks > 1
  const count = several ? { count: talks } : {}
  const others = people.filter((personId) => personId !== plannedBy)
  if (plannedBy === employeeId || plannedBy === leaderId)
    return [
      {
        kind: several ? 'series-planned' : 'conversation-planned',
        from: plannedBy,
        to: others,
        when,
        ...count,
      },
    ]
  const kind = several ? 'series-arranged' : 'conversation-arranged'
  return [
    { kind, from: leaderId, to: others.filter((personId) => personId !== leaderId), when, ...count },
    { kind, from: employeeId, to: [leaderId], when, ...count },
  ]
}

/** To the employee, to who led it and to who does now, each except who arranged it. Who led it finds it in their list, or nowhere any more. */
const handedOver = (
  { former, heir, by }: Extract<Occasion, { readonly kind: 'conversation-handed-over' }>,
  about: MailedConversation,
): readonly Mailing[] => {
  const to = (personId: string) => (personId === by ? [] : [personId])
  const news = { kind: 'conversation-handed-over', from: heir, when: about.was } as const
  return [
    { ...news, to: to(about.employeeId) },
    { ...news, to: to(former), path: '/conversations' },
    { kind: 'conversation-taken-over', from: former, to: to(heir), when: about.was },
  ]
}

/** Whether it is about when and where a conversation is, or who is at it. */
export const setsAppointment = ({ kind }: Letter): boolean =>
  kind === 'conversation-planned' ||
  kind === 'conversation-moved' ||
  kind === 'conversation-cancelled' ||
  kind === 'conversation-handed-over' ||
  kind === 'conversation-came-back'
