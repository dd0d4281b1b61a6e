import { formProblems, isWritten } from '@tweespraak/contract/form-problems'
import type { Form } from '@tweespraak/contract/form'
import type { Bilingual } from '@tweespraak/contract/id'
import type { KindContent } from '@tweespraak/contract/kind-problems'
import { type KindFile, kindFile } from '@tweespraak/contract/kinds'
import type { BuiltInKindCode } from '@tweespraak/contract/templates'
import { accept, refuse, type Outcome } from '../../platform/refuse.ts'
import { inBoth } from './form-draft.ts'
import { readJsonFile } from './form-file.ts'
import { soundKind, type StandingKind } from './kind-draft.ts'

/** A kind as a file holds it: without the code, which every organisation makes anew. */
export interface WrittenKind extends KindContent {
  readonly origin: BuiltInKindCode | null
  readonly form: { readonly name: Bilingual; readonly content: Form } | null
}

/** What a kind is exported to, as text that a person can read and compare. */
export const writeKindFile = ({ origin, name, description, rules, form, formName }: StandingKind): string => {
  const file: KindFile = {
    tweespraak: 'kind',
    format: 1,
    origin,
    name,
    description,
    rules,
    form: form === null ? null : { name: formName ?? name, content: form.content },
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** A kind from the text of a file. Refused with the first place that is not right, or with what contradicts itself. */
export const readKindFile = (
  text: string,
): Outcome<WrittenKind, 'kind-file-unreadable' | 'kind-file-wrong' | 'kind-not-sound' | 'form-not-sound'> => {
  const read = readJsonFile(kindFile, text)
  if (!read.ok)
    return read.at === null ? refuse('kind-file-unreadable') : refuse('kind-file-wrong', { at: read.at })
  const { origin, form, ...content } = read.value
  const problems = form === null ? [] : formProblems(form.content)
  if (problems.length > 0) return refuse('form-not-sound', { problems })
  const sound = soundKind(content, form, origin)
  if (!sound.ok) return sound
  const called = form !== null && isWritten(form.name) ? inBoth(form.name) : sound.value.name
  return accept({ ...sound.value, origin, form: form === null ? null : { ...form, name: called } })
}
