import { form as formSchema, type Form } from '@tweespraak/contract/form'
import { type BuiltInKindCode, kindRules, type KindRules } from '@tweespraak/contract/templates'
import type { Bilingual, Language } from '@tweespraak/contract/id'
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

/** The name of a kind within a sentence: `een gesprek: voortgangsgesprek`. */
export const withinSentence = (name: Bilingual, language: Language): string =>
  name[language].slice(0, 1).toLowerCase() + name[language].slice(1)

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
