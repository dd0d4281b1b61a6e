import { formFile, type FormFile } from '@tweespraak/contract/forms'
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

/** A form from the text of a file. Refused with the first place that is not right. */
export const readFormFile = (text: string): Outcome<Written, 'form-file-unreadable' | 'form-file-wrong'> => {
  const read = parse(text)
  if (read === null) return refuse('form-file-unreadable')
  const file = formFile.safeParse(read.json)
  if (!file.success) return refuse('form-file-wrong', { at: placeOf(file.error.issues[0]?.path ?? []) })
  return accept({ name: file.data.name, content: file.data.form })
}
