import { missing } from './missing.ts'
import type { Ear, PatternsIn } from './feedback-text.ts'
import { condition } from './effect.ts'
import { imperatives } from './imperatives.ts'
import { dutch } from './lexicon-nl.ts'
import { english } from './lexicon-en.ts'
import { findPattern, patternsOf, wordsOf, type Match } from './pattern.ts'
import { clausesOf, quotation, type Statement, type Token } from './statement.ts'
import type { Grounds } from '../rule.ts'

type Is = (word: string | undefined) => boolean

interface Kinds {
  readonly you: Is
  readonly i: Is
  readonly he: Is
  readonly your: Is
  readonly aux: Is
  readonly be: Is
  readonly be_past: Is
  readonly modal: Is
  readonly motion: Is
  readonly concrete_state: Is
  readonly not: Is
  readonly me: Is
  readonly preposition: Is
  readonly article: Is
  readonly also: Is
}

const kindsOf = ({ lexicon }: Ear): Kinds => {
  const of =
    (name: string): Is =>
    (word) =>
      word !== undefined && lexicon.classes[name]?.has(word) === true
  return {
    you: of('you'),
    i: of('i'),
    he: of('he'),
    your: of('your'),
    aux: of('aux'),
    be: of('be'),
    be_past: of('be_past'),
    modal: of('modal'),
    motion: of('motion'),
    concrete_state: of('concrete_state'),
    not: of('not'),
    me: of('me'),
    preposition: of('preposition'),
    article: of('article'),
    also: of('also'),
  }
}

/** How much in the clause could be checked by somebody who was there: counts and words quoted, moments. */
const details = (clause: readonly Token[], { lexicon, step }: Ear): { counts: number; moments: number } => {
  let counts = 0
  let moments = 0
  for (const { lower } of clause) {
    step()
    const { number, seen_time: time } = lexicon.classes
    if (lower === quotation || /\d/.test(lower) || number?.has(lower) === true) counts += 1
    if (time?.has(lower) === true) moments += 1
  }
  return { counts, moments }
}

/** Where the receiver or a third person is the subject; "je" after a preposition is somebody's something. */
const subjectOf = (lowers: readonly string[], is: Kinds): number => {
  const you = lowers.findIndex((lower, at) => is.you(lower) && !is.preposition(lowers[at - 1]))
  return you >= 0 ? you : lowers.findIndex(is.he)
}

/** "You didn't give your name" tells of a deed; "you didn't care" does not. */
const denied = wordsOf("didn't didnt")
const unseen = wordsOf('want like know care have do seem feel think understand mean get need believe work go')

/** Where a verb stands that tells what somebody did, in the past or perfect tense; -1 for none. */
const deedOf = (
  lowers: readonly string[],
  whole: readonly Token[],
  subject: number,
  ear: Ear,
  is: Kinds,
): number => {
  const { lexicon, step, language } = ear
  const hasAux = whole.some((token) => is.aux(token.lower))
  const hasBe = lowers.some(
    (lower) => is.be(lower) || is.be_past(lower) || lower === 'werd' || lower === 'werden',
  )
  const hasModal = lowers.some(
    (lower, at) =>
      is.modal(lower) &&
      !lexicon.past.has(lower) &&
      !(lexicon.doubled.has(lower) && (lowers[at + 1] ?? '').endsWith('en')),
  )
  const { counts, moments } = details(whole, ear)
  const work = lowers.some((lower) => lexicon.work.has(lower) || lexicon.workEndings.test(lower))
  return lowers.findIndex((lower, at) => {
    step()
    const [previous, next] = [lowers[at - 1], lowers[at + 1]]
    if (denied.has(lower) && is.you(previous) && !unseen.has(next ?? '')) return true
    if (lexicon.vague.has(lower) || is.i(previous) || is.i(next)) return false
    if (lexicon.past.has(lower)) return true
    if (language === 'en' && is.be_past(previous) && /..ing$/.test(lower)) return true
    const beside = is.you(previous) || is.you(next) || is.he(previous) || is.he(next)
    const placed =
      language === 'en' ? subject >= 0 && at > subject : beside || (at === lowers.length - 1 && subject >= 0)
    if (lexicon.regularPast(lower) && placed) return true
    const told = language === 'nl' && at > 1 && counts + moments > 0 && /[dt]e$/.test(lower)
    if (told && lexicon.regularPast(lower) && !/e$|^(een|het)$/.test(previous ?? '') && is.article(next))
      return true
    if ((hasAux || hasBe) && lexicon.doubled.has(lower) && (next ?? '').endsWith('en')) return true
    if (!lexicon.participle(lower) || hasModal) return false
    // The passive tells of work that was done where it is counted, dated or denied.
    const passive = hasBe && (counts + moments > 0 || lowers.some(is.not) || work)
    return hasAux || is.motion(lower) || passive
  })
}

