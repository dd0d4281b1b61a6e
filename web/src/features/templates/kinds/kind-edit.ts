import type { Side } from '@tweespraak/contract/form'
import type { Bilingual } from '@tweespraak/contract/id'
import { kindDifference } from '@tweespraak/contract/kind-difference'
import {
  kindProblems,
  type KindContent,
  type KindPart,
  type KindProblem,
} from '@tweespraak/contract/kind-problems'
import { type FormChoice, type KindDetail, newFormAsks, type OfferedForm } from '@tweespraak/contract/kinds'
import type { BuiltInKindCode, KindRules } from '@tweespraak/contract/templates'

/** A kind that is being written, with the form that it will ask. */
export interface KindDraft {
  readonly content: KindContent
  readonly form: FormChoice
}

/** What the choices are about that are not the writer's to make. */
export interface KindSurroundings {
  readonly forms: readonly OfferedForm[]
  /** The built-in kind that it began as. */
  readonly origin: BuiltInKindCode | null
  /** Whether people can plan it as it stands now. */
  readonly inUse: boolean
}

const noWords: Bilingual = { nl: '', en: '' }

/** A kind as it stands, to be changed. */
export const draftOf = ({ name, description, rules, form }: KindDetail): KindDraft => ({
  content: { name, description, rules },
  form: form === null ? { choice: 'none' } : { choice: 'existing', formId: form.formId },
})

/** Like another, under a name that is still to be given. */
export const copyOf = (kind: KindDetail): KindDraft => {
  const { content, form } = draftOf(kind)
  return { content: { ...content, name: noWords }, form }
}

/** A talk of two, of which the agreements stay. */
export const plainDraft: KindDraft = {
  content: {
    name: noWords,
    description: noWords,
    rules: {
      ledBy: 'equals',
      plannedBy: ['employee', 'manager'],
      prepares: [],
      secondAssessor: 'none',
      thirdParty: 'none',
      companion: false,
      reveal: 'each',
      signs: [],
      missingSignature: 'nothing-to-sign',
      progressSeenBy: [],
      reportSeenBy: [],
      file: 'agreements',
      rhythmMonths: null,
      terms: { invitation: 7, talkingPoints: null, report: null, signing: null },
    },
  },
  form: { choice: 'none' },
}

/** Within how many days a written response is answered, until somebody says otherwise. */
const usualAnswer = 14

/** Whether the employee signs a report, and so may respond to it. */
export const mayRespond = ({ file, signs }: KindRules): boolean =>
  file === 'report' && signs.includes('employee')

/** The days in which a written response is handed in and answered; no answer without a response. */
const settledResponse = (rules: KindRules): Pick<KindRules['terms'], 'response' | 'answer'> => {
  const response = mayRespond(rules) ? (rules.terms.response ?? null) : null
  return { response, answer: response === null ? null : (rules.terms.answer ?? null) }
}

/** What follows from other choices: a term for what is not done is none, and a missing signature is one that is asked. */
const settled = (rules: KindRules): KindRules => ({
  ...rules,
  missingSignature: rules.signs.length === 0 ? 'nothing-to-sign' : 'close-as-not-signed',
  terms: {
    ...rules.terms,
    talkingPoints: rules.prepares.length === 0 ? null : rules.terms.talkingPoints,
    report: rules.file === 'report' ? rules.terms.report : null,
    signing: rules.signs.length === 0 ? null : rules.terms.signing,
    ...settledResponse(rules),
  },
})

export const withRules = (draft: KindDraft, change: Partial<KindRules>): KindDraft => ({
  ...draft,
  content: { ...draft.content, rules: settled({ ...draft.content.rules, ...change }) },
})

export const withTerm = (
  draft: KindDraft,
  term: keyof KindRules['terms'],
  days: number | null,
): KindDraft => {
  const { terms } = draft.content.rules
  const begins = term === 'response' && typeof terms.response !== 'number'
  return withRules(draft, { terms: { ...terms, ...(begins ? { answer: usualAnswer } : {}), [term]: days } })
}

/** The form that is asked, or of which the kind gets a copy; null where there is none yet. */
export const chosenFormId = (choice: FormChoice): string | null => {
  if (choice.choice === 'none' || choice.choice === 'new') return null
  return choice.choice === 'own' ? choice.copyOf : choice.formId
}

/** Whether the form is made with the kind: one makes its questions before anybody can plan it. */
export const isMadeWithIt = ({ choice }: FormChoice): boolean => choice === 'own' || choice === 'new'

/** The choice as one value of a list. */
export const valueOfForm = (form: FormChoice): string =>
  [form.choice, chosenFormId(form) ?? ''].join(' ').trim()

/** What that value stands for. */
export const formOfValue = (value: string): FormChoice => {
  const [choice, id] = value.split(' ')
  if (id === undefined) return { choice: choice === 'new' ? 'new' : 'none' }
  return choice === 'own' ? { choice, copyOf: id } : { choice: 'existing', formId: id }
}

/**
 * A text that is written anew in one language. What stands in the other was a copy with it, or the same words: it
 * says something else from the first change on, and is let go. `was`: what this text began as here.
 */
export const rewritten = (now: Bilingual, next: Bilingual, was: Bilingual, isCopied: boolean): Bilingual => {
  if (!isCopied && was.nl !== was.en) return next
  if (now.nl !== was.nl || now.en !== was.en) return next
  if (next.nl !== now.nl) return { ...next, en: '' }
  return { ...next, nl: '' }
}

/** Whom the chosen form asks something beforehand; null without a form. */
export const askedBy = (choice: FormChoice, forms: readonly OfferedForm[]): readonly Side[] | null => {
  if (choice.choice === 'new') return newFormAsks
  const formId = chosenFormId(choice)
  return formId === null ? null : (forms.find((form) => form.formId === formId)?.asks ?? [])
}

/** Chooses a form: who is asked something by it, prepares. */
export const withForm = (draft: KindDraft, form: FormChoice, forms: readonly OfferedForm[]): KindDraft => {
  const asked = askedBy(form, forms)
  return asked === null ? { ...draft, form } : withRules({ ...draft, form }, { prepares: [...asked] })
}

export const problemsOf = (
  { content, form }: KindDraft,
  { forms, origin }: KindSurroundings,
): readonly KindProblem[] => kindProblems(content, { asked: askedBy(form, forms), origin })

/** The choices in which two drafts differ; a form of its own is another than the one it is a copy of. */
export const differencesOf = (was: KindDraft, is: KindDraft): readonly KindPart[] => {
  const told = ({ content, form }: KindDraft) => ({
    ...content,
    formId: form.choice === 'existing' ? form.formId : form.choice === 'none' ? null : valueOfForm(form),
  })
  return kindDifference(told(was), told(is))
}
