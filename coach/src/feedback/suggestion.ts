import { missing } from './missing.ts'
import type { Ear, PatternsIn } from './feedback-text.ts'
import { imperatives } from './imperatives.ts'
import { dutch } from './lexicon-nl.ts'
import { english } from './lexicon-en.ts'
import { findPattern, patternsOf, wordsOf, type Match } from './pattern.ts'
import type { Statement } from './statement.ts'
import type { Grounds } from '../rule.ts'

const advised: PatternsIn = {
  nl: patternsOf(
    `
    volgende|andere keer|maal|x|gelegenheid
    volgend jaar|project|verslag|overleg|gesprek
    voortaan
    stel|stellen .. voor dat|om
    mijn voorstel is|zou
    volgende|mooie stap
    wint|winnen .. aan|als|door
    mag|mogen best
    misschien|wellicht eens|iets|@stem
    in het|'t vervolg
    vervolg $
    in|voor|naar de toekomst
    komende periode|tijd
    vanaf nu
    misschien|wellicht|eventueel .. kun|kan|kunt|zou|is|helpt|handig|fijn|idee|goed|een|proberen
    probeer|probeert
    @you zou|zoudt .. kunnen|mogen|moeten|willen|helpen
    zou|zoudt @you ... kunnen|mogen|moeten|willen
    kan|kun|kunt @you ... @more
    @you kan|kunt|kun .. @more
    @you mag|mogen
    mag|mogen @you
    kan|kun @you .. proberen|overwegen
    mag|mogen .. @more
    zou .. als|dat|wanneer .. @you
    zou .. willen ... dat @you
    zou .. graag|leuk|mooi|fijn|prettig|goed|handig|waarderen|helpen|schelen|gewaardeerd|winnen
    wil|zou .. @you .. vragen|verzoeken|adviseren|aanraden|meegeven|uitnodigen|aanmoedigen|uitdagen
    vraag|adviseer|verzoek|raad @you
    vraag|adviseer|verzoek|raad ik @you
    ik vraag|adviseer|verzoek|raad .. @you
    ik wil|zou .. vragen|verzoeken|adviseren|aanraden|meegeven
    wil|wens|verwacht|verlang|hoop .. graag|dat|van .. @you_all
    graag zien|willen|hebben|horen|anders ... dat|meer|vaker
    zie|zien graag
    ^ graag|liever
    graag @more|eerst|even
    mijn tip|advies|suggestie|wens|vraag|verzoek
    een tip|advies|suggestie|leerpunt|aandachtspunt
    tip is|zou
    aan te raden
    let op|erop
    zorg .. dat|ervoor|voor
    vergeet niet
    het helpt als|om|wanneer
    helpt|scheelt .. als @you
    beter om|als @you
    durf .. te
    idee om
    ruimte voor groei
    valt .. winst|winnen|verbeteren
    handig|fijn|prettig|mooi|goed|helpen om|als|wanneer .. eerst
    zou|zouden we|wij
    overweeg
    zou|zouden ik .. graag|willen
    wat|iets|nog meer|vaker|minder|beter|sneller|rustiger|eerder ... *en $
    een optie
    groeien|ontwikkelen|verbeteren door
    door .. te kun|kan|zou|wordt`,
    { ...dutch.classes, stem: imperatives.nl },
  ),
  en: patternsOf(
    `
    next|another time|occasion
    next project|year|report|meeting|presentation|lesson|sprint
    in future|upcoming future
    for|in the future
    future $
    going|moving forward
    from now on|onwards|onward
    from here on
    maybe|perhaps .. you|try|could|next|a|it|just|we|send
    try to|*ing|not|a|an|the|that|this|it|and
    to try
    ^ have a look|think|chat|go
    you may|can ... @more|also|try|want|maybe|perhaps|even|always|still|ask|use|involve|share|spread
    you could|might
    could|would|can|will you
    would|'d|i'd|we'd .. appreciate|like|love|prefer|encourage|suggest|recommend|ask|advise|invite|urge
    it would|it'd .. help|be|great|nice|good|save|make
    wish you|you'd
    one thing .. you
    ^ always|never|rather|better|just|also|instead|then|so @imperative
    ^ in|for|with|when|if|after|before|during|at ... @imperative @object
    would be .. great|nice|good|better|helpful|useful|lovely|appreciated|ideal
    would|might help
    would|could|might it|that|this .. help
    it helps|help|useful|better if|to|when
    i|we propose
    i suggest|recommend|advise|encourage|urge|request|ask
    kindly|please
    my advice|tip|suggestion|recommendation|request
    one|a tip|suggestion|thing|idea .. is|would|to|for
    consider|remember|ensure
    make sure
    be sure to
    don't|dont forget
    feel free to
    how|what about *ing
    why not
    room for improvement|growth
    better to|if
    rather .. you
    you should
    want|need|expect you to
    next|first|good step .. would|could|is|might
    would|could .. gain|benefit|profit
    could ... @more
    have everyone|them|each|all|him|her|your
    maybe|perhaps @imperative
    maybe|perhaps pair|some|the
    worth *ing`,
    {
      ...english.classes,
      imperative: imperatives.en,
      object: new Set('a an the your them it him her people us'.split(' ')),
    },
  ),
}

