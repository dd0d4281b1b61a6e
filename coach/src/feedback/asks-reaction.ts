import { missing } from './missing.ts'
import type { Ear, PatternsIn } from './feedback-text.ts'
import { dutch } from './lexicon-nl.ts'
import { english } from './lexicon-en.ts'
import { findPattern, patternsOf, wordsOf, type Match } from './pattern.ts'
import type { Statement } from './statement.ts'
import type { Grounds } from '../rule.ts'

/** Only in a question. */
const inQuestion: PatternsIn = {
  nl: patternsOf(
    `
    @opinion|kunt|kun|kan @you ... @opinion
    hoe|wat|welke|waar .. @opinion .. @you
    hoe|wat @opinion @you_all
    wat|hoe is|was|zijn|waren jouw|uw|je|jullie
    wat|hoe denk|denkt|vind|vindt|zie|ziet|vond
    herken|herkent|ervaar|ervaart|zie|ziet|snap|snapt|begrijp|begrijpt|merk|merkt|voel|voelt|bedoelde @you
    kun|kan|kunt|kunnen @you .. vinden|voorstellen|plaatsen
    kun|kan|kunt|wil|wilt|zou @you .. aangeven|vertellen|uitleggen|toelichten .. hoe|wat|waarom|of
    klopt|herkenbaar|eens|akkoord|toch
    waar|wat|hoe komt|kwam dat|het|dit
    komt|kwam dit|dat .. over|door
    wat maakt|maakte|gebeurde|was|speelt|speelde|houdt|hield
    wat .. @you .. nodig
    hoe .. @you_all .. ervaren|beleefd|gezien|gevoeld
    hoe kijk|kijkt|kijken
    hoe is|was|ging .. voor jou|je|u
    hoe sta|staat|staan
    is|was dit|dat|het .. duidelijk|helder|zo|haalbaar|bedoeld|bedoeling|bewust
    heb|hebt|heeft @you .. vragen|reactie|idee|opmerkingen|gemerkt|doorgehad|aanvullingen
    wat|hoe doet|deed|roept dit|dat|het .. jou|je|u
    wat kan|kunnen|kon ik|we|wij
    kan|kunnen|zullen|mag|wil|wilt @we|ik|je|u .. hierover|erover|daarover .. bespreken|horen
    hierover|erover|daarover .. praten|hebben|sparren|spreken|doorpraten
    hoor .. graag
    sta|staat @you .. open
    is er .. reden|oorzaak|iets
    waarom heb|koos|deed|kwam|was|ging|heeft|hebt
    was|waren @you .. bewust|druk|moe|hiervan|daarvan
    heb|had|hebt|zag @you .. door|doorgehad|gemerkt|dat
    wat is er .. aan|gebeurd|gaande
    zit|zitten|sla|slaan @you|ik|we
    ben|bent|zijn @you .. mee|bewust
    vergis|vergiste ik
    mis ik
    zie|zag|heb ik .. goed|verkeerd|iets|mis
    lukt|werkt dat|dit|zo|het
    hoe|wat zou @you .. vinden|zien|aanpakken|willen|oplossen`,
    { ...dutch.classes, we: new Set(['we', 'wij']) },
  ),
  en: patternsOf(
    `
    what|how do|did|would|are @you .. say|perceive|find
    what|how .. @you .. @opinion
    what's|whats .. your
    what|how is|was|are|were your
    what|how about you|u
    do|did|can|would|could @you .. @opinion
    do|does|did this|that|it|any .. make|resonate|ring|sound|match|fit|work|come
    does|did|is|was this|that|it|what .. @you
    make sense
    is|was this|that|it .. how|what|something|clear|fair|right|intentional|intended|accurate|correct|recognisable|doable
    is|was there .. anything|something|reason
    is it true|possible
    am i .. right|wrong|missing|seeing|misreading
    have|did i .. right|wrong|miss|misread|missed|misunderstood|got
    any|your|ur .. thoughts|feedback|reaction|questions|comments
    thoughts $
    agree|right|fair|recognisable|recognizable $
    @you .. think $
    @you see it|this|that
    what .. stopping|stops|stopped|happened|prevented|caused|holding|kept
    what was|is going|happening
    what made @you
    what .. @you .. need
    can|could|shall|should|may|might we|i .. talk|chat|discuss .. this|it|about
    talk|chat .. about this|it
    how .. can|could|may i|we .. help|support
    how did|does|was|is .. for you|u
    how .. land|lands
    why did|was|were|do @you
    were|are @you .. aware|open|okay|ok`,
    english.classes,
  ),
}

