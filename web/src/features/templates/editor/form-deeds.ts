import type { Field, Form, Section } from '@tweespraak/contract/form'
import type { BankQuestion } from '@tweespraak/contract/forms'
import {
  addField,
  addSection,
  changeSection,
  emptyField,
  emptySection,
  type FieldPlace,
  findField,
  freshId,
  placeOf,
} from './form-edit.ts'

/** A form on which something new stands, and its name. */
export interface Grown {
  readonly form: Form
  readonly id: string
}

/** A new question at the end of a section. */
export const withNewField = (form: Form, sectionId: string): Grown => {
  const field = emptyField(form)
  const index = form.sections.find(({ id }) => id === sectionId)?.fields.length ?? 0
  return { form: addField(form, field, { sectionId, index }), id: field.id }
}

export const withNewSection = (form: Form): Grown => {
  const section = emptySection(form)
  return { form: addSection(form, section), id: section.id }
}

/**
 * A question of the bank: after the one that is open, else at the end of the last section of its part, else
 * of the last. A form without sections gets one first, with this title.
 */
export const withBankQuestion = (
  form: Form,
  { field: asked, part }: BankQuestion,
  opened: string | null,
  title: Form['sections'][number]['title'],
): Grown => {
  const from = form.sections.length === 0 ? addSection(form, { ...emptySection(form), part, title }) : form
  const field = { ...asked, id: freshId(from, asked.id) }
  const after = opened === null ? undefined : placeOf(from, opened)
  const section = from.sections.findLast((each) => each.part === part) ?? from.sections.at(-1)
  const place =
    after === undefined
      ? { sectionId: section?.id ?? '', index: section?.fields.length ?? 0 }
      : { ...after, index: after.index + 1 }
  return { form: addField(from, field, place), id: field.id }
}

/** Puts a removed question back: where it was, or at the end when its section is gone. Once it is there again, nothing changes. */
export const withFieldBack = (form: Form, field: Field, { sectionId, index }: FieldPlace): Form => {
  if (findField(form, field.id) !== undefined) return form
  const section = form.sections.find(({ id }) => id === sectionId) ?? form.sections.at(-1)
  if (section === undefined) {
    const grown = withNewSection(form)
    return addField(grown.form, field, { sectionId: grown.id, index: 0 })
  }
  return addField(form, field, { sectionId: section.id, index: Math.min(index, section.fields.length) })
}

/** Puts a removed section back where it was, with its questions. Once it is there again, nothing changes. */
export const withSectionBack = (form: Form, section: Section, at: number): Form =>
  form.sections.some(({ id }) => id === section.id)
    ? form
    : { sections: form.sections.toSpliced(at, 0, section) }

/** Puts the questions of a section back that was emptied, above what was added since. */
export const withFieldsBack = (form: Form, { id, fields }: Section): Form =>
  changeSection(form, id, (section) => ({
    ...section,
    fields: [...fields.filter((field) => findField(form, field.id) === undefined), ...section.fields],
  }))
