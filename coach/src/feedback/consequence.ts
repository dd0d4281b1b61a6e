import type { Ear } from './feedback-text.ts'
import { imperatives } from './imperatives.ts'
import { wordsOf, type Match } from './pattern.ts'
import type { Statement, Token } from './statement.ts'

/** Clauses that tell when or under what condition, and so no consequence. */
const circumstance = wordsOf(
  'toen terwijl nadat voordat als wanneer zodra omdat dat die wat hoe of waarom when while after before as if because that which what how who since whether',
)

/** What the writer does in order to give feedback: to see, to ask, to say. Nothing followed from it. */
const telling = wordsOf(`
  zag merkte hoorde vroeg vond dacht zei las begreep bedoelde wilde gezien gemerkt gehoord gevraagd gezegd gelezen gemeld besproken
  verteld gedacht bedoeld begrepen gevonden gegeven aangegeven afgesproken bekeken keek observeerde schreef sprak gesproken
  saw noticed heard asked thought said read understood meant wanted seen told mentioned discussed noted observed found watched gave given
  wrote written spoke spoken agreed suggested offered talked looked loved liked enjoyed appreciated waardeerde genoot`)

const things = wordsOf('er there de het een ons onze deze dit the our this these a an')
const people = wordsOf(`
  ik we wij iedereen niemand anderen sommigen collega's klanten leerlingen kinderen ouders bewoners gasten mensen studenten patienten
  patiënten cliënten mijn mevrouw meneer i everyone everybody nobody others colleagues customers clients pupils students
  children parents residents guests people patients my half several most mrs mr`)
const first = wordsOf('ik we wij i')
const third = wordsOf('hij zij ze he she they')

const isPast = (lower: string, { lexicon, language }: Ear): boolean =>
  lexicon.past.has(lower) || (lexicon.regularPast(lower) && (language === 'en' || !lower.endsWith('en')))

/** Says of the present that it was otherwise before. */
const still = wordsOf('nu inmiddels weer steeds sindsdien now still again since')
const links = wordsOf('dus so')
const hasBeing = wordsOf('was waren had hadden were is zijn heeft heb hebben has have are')

/** Where the verb of a subject at `at` tells of what happened to it, else -1. */
const happened = (clause: readonly Token[], at: number, thing: boolean, ear: Ear): number => {
  const own = first.has(clause[at]?.lower ?? '')
  const { lexicon, step } = ear
  const reach = Math.min(clause.length, at + 5)
  for (let index = Math.max(0, at - 1); index < reach; index += 1) {
    step()
    const lower = clause[index]?.lower ?? ''
    if (index === at) continue
    if (own && telling.has(lower)) return -1
    const writer = first.has(clause[index - 1]?.lower ?? '') || first.has(clause[index + 1]?.lower ?? '')
    if (!own && writer) continue
    if (hasBeing.has(lower)) {
      const done = clause
        .slice(at + 1)
        .find(
          (token) =>
            lexicon.participle(token.lower) ||
            lexicon.doubled.has(token.lower) ||
            lexicon.classes['motion']?.has(token.lower) === true,
        )
      if (done !== undefined) return own && telling.has(done.lower) ? -1 : index
      const busy = clause[index + 1]?.lower ?? ''
      if ((!thing || /..ing$/.test(busy)) && isPast(lower, ear)) return index
      continue
    }
    if (isPast(lower, ear)) return index
  }
  return !own && clause.slice(at).some(({ lower }) => still.has(lower)) ? at : -1
}

/**
 * After behaviour was told: what somebody else than the receiver, or a thing, then did or went through. In Dutch as in
 * English it is told in the past or perfect tense with another subject: "de dochter vroeg …", "we have chosen …".
 */
export const hearConsequence = (
  statement: Statement,
  ear: Ear,
  { after, addressed }: { readonly after: number; readonly addressed: boolean },
): Match | null => {
  const { tokens } = statement
  const { you } = ear.lexicon.classes
  for (let at = after; at < tokens.length; at += 1) {
    ear.step()
    const token = tokens[at] as Token
    const { lower } = token
    const here = tokens[at - 1]
    // "Dus" and "so" after what was told say themselves that something came of it.
    if (links.has(lower) && here !== undefined && here.clause < token.clause && at + 3 < tokens.length) {
      const next = tokens[at + 1]?.lower ?? ''
      const asks = tokens.slice(at + 1, at + 4).some((one) => you?.has(one.lower) === true)
      if (!asks && !imperatives[ear.language].has(next))
        return { from: at, to: Math.min(tokens.length, at + 8) }
    }
    const thing = things.has(lower)
    if (
      !thing &&
      !people.has(lower) &&
      !(addressed && third.has(lower)) &&
      !(lower === 'die' && tokens[at - 1]?.lower === 'en')
    )
      continue
    let begin = at
    while (begin > 0 && begin > at - 12 && tokens[begin - 1]?.clause === token.clause) begin -= 1
    let end = at
    while (end < Math.min(tokens.length, at + 12) && tokens[end]?.clause === token.clause) {
      if (end > at && circumstance.has(tokens[end]?.lower ?? '')) break
      end += 1
    }
    const clause = tokens.slice(begin, end)
    const opening = clause[0]?.lower ?? ''
    const relative = circumstance.has(tokens[at - 1]?.lower ?? '')
    if (circumstance.has(opening) || relative) continue
    // A thing is the subject only where its clause begins, or right after the verb.
    if (thing && at - begin > 1 && !isPast(tokens[at - 1]?.lower ?? '', ear)) continue
    const verb = happened(clause, at - begin, thing, ear)
    const until = Math.max(verb, at - begin) + 2
    const addressing = clause.slice(0, until).some((one) => you?.has(one.lower) === true)
    if (verb >= 0 && !addressing) return { from: at, to: end }
  }
  return null
}
