import type { Finding, Words } from '../../finding.ts'
import type { Rule } from '../../rule.ts'
import { shortened } from '../../shortened.ts'
import { wordsOf, type Evidence } from '../evidence.ts'
import { withWrittenDays } from '../time/written.ts'
import type { GoalLetter } from '../letter.ts'
import type { GoalField, GoalPart } from '../part.ts'
import type { Whose } from '../whose.ts'

/** A goal taken apart, with the day it is read on. */
export interface GoalInput {
  readonly parts: readonly GoalPart[]
  /** ISO */
  readonly today: string
  readonly whose: Whose
}

/** Its offsets are those of one field; of the steps, of all of them with a line end between. */
export interface GoalFinding extends Finding {
  readonly field: GoalField
}

export interface GoalRule extends Rule<GoalInput> {
  /** What its findings are about: asked where the fields for it stand. */
  readonly letter: GoalLetter
  readonly find: (input: GoalInput) => GoalFinding[]
}

type Said = Pick<Finding, 'explanation' | 'example' | 'severity'>

const longest = 60

/** The words found, for a reader of either language: cut where they would fill the sentence, a day as people write it. */
export const quoted = (evidence: Evidence): Words => {
  const words = wordsOf(evidence)
  return {
    nl: shortened(withWrittenDays(words, 'nl'), longest),
    en: shortened(withWrittenDays(words, 'en'), longest),
  }
}

export const foundAt = (rule: string, evidence: Evidence, said: Said): GoalFinding => ({
  rule,
  field: evidence.part.field,
  start: evidence.part.reading.words[evidence.first]?.start ?? 0,
  end: evidence.part.reading.words[evidence.next - 1]?.end ?? 0,
  ...said,
})

/** Something that is nowhere: at the end of the field where it belongs, or of the text. */
export const missingFrom = (
  rule: string,
  { parts }: GoalInput,
  field: GoalField,
  said: Omit<Said, 'severity'>,
): GoalFinding => {
  const part = parts.find((one) => one.field === field) ?? parts.find((one) => one.field === 'text')
  const at = part?.reading.text.length ?? 0
  return { rule, field: part?.field ?? field, start: at, end: at, severity: 'missing', ...said }
}
