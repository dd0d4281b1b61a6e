import type { Side } from '@tweespraak/contract/form'
import type { Answer, RevealedPreparation } from '../../modules/conversations/public.ts'
import { type Page, record } from './book.ts'
import { sideOf } from './chapters.ts'
import { instantOf } from './days.ts'
import type { Person } from './staff.ts'
import { answersOf, say } from './texts.ts'

interface Preparing {
  readonly person: Person
  readonly side: Side
  /** Null while it is being written; undefined when nothing was. */
  readonly sharedAt: number | null | undefined
  readonly revealedAt: number | null
}

const minute = 60_000

/** Everybody who prepares, and when theirs opened for the others. */
const preparingAt = ({ chapter }: Page): Preparing[] => {
  const { talk, guests, timeline, kind } = chapter
  const seats: { readonly person: Person; readonly side: Side }[] = [
    { person: talk.person, side: 'employee' },
    { person: talk.leader, side: 'manager' },
    ...guests.flatMap((guest) => {
      const side = sideOf(guest)
      return side === null ? [] : [{ person: guest.person, side }]
    }),
  ]
  const preparing = seats.filter(({ side }) => kind.rules.prepares.includes(side))
  const shared = preparing.flatMap(({ side }) => timeline.shared.get(side) ?? [])
  const together = shared.length === preparing.length ? Math.max(...shared) : timeline.begun
  return preparing.map(({ person, side }) => {
    const sharedAt = timeline.shared.get(side)
    const opens = kind.rules.reveal === 'each' ? (sharedAt ?? null) : together
    return { person, side, sharedAt, revealedAt: typeof sharedAt === 'number' ? opens : null }
  })
}

const answered = (page: Page, { person, side, sharedAt }: Preparing): Answer[] => {
  const { chapter, organization, key, rows } = page
  const { kind, talk, timeline } = chapter
  if (kind.form === null || sharedAt === undefined) return []
  const whole = sharedAt !== null
  const saved = instantOf(
    Math.max(
      timeline.planned + 10 * minute,
      (sharedAt ?? organization.days.now - 180 * minute) - 25 * minute,
    ),
  )
  const day = organization.days.iso(talk.day + 32)
  const answers = answersOf(page.writerFor(person), kind.form.content, side, { whole, day })
  for (const { fieldId, value } of answers)
    rows.add('preparation_answers', {
      ...key,
      person_id: person.id,
      field_id: fieldId,
      value: JSON.stringify(value),
      revision: 1,
      saved_at: saved,
    })
  return answers.map((answer) => ({ ...answer, revision: 1, savedAt: saved }))
}

const points = (page: Page, { person, side, sharedAt }: Preparing): void => {
  const { chapter, random, rows, key } = page
  const { timeline } = chapter
  if (sharedAt === undefined) return
  const writer = page.writerFor(person)
  const said = side === 'third' ? [] : writer.stock.points[side]
  const count = said.length === 0 ? 0 : random.whole(0, random.chance(0.3) ? 3 : 1)
  for (let position = 1; position <= count; position += 1)
    rows.add('talking_points', {
      organization_id: key.organization_id,
      point_id: page.newId(),
      conversation_id: key.conversation_id,
      author_id: person.id,
      text: say(writer, said),
      position,
      discussed_at:
        timeline.begun === null || random.chance(0.3)
          ? null
          : instantOf(timeline.begun + position * 8 * minute),
    })
}

/** Writes what everybody prepared; answers what was opened for all, of which the report is made. */
export const prepared = (page: Page): RevealedPreparation[] => {
  const { rows, key, random } = page
  const revealed: RevealedPreparation[] = []
  for (const preparing of preparingAt(page)) {
    const { person, side, sharedAt, revealedAt } = preparing
    rows.add('preparations', {
      ...key,
      person_id: person.id,
      side,
      shared_at: typeof sharedAt === 'number' ? instantOf(sharedAt) : null,
      revealed_at: revealedAt === null ? null : instantOf(revealedAt),
    })
    const answers = answered(page, preparing)
    points(page, preparing)
    if (revealedAt !== null) revealed.push({ side, answers })
    if (typeof sharedAt === 'number')
      record(page, random, sharedAt, {
        by: person,
        action: 'preparation.shared',
        subjectType: 'conversation',
        subjectId: key.conversation_id,
      })
  }
  return revealed
}
