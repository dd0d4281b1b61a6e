import { wordsWith } from './heard.ts'
import { missing } from './missing.ts'
import type { Ear, PatternsIn } from './feedback-text.ts'
import { imperatives } from './imperatives.ts'
import { dutch } from './lexicon-nl.ts'
import { english } from './lexicon-en.ts'
import { findPattern, patternsOf, wordsOf, type Match } from './pattern.ts'
import { clausesOf, type Statement, type Token } from './statement.ts'
import type { Grounds } from '../rule.ts'

/** Says that something is agreed. */
const agreed: PatternsIn = {
  nl: patternsOf(
    `
    ^ afgesproken
    hebben|heb ... afgesproken
    we|wij|ik ... afgesproken
    afgesproken dat|is|om
    vastgelegd|besloten|afgestemd dat
    afspreken
    afspraak is|wordt|dat
    spreken|spraken we|wij
    we|wij spreken|spraken .. af
    spreek ik|hierbij .. af
    onze afspraak
    ^ afspraak|afspraken
    overeengekomen
    kwamen overeen
    zoals besproken
    met ingang van`,
    dutch.classes,
  ),
  en: patternsOf(
    `
    let's|lets agree
    we|we've|have .. agree|agreed
    ^ agree|agreed|agreement|agreements|deal
    as agreed|discussed
    recorded|decided|settled .. that
    agree|agreed that|to|on
    our agreement
    shall we .. say`,
    english.classes,
  ),
}

/** A point in time, or from which one. */
const moment: PatternsIn = {
  nl: patternsOf(
    `
    @weekday
    @month
    morgen|overmorgen|morgenochtend|morgenmiddag
    vanaf *
    met ingang
    per direct|1*|2*|3*|4*|5*|6*|7*|8*|9*|week
    na|voor de|het *vakantie|weekend|feestdagen|kerst|zomer
    om de twee|drie|vier|week|maand
    jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec
    volgende|komende week|maand|kwartaal|sprint|dienst|vergadering|overleg
    uiterlijk
    deze|dit week|maand|kwartaal
    in|tijdens|bij|voor .. volgende|eerstvolgende|komende *
    eind|einde|begin|half van|volgende|deze
    om|rond 1*|2*|3*|4*|5*|6*|7*|8*|9*
    voor|tegen|vanaf .. uur
    week 1*|2*|3*|4*|5*
    over een|twee|drie|vier|zes|2|3|4|6 week|weken|maand|maanden
    vanmiddag|vanavond|vandaag
    binnen .. uur|dag|dagen|week|weken|maand`,
    dutch.classes,
  ),
  en: patternsOf(
    `
    @weekday
    @month
    today|tonight|tomorrow
    from|as now|next|of
    next week|month|quarter|sprint
    this week|afternoon|evening|month|quarter
    in|at|during our|the|your next
    end of *
    by|before|until|on noon|end|then|next|1*|2*|3*|4*|5*|6*|7*|8*|9*
    by|before|until|on|at|from|as the end|first|next|start|1*|2*|3*
    starting|effective *
    after|before the holidays|holiday|weekend|summer|break
    two|three|four|2|3|4 weeks|months from
    week 1*|2*|3*|4*|5*
    in one|two|three|four|six|a|2|3|4|6 week|weeks|month|months
    within .. hours|day|days|week|weeks|month|fortnight`,
    english.classes,
  ),
}

/** Somebody does something: said of the present or the time to come. */
const deed: PatternsIn = {
  nl: patternsOf(
    `
    zal|zult|zullen|ga|gaat|gaan
    jij|je|u *t
    ik @stem
    @stem jij|je|ik
    *t u
    we|wij *en
    *en * en ik|jij|u
    *en we|wij
    @third
    zet`,
    { ...dutch.classes, stem: imperatives.nl, third: new Set([...imperatives.nl].map((stem) => `${stem}t`)) },
  ),
  en: patternsOf(
    `
    will|shall|won't
    let's|us
    can we|i
    i'll|we'll|you'll
    i'm|we're|you're going
    you *
    i *
    we *
    goes|@third`,
    { ...english.classes, third: new Set([...imperatives.en].map((stem) => `${stem}s`)) },
  ),
}

/** A recurrence or a "from now on": enough for what is said to be agreed, not for what is only told. */
const recurrence: PatternsIn = {
  nl: patternsOf(
    `
    elke|iedere|elk|ieder|dagelijks|wekelijks|maandelijks
    voortaan|vanaf
    in het vervolg
    komende|volgende
    een|twee|drie|vier|zes|1|2|3|4|6 keer|maal
    per direct|week|maand`,
    dutch.classes,
  ),
  en: patternsOf(
    `
    every|each|daily|weekly|monthly
    from now on
    going|moving forward
    coming|next week|month|meeting|sprint|time`,
    english.classes,
  ),
}

