import type { Form } from '@tweespraak/contract/form'
import type { Bilingual, Language } from '@tweespraak/contract/id'

/** A question or part of which a text was changed in this language and stayed as it was in the other. */
export interface ChangedAlone {
  readonly label: Bilingual
  readonly language: Language
}

const isBilingual = (value: object): value is Bilingual =>
  'nl' in value && typeof value.nl === 'string' && 'en' in value && typeof value.en === 'string'

const differs = (was: string, is: string): boolean => was.trim() !== is.trim()

/** In which languages a text somewhere in it changed alone. What one language lacks is no translation that stayed behind. */
const languagesOf = (was: unknown, is: unknown): readonly Language[] => {
  if (typeof was !== 'object' || was === null || typeof is !== 'object' || is === null) return []
  if (isBilingual(was) && isBilingual(is)) {
    const [nl, en] = [differs(was.nl, is.nl), differs(was.en, is.en)]
    if (nl === en || is.nl.trim() === '' || is.en.trim() === '') return []
    return was.nl.trim() === '' || was.en.trim() === '' ? [] : [nl ? 'nl' : 'en']
  }
  const before = new Map<string, unknown>(Object.entries(was))
  return Object.entries(is).flatMap(([name, value]) => languagesOf(before.get(name), value))
}

/** The questions and parts of a form of which one language may say something else by now, by the order of the form. */
export const changedAlone = (was: Form, is: Form): readonly ChangedAlone[] => {
  const sections = new Map(was.sections.map(({ id, title, introduction }) => [id, { title, introduction }]))
  const fields = new Map(was.sections.flatMap((section) => section.fields.map((field) => [field.id, field])))
  const named = (label: Bilingual, before: unknown, now: unknown): ChangedAlone[] =>
    [...new Set(languagesOf(before, now))].map((language) => ({ label, language }))
  return is.sections.flatMap(({ fields: asked, ...section }) => [
    ...named(section.title, sections.get(section.id), section),
    ...asked.flatMap((field) => named(field.label, fields.get(field.id), field)),
  ])
}
