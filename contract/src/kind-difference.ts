import { type KindContent, type KindPart, kindParts } from './kind-problems.ts'
import type { KindRules } from './templates.ts'

/** A kind with the form that it asks; `formId` is null without one, or for one that will be made. */
interface Told extends KindContent {
  readonly formId: string | null
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** A set is told in one order, so that what was ticked off and on again is no difference. */
const inOrder = (values: readonly string[]): readonly string[] => values.toSorted()

/** What each choice of the rules came to. What a missing signature means follows from who signs. */
const choicesOf = (rules: KindRules): Partial<Record<KindPart, unknown>> => ({
  ledBy: rules.ledBy,
  plannedBy: inOrder(rules.plannedBy),
  secondAssessor: rules.secondAssessor,
  thirdParty: rules.thirdParty,
  companion: rules.companion,
  prepares: inOrder(rules.prepares),
  reveal: rules.reveal,
  file: rules.file,
  signs: inOrder(rules.signs),
  progressSeenBy: inOrder(rules.progressSeenBy),
  reportSeenBy: inOrder(rules.reportSeenBy),
  rhythmMonths: rules.rhythmMonths,
  invitation: rules.terms.invitation,
  talkingPoints: rules.terms.talkingPoints,
  report: rules.terms.report,
  signing: rules.terms.signing,
  response: rules.terms.response ?? null,
  answer: rules.terms.answer ?? null,
})

/** The choices in which two versions of a kind differ, in the order in which they stand on the screen. */
export const kindDifference = (was: Told, is: Told): readonly KindPart[] => {
  const before: Partial<Record<KindPart, unknown>> = {
    ...choicesOf(was.rules),
    name: [was.name.nl, was.name.en],
    description: [was.description.nl, was.description.en],
    form: was.formId,
  }
  const now: Partial<Record<KindPart, unknown>> = {
    ...choicesOf(is.rules),
    name: [is.name.nl, is.name.en],
    description: [is.description.nl, is.description.en],
    form: is.formId,
  }
  return kindParts.filter((part) => !isSame(before[part], now[part]))
}