/** Questions that propose to do something together. */
const proposed: PatternsIn = {
  nl: patternsOf('zullen|kunnen we|wij\nzal ik', dutch.classes),
  en: patternsOf('shall|can we|i', english.classes),
}

const conditional: PatternsIn = {
  nl: patternsOf(
    'als|wanneer|indien @you\neen keer|keertje\nmaar eens\nbinnenkort|ooit\nin het vervolg\nvolgende keer',
    dutch.classes,
  ),
  en: patternsOf(
    'if|when you\nsome time|day|point\nany time\nsometime|someday|soon\nin future\nnext time',
    english.classes,
  ),
}

/** A wish or a question: not yet agreed. */
const notSettled: PatternsIn = {
  nl: patternsOf(
    `
    zou|zouden|misschien|wellicht|eventueel|kun|kunt|wil|wilt|hoop|probeer|hopelijk|mag
    heb|hebt|heeft|hebben .. gemerkt|gezien|gehoord
    ik merk|zie|hoor|vind|denk|lees|tel|constateer|adviseer
    stel|stellen .. voor
    merk|zie|hoor|vind|denk|lees|tel ik`,
    dutch.classes,
  ),
  en: patternsOf(
    `
    i'd|we'd
    would|could|maybe|perhaps|might|hope|try|wish|should|want|like|love|please
    i find|think|feel|am|see|notice|note|propose|suggest|recommend|advise
    @you_all were|are|have`,
    english.classes,
  ),
}

/** Past forms that are present forms too. */
const also = wordsOf('read put set cut let hit shut split spread quit cost hurt')

const isPast = (tokens: readonly Token[], { lexicon, step }: Ear): boolean =>
  tokens.some(({ lower }, at) => {
    step()
    if (also.has(lower)) return false
    if (lexicon.past.has(lower)) return true
    if (
      lexicon.participle(lower) &&
      tokens.some((token) => lexicon.classes['aux']?.has(token.lower) === true)
    )
      return true
    const { you, i } = lexicon.classes
    const beside = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? '']
    return (
      lexicon.regularPast(lower) && beside.some((word) => you?.has(word) === true || i?.has(word) === true)
    )
  })

const labels =
  /^(onze |de |our |the )?(afspraak|afspraken|afgesproken|agreement|agreements|agreed|deal|acties|actions|actiepunten?|action points?|vervolgafspraak|(we|wij) spreken|we agree)\b/

/**
 * Who does what from when. Said to be agreed with a moment; or somebody (ik, jij, we) does something at a moment to
 * come, without a wish, a condition or a question in it.
 */
export const hearAgreement = (statement: Statement, ear: Ear): Match | null => {
  const { language, step } = ear
  const { tokens, label, question } = statement
  const when = findPattern(tokens, moment[language], step)
  const settled =
    findPattern(tokens, agreed[language], step) !== null || (label !== null && labels.test(label))
  if (settled) return when ?? findPattern(tokens, recurrence[language], step)
  if (when === null || (question && findPattern(tokens, proposed[language], step) === null)) return null
  if (findPattern(tokens, conditional[language], step) !== null) return null
  const done = clausesOf(tokens).some(
    (clause) =>
      findPattern(clause, deed[language], step) !== null &&
      findPattern(clause, notSettled[language], step) === null &&
      !isPast(clause, ear),
  )
  return done ? when : null
}

export const agreement = missing({
  name: 'feedback/agreement',
  criterion: 'agreement',
  ofCompliments: false,
  explanation: (text) => {
    const advice = wordsWith(text, 'suggestion')
    return advice === null
      ? {
          nl: 'Er staat nog niet wie wat doet vanaf wanneer. Dat kan ook na jullie gesprek.',
          en: 'It does not say yet who does what from when. That may come after you have talked.',
        }
      : {
          nl: 'Je geeft een idee, maar nog niet wie wat doet vanaf wanneer. Dat kan ook na jullie gesprek.',
          en: 'You give an idea, but not yet who does what from when. That may come after you have talked.',
        }
  },
  example: {
    nl: 'Zullen we afspreken dat je vanaf maandag de namen erbij zet en ik vrijdag meelees?',
    en: 'Shall we agree that you add the names from Monday and I read along on Friday?',
  },
})

export const agreementGrounds: Grounds = {
  reason: {
    nl: 'Wie doet wat, vanaf wanneer? Zo verandert er ook echt iets.',
    en: 'Who does what, from when? That is how something really changes.',
  },
  source: '4G-model; Stone & Heen: ask, listen, decide together',
  fires: [
    { language: 'nl', text: 'Je was te laat. We moeten maar eens samen om de tafel.' },
    { language: 'en', text: 'You were late twice. We should sit down some time.' },
  ],
  silent: [
    { language: 'nl', text: 'Laten we afspreken dat je vanaf maandag om half vier begint met rapporteren.' },
    { language: 'en', text: 'You call the supplier tomorrow before ten and I will enter it this afternoon.' },
  ],
}
