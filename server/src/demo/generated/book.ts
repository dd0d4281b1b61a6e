import type { Language } from '@tweespraak/contract/id'
import type { Kind } from '../../modules/templates/public.ts'
import type { Chapter } from './chapters.ts'
import { instantOf } from './days.ts'
import type { Organization } from './organization.ts'
import { idAt, Random } from './random.ts'
import type { Rows } from './rows.ts'
import { idMoment } from './seasons.ts'
import type { Person } from './staff.ts'
import { writerIn, type Writer } from './texts.ts'

/** What everything that is written down is written with. */
export interface Book {
  readonly organization: Organization
  readonly organizationId: string
  readonly kinds: ReadonlyMap<string, Kind>
  readonly rows: Rows
}

/** A chapter about to be written: with chance of its own, and a hand for each who writes. */
export interface Page extends Book {
  readonly chapter: Chapter
  readonly random: Random
  readonly key: { readonly organization_id: string; readonly conversation_id: string }
  /** An id of something that belongs to the conversation. */
  readonly newId: () => string
  readonly writerFor: (person: Person) => Writer
  /** The report's language is the employee's. */
  readonly language: Language
}

export const pageOf = (book: Book, chapter: Chapter): Page => {
  const { person, ordinal } = chapter.talk
  const random = new Random(book.organization.seed, person.index, 3000 + ordinal)
  const moment = idMoment(book.organization, chapter.talk)
  return {
    ...book,
    chapter,
    random,
    key: { organization_id: book.organizationId, conversation_id: chapter.timeline.conversationId },
    newId: () => idAt(moment, random),
    writerFor: ({ language }) => writerIn(language, book.organization.trade, random),
    language: person.language,
  }
}

/** How far back the audit of a generated organisation goes, in days. */
const auditDays = 30

/** Writes a deed down in the audit, as the product does; of the last month alone, since all of it would be the largest table by far. */
export const record = (
  { rows, organizationId, organization }: Book,
  random: Random,
  at: number,
  entry: {
    readonly by: Person | null
    readonly action: string
    readonly subjectType: 'conversation' | 'agreement'
    readonly subjectId: string
    readonly digest?: string
  },
): void => {
  if (at < organization.days.now - auditDays * 86_400_000) return
  rows.add('audit_entries', {
    organization_id: organizationId,
    entry_id: idAt(at, random),
    at: instantOf(at),
    actor_id: entry.by?.id ?? null,
    actor_kind: entry.by === null ? 'task' : 'person',
    action: entry.action,
    subject_type: entry.subjectType,
    subject_id: entry.subjectId,
    digest: entry.digest ?? null,
  })
}
