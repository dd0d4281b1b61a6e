import type { Criterion, FeedbackText, Said } from './feedback-text.ts'
import { shortened } from '../shortened.ts'
import { wordsOf, type Match } from './pattern.ts'

const partOf = {
  positive_start: 'positive',
  i_form: 'ownPerspective',
  concrete_behaviour: 'behaviour',
  effect: 'effect',
  suggestion: 'suggestion',
  asks_reaction: 'asksReaction',
  agreement: 'agreement',
} as const satisfies Record<Criterion, keyof Said>

const saysSomething = (one: Said): boolean =>
  one.positive !== null ||
  one.behaviour !== null ||
  one.effect !== null ||
  one.suggestion !== null ||
  one.agreement !== null ||
  one.asksReaction !== null

/** How many words "Zoals gevraagd mijn feedback." may have: an opening that says nothing yet. */
const opening = 12

const denying = wordsOf("niet geen nooit te not no never late too didn't wasn't")

/** How many of the first statements count when the second or third is a short shout. */
const shouted = (second: Said, third: Said | undefined): number => {
  if (second.statement.tokens.length <= 4 && second.positive !== null) return 2
  return third !== undefined && third.statement.tokens.length <= 4 ? 3 : 1
}

/** What is said first, after an opening that says nothing yet. */
const beginning = (said: readonly Said[]): readonly Said[] => {
  const [first, second, third] = said
  if (first === undefined) return []
  const empty = !saysSomething(first) && first.statement.tokens.length <= opening
  if (second === undefined) return [first]
  // What was done, and then "hulde!": the praise is of what stands before it.
  const denies = first.statement.tokens.some(({ lower }) => denying.has(lower))
  const praised = first.behaviour !== null && !denies && first.suggestion === null
  if (empty) return [second]
  return said.slice(0, praised ? shouted(second, third) : 1)
}

/** The statement in which a criterion is met, or null. */
export const statementWith = ({ said }: FeedbackText, criterion: Criterion): Said | null => {
  const among = criterion === 'positive_start' ? beginning(said) : said
  return among.find((one) => one[partOf[criterion]] !== null) ?? null
}

const mostQuoted = 48

/** Words of the text, cut short, to be shown between quotation marks. */
export const quoted = ({ reading }: FeedbackText, { statement }: Said, match: Match | null): string => {
  const start = statement.tokens[match?.from ?? 0]?.start ?? statement.start
  const end = statement.tokens[(match?.to ?? statement.tokens.length) - 1]?.end ?? statement.end
  return shortened(reading.text.slice(start, end), mostQuoted)
}

/** The words in which a criterion is met, or null. */
export const wordsWith = (text: FeedbackText, criterion: Criterion): string | null => {
  const said = statementWith(text, criterion)
  return said === null ? null : quoted(text, said, said[partOf[criterion]])
}

/**
 * A compliment: something positive and nothing that was to be otherwise. It needs no advice, no agreement and no
 * question to be complete.
 */
export const isCompliment = (text: FeedbackText): boolean =>
  text.said.some(({ positive }) => positive !== null) &&
  text.said.every(
    ({ statement, suggestion, agreement }) =>
      suggestion === null &&
      agreement === null &&
      !statement.tokens.some(({ lower }) => text.lexicon.turns.has(lower)),
  )