/** What has the form of advice and is none: praise to go on, a word of courtesy, something that was so. */
const notAdvice: PatternsIn = {
  nl: patternsOf(
    `
    kun|kan|kunt @you ... sturen|mailen|doorsturen|toesturen
    als je het mij vraagt
    hoop ik|hoop
    mag .. trots
    kan niet wachten
    probeer|probeerde ik|we
    zou .. nooit|niet gelukt|gered|geweten|gekund
    probeer ... te begrijpen`,
    dutch.classes,
  ),
  en: patternsOf(
    `
    can|could|would you .. send me
    you could see|tell|hear|feel
    asked|wondered|whether .. you could
    as far as
    can't|cannot
    couldn't
    would|could|might|should .. have been|done|made|gone|got
    i'd like to|you .. thank|compliment|say|know|hear|catch
    would like to .. thank|compliment|say|express|hear|share
    love to catch
    would|could not|never
    would you agree
    want you to know
    please know|note|accept
    to ask you why`,
    english.classes,
  ),
}

/** Praise to go on is no advice; what stands beside it may be. */
const goOn: PatternsIn = {
  nl: patternsOf(
    '^ ga|gaan|ga|blijf .. zo .. door|doorgaan\nga|gaan zo door\nhou|houd vol\nblijf zo\nhou|houd dit|dat|zo vast',
    dutch.classes,
  ),
  en: patternsOf('keep it up\n^ keep going|up\nkeep up', english.classes),
}

/** What a command is followed by, and what begins no command though it stands first. */
const object = {
  nl: wordsOf('de het een eens ze hem er deze dit jezelf ook'),
  en: wordsOf('the a an your them it him her us this these those all both some more less yourself'),
}
const beginsNoCommand = {
  nl: wordsOf(`
    in op aan bij met voor van naar uit over door om tot na onder tussen tijdens zonder als dat dit die deze wie wat waar hoe
    en of maar want dus omdat toen ook nog al wel niet er het de een hier daar zo soms vaak altijd nu dan dank fijn
    goed leuk mooi knap sterk super top is was zijn waren heb had ben kan kon wil zal zou mag mocht moet werd wordt
    ik jij je hij zij we wij ze u jullie mijn jouw uw haar ons onze alle beide veel meer minder geen elke iedere per sinds vanaf
    volgens ondanks vanwege dankzij via tegen binnen buiten halverwege achteraf vooraf ter inclusief exclusief rond zelfs
    alleen bijna net juist toch echt heel erg wederom weer misschien helaas jammer compliment complimenten eerst eerste vooral
    behalve laatst gisteren morgen vandaag zag kwam ging stond nam gaf lag zat liep hield bleef vond vroeg`),
  en: wordsOf(`
    in on at by with for of to from over through about under between during without as if that this these those who what where how
    when while and or but because so then also still not the a an here there sometimes often always now thanks thank good
    great nice strong is was are were have had has can could will would should may might must do did does i you he she we
    they it my your his her our their all both many more less no every each per since until according despite via against within
    halfway afterwards beforehand even only almost just really very again maybe perhaps unfortunately first especially
    last yesterday tomorrow today into onto upon after before beyond like unlike near top love loved lovely half across around behind
    below beside given such once quite rather what's whatever whether which plus minus`),
} as const

/** A verb that nobody listed, in the place of a command: "retake them before the release". */
const opensAsCommand = ([one, two]: Statement['tokens'], ear: Ear): boolean => {
  if (one === undefined || two === undefined || !object[ear.language].has(two.lower)) return false
  const { lower } = one
  if (lower.includes("'") || ear.lexicon.conjunctions.has(lower)) return false
  if (beginsNoCommand[ear.language].has(lower) || ear.lexicon.past.has(lower) || lower.length < 3)
    return false
  return ear.language === 'nl' ? !/(t|d|e|en|je|s|lijk|ig)$/.test(lower) : !/(ed|ing|s|ly)$/.test(lower)
}

const labels =
  /^(een )?(gouden |mijn |kleine |my |small )?(tip|tips|advies|suggestie|suggesties|verbeterpunt|verbeterpunten|verbetering|ontwikkelpunt|ontwikkelpunten|leerpunt|leerpunten|aandachtspunt|aandachtspunten|gewenst|gewenst gedrag|gewenste gedrag|wens|verzoek|volgende keer|kan beter|beter|to improve|improvement|improvements|suggestion|suggestions|advice|desired|desired behaviour|desired behavior|next time|request|wish|even better if|do differently|start|stop|try|areas? for improvement|volgende stap|next step)( \d+)?$/

