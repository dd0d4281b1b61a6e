import { formFile, type FormFile } from '@tweespraak/contract/forms'
import type { z } from 'zod'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'
import type { Written } from './form-draft.ts'

/** What a form is exported to, as text that a person can read and compare. */
export const writeFormFile = ({ name, content }: Written): string => {
  const file: FormFile = { tweespraak: 'form', format: 1, name, form: content }
  return `${JSON.stringify(file, null, 2)}\n`
}

const parse = (text: string): { readonly json: unknown } | null => {
  try {
    return { json: JSON.parse(text) }
  } catch {
    return null
  }
}

/** `['form', 'sections', 0, 'fields']` → `form.sections[0].fields`, as one finds it in the file. */
const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((place, step) => {
    if (typeof step === 'number') return `${place}[${step}]`
    return place === '' ? String(step) : `${place}.${String(step)}`
  }, '')

/** What a file holds, or the first place that is not right; `at` is null for what is no JSON at all. */
export const readJsonFile = <Content>(
  schema: z.ZodType<Content>,
  text: string,
): { readonly ok: true; readonly value: Content } | { readonly ok: false; readonly at: string | null } => {
  const read = parse(text)
  if (read === null) return { ok: false, at: null }
  const file = schema.safeParse(read.json)
  return file.success
    ? { ok: true, value: file.data }
    : { ok: false, at: placeOf(file.error.issues[0]?.path ?? []) }
}

/** A form from the text of a file. Refused with the first place that is not right. */
export const readFormFile = (text: string): Outcome<Written, 'form-file-unreadable' | 'form-file-wrong'> => {
  const file = readJsonFile(formFile, text)
  if (file.ok) return accept({ name: file.value.name, content: file.value.form })
  return file.at === null ? refuse('form-file-unreadable') : refuse('form-file-wrong', { at: file.at })
}

/** What a file is called that this was exported to: its name, with what a file name cannot hold made a dash. */
export const fileNameOf = (name: string, otherwise: string): string => {
  const plain = name
    .normalize('NFD')
    .replaceAll(/[^a-zA-Z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .toLowerCase()
  return `${plain === '' ? otherwise : plain}.json`
}
