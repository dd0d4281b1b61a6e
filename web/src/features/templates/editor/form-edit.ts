import type { AnsweredBy, Field, Form, Section } from '@tweespraak/contract/form'
import type { Bilingual } from '@tweespraak/contract/id'

/** Where a question stands: in which section, and how many come before it there. */
export interface FieldPlace {
  readonly sectionId: string
  readonly index: number
}

export const noWords: Bilingual = { nl: '', en: '' }

const idsOf = (form: Form): ReadonlySet<string> =>
  new Set(form.sections.flatMap(({ id, fields }) => [id, ...fields.map((field) => field.id)]))

/** A name that nothing on the form has: the wanted one, or else it with a number behind it. */
export const freshId = (form: Form, wanted: string): string => {
  const taken = idsOf(form)
  if (!taken.has(wanted)) return wanted
  const short = wanted.slice(0, 35)
  let number = 2
  while (taken.has(`${short}-${number}`)) number += 1
  return `${short}-${number}`
}

export const emptyField = (form: Form): Field => ({
  id: freshId(form, 'question'),
  type: 'text',
  label: noWords,
  questions: {},
  answeredBy: 'both',
  required: false,
})

export const emptySection = (form: Form): Section => ({
  id: freshId(form, 'section'),
  part: 'look-back',
  title: noWords,
  fields: [],
})

export const findField = (form: Form, fieldId: string): Field | undefined =>
  form.sections.flatMap(({ fields }) => fields).find(({ id }) => id === fieldId)

export const placeOf = (form: Form, fieldId: string): FieldPlace | undefined => {
  for (const { id: sectionId, fields } of form.sections) {
    const index = fields.findIndex(({ id }) => id === fieldId)
    if (index >= 0) return { sectionId, index }
  }
  return undefined
}

const inSection = (form: Form, sectionId: string, change: (section: Section) => Section): Form => ({
  sections: form.sections.map((section) => (section.id === sectionId ? change(section) : section)),
})

export const changeSection = inSection

export const changeField = (form: Form, fieldId: string, change: (field: Field) => Field): Form => ({
  sections: form.sections.map((section) => ({
    ...section,
    fields: section.fields.map((field) => (field.id === fieldId ? change(field) : field)),
  })),
})

export const addField = (form: Form, field: Field, { sectionId, index }: FieldPlace): Form =>
  inSection(form, sectionId, (section) => ({
    ...section,
    fields: section.fields.toSpliced(index, 0, field),
  }))

export const removeField = (form: Form, fieldId: string): Form => ({
  sections: form.sections.map((section) => ({
    ...section,
    fields: section.fields.filter(({ id }) => id !== fieldId),
  })),
})

/** The questions that are asked only after an answer to one of these, and are none of them. */
export const dependOn = (form: Form, fieldIds: readonly string[]): readonly Field[] =>
  form.sections
    .flatMap(({ fields }) => fields)
    .filter(
      ({ id, shownIf }) =>
        shownIf !== undefined && fieldIds.includes(shownIf.field) && !fieldIds.includes(id),
    )

const withShownIf = (field: Field, shownIf: Field['shownIf']): Field => {
  const { shownIf: _, ...rest } = field
  return shownIf === undefined ? rest : { ...rest, shownIf }
}

/** Asks these questions always. */
export const askAlways = (form: Form, fields: readonly Field[]): Form =>
  fields.reduce((on, { id }) => changeField(on, id, (field) => withShownIf(field, undefined)), form)

/** Asks these questions again when they were asked, as far as nothing else was chosen since. */
export const askAsBefore = (form: Form, fields: readonly Field[]): Form =>
  fields.reduce(
    (on, { id, shownIf }) =>
      changeField(on, id, (field) => (field.shownIf === undefined ? withShownIf(field, shownIf) : field)),
    form,
  )

/** Puts a question at a place, counted without the question itself. */
export const placeField = (form: Form, fieldId: string, to: FieldPlace): Form => {
  const field = findField(form, fieldId)
  return field === undefined ? form : addField(removeField(form, fieldId), field, to)
}

/** Where a question comes when it goes one place up or down: at the edge of its section into the next one; undefined at the end. */
export const stepOf = (form: Form, fieldId: string, by: 1 | -1): FieldPlace | undefined => {
  const place = placeOf(form, fieldId)
  if (place === undefined) return undefined
  const at = form.sections.findIndex(({ id }) => id === place.sectionId)
  const index = place.index + by
  if (index >= 0 && index < (form.sections[at]?.fields.length ?? 0)) return { ...place, index }
  const next = form.sections[at + by]
  if (next === undefined) return undefined
  return { sectionId: next.id, index: by === 1 ? 0 : next.fields.length }
}

export const addSection = (form: Form, section: Section): Form => ({ sections: [...form.sections, section] })

export const removeSection = (form: Form, sectionId: string): Form => ({
  sections: form.sections.filter(({ id }) => id !== sectionId),
})

export const moveSection = (form: Form, sectionId: string, by: 1 | -1): Form => {
  const at = form.sections.findIndex(({ id }) => id === sectionId)
  const section = form.sections[at]
  if (section === undefined || form.sections[at + by] === undefined) return form
  return { sections: form.sections.toSpliced(at, 1).toSpliced(at + by, 0, section) }
}

/** The same question, put to others. At the table it is asked without preparation: nothing is needed, nothing waits. */
export const withAnswerer = (field: Field, answeredBy: AnsweredBy): Field => {
  if (answeredBy !== 'together') return { ...field, answeredBy }
  const { shownIf: _, ...rest } = field
  return { ...rest, answeredBy, required: false }
}

const twoOptions = [
  { value: 'a', label: noWords },
  { value: 'b', label: noWords },
]

/** The same question, answered in another way. Options and steps go over into each other. */
export const withType = (field: Field, type: Field['type']): Field => {
  if (field.type === type) return field
  const { id, label, questions, guidance, answeredBy, required, shownIf } = field
  const frame = {
    id,
    label,
    questions,
    answeredBy,
    required,
    ...(guidance === undefined ? {} : { guidance }),
    ...(shownIf === undefined ? {} : { shownIf }),
  }
  const options = 'options' in field ? field.options : undefined
  const steps = field.type === 'scale' ? field.steps : undefined
  switch (type) {
    case 'scale':
      return {
        ...frame,
        type,
        steps: (options?.map((option) => option.label) ?? [noWords, noWords]).slice(0, 10),
      }
    case 'choice':
    case 'choices':
      return {
        ...frame,
        type,
        options:
          options ?? steps?.map((step, index) => ({ value: `o${index + 1}`, label: step })) ?? twoOptions,
      }
    case 'number':
      return { ...frame, type, minimum: 0, maximum: 10 }
    case 'text':
    case 'yes-no':
    case 'date':
    case 'competencies':
    case 'goals':
      return { ...frame, type }
    default:
      return type satisfies never
  }
}

/** The questions before this one on the form, nearest last. */
export const earlierThan = (form: Form, fieldId: string): readonly Field[] => {
  const fields = form.sections.flatMap((section) => section.fields)
  return fields.slice(
    0,
    fields.findIndex(({ id }) => id === fieldId),
  )
}
