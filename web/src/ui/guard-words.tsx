import type { Language } from '@tweespraak/contract/id'
import type { Found } from '../lib/guarding.ts'
import classes from './guard-notice.module.css'

/** By rule: an explanation is said once, whatever it was found in. */
const byRule = (found: readonly Found[]): readonly (readonly [Found, ...Found[]])[] => {
  const rules = new Map<string, [Found, ...Found[]]>()
  for (const each of found) {
    const same = rules.get(each.rule)
    if (same === undefined) rules.set(each.rule, [each])
    else if (same.every(({ words }) => words.toLowerCase() !== each.words.toLowerCase())) same.push(each)
  }
  return [...rules.values()]
}

/** The words that were found, why they are pointed out, and what may be recorded. */
export const GuardWords = ({ found, language }: { found: readonly Found[]; language: Language }) =>
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
