import type { Field, Form, Section } from '@tweespraak/contract/form'
import { formDifference } from '@tweespraak/contract/form-difference'
import { askedOf, formProblems, isWritten } from '@tweespraak/contract/form-problems'
import type { Bilingual } from '@tweespraak/contract/id'
import { askedSides, askedToo, misfits, ruleProblems } from '@tweespraak/contract/kind-problems'
import type { KindRules } from '@tweespraak/contract/templates'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'
import type { Draft } from './draft.ts'

/** What a form is called and asks. */
export interface Written {
  readonly name: Bilingual
  readonly content: Form
}

/** A text in both languages: where one is empty, the reader of that language sees the other. */
export const inBoth = ({ nl, en }: Bilingual): Bilingual => ({
  nl: nl.trim() === '' ? en : nl,
  en: en.trim() === '' ? nl : en,
})

/** Keeps of texts by name those that say something, for these names. */
const written = <Name extends string>(
  texts: Partial<Record<Name, Bilingual | undefined>>,
  names: readonly Name[],
): Partial<Record<Name, Bilingual>> => {
  const kept: Partial<Record<Name, Bilingual>> = {}
  for (const name of names) {
    const text = texts[name]
    if (isWritten(text)) kept[name] = inBoth(text)
  }
  return kept
}

const finishedField = (field: Field): Field => {
  const sides = askedOf(field)
  const { guidance, ...rest } = field
  const hints = written(
    guidance ?? {},
    sides.filter((side) => side !== 'together'),
  )
  const frame = {
    label: inBoth(field.label),
    questions: written(field.questions, sides),
    ...(Object.keys(hints).length === 0 ? {} : { guidance: hints }),
  }
  switch (rest.type) {
    case 'scale':
      return { ...rest, ...frame, steps: rest.steps.map(inBoth) }
    case 'choice':
    case 'choices':
      return {
        ...rest,
        ...frame,
        options: rest.options.map(({ value, label }) => ({ value, label: inBoth(label) })),
      }
    case 'number': {
      const { unit, ...bounds } = rest
      return { ...bounds, ...frame, ...(isWritten(unit) ? { unit: inBoth(unit) } : {}) }
    }
    case 'text':
    case 'yes-no':
    case 'date':
    case 'competencies':
    case 'goals':
      return { ...rest, ...frame }
    default:
      return rest satisfies never
  }
}

const finishedSection = ({ introduction, ...section }: Section): Section => ({
  ...section,
  title: inBoth(section.title),
  ...(isWritten(introduction) ? { introduction: inBoth(introduction) } : {}),
  fields: section.fields.map(finishedField),
})

/** What will be published: every text in both languages, without what stands empty and what nobody is asked. */
export const finished = ({ name, content }: Written): Written => ({
  name: inBoth(name),
  content: { sections: content.sections.map(finishedSection) },
})

/** A kind that asks this form in its newest version. */
interface Asking {
  readonly kindId: string
  readonly rules: KindRules
}

/**
 * What the next version of a form will be. Refused while something is wrong in it, when it is the same as
 * the last one, and when a kind that uses it would then ask nothing of somebody who prepares, or something of
 * somebody who does not come.
 */
export const nextVersion = (
  draft: Draft<Written>,
  last: Written | null,
  kinds: readonly Asking[],
  revision: number,
): Outcome<Written, 'changed-elsewhere' | 'nothing-changes' | 'form-not-sound' | 'form-does-not-fit'> => {
  if (draft.revision !== revision) return refuse('changed-elsewhere', { revision: draft.revision })
  if (draft.written === null) return refuse('nothing-changes')
  const problems = formProblems(draft.written.content)
  if (problems.length > 0 || !isWritten(draft.written.name)) return refuse('form-not-sound', { problems })
  const next = finished(draft.written)
  const isRenamed = last === null || last.name.nl !== next.name.nl || last.name.en !== next.name.en
  if (!isRenamed && formDifference(last.content, next.content).length === 0) return refuse('nothing-changes')
  const asked = askedSides(next.content)
  for (const { kindId, rules } of kinds) {
    const then = askedToo(rules, asked)
    const [wrong] = ruleProblems(then, true).length > 0 ? misfits(rules, asked) : misfits(then, asked)
    if (wrong !== undefined) return refuse('form-does-not-fit', { kindId, side: wrong })
  }
  return accept(next)
}
