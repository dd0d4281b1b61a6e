import { type Form, isAnsweredBy, type Side, sides } from './form.ts'
import { isWritten } from './form-problems.ts'
import type { Bilingual } from './id.ts'
import type { BuiltInKindCode, KindRules } from './templates.ts'

/** What HR writes of a kind of conversation, besides the form that it asks. */
export interface KindContent {
  readonly name: Bilingual
  readonly description: Bilingual
  readonly rules: KindRules
}

/** The things about a kind that can be chosen, each beside its own words on the screen; the last six are terms. */
export const kindParts = [
  'name',
  'description',
  'ledBy',
  'plannedBy',
  'secondAssessor',
  'thirdParty',
  'companion',
  'form',
  'prepares',
  'reveal',
  'file',
  'signs',
  'missingSignature',
  'progressSeenBy',
  'reportSeenBy',
  'rhythmMonths',
  'invitation',
  'talkingPoints',
  'report',
  'signing',
  'response',
  'answer',
] as const
export type KindPart = (typeof kindParts)[number]

/** What may be wrong with a kind, so that it cannot be published. */
export type KindProblemCode =
  | 'name-missing'
  | 'description-missing'
  | 'nobody-plans'
  | 'planner-does-not-lead'
  | 'form-asks'
  | 'form-asks-nothing'
  | 'third-not-invited'
  | 'reveal-takes-two'
  | 'signed-without-form'
  | 'signed-without-report'
  | 'report-without-employee'
  | 'missing-signature-unclear'
  | 'reader-without-report'
  | 'reader-without-progress'
  | 'points-without-preparation'
  | 'points-before-invitation'
  | 'term-without-report'
  | 'term-without-signature'
  | 'response-without-report'
  | 'response-without-hr'
  | 'response-without-answer'
  | 'development-is-private'
  | 'development-is-not-assessed'

/** One thing that is wrong, and beside which choice it is said. `side`: of whom the form asks something, or nothing. */
export interface KindProblem {
  readonly code: KindProblemCode
  readonly part: KindPart
  readonly side?: Side
}

/** The sides that a form puts questions to while they prepare. */
export const askedSides = (form: Form): readonly Side[] => {
  const fields = form.sections.flatMap((section) => section.fields)
  return sides.filter((side) => fields.some((field) => isAnsweredBy(field, side)))
}

/**
 * The sides that a kind and a form disagree about: who prepares and is asked nothing, or is asked something
 * and does not prepare. None when they fit.
 */
export const misfits = (rules: Pick<KindRules, 'prepares'>, asked: readonly Side[]): readonly Side[] =>
  sides.filter((side) => rules.prepares.includes(side) !== asked.includes(side))

/** The rules of a kind whose form asks more people than it did: who is asked something, prepares too. */
export const askedToo = (rules: KindRules, asked: readonly Side[]): KindRules => ({
  ...rules,
  prepares: sides.filter((side) => rules.prepares.includes(side) || asked.includes(side)),
})

const problem = (is: boolean, code: KindProblemCode, part: KindPart): readonly KindProblem[] =>
  is ? [{ code, part }] : []

/** Somebody besides the employee and who leads may be at the table with a voice. */
const hasThird = ({ secondAssessor, thirdParty }: KindRules): boolean =>
  secondAssessor !== 'none' || thirdParty !== 'none'

/** Who plans with their own people leads the talk; who cannot lead it, cannot plan it either. */
const plannerDoesNotLead = ({ ledBy, plannedBy }: KindRules): boolean =>
  (ledBy === 'coach' && plannedBy.includes('manager')) || (ledBy === 'manager' && plannedBy.includes('coach'))

const termProblems = ({ terms, prepares, file, signs }: KindRules): readonly KindProblem[] => [
  ...problem(
    terms.talkingPoints !== null && prepares.length === 0,
    'points-without-preparation',
    'talkingPoints',
  ),
  ...problem(
    terms.talkingPoints !== null && terms.invitation !== null && terms.talkingPoints > terms.invitation,
    'points-before-invitation',
    'talkingPoints',
  ),
  ...problem(terms.report !== null && file !== 'report', 'term-without-report', 'report'),
  ...problem(terms.signing !== null && signs.length === 0, 'term-without-signature', 'signing'),
]

