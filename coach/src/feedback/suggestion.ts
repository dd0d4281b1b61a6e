import { missing } from './missing.ts'
import type { Ear, PatternsIn } from './feedback-text.ts'
import { imperatives } from './imperatives.ts'
import { dutch } from './lexicon-nl.ts'
import { english } from './lexicon-en.ts'
import { findPattern, patternsOf, type Match } from './pattern.ts'
import type { Statement } from './statement.ts'

const advised: PatternsIn = {
  nl: patternsOf(
    `
    volgende|andere keer|maal|x|gelegenheid
    volgend jaar|project|verslag|overleg|gesprek
    voortaan
    in het|'t vervolg
    vervolg $
    in|voor de toekomst
    naar de toekomst
    komende periode|tijd
    vanaf nu
    misschien|wellicht|eventueel .. kun|kan|kunt|zou|is|helpt|handig|fijn|idee|goed|een|proberen
    probeer|probeert
    @you zou|zoudt .. kunnen|mogen|moeten|willen|helpen
    zou|zoudt @you ... kunnen|mogen|moeten|willen
    kan|kun|kunt @you ... @more
    @you kan|kunt|mag|mogen|kun .. @more
    @you mag|mogen
    mag|mogen @you
    kan|kun @you .. proberen|overwegen|beter
    mag|mogen .. @more
    zou .. als|dat|wanneer .. @you
    zou .. graag|willen ... dat @you
    zou .. graag|leuk|mooi|fijn|prettig|goed|handig|waarderen|helpen|schelen|gewaardeerd|winnen
    zou .. helpen|schelen|waarderen
    wil|zou .. @you .. vragen|verzoeken|adviseren|aanraden|meegeven|uitnodigen|aanmoedigen|uitdagen|adviseren
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
    kun|kan|kunt @you .. beter
    durf .. te
    laten we voortaan
    idee om
    ruimte voor groei
    valt .. winst|winnen|verbeteren
    handig|fijn|prettig|mooi|goed|helpen om|als|wanneer .. voortaan|eerst
    zou|zouden we|wij
    overweeg
    zou|zouden ik|wij|we .. graag|willen
    wat|iets|nog meer|vaker|minder|beter|sneller|rustiger|eerder ... *en $
    een optie
    groeien|ontwikkelen|verbeteren|winnen door
    door .. te kun|kan|zou|wordt`,
    dutch.classes,
  ),
  en: patternsOf(
    `
    next|another time|occasion
    next project|year|report|meeting|presentation|lesson|sprint
    in future|the|upcoming future
    for|in the future
    future $
    going|moving forward
    from now on|onwards|onward
    from here on
    maybe|perhaps .. you|try|could|next|consider|a|it|just|we|send
    try
    you could|might|may|can ... @more|also|try|consider|want|maybe|perhaps|even|always|still|ask|use|involve|share|spread
    you might want|consider|try
    you could|might
    could|would|can|will you
    would|'d|i'd .. appreciate|like|love|prefer|encourage|suggest|recommend|ask|advise|invite|urge
    i'd|we'd .. appreciate|like|love|prefer|encourage|suggest|recommend|ask|advise|invite
    it would|it'd .. help|be|great|nice|good|save|make
    wish you|you'd
    one thing .. to|you
    ^ always|never|just|also|maybe|perhaps|instead|then|so @imperative
    ^ in|for|with|when|if|after|before|during|at ... @imperative @object
    would be .. great|nice|good|better|helpful|useful|lovely|appreciated|ideal
    would|might help
    it helps|help|useful|better if|to|when
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
    want|need you to
    instead of
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
    ga|gaan zo door
    hou vol
    blijf zo
    kun|kan|kunt @you .. sturen|mailen|doorsturen|toesturen
    als je het mij vraagt
    hoop ik|hoop
    mag trots
    mag .. trots
    kan niet wachten
    probeer|probeerde ik|we
    zou .. nooit|niet gelukt|gered|geweten|gekund
    probeer ... te begrijpen`,
    dutch.classes,
  ),
  en: patternsOf(
    `
    keep it up
    keep going
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
    please know|note|accept
    to ask you why`,
    english.classes,
  ),
}

const labels =
  /^(een )?(gouden |mijn |kleine |my |small )?(tip|tips|advies|suggestie|suggesties|verbeterpunt|verbeterpunten|verbetering|ontwikkelpunt|ontwikkelpunten|leerpunt|leerpunten|aandachtspunt|aandachtspunten|gewenst|gewenst gedrag|gewenste gedrag|wens|verzoek|volgende keer|kan beter|beter|to improve|improvement|improvements|suggestion|suggestions|advice|desired|desired behaviour|desired behavior|next time|request|wish|even better if|do differently|start|stop|try|areas? for improvement|volgende stap|next step)( \d+)?$/

const first = (tokens: Statement['tokens'], ear: Ear): Match | null => {
  const [one, two] = tokens
  if (one === undefined || tokens.length < 2) return null
  const { you_all: you, i, your } = ear.lexicon.classes
  const asked = two !== undefined && (you?.has(two.lower) === true || i?.has(two.lower) === true)
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

/** An idea for another time: what the receiver could do, in words of advice, request or command. */
export const hearSuggestion = (
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
  const command = first(tokens, ear)
  if (command !== null) return command
  for (let at = 1; at < tokens.length; at += 1) {
    ear.step()
    const here = tokens[at]
    const before = tokens[at - 1]
    if (here === undefined || before === undefined || here.clause === before.clause) continue
    const skip = here.lower === 'dus' || here.lower === 'so' ? 1 : 0
    const clause = tokens.slice(at + skip, at + skip + 2)
    const afterComma = first(clause, ear) !== null
    if (afterComma && at + 2 < tokens.length && (ear.language === 'nl' || skip === 1))
      return { from: at, to: at + 2 }
  }
  return findPattern(tokens, bare[ear.language], ear.step)
}

export const suggestion = missing({
  name: 'feedback/suggestion',
  criterion: 'suggestion',
  ofCompliments: false,
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
  explanation: () => ({
    nl: 'Er staat nog geen idee voor een volgende keer. Wat zou jou of het werk helpen?',
    en: 'There is no idea for another time yet. What would help you or the work?',
  }),
  example: {
    nl: 'Zou je de volgende keer een naam bij elk punt willen zetten?',
    en: 'Could you add a name to each point next time?',
  },
})