/** What was seen of the receiver (or of somebody's work) in this clause: by tense and subject, never by topic. */
const seenInClause = (clause: readonly Token[], whole: readonly Token[], ear: Ear, is: Kinds): boolean => {
  const lowers = clause.map((token) => token.lower)
  const subject = subjectOf(lowers, is)
  const own = lowers.some(is.i)
  const { counts, moments } = details(clause, ear)
  const deed = deedOf(lowers, whole, subject, ear, is)
  const content = lowers.length
  if (deed >= 0) {
    if (subject >= 0 && (!own || subject <= deed + 1)) {
      const writerDid =
        own &&
        lowers.some(
          (lower, at) => at < deed && is.i(lower) && (is.aux(lowers[at + 1]) || is.aux(lowers[at - 1])),
        )
      if (!writerDid && content >= 3) return true
    }
    if (!own && (counts + moments > 0 || content >= 5) && (deed > 0 || content >= 4)) return true
  }
  const often = subject >= 0 && moments + counts > 0 && lowers.some(is.be) && lowers.some(is.concrete_state)
  if (often) return true
  const was = lowers.some(
    (lower) => is.be_past(lower) || lower === 'had' || lower === 'hadden' || lower === 'stond',
  )
  return was && !own && (lowers.some(is.concrete_state) || (counts > 0 && content >= 4))
}

/** So many words a clause has in which a verb of the present tells what somebody does. */
const plain = 7

/** Seen again and again: the receiver, a verb that can be seen, and how often or when. */
const isHabit = (clause: readonly Token[], ear: Ear, is: Kinds): boolean => {
  const { lexicon, step, language } = ear
  const { counts, moments } = details(clause, ear)
  const lowers = clause.map((token) => token.lower)
  const long = lowers.length >= plain
  if ((counts + moments === 0 && !long) || lowers.some(is.modal)) return false
  const stems = imperatives[language]
  return lowers.some((lower, at) => {
    step()
    if (!is.you(lower) || is.preposition(lowers[at - 1]) || lowers[at - 1] === 'way') return false
    const [previous, next] = [lowers[at - 1] ?? '', lowers[at + 1] ?? '']
    if (language === 'en') return stems.has(next) && !lexicon.vague.has(next)
    const third = next.endsWith('t') && !lexicon.vague.has(next) && stems.has(next.replace(/t$/, ''))
    const often = (counts > 0 || moments > 0) && next === 'komt'
    return third || often || (stems.has(previous) && !lexicon.vague.has(previous))
  })
}

const still: PatternsIn = {
  nl: patternsOf(
    'nog steeds|altijd niet|geen\nstaat|staan|ligt|liggen|wacht|wachten|loopt|lopen .. al @number|sinds\nnog niet|geen .. gekregen|ontvangen|binnen|klaar|af|gehoord\nheeft|bevat|had|bevatte geen',
    dutch.classes,
  ),
  en: patternsOf(
    "still .. not|no|aren't|isn't|haven't|hasn't|waiting\nhave|has not|yet .. received|replied|heard\nhas|have been ... for @number|weeks|days|months\nhas|contains|had|have no",
    english.classes,
  ),
}

/** A piece of work with a count or a lack: "het verslag telt 14 pagina's, er ontbreekt een bronnenlijst". */
const isResult = (clause: readonly Token[], ear: Ear, is: Kinds): boolean => {
  const lowers = clause.map((token) => token.lower)
  const { step, lexicon } = ear
  if (clause.length >= 4 && findPattern(clause, still[ear.language], step) !== null) return true
  if (lowers.some(is.modal) || lowers.some(is.i) || clause.length < 4) return false
  if (lowers.some((lower) => lexicon.lack.has(lower))) return true
  const yours = lowers.findIndex((lower, at) => is.your(lower) && !is.you(lowers[at + 1]))
  const { counts } = details(clause, ear)
  const work = lowers.some((lower) => lexicon.work.has(lower) || lexicon.workEndings.test(lower))
  return counts > 0 && (yours >= 0 || work) && lowers.length >= 5
}

