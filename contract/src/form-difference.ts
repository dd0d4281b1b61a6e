import type { Field, Form, Section } from './form.ts'
import type { Bilingual } from './id.ts'

/** What of a question or section is not what it was. */
export type Changed =
  | 'label'
  | 'questions'
  | 'guidance'
  | 'answers'
  | 'answered-by'
  | 'required'
  | 'condition'
  | 'part'

/** One difference between two versions of a form, named by the words of the newer one where it is still there. */
export type FormDifference = {
  readonly of: 'section' | 'field'
  readonly id: string
  readonly label: Bilingual
} & (
  | { readonly what: 'added' | 'removed' | 'moved' }
  | { readonly what: 'changed'; readonly changed: readonly Changed[] }
)

/** Whether two values are written the same, whatever the order in which their parts were put down. */
const isSame = (one: unknown, other: unknown): boolean => {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  return [...new Set([...left.keys(), ...right.keys()])].every((name) =>
    isSame(left.get(name), right.get(name)),
  )
}

/** How it is answered: its type, with its steps, options or bounds. */
const answersOf = (field: Field): unknown => {
  switch (field.type) {
    case 'scale':
      return [field.type, field.steps]
    case 'choice':
    case 'choices':
      return [field.type, field.options]
    case 'number':
      return [field.type, field.minimum, field.maximum, field.unit]
    case 'text':
    case 'yes-no':
    case 'date':
    case 'competencies':
    case 'goals':
      return [field.type]
    default:
      return field satisfies never
  }
}

const changesOfField = (was: Field, is: Field): Changed[] => [
  ...(isSame(was.label, is.label) ? [] : (['label'] as const)),
  ...(isSame(was.questions, is.questions) ? [] : (['questions'] as const)),
  ...(isSame(was.guidance ?? {}, is.guidance ?? {}) ? [] : (['guidance'] as const)),
  ...(isSame(answersOf(was), answersOf(is)) ? [] : (['answers'] as const)),
  ...(was.answeredBy === is.answeredBy ? [] : (['answered-by'] as const)),
  ...(was.required === is.required ? [] : (['required'] as const)),
  ...(isSame(was.shownIf, is.shownIf) ? [] : (['condition'] as const)),
]

const changesOfSection = (was: Section, is: Section): Changed[] => [
  ...(isSame(was.title, is.title) ? [] : (['label'] as const)),
  ...(isSame(was.introduction, is.introduction) ? [] : (['guidance'] as const)),
  ...(was.part === is.part ? [] : (['part'] as const)),
]

/**
 * Of names in a new order, the fewest that moved: all but a longest run that kept its order. `was` holds
 * every one of `is`, once.
 */
const movedOf = (was: readonly string[], is: readonly string[]): ReadonlySet<string> => {
  const place = new Map(was.map((id, index) => [id, index]))
  const best: { readonly length: number; readonly before: number }[] = []
  for (const [index, id] of is.entries()) {
    const mine = place.get(id) ?? 0
    const before = best
      .slice(0, index)
      .reduce(
        (longest, each, at) =>
          (place.get(is[at] ?? '') ?? 0) < mine && each.length > (best[longest]?.length ?? 0) ? at : longest,
        -1,
      )
    best.push({ length: (best[before]?.length ?? 0) + 1, before })
  }
  const kept = new Set<string>()
  let at = best.reduce(
    (longest, each, index) => (each.length > (best[longest]?.length ?? 0) ? index : longest),
    -1,
  )
  while (at >= 0) {
    kept.add(is[at] ?? '')
    at = best[at]?.before ?? -1
  }
  return new Set(is.filter((id) => !kept.has(id)))
}

const orderOf = (ids: readonly string[], also: ReadonlySet<string>): string[] =>
  ids.filter((id) => also.has(id))

interface Placed {
  readonly field: Field
  readonly sectionId: string
}

const placed = (form: Form): Map<string, Placed> =>
  new Map(
    form.sections.flatMap(({ id: sectionId, fields }) =>
      fields.map((field) => [field.id, { field, sectionId }] as const),
    ),
  )

/** Which fields moved: to another section, or past others within their own. */
const movedFields = (was: Form, is: Form): ReadonlySet<string> => {
  const before = placed(was)
  const now = placed(is)
  const moved = new Set<string>()
  for (const [id, { sectionId }] of now)
    if (before.has(id) && before.get(id)?.sectionId !== sectionId) moved.add(id)
  for (const section of is.sections) {
    const old = was.sections.find(({ id }) => id === section.id)
    if (old === undefined) continue
    const oldIds = old.fields.map(({ id }) => id)
    const newIds = section.fields.map(({ id }) => id)
    const stayed = new Set(oldIds.filter((id) => newIds.includes(id)))
    for (const id of movedOf(orderOf(oldIds, stayed), orderOf(newIds, stayed))) moved.add(id)
  }
  return moved
}

const sectionDifferences = (was: Form, is: Form): FormDifference[] => {
  const before = new Map(was.sections.map((section) => [section.id, section]))
  const now = new Set(is.sections.map(({ id }) => id))
  const stayed = new Set([...before.keys()].filter((id) => now.has(id)))
  const moved = movedOf(orderOf([...before.keys()], stayed), orderOf([...now], stayed))
  return [
    ...was.sections
      .filter(({ id }) => !now.has(id))
      .map(({ id, title }) => ({ of: 'section' as const, id, label: title, what: 'removed' as const })),
    ...is.sections.flatMap((section): FormDifference[] => {
      const named = { of: 'section' as const, id: section.id, label: section.title }
      const old = before.get(section.id)
      if (old === undefined) return [{ ...named, what: 'added' }]
      const changed = changesOfSection(old, section)
      return [
        ...(moved.has(section.id) ? [{ ...named, what: 'moved' as const }] : []),
        ...(changed.length === 0 ? [] : [{ ...named, what: 'changed' as const, changed }]),
      ]
    }),
  ]
}

/**
 * What somebody would see who lays two versions of a form side by side: sections and questions that came,
 * went, moved (the fewest that explain the new order) or read otherwise. Empty when they are the same.
 */
export const formDifference = (was: Form, is: Form): readonly FormDifference[] => {
  const before = placed(was)
  const now = placed(is)
  const moved = movedFields(was, is)
  const removed = [...before.values()]
    .filter(({ field }) => !now.has(field.id))
    .map(({ field }) => ({
      of: 'field' as const,
      id: field.id,
      label: field.label,
      what: 'removed' as const,
    }))
  const others = [...now.values()].flatMap(({ field }): FormDifference[] => {
    const named = { of: 'field' as const, id: field.id, label: field.label }
    const old = before.get(field.id)
    if (old === undefined) return [{ ...named, what: 'added' }]
    const changed = changesOfField(old.field, field)
    return [
      ...(moved.has(field.id) ? [{ ...named, what: 'moved' as const }] : []),
      ...(changed.length === 0 ? [] : [{ ...named, what: 'changed' as const, changed }]),
    ]
  })
  return [...sectionDifferences(was, is), ...removed, ...others]
}