/** Also without a question mark. */
const inAny: PatternsIn = {
  nl: patternsOf(
    `
    hoor|horen|verneem|lees|weet|begrijp .. graag ... @you_all
    hoor|verneem graag ... of|hoe|wat|waar
    graag ... @you_all .. reactie|mening|visie|kant|terugkoppeling|gedachten|verhaal
    graag hoor|horen|verneem|lees .. @you_all
    graag .. reactie $
    benieuwd|nieuwsgierig ... @you_all
    laat .. weten ... wat|hoe|of
    laat .. weten .. @you
    laat me|mij|maar|gerust|even|vooral .. horen
    @you_all .. reactie|mening|visie|kant|zienswijze ... hoor|horen|graag|benieuwd|welkom|weten
    open voor .. @you_all .. reactie|mening|visie
    zou .. graag ... horen|weten|begrijpen ... @you_all
    wil|zou .. graag ... horen|weten|begrijpen ... hoe|wat|of|waarom|waardoor
    hoe|wat @opinion @you_all
    wat is jouw|uw .. reactie|mening|visie|kijk
    lmk wat|hoe
    reageer .. gerust
    hoor .. 't|het graag
    benieuwd naar|wat|hoe|of|waarom
    ben benieuwd $
    sta .. open voor
    vertel|vertellen mij|me .. hoe|wat .. @you`,
    dutch.classes,
  ),
  en: patternsOf(
    `
    like|love|glad|happy|keen|curious|interested|eager ... hear|know|understand|learn ... your|you|what|how|if|whether|thoughts
    curious|wonder|wondering ... you|your
    let me|us know .. what|how|if|whether|your|you
    lmk .. what|how|if|your|thoughts
    tell me .. what|how|if|your|you
    hear|hearing .. your .. side|thoughts|view|reaction|take|perspective|response|feedback|opinion
    hear .. how|what|whether .. @you
    welcome|appreciate .. your .. thoughts|view|reaction|response|perspective|opinion|feedback|side
    what do|did @you .. think|make|feel
    how do|did @you .. see|feel|look|experience
    look|looking forward .. hearing|receiving|your|response|reaction|reading
    open .. hearing|your .. view|thoughts|side|you`,
    english.classes,
  ),
}

/** Asks to do something, or asks nothing at all. */
const rhetorical: PatternsIn = {
  nl: patternsOf(
    'waarom ... niet|altijd|nooit|steeds\nzou|zal het|dat|dit .. helpen|schelen|kunnen\nhoe laat|lang|vaak|moeilijk|durf\nwat een\nwie denk|denkt\nwat .. als',
    dutch.classes,
  ),
  en: patternsOf(
    "why can't|cannot|don't\nwhy ... always|never\nwould|could|might it|that .. help\nhow late|long|often|hard|dare|about\nwhat if|about\nwho do you\nwhy not",
    english.classes,
  ),
}

const asking = {
  nl: wordsOf('wat hoe waar waarom waardoor waarmee waaraan welke welk hoezo wie waarin waarvan'),
  en: wordsOf("what how why where which what's how's who"),
}

/** After a verb that is no request these make a question of it: "herken je …", "does that …". */
const asked = {
  nl: wordsOf('je jij u jullie dit dat het er ik daar hier'),
  en: wordsOf('you this that it there i u any'),
}
const verbs = wordsOf(`am is was are were do did does don't didn't doesn't isn't wasn't have has haven't`)
const requests = wordsOf(
  'kun kan kunt wil wilt zou zullen zal mag moet could can would will shall should may',
)
const noVerb = wordsOf('als toen omdat dat want terwijl zodat of en maar dus misschien voortaan idee')
const impersonal = wordsOf('dit dat het that this it')

/** A question that begins as one about what was said: with a question word, or a verb that asks for no deed. */
const isOpenQuestion = ({ tokens }: Statement, { language, lexicon, step }: Ear): boolean => {
  const skip = lexicon.conjunctions.has(tokens[0]?.lower ?? '') ? 1 : 0
  const [one = '', two = ''] = tokens.slice(skip, skip + 2).map((token) => token.lower)
  if (findPattern(tokens, rhetorical[language], step) !== null) return false
  if (asking[language].has(one)) return true
  if (requests.has(one)) return impersonal.has(two)
  return asked[language].has(two) && (language === 'nl' ? !noVerb.has(one) : verbs.has(one))
}

const onlyAsked: PatternsIn = {
  nl: patternsOf('weleens\nwel eens\nhoe gaat het\nwaarom ... altijd|nooit|steeds', dutch.classes),
  en: patternsOf('how are you\nhow is it going\nwhy ... always|never', english.classes),
}

/** Asks the receiver how they see it: a question to them about what was said, or a wish to hear it. */
export const hearReaction = (statement: Statement, ear: Ear): Match | null => {
  const { language, step } = ear
  const { tokens, question } = statement
  if (findPattern(tokens, onlyAsked[language], step) !== null) return null
  const heard =
    (question ? findPattern(tokens, inQuestion[language], step) : null) ??
    findPattern(tokens, inAny[language], step)
  if (heard !== null || !question) return heard
  return isOpenQuestion(statement, ear) ? { from: 0, to: Math.min(3, tokens.length) } : null
}

export const asksReaction = missing({
  name: 'feedback/asks-reaction',
  criterion: 'asks_reaction',
  ofCompliments: false,
  explanation: () => ({
    nl: 'Je vraagt nog niet hoe de ander het ziet.',
    en: 'You do not ask yet how the other sees it.',
  }),
  example: {
    nl: 'Herken je dit? Ik hoor graag hoe jij het ziet.',
    en: 'Do you recognise this? I would like to hear how you see it.',
  },
})

export const asksReactionGrounds: Grounds = {
  reason: {
    nl: 'Feedback is een gesprek. Wie vraagt hoe de ander het ziet, hoort wat die zelf nog niet wist.',
    en: 'Feedback is a conversation. Who asks how the other sees it, hears what they did not know.',
  },
  source: 'Stone & Heen, Thanks for the Feedback (2014)',
  fires: [
    { language: 'nl', text: 'Je kwam drie keer te laat. Kun je me het rooster sturen?' },
    { language: 'en', text: 'You skipped the tests. Could you send me the report?' },
  ],
  silent: [
    { language: 'nl', text: 'Je kwam drie keer te laat. Hoe kijk jij daarnaar?' },
    { language: 'nl', text: 'Ik hoor graag hoe jij het ziet.' },
    { language: 'en', text: 'You seemed rushed on Monday. Does that ring true?' },
  ],
}
