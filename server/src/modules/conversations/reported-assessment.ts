import type { CriteriaContent } from '@tweespraak/contract/criteria'
import type { AgreementState } from '@tweespraak/contract/agreements'
import type { EvidenceKind } from '@tweespraak/contract/assessment'
import type { Bilingual, Language } from '@tweespraak/contract/id'
import type { Outcomes } from './assessment.ts'
import type { ReportAssessment } from './report.ts'

interface Laid {
  readonly criterionId: string
  readonly kind: EvidenceKind
  readonly on: string
  readonly words: string
  readonly state: AgreementState | null
  readonly report: { readonly kind: Bilingual } | null
}

/** What was settled as the report says it: the labels and words of that day, in its language. Nothing is added up. */
export const reportedAssessment = (
  { name, firstDay, lastDay, steps, criteria }: CriteriaContent,
  outcomes: Outcomes,
  evidence: readonly Laid[],
  language: Language,
): ReportAssessment => ({
  name: name[language],
  firstDay,
  lastDay,
  criteria: criteria.flatMap((criterion) =>
    outcomes
      .filter(({ criterionId }) => criterionId === criterion.criterionId)
      .map(({ criterionId, step, reason }) => ({
        criterionId,
        name: criterion.name[language],
        score: steps[step - 1]?.[language] ?? String(step),
        reason,
        evidence: evidence
          .filter((each) => each.criterionId === criterionId)
          .map(({ kind, on, words, state, report }) => ({
            kind,
            on,
            words: report === null ? words : report.kind[language],
            state,
          })),
      })),
  ),
})
