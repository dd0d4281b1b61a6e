import { describe, expect, it } from 'vitest'
import type { Language } from '../finding.ts'
import { read } from '../reading.ts'
import { absolutes, absolutesGrounds } from './absolutes.ts'
import { agreement, agreementGrounds } from './agreement.ts'
import { asksReaction, asksReactionGrounds } from './asks-reaction.ts'
import { character, characterGrounds } from './character.ts'
import { comparison, comparisonGrounds } from './comparison.ts'
import { concreteBehaviour, concreteBehaviourGrounds } from './concrete-behaviour.ts'
import { effect, effectGrounds } from './effect.ts'
import { iForm, iFormGrounds } from './i-form.ts'
import { mindReading, mindReadingGrounds } from './mind-reading.ts'
import { positiveStart, positiveStartGrounds } from './positive-start.ts'
import { suggestion, suggestionGrounds } from './suggestion.ts'
import { feedbackTextOf } from './roles.ts'
import { feedbackRules } from './rules.ts'

const rules = [
  [absolutes, absolutesGrounds],
  [agreement, agreementGrounds],
  [asksReaction, asksReactionGrounds],
  [character, characterGrounds],
  [comparison, comparisonGrounds],
  [concreteBehaviour, concreteBehaviourGrounds],
  [effect, effectGrounds],
  [iForm, iFormGrounds],
  [mindReading, mindReadingGrounds],
  [positiveStart, positiveStartGrounds],
  [suggestion, suggestionGrounds],
] as const

it('has grounds for every rule', () => {
  expect(rules.map(([{ name }]) => name).toSorted()).toEqual(feedbackRules.map(({ name }) => name).toSorted())
})

describe.each(rules.map(([rule, grounds]) => [rule.name, rule, grounds] as const))(
  '%s',
  (_name, rule, grounds) => {
    const found = (text: string, language: Language): number =>
      rule.find(feedbackTextOf(read(text, language))).length

    it.each(grounds.fires)('finds something in “$text”', ({ language, text }) => {
      expect(found(text, language)).toBeGreaterThan(0)
    })

    it.each(grounds.silent)('finds nothing in “$text”', ({ language, text }) => {
      expect(found(text, language)).toBe(0)
    })
  },
)
