import type { Reading } from '../reading.ts'
import { wordTest } from './lexicon.ts'
import type { Span } from './reasons.ts'

/** What others do for somebody, or what lies ready. */
const helps = wordTest(
  `help* leert legt uitlegt oefent oefenen bijspring* springt springen meekijk* meelees* meelez* meedoen kijkt
  luistert meeluister* gedeeld deelt leent geleend lenen betaalt betaald betalen vervangt vangt opvang* neemt rijdt geeft geven
  begeleid* coacht coachen bereid aangeboden toegezegd beloofd gezegd vrijgemaakt klaargezet klaar gemaakt stelt stuurde
  gestuurd doet doen steunt regelt geregeld besteld akkoord goedgekeurd gratis plakken monteert traint draaiboek kan kunnen mogen
  wil nagekeken nakijkt kijken
  lend lends lent lending borrow* pay pays paid show shows showed shown teach* taught train trains trained pair pairs lets let
  willing offer offers offered promised agreed freed allowed allows prepared introduces introduced advise* review* reads read listen* observes
  observed checks sits sit cover covers runs provides provided explains explained mentors coaches gave gives sent made joins joined
  practise practises practice practices supports supported approved signed issued booked exists exist available free pushes covering ran can
  been being done`,
)
/** What goes wrong makes it a reason instead. */
const troubles = wordTest(
  `niet geen niemand nooit klaag* klagen klacht* boos fout* mis wacht* wachten kwijt onrust* duurt verlies* verliezen
  vastloop* weinig not never nobody don't doesn't can't won't isn't aren't complain* wait waits waiting wrong lose loses losing
  lost too late angry mistake* error* skip skips costs cost kost`,
)
const oneself = /^(?:me|mij|mijn|ons|my|us)$/
const own = /^(?:ik|i|i'll|i'm|we|wij|i'd)$/
const pointing =
  /^(?:dit|dat|dan|zo|daar|daarmee|hiermee|hierdoor|this|that|then|these|it|what|als|if|when|wanneer|omdat|want|which|who|wat|daarom|therefore|reden|reason|wil)$/
/** "Mag ik", "I am allowed to", "ik krijg". */
const given = /^(?:mag|mogen|krijg|krijgen|allowed|permitted)$/
/** "De films bestaan al", "a template exists" */
const ready =
  /^(?:bestaat|bestaan|ligt|liggen|staat|staan|zijn|hebben|heeft|exists?|ready|bereid|willing|aangeboden|offered|gratis|betaalt|betaald|betaalde|pays?|paid|besteld|lends?|lent|leent|toegezegd|issued|booked)$/
const already = /^(?:al|reeds|klaar|already|gratis|free|beschikbaar|available)$/
const alone =
  /^(?:exists?|bereid|willing|aangeboden|offered|betaalt|betaald|pays?|paid|besteld|lends?|lent|leent|toegezegd|issued|booked)$/

/** "I've dealt with this for years", "we got the gym for free", "ik heb een set besteld". */
const practised = /^(?:dealt|free|gratis|besteld|booked|geleend|borrowed|jarenlang|jaren|aangemeld|eerder)$/
const wished = /^(?:wil|willen|want|would|zou|hoop|hope|word|worden|become|was)$/

const longest = 30

interface Stretch extends Span {
  words: readonly string[]
}

const stretchOf = ({ words, step }: Reading, first: number, next: number): Stretch => {
  const end = Math.min(next, first + longest)
  step(end - first)
  return { first, next, words: words.slice(first, end).map(({ folded }) => folded) }
}

/** A person's name by its place: "Els heeft", "Chef Milan", "met Koen": a capital inside the sentence, or before a verb. */
const named = ({ words }: Reading, { first, next }: Span): boolean => {
  for (let index = first; index < Math.min(next, first + 4); index += 1) {
    const word = words[index]
    if (word?.kind !== 'word' || !/^\p{Lu}\p{Ll}+$/u.test(word.written) || own.test(word.folded)) continue
    const opens = words[index - 1]?.sentence !== word.sentence
    if (!opens) return true
    // At the head of a sentence everything has a capital: a name is followed by what he or she does.
    if (
      word.folded.length <= 8 &&
      !/^(?:de|het|een|er|the|a|an|there|now|nu|my|mijn|wat|elke|iedere)$/.test(word.folded) &&
      /^(?:heeft|is|kan|wil|mag|has|can|will|made|gave|[a-z]{2,}(?:t|s|ed))$/.test(
        words[index + 1]?.folded ?? '',
      )
    )
      return true
  }
  return false
}

const person =
  /^(?:she|he|zij|hij|ze|.*(?:begeleider|opleider|leidinggevende|manager|collega|coach|mentor|senior|docent|supervisor|colleague|buddy|baas|boss|chef|tutor|teacher|vrouw|man|wife|husband|sister|brother|neef|vriend|friend|office))$/

/** A name or a role at its beginning: who helps. */
export const isOfPerson = (reading: Reading, stretch: Span): boolean =>
  named(reading, stretch) ||
  reading.words
    .slice(stretch.first, Math.min(stretch.next, stretch.first + 4))
    .some(({ folded }) => person.test(folded))

const isHelp = (reading: Reading, stretch: Stretch): boolean => {
  const { words } = stretch
  const opening = words[0] === 'en' || words[0] === 'and' ? words[1] : words[0]
  if (words.length < 3 || pointing.test(opening ?? '')) return false
  if (words.some((word) => troubles(word))) return false
  if (words.some((word, at) => word === 'will' && words[at + 1] === 'have')) return false
  if (
    words.some(
      (word, at) =>
        given.test(word) && words.slice(Math.max(0, at - 2), at + 3).some((near) => own.test(near)),
    )
  )
    return true
  if (words.slice(0, 2).some((word) => own.test(word)))
    return words.some((word) => practised.test(word)) && !words.some((word) => wished.test(word))
  if (words.some((word) => alone.test(word))) return true
  if (words.some((word) => ready.test(word)) && words.some((word) => already.test(word))) return true
  const does = words.some((word) => helps(word))
  if (isOfPerson(reading, stretch)) return does || words.some((word) => /^(?:has|heeft)$/.test(word))
  return does && words.some((word) => oneself.test(word))
}

/** Where the clauses and the joined halves ("… en Koen rijdt mee") of a sentence begin. */
const beginnings = ({ words, step }: Reading, first: number, next: number): number[] => {
  const found = [first]
  for (let at = first + 1; at < next; at += 1) {
    step()
    const joined = /^(?:en|and)$/.test(words[at]?.folded ?? '')
    if (joined || words[at]?.clause !== words[at - 1]?.clause) found.push(at)
  }
  return found
}

/** Others who help, and what lies ready: behind the goal, in clauses and sentences of their own. */
export const helpersOf = (reading: Reading): Span[] =>
  reading.sentences.flatMap(({ first, end }, sentence) => {
    const starts = beginnings(reading, first, end)
    return starts.flatMap((start, index) => {
      if (sentence === 0 && index === 0) return []
      const stretch = stretchOf(reading, start, starts[index + 1] ?? end)
      return isHelp(reading, stretch) ? [{ first: stretch.first, next: stretch.next }] : []
    })
  })
