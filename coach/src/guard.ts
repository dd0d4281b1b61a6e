import type { Finding, Language } from './finding.ts'
import { guardRules } from './guard/rules.ts'
import { read } from './reading.ts'

/** What a text says of health or another special category of a person in the organisation; empty for nothing found. */
export const guard = (text: string, language: Language): Finding[] => {
  const reading = read(text, language)
  return guardRules.flatMap((rule) => rule.find(reading)).toSorted((one, other) => one.start - other.start)
}
