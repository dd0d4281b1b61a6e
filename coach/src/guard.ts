import type { Finding, Language } from './finding.ts'
import { lexiconOf } from './guard/lexicon.ts'
import { guardRules } from './guard/rules.ts'
import { sceneOf } from './guard/scene.ts'
import { corrected } from './guard/spelling.ts'
import { languageOf } from './language.ts'
import { read, type Reading } from './reading.ts'

/** What the rules find in a text that was read, in order of place; of findings over each other the first and longest. */
export const findIn = (reading: Reading): Finding[] => {
  const lexicon = lexiconOf(reading.language)
  const meant = corrected(reading, lexicon.spelling)
  const scene = sceneOf(meant, lexicon.find(meant))
  const found = guardRules
    .flatMap((rule) => rule.find(scene))
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
  let end = 0
  return found.filter((finding) => {
    if (finding.start < end) return false
    end = finding.end
    return true
  })
}

/**
 * What a text says of health or another special category of a person in the organisation or their family; empty for
 * nothing found. `language` counts where the text does not tell its own.
 */
export const guard = (text: string, language: Language): Finding[] =>
  findIn(read(text, languageOf(text, language)))
