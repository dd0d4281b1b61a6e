import type { report } from '@tweespraak/contract/report'
import type { z } from 'zod'
import type { StoredReport } from '../store/report.ts'
import { lastEdits, revisionOf, type ReportSection } from '../report.ts'

type SentReport = z.infer<typeof report>

const sentSection = ({ revisions, written }: StoredReport, { sectionId, title, words }: ReportSection) => ({
  sectionId,
  title,
  words: { ...words },
  revisions: {
    employee: revisionOf(revisions, sectionId, 'employee'),
    manager: revisionOf(revisions, sectionId, 'manager'),
    third: revisionOf(revisions, sectionId, 'third'),
    together: revisionOf(revisions, sectionId, 'together'),
  },
  togetherBy: written[`${sectionId}.together`]?.by ?? null,
})

const assessmentOf = ({ content: { assessment } }: StoredReport): SentReport['assessment'] =>
  assessment === undefined
    ? null
    : {
        ...assessment,
        criteria: assessment.criteria.map(({ evidence, ...criterion }) => ({
          ...criterion,
          evidence: evidence.map((each) => ({ ...each })),
        })),
      }

/** A report as those with a voice at the table read it; `comments` each with what its reader may do with it. */
export const sentReport = (
  stored: StoredReport,
  comments: SentReport['comments'],
  names: ReadonlyMap<string, string>,
): SentReport => ({
  status: stored.stage,
  language: stored.content.language,
  heldOn: stored.content.heldOn,
  turn: stored.turn,
  passedBy: [...stored.passedBy],
  edits: lastEdits(stored.written),
  revision: stored.revision,
  sections: stored.content.sections.map((section) => sentSection(stored, section)),
  agreements: stored.content.agreements.map((agreement) => ({ ...agreement })),
  assessment: assessmentOf(stored),
  conclusion: stored.content.conclusion ?? null,
  contentHash: stored.contentHash,
  offeredAt: stored.offeredAt,
  signBefore: stored.signBefore,
  closing: stored.closing,
  missing: [...stored.missing],
  comments: [...comments],
  signatures: stored.signatures.map((signature) => ({
    ...signature,
    name: names.get(signature.personId) ?? '',
  })),
})
