import type { Criterion, CriteriaContent } from '@tweespraak/contract/criteria'
import type { Bilingual } from '@tweespraak/contract/id'

const nothing: Bilingual = { nl: '', en: '' }

type Change = (content: CriteriaContent) => CriteriaContent

const replaced = <Value>(values: readonly Value[], at: number, value: Value): Value[] =>
  values.map((each, index) => (index === at ? value : each))

export const addStep: Change = (content) => ({ ...content, steps: [...content.steps, nothing] })

/** A step goes with what one sees at it, of every criterion. */
export const removeStep =
  (at: number): Change =>
  (content) => ({
    ...content,
    steps: content.steps.toSpliced(at, 1),
    criteria: content.criteria.map((each) => ({ ...each, signs: each.signs.toSpliced(at, 1) })),
  })

export const wordStep =
  (at: number, label: Bilingual): Change =>
  (content) => ({ ...content, steps: replaced(content.steps, at, label) })

export const addCriterion =
  (criterionId: string): Change =>
  (content) => ({
    ...content,
    criteria: [...content.criteria, { criterionId, name: nothing, meaning: nothing, signs: [] }],
  })

export const removeCriterion =
  (criterionId: string): Change =>
  (content) => ({
    ...content,
    criteria: content.criteria.filter((each) => each.criterionId !== criterionId),
  })

export const wordCriterion =
  (criterionId: string, words: Partial<Pick<Criterion, 'name' | 'meaning'>>): Change =>
  (content) => ({
    ...content,
    criteria: content.criteria.map((each) =>
      each.criterionId === criterionId ? { ...each, ...words } : each,
    ),
  })

/** What one sees at a step; those before it that say nothing stay empty. */
export const wordSign =
  (criterionId: string, step: number, sign: Bilingual): Change =>
  (content) => ({
    ...content,
    criteria: content.criteria.map((each) =>
      each.criterionId === criterionId
        ? {
            ...each,
            signs: content.steps.map((_, at) => (at === step ? sign : (each.signs[at] ?? nothing))),
          }
        : each,
    ),
  })