const first = (tokens: Statement['tokens'], ear: Ear): Match | null => {
  const [one, two] = tokens
  if (one === undefined || tokens.length < 2) return null
  const { you_all: you, i, your } = ear.lexicon.classes
  const asked = two !== undefined && (you?.has(two.lower) === true || i?.has(two.lower) === true)
  if (one.lower === "don't" || one.lower === 'dont') return { from: 0, to: 2 }
  const possessive = two !== undefined && your?.has(two.lower) === true
  return imperatives[ear.language].has(one.lower) && (!asked || possessive) ? { from: 0, to: 2 } : null
}

/** Advice of a few words without a person: "meer doorvragen, minder invullen". */
const bare: PatternsIn = {
  nl: patternsOf(
    '^ meer|minder|vaker|eerder|rustiger|sneller|beter|niet .. *en $\n^ meer|minder|vaker|eerder|rustiger|sneller *en',
    dutch.classes,
  ),
  en: patternsOf('^ more|less|fewer *ing', english.classes),
}

const adviceIn = (
  statement: Statement,
  ear: Ear,
  heard: { readonly asksReaction: Match | null; readonly agreement: Match | null },
): Match | null => {
  const { tokens, label } = statement
  const patterns = advised[ear.language]
  if (findPattern(tokens, notAdvice[ear.language], ear.step) !== null) return null
  if (label !== null && labels.test(label)) return { from: 0, to: tokens.length }
  if (heard.agreement !== null) return null
  const found = findPattern(tokens, patterns, ear.step)
  if (found !== null && heard.asksReaction !== null) {
    return found.to <= heard.asksReaction.from ? found : null
  }
  if (found !== null || heard.asksReaction !== null) return found
  if (statement.question) return null
  const command = first(tokens, ear) ?? (opensAsCommand(tokens, ear) ? { from: 0, to: 2 } : null)
  if (command !== null) return command
  for (let at = 1; at < tokens.length; at += 1) {
    ear.step()
    const here = tokens[at]
    const before = tokens[at - 1]
    if (here === undefined || before === undefined || here.clause === before.clause) continue
    const skip = here.lower === 'dus' || here.lower === 'so' ? 1 : 0
    const clause = tokens.slice(at + skip, at + skip + 2)
    const afterComma = first(clause, ear) !== null
    if (
      afterComma &&
      at + 2 < tokens.length &&
      (ear.language === 'nl' || skip === 1 || object.en.has(tokens[at + 1]?.lower ?? ''))
    )
      return { from: at, to: at + 2 }
  }
  return findPattern(tokens, bare[ear.language], ear.step)
}

/** An idea for another time: what the receiver could do, in words of advice, request or command. */
export const hearSuggestion = (
  whole: Statement,
  ear: Ear,
  heard: { readonly asksReaction: Match | null; readonly agreement: Match | null },
): Match | null => {
  const on = findPattern(whole.tokens, goOn[ear.language], ear.step)
  if (on === null) return adviceIn(whole, ear, heard)
  // Beside "ga zo door" only what stands in another clause.
  const clause = whole.tokens[on.from]?.clause ?? 0
  const after = whole.tokens.findIndex((token) => token.clause > clause)
  if (after < 0) return null
  const skip = ear.lexicon.conjunctions.has(whole.tokens[after]?.lower ?? '') ? 1 : 0
  const from = after + skip
  const found = adviceIn({ ...whole, tokens: whole.tokens.slice(from) }, ear, heard)
  return found === null ? null : { from: found.from + from, to: found.to + from }
}

export const suggestion = missing({
  name: 'feedback/suggestion',
  criterion: 'suggestion',
  ofCompliments: false,
  explanation: () => ({
    nl: 'Er staat nog geen idee voor een volgende keer. Wat zou jou of het werk helpen?',
    en: 'There is no idea for another time yet. What would help you or the work?',
  }),
  example: {
    nl: 'Zou je de volgende keer een naam bij elk punt willen zetten?',
    en: 'Could you add a name to each point next time?',
  },
})

export const suggestionGrounds: Grounds = {
  reason: {
    nl: 'Met een idee voor een volgende keer kan de ander verder; zonder blijft het bij wat mis was.',
    en: 'With an idea for another time the other can go on; without one it stays at what was wrong.',
  },
  source: '4G-model (gewenst gedrag); Stone & Heen: coaching',
  fires: [
    { language: 'nl', text: 'De cijfers van regio Zuid ontbraken, daar was ik niet blij mee.' },
    { language: 'en', text: 'You skipped the tests and production was down for two hours.' },
  ],
  silent: [
    { language: 'nl', text: 'Zet er de volgende keer een naam achter.' },
    { language: 'nl', text: 'Goed gedaan, wat een mooie les!' },
    { language: 'en', text: 'Maybe you could share the agenda beforehand.' },
  ],
}
