import type { ReportAgreement } from '../../modules/conversations/public.ts'
import { type Page, record } from './book.ts'
import { instantOf } from './days.ts'
import type { Random } from './random.ts'
import type { Row } from './rows.ts'
import type { Person } from './staff.ts'
import { say } from './texts.ts'

const minute = 60_000
const hour = 60 * minute

interface Deal {
  readonly id: string
  readonly doer: Person
  readonly other: Person
  readonly what: string
  readonly measure: string | null
  readonly support: { readonly kind: string; readonly words: string | null } | null
  /** Day (see days.ts). */
  readonly due: number
  readonly madeAt: number
}

/** What becomes of an agreement that was made, as far as it went. */
interface Fate {
  readonly state: 'open' | 'kept' | 'broken' | 'changed'
  readonly closedAt: number | null
  readonly change: 'waiting' | 'accepted' | 'declined' | null
}

const lying: Fate = { state: 'open', closedAt: null, change: null }

/** So long after its day hardly anything is left lying: it was done in the end, late. */
const longAgo = -60

/** The change that one proposed, and what the other said to it. */
const changing = (random: Random, answeredAt: number | null): Fate => {
  if (answeredAt === null) return { ...lying, change: 'waiting' }
  return random.chance(0.2)
    ? { state: 'open', closedAt: answeredAt, change: 'declined' }
    : { state: 'changed', closedAt: answeredAt, change: 'accepted' }
}

const fateOf = ({ random, organization }: Page, { due, madeAt }: Deal): Fate => {
  const { days } = organization
  const chance = random.fraction()
  /** The moment, once it has come. */
  const at = (day: number, minutes: number): number | null => {
    const moment = Math.max(days.moment(day, minutes), madeAt + 2 * hour)
    return moment < days.now ? moment : null
  }
  const closed = (state: 'kept' | 'broken', closedAt: number | null): Fate =>
    closedAt === null ? lying : { state, closedAt, change: null }
  if (chance < 0.62) return closed('kept', at(due - random.whole(0, 9), 16 * 60))
  if (chance < 0.74) return closed('broken', at(due + random.whole(1, 20), 11 * 60))
  if (chance < 0.86 && at(due - 12, 13 * 60) !== null) return changing(random, at(due - 9, 9 * 60))
  return due < longAgo && chance < 0.99 ? closed('kept', at(due + random.whole(12, 40), 15 * 60)) : lying
}

/** What two people agreed at the table, when they did: more often after a whole conversation than after a short one. */
const dealsOf = (page: Page): Deal[] => {
  const { chapter, random, organization } = page
  const { talk, timeline } = chapter
  if (timeline.begun === null) return []
  const begun = timeline.begun
  const often = talk.kind === 'check-in' ? 0.22 : 0.6
  const sides = [random.chance(often), random.chance(often / 3)]
  return sides.flatMap((made, index) => {
    if (!made) return []
    const [doer, other] = index === 0 ? [talk.person, talk.leader] : [talk.leader, talk.person]
    const writer = page.writerFor(talk.person)
    const promise = random.pick(index === 0 ? writer.stock.promises.employee : writer.stock.promises.leader)
    const due = organization.days.workday(talk.day + random.whole(30, 125))
    const madeAt = begun + (12 + index * 7) * minute
    const what = say(writer, [promise.what])
    return [{ ...promise, what, id: page.newId(), doer, other, due, madeAt }]
  })
}

type Two = { readonly organization_id: string; readonly employee_id: string; readonly leader_id: string }

const moments = (
  page: Page,
  two: Two,
  deal: Deal,
  deeds: readonly (readonly [string, Person, number])[],
): void => {
  const { days } = page.organization
  for (const [index, [deed, person, at]] of deeds.entries()) {
    const worded =
      deed === 'made' ? { what: deal.what, measure: deal.measure, due_on: days.iso(deal.due) } : {}
    page.rows.add('agreement_moments', {
      ...two,
      agreement_id: deal.id,
      revision: index + 1,
      deed,
      person_id: person.id,
      at: instantOf(at),
      ...worded,
    })
    record(page, page.random, at, {
      by: person,
      action: `agreement.${deed}`,
      subjectType: 'agreement',
      subjectId: deal.id,
    })
  }
}

