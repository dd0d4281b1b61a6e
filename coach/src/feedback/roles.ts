import type { Reading } from '../reading.ts'
import { hearAgreement } from './agreement.ts'
import { hearReaction } from './asks-reaction.ts'
import { hearBehaviour } from './concrete-behaviour.ts'
import { hearConsequence } from './consequence.ts'
import { hearEffect } from './effect.ts'
import type { Ear, FeedbackText, Said } from './feedback-text.ts'
import { hearOwn } from './i-form.ts'
import { english } from './lexicon-en.ts'
import { dutch } from './lexicon-nl.ts'
import { hearPositive } from './positive-start.ts'
import { statementsOf, type Statement } from './statement.ts'
import { hearSuggestion } from './suggestion.ts'

/**
 * Each statement plays parts, and one part rules out another: what is asked back is no advice, what is agreed is no
 * advice, what is advised was not seen. So they are heard in this order.
 */
const hear = (statement: Statement, ear: Ear): Said => {
  const asksReaction = hearReaction(statement, ear)
  const agreement = hearAgreement(statement, ear)
  const suggestion = hearSuggestion(statement, ear, { asksReaction, agreement })
  const effect = hearEffect(statement, ear, { asksReaction, agreement, suggestion })
  const behaviour = hearBehaviour(statement, ear, { asksReaction, agreement, suggestion, effect })
  const positive = hearPositive(statement, ear)
  const ownPerspective = hearOwn(statement, ear, { agreement })
  return { statement, asksReaction, agreement, suggestion, effect, behaviour, positive, ownPerspective }
}

/** Tells who has heard behaviour before what followed from it. */
const withConsequences = (said: readonly Said[], ear: Ear): readonly Said[] => {
  const addressed = said.some(({ statement }) =>
    statement.tokens.some(({ lower }) => ear.lexicon.classes['you_all']?.has(lower) === true),
  )
  const addresses = ({ statement }: Said): boolean =>
    statement.tokens.some(({ lower }) => ear.lexicon.classes['you']?.has(lower) === true)
  let told = false
  return said.map((one, at) => {
    // What would come of advice has not come.
    const promised =
      !told && one.behaviour === null && (said[at - 1]?.suggestion ?? null) !== null && one.effect !== null
    if (promised) return { ...one, effect: null }
    const after = told ? 0 : (one.behaviour?.to ?? null)
    told ||= one.behaviour !== null || (one.suggestion === null && one.agreement === null && addresses(one))
    const free =
      one.effect === null && one.suggestion === null && one.agreement === null && one.asksReaction === null
    if (!free || after === null) return one
    return { ...one, effect: hearConsequence(one.statement, ear, { after, addressed }) }
  })
}

export const feedbackTextOf = (reading: Reading): FeedbackText => {
  const lexicon = reading.language === 'nl' ? dutch : english
  const ear: Ear = { language: reading.language, lexicon, step: () => reading.step() }
  const said = statementsOf(reading, lexicon).map((statement) => hear(statement, ear))
  return { reading, lexicon, said: withConsequences(said, ear) }
}
