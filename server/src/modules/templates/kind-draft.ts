import { sides } from '@tweespraak/contract/form'
import { kindDifference } from '@tweespraak/contract/kind-difference'
import { askedSides, type KindContent, kindProblems } from '@tweespraak/contract/kind-problems'
import type { FormChoice } from '@tweespraak/contract/kinds'
import { type BuiltInKindCode, type KindRules, onlooker, planner } from '@tweespraak/contract/templates'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'
import { inBoth } from './form-draft.ts'
import type { Kind } from './kind.ts'

/** A kind as HR finds it: also one that is offered no more. */
export interface StandingKind extends Kind {
  readonly formName: Kind['name'] | null
  /** The built-in kind that it began as. */
  readonly origin: BuiltInKindCode | null
  /** ISO instant since which it is offered no more; null while it is in use. */
  readonly retiredAt: string | null
}

/** What is written of a kind before it is published, on top of this version; 0 for one that never was. */
export interface KindWriting {
  readonly content: KindContent
  readonly form: FormChoice
  readonly baseVersion: number
}

/** Whether what is written says what was published: then there is nothing to publish. */
export const isAsPublished = (now: StandingKind, { content, form }: KindWriting): boolean =>
  (form.choice === 'none' || form.choice === 'existing') &&
  kindDifference(
    { ...now, formId: now.form?.formId ?? null },
    { ...content, formId: form.choice === 'none' ? null : form.formId },
  ).length === 0

/**
 * What is written of a kind once its form was published anew, or another was chosen for it: who did not choose another
 * form in the draft goes along, and builds upon that version. What builds upon an older one is left as it is.
 */
export const withForm =
  (now: Pick<Kind, 'version' | 'form'>, { formId, content }: NonNullable<Kind['form']>) =>
  (written: KindWriting): KindWriting => {
    if (written.baseVersion !== now.version) return written
    const next = { ...written, baseVersion: now.version + 1 }
    const { form } = written
    if (form.choice !== 'existing' || form.formId !== now.form?.formId) return next
    const rules = { ...written.content.rules, prepares: [...askedSides(content)] }
    return { ...next, form: { choice: 'existing', formId }, content: { ...written.content, rules } }
  }

/** The code is made once, and a kind that came with the product keeps the one it came with. */
export const isBuiltIn = ({ code, origin }: Pick<StandingKind, 'code' | 'origin'>): boolean => code === origin

const only = <Value>(all: readonly Value[], chosen: readonly Value[]): Value[] =>
  all.filter((each) => chosen.includes(each))

/** The terms of a written response are left out where there are none, as in kinds from before there were any. */
const withoutEmpty = ({ response, answer, ...terms }: KindRules['terms']): KindRules['terms'] => ({
  ...terms,
  ...(typeof response === 'number' ? { response } : {}),
  ...(typeof answer === 'number' ? { answer } : {}),
})

/** Each choice once, in one order: two kinds that say the same are then the same. */
const tidied = (rules: KindRules): KindRules => ({
  ...rules,
  plannedBy: only(planner.options, rules.plannedBy),
  prepares: only(sides, rules.prepares),
  signs: only(sides, rules.signs),
  progressSeenBy: only(onlooker.options, rules.progressSeenBy),
  reportSeenBy: only(onlooker.options, rules.reportSeenBy),
  terms: withoutEmpty(rules.terms),
})

/** What will be published: every text in both languages. */
const finished = ({ name, description, rules }: KindContent): KindContent => ({
  name: inBoth(name),
  description: inBoth(description),
  rules: tidied(rules),
})

type AskedForm = Pick<NonNullable<Kind['form']>, 'content'> | null

/** What a kind will say that asks this form. Refused while its choices contradict each other, or the form does not fit. */
export const soundKind = (
  content: KindContent,
  form: AskedForm,
  origin: BuiltInKindCode | null,
): Outcome<KindContent, 'kind-not-sound'> => {
  const next = finished(content)
  const problems = kindProblems(next, { asked: form === null ? null : askedSides(form.content), origin })
  return problems.length > 0 ? refuse('kind-not-sound', { problems }) : accept(next)
}

/**
 * The next version of a kind, on top of the version that was seen. Refused when somebody else published first,
 * and when nothing would be different. `isNewForm`: its form is made with it.
 */
export const nextKind = (
  now: StandingKind,
  given: { readonly content: KindContent; readonly baseVersion: number },
  form: Kind['form'],
  isNewForm: boolean,
): Outcome<KindContent, 'changed-elsewhere' | 'nothing-changes' | 'kind-not-sound'> => {
  if (now.version !== given.baseVersion) return refuse('changed-elsewhere', { version: now.version })
  const next = soundKind(given.content, form, now.origin)
  if (!next.ok) return next
  const is = { ...next.value, formId: form?.formId ?? null }
  const isOther = kindDifference({ ...now, formId: now.form?.formId ?? null }, is).length > 0
  return isOther || isNewForm || now.form?.version !== form?.version ? next : refuse('nothing-changes')
}

const longestCode = 40

/** `Exitgesprek (kort)` → `exitgesprek-kort`; with a number behind it where another kind is called so already. */
export const codeFor = (name: Kind['name'], taken: ReadonlySet<string>): string => {
  const letters = name.nl
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
  const wanted = letters.length < 2 ? 'gesprek' : letters.slice(0, longestCode).replace(/-+$/, '')
  if (!taken.has(wanted)) return wanted
  const short = wanted.slice(0, longestCode - 4).replace(/-+$/, '')
  let number = 2
  while (taken.has(`${short}-${number}`)) number += 1
  return `${short}-${number}`
}

/** The new places of all kinds: those in use as they were put, and after them the others as they stood. Refused when others are in use than were seen. */
export const arranged = (
  kinds: readonly Pick<StandingKind, 'kindId' | 'retiredAt'>[],
  wanted: readonly string[],
): Outcome<readonly string[], 'changed-elsewhere'> => {
  const inUse = kinds.filter(({ retiredAt }) => retiredAt === null).map(({ kindId }) => kindId)
  const isSameSet = new Set(wanted).size === wanted.length && wanted.length === inUse.length
  if (!isSameSet || !inUse.every((kindId) => wanted.includes(kindId))) return refuse('changed-elsewhere')
  const rest = kinds.filter(({ retiredAt }) => retiredAt !== null).map(({ kindId }) => kindId)
  return accept([...wanted, ...rest])
}
