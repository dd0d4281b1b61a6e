import { type Form, isAnsweredBy, type Side, sides } from './form.ts'
import type { ReportVoice } from './report.ts'

/** A required question that the report says nothing about yet, and who was asked it; `together` for both at the table. */
export interface OpenQuestion {
  readonly fieldId: string
  readonly voice: ReportVoice
}

/** The words of a report, as far as one sees whether a question is answered. */
interface Words {
  readonly sectionId: string
  readonly words: Readonly<Record<ReportVoice, string>>
}

/**
 * Who must answer a question in any case, of those who sit at the table. One that is asked only after another answer
 * is not counted: who shared answered it, and a report does not know by words whether it would have been asked.
 */
export const mustAnswer = (
  field: Form['sections'][number]['fields'][number],
  present: readonly Side[],
): readonly ReportVoice[] =>
  !field.required || field.shownIf !== undefined
    ? []
    : [...sides.filter((side) => present.includes(side)), 'together' as const].filter((voice) =>
        isAnsweredBy(field, voice),
      )

/**
 * The required questions that a report leaves open, in the order of its form. What is asked of one side keeps nobody
 * from offering the report: it says nothing about that then. What is asked of both together is answered first.
 */
export const openQuestions = (
  form: Form | null,
  sections: readonly Words[],
  present: readonly Side[],
): readonly OpenQuestion[] => {
  const said = new Map(sections.map(({ sectionId, words }) => [sectionId, words]))
  return (form?.sections ?? [])
    .flatMap(({ fields }) => fields)
    .flatMap((field) =>
      mustAnswer(field, present)
        .filter((voice) => (said.get(field.id)?.[voice] ?? '').trim() === '')
        .map((voice) => ({ fieldId: field.id, voice })),
    )
}

/** What is left open that keeps a report from being offered. */
export const openTogether = (open: readonly OpenQuestion[]): readonly string[] =>
  open.filter(({ voice }) => voice === 'together').map(({ fieldId }) => fieldId)