const agreementRow = (
  page: Page,
  two: Two,
  deal: Deal,
  conversationId: string | null,
): Row<'agreements'> => ({
  ...two,
  agreement_id: deal.id,
  doer_id: deal.doer.id,
  what: deal.what,
  measure: deal.measure,
  due_on: page.organization.days.iso(deal.due),
  support_kind: deal.support?.kind ?? null,
  support: deal.support?.words ?? null,
  support_state: deal.support === null ? null : 'promised',
  conversation_id: conversationId,
  state: 'open',
  made_by: deal.doer.id,
  made_at: instantOf(deal.madeAt),
  revision: 1,
})

/** An agreement that both changed lives on as the one that took its place, outside of the conversation once that was signed. */
const follow = (page: Page, two: Two, deal: Deal, at: number): void => {
  const follower = { ...deal, id: page.newId(), due: deal.due + 40, madeAt: at }
  const settled = page.chapter.timeline.offered !== null && page.chapter.timeline.offered < at
  const row = agreementRow(page, two, follower, settled ? null : page.key.conversation_id)
  page.rows.add('agreements', { ...row, follows_id: deal.id, made_by: deal.other.id })
  moments(page, two, follower, [['made', deal.other, at]])
}

const proposeChange = (page: Page, two: Two, deal: Deal, { change, closedAt }: Fate, at: number): void => {
  const writer = page.writerFor(deal.doer)
  page.rows.add('agreement_changes', {
    ...two,
    change_id: page.newId(),
    agreement_id: deal.id,
    proposed_by: deal.doer.id,
    what: deal.what,
    measure: deal.measure,
    due_on: page.organization.days.iso(deal.due + 40),
    why: say(writer, writer.stock.later),
    state: change,
    proposed_at: instantOf(at),
    answered_at: closedAt === null ? null : instantOf(closedAt),
  })
}

const write = (page: Page, two: Two, deal: Deal): void => {
  const { random, organization, key } = page
  const fate = fateOf(page, deal)
  const writer = page.writerFor(deal.doer)
  const deeds: (readonly [string, Person, number])[] = [['made', deal.doer, deal.madeAt]]
  const proposedAt = Math.max(organization.days.moment(deal.due - 12, 13 * 60), deal.madeAt + hour)
  if (fate.change !== null) deeds.push(['change-proposed', deal.doer, proposedAt])
  if (fate.change === 'declined' && fate.closedAt !== null)
    deeds.push(['change-declined', deal.other, fate.closedAt])
  const closer = fate.state === 'changed' ? deal.other : deal.doer
  const closed = fate.state !== 'open' && fate.closedAt !== null
  if (closed) deeds.push([fate.state, closer, fate.closedAt])
  const support =
    deal.support !== null &&
    fate.state === 'kept' &&
    fate.closedAt !== null &&
    fate.closedAt + 5 * minute < organization.days.now
      ? random.chance(0.85)
        ? 'given'
        : 'missed'
      : null
  if (support !== null && fate.closedAt !== null)
    deeds.push([`support-${support}`, deal.doer, fate.closedAt + 5 * minute])
  page.rows.add('agreements', {
    ...agreementRow(page, two, deal, key.conversation_id),
    ...(support === null ? {} : { support_state: support }),
    support_reason: support === 'missed' ? say(writer, writer.stock.broken) : null,
    state: fate.state,
    reason: fate.state === 'broken' ? say(writer, writer.stock.broken) : null,
    closed_by: closed ? closer.id : null,
    closed_at: closed ? instantOf(fate.closedAt) : null,
    revision: deeds.length,
  })
  moments(page, two, deal, deeds)
  if (fate.change !== null) proposeChange(page, two, deal, fate, proposedAt)
  if (fate.state === 'changed' && fate.closedAt !== null) follow(page, two, deal, fate.closedAt)
}

/** Writes what was agreed at the table and what became of it; answers it as the report says it. */
export const agreementsMade = (page: Page): ReportAgreement[] => {
  const { talk } = page.chapter
  const two = { organization_id: page.organizationId, employee_id: talk.person.id, leader_id: talk.leader.id }
  return dealsOf(page).map((deal) => {
    write(page, two, deal)
    const { id, what, measure, support, doer, due } = deal
    const dueOn = page.organization.days.iso(due)
    return {
      agreementId: id,
      what,
      measure,
      dueOn,
      doer: doer === talk.person ? 'employee' : 'leader',
      support,
    }
  })
}
