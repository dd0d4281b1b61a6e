import { form as formSchema, type Form, isAnsweredBy, side, type Side } from '@tweespraak/contract/form'
import { type BuiltInKindCode, kindRules, type KindRules } from '@tweespraak/contract/templates'
import type { Bilingual } from '@tweespraak/contract/id'
import { createHash } from 'node:crypto'

/** A kind of conversation with one version of its rules and form. Frozen: a conversation keeps the version it began with. */
export interface Kind {
  readonly kindId: string
  readonly code: string
  readonly version: number
  readonly name: Bilingual
  readonly description: Bilingual
  readonly rules: KindRules
  /** Null for a talk without a form, such as a check-in. */
  readonly form: { readonly formId: string; readonly version: number; readonly content: Form } | null
  /** ISO instant in UTC. */
  readonly publishedAt: string
}

/** Whether a report of this kind is signed at all. */
const needsSignatures = (rules: KindRules): boolean => rules.signs.length > 0

/** Which relation to the employee one must have to plan: `employee` is oneself. */
type Planner = 'employee' | 'manager' | 'coach'

export const mayBePlannedBy = (rules: KindRules, planner: Planner): boolean =>
  rules.plannedBy.includes(planner)

/** A day on which people work; the Friday before a weekend, so that "once a year" never takes longer than a year. */
const workdayUntil = (day: Temporal.PlainDate): Temporal.PlainDate =>
  day.subtract({ days: Math.max(0, day.dayOfWeek - 5) })

/** The working day on which the next conversation of this kind is usual, or null when the kind has no rhythm. */
export const nextAround = (rules: KindRules, heldOn: Temporal.PlainDate): Temporal.PlainDate | null =>
  rules.rhythmMonths === null ? null : workdayUntil(heldOn.add({ months: rules.rhythmMonths }))

/**
 * What keeps the rules from being published, in plain English; none when they are sound. Signing asks for
 * a report in the file, and a reveal together asks for two sides that prepare.
 */
export const ruleProblems = (rules: KindRules, hasForm: boolean): readonly string[] => {
  const problems: string[] = []
  const signed = needsSignatures(rules)
  if (signed !== (rules.missingSignature === 'close-as-not-signed'))
    problems.push('missingSignature: says something else than who signs')
  if (signed && rules.file !== 'report') problems.push('file: a signed report must be kept')
  if (rules.file !== 'report' && rules.reportSeenBy.length > 0)
    problems.push('reportSeenBy: there is no report to see')
  if (rules.reveal === 'together' && rules.prepares.length < 2)
    problems.push('reveal: together takes two sides that prepare')
  if (!hasForm && signed) problems.push('signs: without a form there is nothing to sign')
  return problems
}

/**
 * The sides that a kind and a form disagree about: who prepares and is asked nothing, or is asked something
 * and does not prepare. None when they fit; a talk that nobody prepares has no form to fit.
 */
export const misfits = (rules: KindRules, form: Form): readonly Side[] => {
  const fields = form.sections.flatMap((section) => section.fields)
  return side.options.filter(
    (each) => rules.prepares.includes(each) !== fields.some((field) => isAnsweredBy(field, each)),
  )
}

/** A kind as the product brings it, before an organisation has it. */
export type BuiltInKind = Pick<Kind, 'name' | 'description' | 'rules'> & {
  readonly code: BuiltInKindCode
  readonly form: Form | null
}

/** What a kind says, as it is stored: what the schemas leave out is not there, and the rest in their order. */
const wordingOf = (kind: Pick<BuiltInKind, 'name' | 'description' | 'rules' | 'form'>) => ({
  name: { nl: kind.name.nl, en: kind.name.en },
  description: { nl: kind.description.nl, en: kind.description.en },
  rules: kindRules.parse(kind.rules),
  form: kind.form === null ? null : formSchema.parse(kind.form),
})

const digest = (wording: ReturnType<typeof wordingOf>): string =>
  createHash('sha256').update(JSON.stringify(wording)).digest('hex')

/** SHA-256 in hex of what a built-in kind says, to know a copy of it by. */
export const digestOf = (kind: BuiltInKind): string => digest(wordingOf(kind))

/** Whether a version says in everything what the built-in kind says. */
export const isCopyOf = (kind: Kind, builtIn: BuiltInKind): boolean =>
  digest(wordingOf({ ...kind, form: kind.form?.content ?? null })) === digestOf(builtIn)

/** Whether both ask the same questions. */
export const hasSameForm = (kind: Kind, builtIn: BuiltInKind): boolean =>
  digest(wordingOf({ ...builtIn, form: kind.form?.content ?? null })) === digestOf(builtIn)