/** "Ik zag dat je …", "het viel me op dat u …": what follows was seen, also in the present tense. */
const witness: PatternsIn = {
  nl: patternsOf(
    `
    zie|zag|merk|merkte|hoor|hoorde|gezien|gemerkt|gehoord|opgevallen|viel|valt|constateer|constateerde|waargenomen ... dat|hoe @you
    bedankt|dank|dankjewel .. voor het *en
    zag|zie|mis|miste .. in|bij je|jouw|uw ... geen|niet|@number
    ik zag|zie|mis|miste ... geen
    las|lees|gelezen|zie|zag ... je|jouw|uw verslag|*tie|tekst|mail|plan|stuk
    je|jouw|uw .. las|lees ik`,
    dutch.classes,
  ),
  en: patternsOf(
    `
    see|saw|notice|noticed|hear|heard|observed|struck|seen|attention|watched|loved|liked|appreciate|appreciated .. that|how|when @you
    saw|heard|noticed|see|notice you
    thank|thanks .. for *ing
    didn't|couldn't see|find|hear ... your
    your .. i ... read|count|counted|find|found
    your .. @month i *
    saw|see your
    read ... your`,
    english.classes,
  ),
}

/** Notes without a person: "alle opdrachten op tijd ingeleverd". */
const isNote = (clause: readonly Token[], { lexicon, step }: Ear, is: Kinds): boolean => {
  const lowers = clause.map((token) => token.lower)
  const personal = lowers.some((lower) => is.you(lower) || is.me(lower) || is.modal(lower) || is.be(lower))
  const joined = lexicon.conjunctions.has(lowers[0] ?? '') && !is.also(lowers[0])
  const done = lowers.some((lower) => {
    step()
    return lexicon.participle(lower) && !lexicon.vague.has(lower)
  })
  return done && !personal && !joined && lowers.length >= 4
}

const labels =
  /^(gedrag|situatie|actie|taak|feit|feiten|behaviour|behavior|situation|action|task|fact|observatie|observation|g1)$/

/** Behaviour or a result that was seen. What is asked for, agreed or asked back is none. */
export const hearBehaviour = (
  statement: Statement,
  ear: Ear,
  heard: {
    readonly suggestion: Match | null
    readonly agreement: Match | null
    readonly asksReaction: Match | null
    readonly effect: Match | null
  },
): Match | null => {
  const { tokens, label } = statement
  if (heard.agreement !== null || (statement.question && heard.asksReaction !== null)) return null
  const advice = heard.suggestion
  const limit =
    advice === null
      ? Number.POSITIVE_INFINITY
      : (tokens[Math.min(advice.from, tokens.length - 1)]?.clause ?? 0)
  if (label !== null && labels.test(label) && tokens.length >= 4) return { from: 0, to: tokens.length }
  const is = kindsOf(ear)
  let at = 0
  for (const clause of clausesOf(tokens)) {
    if ((clause[0]?.clause ?? 0) >= limit) break
    const from = at
    at += clause.length
    if (
      seenInClause(clause, tokens, ear, is) ||
      (!statement.question && isHabit(clause, ear, is)) ||
      isResult(clause, ear, is) ||
      isNote(clause, ear, is)
    ) {
      return { from, to: at }
    }
  }
  const told = tokens.slice(0, at)
  if (heard.effect !== null && advice === null) {
    const shown = findPattern(told, condition[ear.language], ear.step)
    if (shown !== null && told.length >= 7) return shown
  }
  const seen = findPattern(told, witness[ear.language], ear.step)
  return seen !== null && told.length - seen.from >= 6 ? seen : null
}

export const concreteBehaviour = missing({
  name: 'feedback/concrete-behaviour',
  criterion: 'concrete_behaviour',
  ofCompliments: true,
  explanation: () => ({
    nl: 'Er staat nog niet wat je hebt gezien. Wat deed de ander precies, en wanneer?',
    en: 'It does not say yet what you saw. What did the other do, and when?',
  }),
  example: {
    nl: 'In het overleg van dinsdag was je de helft van de tijd aan het woord.',
    en: 'In Tuesday’s meeting you spoke half of the time.',
  },
})

export const concreteBehaviourGrounds: Grounds = {
  reason: {
    nl: 'Gedrag of een resultaat dat je hebt gezien kan de ander herkennen, herhalen of veranderen.',
    en: 'Behaviour or a result that you saw can be recognised, repeated or changed.',
  },
  source: 'SBI (Center for Creative Leadership); STAR; 4G-model',
  fires: [
    { language: 'nl', text: 'Je communicatie kan beter.' },
    { language: 'nl', text: 'Kom de volgende keer op tijd.' },
    { language: 'en', text: 'You are just lazy.' },
  ],
  silent: [
    { language: 'nl', text: 'Tijdens het overleg van maandag onderbrak je me drie keer.' },
    { language: 'nl', text: 'Hij was altijd aanwezig op de geplande bijeenkomsten.' },
    { language: 'en', text: 'You skipped the tests on Friday.' },
  ],
}
