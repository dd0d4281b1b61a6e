import { judges } from '@tweespraak/contract/judging'
import type { Role } from '@tweespraak/contract/conversation'
import type { Side } from '@tweespraak/contract/form'
import { type Kind, nextAround } from '../../modules/templates/public.ts'
import { managerOn, type Organization, postOn } from './organization.ts'
import { idAt, Random } from './random.ts'
import { idMoment } from './seasons.ts'
import type { Person } from './staff.ts'
import { type Talk, talksOf } from './talks.ts'
import { type Timeline, timelineOf } from './timeline.ts'

/** Somebody at the table besides the two. */
export interface Guest {
  readonly person: Person
  readonly role: 'second-assessor' | 'companion'
}

/** The next conversation, proposed when this one was filed. */
export interface Proposal {
  readonly id: string
  readonly previousId: string
  readonly madeAt: number
  readonly dueOn: string
  /** What was planned on it; null while it is open. */
  readonly plannedId: string | null
  readonly chapter: Chapter
}

/** One talk with all that is known of it from the talks around it. */
export interface Chapter {
  readonly talk: Talk
  readonly kind: Kind
  readonly timeline: Timeline
  readonly guests: readonly Guest[]
  readonly previousId: string | null
  /** When the next talk of the two began, after this one was filed. */
  readonly followedUp: number | null
  /** Proposals that this conversation came from, or that it left open. */
  readonly proposals: Proposal[]
}

export const sideOf = ({ role }: Guest): Side | null => (role === 'companion' ? null : 'third')
export const roleIn = ({ role }: Guest): Role => (role === 'companion' ? 'companion' : 'third')

const guestsOf = (
  organization: Organization,
  { person, leader, kind, plannedOn, ordinal }: Talk,
): Guest[] => {
  if (kind === 'appraisal') {
    const second = managerOn(organization, leader, plannedOn)
    return second === null || second === person ? [] : [{ person: second, role: 'second-assessor' }]
  }
  if (kind !== 'improvement') return []
  const random = new Random(organization.seed, person.index, 4000 + ordinal)
  const colleague = random.pick(organization.people)
  const comes = random.chance(0.4) && colleague !== person && colleague !== leader
  return comes && postOn(colleague, plannedOn) !== null ? [{ person: colleague, role: 'companion' }] : []
}

interface Told {
  readonly talk: Talk
  readonly kind: Kind
  readonly guests: readonly Guest[]
  readonly timeline: Timeline
}

/** The newest that the same two had held when this one was planned; where one judges, none about development. */
const previousOf = (all: readonly Told[], { talk, timeline }: Told): Told | null =>
  all
    .filter(
      (other) =>
        other.talk.leader === talk.leader &&
        !(judges(talk.kind) && other.talk.kind === 'development') &&
        other.timeline.finished !== null &&
        other.timeline.finished < timeline.planned,
    )
    .toSorted((one, other) => other.timeline.starts - one.timeline.starts)[0] ?? null

/** What was planned of the same kind after this one was filed; cancelled ones leave a proposal open. */
const plannedNext = (all: readonly Told[], { talk, timeline }: Told): Told | null =>
  all.find(
    (other) =>
      other.talk.kind === talk.kind &&
      other.timeline.cancelled === null &&
      timeline.filed !== null &&
      other.timeline.planned > timeline.filed,
  ) ?? null

/** All talks of somebody, in the order of planning. */
export const chaptersOf = (
  organization: Organization,
  kinds: ReadonlyMap<string, Kind>,
  person: Person,
): Chapter[] => {
  const all: Told[] = talksOf(organization, person).flatMap((talk) => {
    const kind = kinds.get(talk.kind)
    if (kind === undefined) return []
    const guests = guestsOf(organization, talk)
    const sides = guests.flatMap((guest) => sideOf(guest) ?? [])
    return [
      {
        talk,
        kind,
        guests,
        timeline: timelineOf(organization, talk, kind.rules, sides),
      },
    ]
  })
  const previous = new Map(all.map((told) => [told, previousOf(all, told)]))
  const chapters = new Map<Told, Chapter>()
  for (const told of all) {
    const { filed } = told.timeline
    const next = all
      .filter((other) => previous.get(other) === told)
      .flatMap(({ timeline }) => timeline.begun ?? [])
      .filter((begun) => filed !== null && begun > filed)
    chapters.set(told, {
      ...told,
      previousId: previous.get(told)?.timeline.conversationId ?? null,
      followedUp: next.length === 0 ? null : Math.min(...next),
      proposals: [],
    })
  }
  for (const [told, chapter] of chapters) propose(organization, all, chapters, told, chapter)
  return [...chapters.values()]
}

/** Puts the proposal of a filed conversation where it can be written: with the later of the two that it names. */
const propose = (
  organization: Organization,
  all: readonly Told[],
  chapters: ReadonlyMap<Told, Chapter>,
  told: Told,
  chapter: Chapter,
): void => {
  const { filed, conversationId, begun } = told.timeline
  if (filed === null || begun === null) return
  const heldOn = Temporal.PlainDate.from(organization.days.iso(told.talk.day))
  const dueOn = nextAround(told.kind.rules, heldOn)
  if (dueOn === null) return
  const next = plannedNext(all, told)
  const holder = (next === null ? undefined : chapters.get(next)) ?? chapter
  holder.proposals.push({
    id: idAt(
      idMoment(organization, told.talk),
      new Random(organization.seed, told.talk.person.index, 5000 + told.talk.ordinal),
    ),
    previousId: conversationId,
    madeAt: filed,
    dueOn: dueOn.toString(),
    plannedId: next?.timeline.conversationId ?? null,
    chapter,
  })
}
