import type { Language } from '@tweespraak/contract/id'
import type { Found } from '../lib/guarding.ts'
import classes from './guard-notice.module.css'

/** What is said of a finding, wherever it was found. */
type Pointed = Pick<Found, 'rule' | 'words' | 'explanation' | 'example'>

/** By rule: an explanation is said once, whatever it was found in. */
const byRule = (found: readonly Pointed[]): readonly (readonly [Pointed, ...Pointed[]])[] => {
  const rules = new Map<string, [Pointed, ...Pointed[]]>()
  for (const each of found) {
    const same = rules.get(each.rule)
    if (same === undefined) rules.set(each.rule, [each])
    else if (same.every(({ words }) => words.toLowerCase() !== each.words.toLowerCase())) same.push(each)
  }
  return [...rules.values()]
}

/** The words that were found, why they are pointed out, and what may be recorded. */
export const GuardWords = ({ found, language }: { found: readonly Pointed[]; language: Language }) =>
  byRule(found).map((same) => (
    <div key={same[0].rule}>
      <p className={classes.words}>
        {same.map(({ words }) => (
          <mark key={words} className={classes.word}>
            {words}
          </mark>
        ))}
      </p>
      <p className={classes.why}>{same[0].explanation[language]}</p>
      <p className={classes.why}>{same[0].example[language]}</p>
    </div>
  ))