/**
 * A written response is to a report that the employee signs; it is answered within a term too, and HR appoints who
 * reads it where nobody leads the leader.
 */
const responseProblems = ({ terms, file, signs, progressSeenBy }: KindRules): readonly KindProblem[] => {
  const { response = null, answer = null } = terms
  if (response === null) return problem(answer !== null, 'response-without-answer', 'answer')
  return [
    ...problem(file !== 'report' || !signs.includes('employee'), 'response-without-report', 'response'),
    ...problem(!progressSeenBy.includes('hr'), 'response-without-hr', 'response'),
    ...problem(answer === null, 'response-without-answer', 'answer'),
  ]
}

/**
 * Choices that contradict each other; none when the rules are sound. Signing asks for a report in the file, and
 * a report for the employee's signature: who signs has read it, and can respond. A reveal together asks for two
 * sides that prepare.
 */
export const ruleProblems = (rules: KindRules, hasForm: boolean): readonly KindProblem[] => {
  const { plannedBy, prepares, signs, file, reveal, reportSeenBy, progressSeenBy } = rules
  const signed = signs.length > 0
  return [
    ...problem(plannedBy.length === 0, 'nobody-plans', 'plannedBy'),
    ...problem(plannerDoesNotLead(rules), 'planner-does-not-lead', 'plannedBy'),
    ...problem(prepares.includes('third') && !hasThird(rules), 'third-not-invited', 'prepares'),
    ...problem(reveal === 'together' && prepares.length < 2, 'reveal-takes-two', 'reveal'),
    ...problem(signs.includes('third') && !hasThird(rules), 'third-not-invited', 'signs'),
    ...problem(signed && !hasForm, 'signed-without-form', 'signs'),
    ...problem(signed && file !== 'report', 'signed-without-report', 'signs'),
    ...problem(file === 'report' && !signs.includes('employee'), 'report-without-employee', 'signs'),
    ...problem(
      signed !== (rules.missingSignature === 'close-as-not-signed'),
      'missing-signature-unclear',
      'missingSignature',
    ),
    ...problem(reportSeenBy.length > 0 && file !== 'report', 'reader-without-report', 'reportSeenBy'),
    ...problem(
      reportSeenBy.some((each) => !progressSeenBy.includes(each)),
      'reader-without-progress',
      'reportSeenBy',
    ),
    ...termProblems(rules),
    ...responseProblems(rules),
  ]
}

/**
 * What was said for somebody's development is never used to assess them: nobody else reads it, and nobody who
 * assesses sits at the table. It holds for every kind that began as the development conversation.
 */
const wallProblems = (rules: KindRules, origin: BuiltInKindCode | null): readonly KindProblem[] =>
  origin !== 'development'
    ? []
    : [
        ...problem(rules.secondAssessor !== 'none', 'development-is-not-assessed', 'secondAssessor'),
        ...problem(rules.reportSeenBy.length > 0, 'development-is-private', 'reportSeenBy'),
        ...problem((rules.terms.response ?? null) !== null, 'development-is-private', 'response'),
      ]

/**
 * What keeps a kind from being published; none when it is sound. `asked`: whom its form asks something while
 * they prepare, null without a form. `origin`: the built-in kind that it began as.
 */
export const kindProblems = (
  { name, description, rules }: KindContent,
  { asked, origin }: { readonly asked: readonly Side[] | null; readonly origin: BuiltInKindCode | null },
): readonly KindProblem[] => [
  ...problem(!isWritten(name), 'name-missing', 'name'),
  ...problem(!isWritten(description), 'description-missing', 'description'),
  ...(asked === null ? [] : misfits(rules, asked)).map((side): KindProblem => ({
    code: rules.prepares.includes(side) ? 'form-asks-nothing' : 'form-asks',
    part: 'form',
    side,
  })),
  ...ruleProblems(rules, asked !== null),
  ...wallProblems(rules, origin),
]
