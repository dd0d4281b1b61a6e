import { sides } from '@tweespraak/contract/form'
import en from '@tweespraak/messages/en/draft.json' with { type: 'json' }
import nl from '@tweespraak/messages/nl/draft.json' with { type: 'json' }
import {
  draftSections,
  hashContent,
  type ReportAgreement,
  type ReportContent,
  type RevealedPreparation,
} from '../../modules/conversations/public.ts'
import { displayName } from '../../modules/people/public.ts'
import { type Page, record } from './book.ts'
import { roleIn } from './chapters.ts'
import { instantOf } from './days.ts'
import type { Person } from './staff.ts'
import { say } from './texts.ts'

const words = { nl, en }
const minute = 60_000

/** During the talk the leader writes, and now and then the employee. */
const noted = (page: Page): string[] => {
  const { chapter, random } = page
  const { talk, timeline } = chapter
  if (timeline.begun === null) return []
  const hands = [
    { person: talk.leader, writes: random.chance(talk.kind === 'check-in' ? 0.1 : 0.6) },
    { person: talk.person, writes: random.chance(0.08) },
  ] as const
  return hands.flatMap(({ person, writes }) => {
    if (!writes) return []
    const writer = page.writerFor(person)
    return [say(writer, writer.stock.notes)]
  })
}

/** The report as the product drafts it, with a conclusion in the words of both. */
const contentOf = (
  page: Page,
  preparations: readonly RevealedPreparation[],
  agreements: readonly ReportAgreement[],
  notes: ReturnType<typeof noted>,
): ReportContent => {
  const { chapter, language, organization, random } = page
  const { talk, kind, guests, timeline } = chapter
  const roles = ['employee', 'manager', ...guests.map(roleIn)] as const
  const drafted = draftSections({
    form: kind.form?.content ?? null,
    present: sides.filter((side) => roles.includes(side)),
    preparations,
    shared: notes.join('\n'),
    language,
    words: words[language],
  })
  const writer = page.writerFor(talk.person)
  const concludes = random.chance(0.8)
  const sections = drafted.map((section) =>
    concludes && section.sectionId === 'conclusion'
      ? { ...section, words: { ...section.words, together: say(writer, writer.stock.together) } }
      : section,
  )
  const named = (person: Person) => ({ personId: person.id, name: displayName(person) })
  return {
    schema: 1,
    conversationId: timeline.conversationId,
    kind: { code: kind.code, version: kind.version, name: kind.name },
    language,
    heldOn: organization.days.iso(talk.day),
    people: [
      { ...named(talk.person), role: 'employee' },
      { ...named(talk.leader), role: 'manager' },
      ...guests.map((guest) => ({ ...named(guest.person), role: roleIn(guest) })),
    ],
    sections,
    agreements,
  }
}

const signed = (page: Page, contentHash: string): void => {
  const { chapter, rows, key, random } = page
  const { talk, kind, guests, timeline } = chapter
  const subject = {
    subjectType: 'conversation',
    subjectId: key.conversation_id,
    digest: contentHash,
  } as const
  // Where a response goes in steps, nobody reacts with a signature.
  const reacts = typeof kind.rules.terms.response !== 'number'
  for (const { side, at, manner } of timeline.signatures) {
    const person = side === 'employee' ? talk.person : side === 'manager' ? talk.leader : guests[0]?.person
    if (person === undefined) continue
    const writer = page.writerFor(person)
    rows.add('signatures', {
      ...key,
      signature_id: page.newId(),
      person_id: person.id,
      side,
      manner,
      response: reacts && manner === 'seen' ? say(writer, writer.stock.responses) : null,
      content_hash: contentHash,
      signed_at: instantOf(at),
    })
    record(page, random, at, { ...subject, action: 'signature.put', by: person })
  }
}

const filed = (page: Page, contentHash: string): void => {
  const { chapter, rows, key, language, organization, random } = page
  const { talk, timeline } = chapter
  if (timeline.closed === null) return
  const subject = {
    subjectType: 'conversation',
    subjectId: key.conversation_id,
    digest: contentHash,
  } as const
  record(page, random, timeline.closed, { ...subject, action: 'report.closed', by: null })
  if (timeline.filed === null) {
    const nextTry = instantOf(organization.days.moment(1, 0))
    rows.add('waiting_reports', {
      ...key,
      employee_id: talk.person.id,
      since: instantOf(timeline.closed),
      tries: 1,
      next_try_at: nextTry,
      reason: 'documents-unavailable',
    })
    return
  }
  rows.add('sealed_reports', {
    ...key,
    employee_id: talk.person.id,
    held_on: organization.days.iso(talk.day),
    content_hash: contentHash,
    // The sample in this language: see sample-reports.ts.
    pdf: language,
    sealed_at: instantOf(timeline.filed),
  })
  record(page, random, timeline.filed, { ...subject, action: 'report.sealed', by: null })
}

/** Where the kind keeps a report, writes all of it as far as it came. */
export const reported = (
  page: Page,
  preparations: readonly RevealedPreparation[],
  agreements: readonly ReportAgreement[],
): void => {
  const { chapter, rows, key, random } = page
  const { talk, kind, timeline } = chapter
  const notes = noted(page)
  if (timeline.finished === null || kind.rules.file !== 'report') return
  const content = contentOf(page, preparations, agreements, notes)
  const contentHash = hashContent(content)
  const text = JSON.stringify(content)
  const { offered, closed, signBefore, missing, signatures } = timeline
  rows.add('reports', {
    ...key,
    stage: closed !== null ? 'closed' : offered !== null ? 'offered' : 'draft',
    turn: offered !== null ? null : random.chance(0.85) ? 'manager' : 'employee',
    content: text,
    content_hash: contentHash,
    revisions: '{"conclusion.together":2}',
    revision: 2,
    offered_at: offered === null ? null : instantOf(offered),
    sign_before: offered === null || signBefore === null ? null : instantOf(signBefore),
    closing:
      closed === null
        ? null
        : missing.length > 0
          ? 'not-signed'
          : signatures.length > 0
            ? 'signed'
            : 'nothing-to-sign',
    missing,
    closed_at: closed === null ? null : instantOf(closed),
  })
  if (offered === null) return
  rows.add('report_versions', {
    ...key,
    content_hash: contentHash,
    content: text,
    offered_at: instantOf(offered),
  })
  const subject = {
    subjectType: 'conversation',
    subjectId: key.conversation_id,
    digest: contentHash,
  } as const
  record(page, random, offered, { ...subject, action: 'report.offered', by: talk.leader })
  const writer = page.writerFor(talk.person)
  if (random.chance(0.06))
    rows.add('report_comments', {
      ...key,
      comment_id: page.newId(),
      author_id: talk.person.id,
      text: say(writer, writer.stock.comments),
      made_at: instantOf(offered + 40 * minute),
    })
  signed(page, contentHash)
  filed(page, contentHash)
}
