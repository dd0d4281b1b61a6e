import { createHash } from 'node:crypto'
import type { AgreementState } from '@tweespraak/contract/agreements'
import type { EvidenceKind } from '@tweespraak/contract/assessment'
import type { Role } from '@tweespraak/contract/conversation'
import type { Bilingual, Language } from '@tweespraak/contract/id'
import type { ReportConclusion, ReportVoice } from '@tweespraak/contract/report'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'

export type ReportTexts = Readonly<Record<ReportVoice, string>>

export interface ReportSection {
  readonly sectionId: string
  readonly title: string
  /** The words of each side, and of both. */
  readonly words: ReportTexts
}

export interface ReportAgreement {
  readonly agreementId: string
  readonly what: string
  readonly measure: string | null
  /** ISO date. */
  readonly dueOn: string | null
  readonly doer: 'employee' | 'leader'
  readonly support: { readonly kind: string; readonly words: string | null } | null
}

/** What was settled by the criteria of a period, in the language of the report, with what shows it. */
export interface ReportAssessment {
  /** What the set of criteria is called. */
  readonly name: string
  /** ISO dates, both included. */
  readonly firstDay: string
  readonly lastDay: string
  readonly criteria: readonly {
    readonly criterionId: string
    readonly name: string
    /** The label of the step. */
    readonly score: string
    readonly reason: string
    readonly evidence: readonly {
      readonly kind: EvidenceKind
      /** ISO date. */
      readonly on: string
      /** What was agreed or happened; of a report, which conversation it was of. */
      readonly words: string
      /** What became of an agreement. */
      readonly state: AgreementState | null
    }[]
  }[]
}

/** All that a signature binds: what was said and agreed, between whom, in which conversation, when. */
export interface ReportContent {
  readonly schema: 1
  readonly conversationId: string
  readonly kind: { readonly code: string; readonly version: number; readonly name: Bilingual }
  readonly language: Language
  /** ISO date, in the organisation's time zone. */
  readonly heldOn: string
  readonly people: readonly { readonly personId: string; readonly name: string; readonly role: Role }[]
  readonly sections: readonly ReportSection[]
  readonly agreements: readonly ReportAgreement[]
  /** Not there in a report without scores, so that its hash is what it was before there were any. */
  readonly assessment?: ReportAssessment
  /** Not there where nothing is concluded, for the same reason. */
  readonly conclusion?: ReportConclusion
}

const canonical = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC').toWellFormed())
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
    return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`
  }
  return JSON.stringify(value)
}

/**
 * The content as one text, the same wherever it is made: JSON with the keys of every object in the order
 * of their UTF-16 code units, no white space, and every string in Unicode normal form C. Lists keep
 * their order.
 */
export const canonicalContent = (content: ReportContent): string => canonical(content)

/** SHA-256 of a value as one text, made as `canonicalContent` makes it, in UTF-8: 64 hexadecimal digits. */
export const canonicalHash = (value: unknown): string =>
  createHash('sha256').update(canonical(value), 'utf8').digest('hex')

/** SHA-256 of the canonical content in UTF-8, as 64 hexadecimal digits. */
export const hashContent = (content: ReportContent): string => canonicalHash(content)

/** How often each text was changed, by `section.voice`; a text that was never changed since the draft is at 1. */
export type Revisions = Readonly<Record<string, number>>

/** Who last changed each text, and when (ISO instant), by `section.voice`; none of a text as it was drafted. */
export type Written = Readonly<Record<string, { readonly by: string; readonly at: string }>>

/** When each of those who changed a text last did so. */
export const lastEdits = (written: Written): { personId: string; at: string }[] =>
  [...Map.groupBy(Object.values(written), ({ by }) => by)].map(([personId, changes]) => ({
    personId,
    at: changes.map(({ at }) => at).reduce((one, other) => (one > other ? one : other)),
  }))

export const revisionOf = (revisions: Revisions, sectionId: string, voice: ReportVoice): number =>
  revisions[`${sectionId}.${voice}`] ?? 1

export interface Edited {
  readonly content: ReportContent
  readonly revisions: Revisions
  readonly revision: number
}

/** Changes one text on top of the revision that its writer had seen. Refused when somebody was first, with what stands there now. */
export const editReport = (
  content: ReportContent,
  revisions: Revisions,
  given: {
    readonly sectionId: string
    readonly voice: ReportVoice
    readonly text: string
    readonly baseRevision: number
  },
): Outcome<Edited, 'not-found' | 'changed-elsewhere'> => {
  const { sectionId, voice, text, baseRevision } = given
  const section = content.sections.find((each) => each.sectionId === sectionId)
  if (section === undefined) return refuse('not-found')
  const revision = revisionOf(revisions, sectionId, voice)
  if (section.words[voice] === text) return accept({ content, revisions, revision })
  if (revision !== baseRevision)
    return refuse('changed-elsewhere', { sectionId, voice, text: section.words[voice], revision })
  const changed = { ...section, words: { ...section.words, [voice]: text } }
  return accept({
    content: { ...content, sections: content.sections.map((each) => (each === section ? changed : each)) },
    revisions: { ...revisions, [`${sectionId}.${voice}`]: revision + 1 },
    revision: revision + 1,
  })
}
