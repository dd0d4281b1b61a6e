import { missing } from './missing.ts'
import type { Ear, PatternsIn } from './feedback-text.ts'
import { dutch } from './lexicon-nl.ts'
import { english } from './lexicon-en.ts'
import { findPattern, patternsOf, wordsOf, type Match } from './pattern.ts'
import type { Statement, Token } from './statement.ts'
import type { Grounds } from '../rule.ts'

const good = {
  nl: wordsOf(`
    benaderbaar benaderbare toegankelijk toegankelijke meedenkt voorbeeldig voorbeeldige genoegen vakvrouw vakman vakwerk dapper dappere moedig moedige zorgvuldigheid inzet aangenaam aangename nuttig nuttige overtuigend overtuigende professionaliteit ondersteunend solide stevig stevige grondig grondige overzichtelijk overzichtelijke meedenkend oplettend alert alerte accuraat accurate correct correcte doortastend energiek energieke gewaardeerde gegroeid vooruitgang groei passie toewijding veelbelovend origineel originele begripvol geruststellend betrokkenheid flexibel flexibele collegiaal collegiale proactief proactieve nauwkeurig nauwkeurige bevlogen loyaal kundig kundige punctueel stipt
    goed goede fijn fijne mooi mooie knap knappe sterk sterke top toppie topper toppertje super supergoed geweldig geweldige
    fantastisch fantastische prima leuk leuke prachtig prachtige uitstekend uitstekende uitmuntend bijzonder indrukwekkend
    indrukwekkende petje dankje dankuwel
    thanks merci blij tevreden waardeer waardeerde gewaardeerd bewonder bewondering bewonderenswaardig
    enthousiast enthousiaste enthousiasme prettig prettige vriendelijk vriendelijke deskundig deskundige behulpzaam behulpzame betrouwbaar betrouwbare
    aanwinst genot plezier plezierig plezierige genoten heerlijk tof toffe gaaf gave vet cool lekker netjes nette keurig keurige
    duidelijke duidelijk heldere helder rustig rustige warm warme lof pluim geniet fan positief positieve pluspunt pluspunten
    gelukt geslaagd geslaagde vlot vlotte soepel soepele zorgvuldig zorgvuldige professioneel professionele betrokken gemotiveerd gemotiveerde gedreven vrolijk vrolijke leergierig leergierige kracht krachtig krachtige
    talent getalenteerd creatief creatieve tops sterkste waardevol waardevolle bewonderen klasse uitblinker uitblinkt onmisbaar
    perfect perfecte kei gezellig gezellige liefdevol liefdevolle geduldig geduldige oprecht oprechte bekwaam bekwame ijverig vakkundig vakkundige degelijk loyale hartelijk hartelijke scherp scherpe strak strakke slim slimme kanjer held schitterend schitterende welkom zorgzaam attent attente hardwerkend harde motiverend inspirerend inspirerende`),
  en: wordsOf(`
    approachable effort efforts strides exemplary nicely fine professional brilliant brave courageous admired solidly confident accurate caring useful attentive responsive welcome flexible organised organized insightful convincing persuasive progress promising passion dedication commitment punctual considerate supportive collaborative creative well-structured well-prepared well-written well-organised well-organized spotless refreshing encouraging effective efficient commendable diligent
    good great nice lovely excellent amazing awesome fantastic wonderful superb outstanding impressive impressed terrific
    appreciate appreciated appreciation congrats bravo
    glad happy pleased delighted delight pleasure enjoyed enjoyable admire admirable strong strength strengths
    helpful friendly kind knowledgeable reliable dependable asset clear clean calm thorough solid smooth smoothly
    cheerful enthusiastic enthusiasm energy energetic motivated inspiring hard-working hardworking talented
    beautiful beautifully perfect perfectly top rocks thoughtful valuable fun exceptional joy hero genius gem legend treat tightly sharply sharp strongly excellently clearly effectively stellar fab marvellous
    positive polite patient warm welcoming proactive respect gratitude hats skilled smart neat tidy spot-on engaging engaged pleasant`),
} as const

const excess = wordsOf('te too')

/** Thanks and compliments are praise also after "I want to" and "I would like to". */
const thanks = {
  nl: wordsOf(
    'bedankt dank dankjewel bedanken complimenten compliment complimenteren trots waardering respect hulde chapeau dankbaar',
  ),
  en: wordsOf(
    'thanks thank thx compliment compliments congratulate congratulations kudos props grateful proud',
  ),
}

/** Before a word of praise these take it away, or make a wish of it. */
const undoing = {
  near: {
    nl: wordsOf('niet geen nooit weinig minder onvoldoende nauwelijks niks nergens'),
    en: wordsOf(
      "not no never less hardly barely don't didn't doesn't isn't wasn't aren't weren't can't couldn't nobody lacks lack without",
    ),
  },
  far: {
    nl: wordsOf(
      'zou zouden wil willen hoop wens moet moeten mag mogen kan kun kunt kunnen probeer helaas wanneer jammer mis mist miste',
    ),
    en: wordsOf(
      "would should could might must wish hope want need if please try miss missed missing lack lacks lacked unfortunately i'd shame pity",
    ),
  },
  after: {
    nl: wordsOf('als genoeg niet'),
    en: wordsOf('if enough when'),
  },
}

/** "Ik wil beginnen met …": the wish is to say it. */
const announcing = {
  nl: wordsOf('zeggen beginnen begin meegeven vertellen weten benoemen noemen uitspreken delen'),
  en: wordsOf('say saying start starting begin beginning know tell share mention express'),
}

/** Praise without a word of praise. */
const praise: PatternsIn = {
  nl: patternsOf(
    `
    gaat|ging|loopt|liep lekker|goed|top|super
    dol op
    gek op je
    onder de indruk
    een kei|natuurtalent|geboren|genie|ster|rots|voorbeeld
    geboren *
    @you doet|deed|doe .. goed|super|prima|top
    op prijs
    hart voor
    een|echte top*|super*
    straalt|straal .. uit
    stap|stappen|sprong|sprongen .. gezet|gemaakt
    je|uw best
    hard werk*|gewerkt
    altijd|steeds .. op|bereikbaar|klaar|voorbereid tijd
    denkt .. mee
    te spreken over
    wat een verschil|verbetering|feest|klus|plaatje
    strak|scherp|stevig|goed|slim|sterk|mooi geleid|geformuleerd|opgezet|aangepakt|opgelost|gedaan|gewerkt|uitgelegd|voorbereid|bezig
    goed|beter|tevreden bevallen
    @you hebt|heb .. veel|enorm|flink .. geleerd|ontwikkeld
    vooruitgang|vooruitgegaan|groei|gegroeid
    hebt|heeft veel geleerd
    veel geleerd hebt|heeft|bent
    op @you kan|kun .. rekenen|bouwen
    altijd voor .. klaar
    loopt met je weg
    hou|houd van
    @you kunt|kan|bent .. goed|heel|erg
    ga|gaan .. zo door
    dankzij jou|jouw|uw|je
    door jou|jouw|je ... gelukt|gered|gehaald
    niks|niets dan lof
    wat .. fijn|mooi|goed|knap|leuk
    in de eerste plaats .. complimenteren|bedanken
    niet beter|zonder jou
    kon|had|zou niet beter|zonder`,
    dutch.classes,
  ),
  en: patternsOf(
    `
    i|we really|truly|also|always|thoroughly|genuinely like|love|liked|loved|enjoy|enjoyed|admire|admired|valued|appreciate
    i|we like|love|liked|loved|enjoy|enjoyed|admire|valued|value
    did|went|done|handled|played|going|worked|run|written|prepared well|great|smoothly
    well written|prepared|done|organised|organized|handled|structured|thought|played|executed|explained|deserved
    you rock|shine|nailed|smashed|excel|ace|aced
    adore|adores|loves|love you|working|your|it
    work|worked|works hard
    ^ loved|love|enjoyed|liked *
    your best
    hard work|worker
    come a long way
    great|big steps
    what a change|difference|improvement|transformation
    heart is in
    a|the born|natural|star
    keep going|it like|up
    keep up|doing
    pleasure|privilege|joy|honour|honor|delight to|was|is
    @you learned|learnt|grew|improved .. lot|so|much
    have|you've learned|learnt|grown|improved|come .. lot|so|much|long
    couldn't|could not have
    can .. count|rely on you
    nice|good|great one|job|work
    hats off
    off to a
    thank you`,
    english.classes,
  ),
}

const labels =
  /^(top|tops|positief|pluspunt|pluspunten|sterk|sterke punten|goed|wat goed ging|wat ging goed|ging goed|went well|what went well|strong|strength|strengths|compliment|complimenten|compliments|strong points|positives?|plus|kwaliteit|kwaliteiten)( \d+)?$/

/** Something positive of the receiver or their work; asked once, of the first thing that is said. */
export const hearPositive = (statement: Statement, ear: Ear): Match | null => {
  const { language, lexicon, step } = ear
  if (statement.label !== null && labels.test(statement.label))
    return { from: 0, to: statement.tokens.length }
  const turn = statement.tokens.findIndex(({ lower }, at) => at > 1 && lexicon.turns.has(lower))
  const tokens = turn < 0 ? statement.tokens : statement.tokens.slice(0, turn)
  const said = findPattern(tokens, praise[language], step)
  if (said !== null) return said
  if (statement.question) return null
  for (let at = 0; at < tokens.length; at += 1) {
    step()
    const lower = tokens[at]?.lower ?? ''
    const thanked = thanks[language].has(lower)
    if (!thanked && !good[language].has(lower)) continue
    const before = (reach: number): readonly Token[] => tokens.slice(Math.max(0, at - reach), at)
    if (excess.has(tokens[at - 1]?.lower ?? '')) continue
    if (before(4).some((token) => undoing.near[language].has(token.lower))) continue
    const wished = before(6).some((token) => undoing.far[language].has(token.lower))
    const announced = tokens.slice(0, at).some((token) => announcing[language].has(token.lower))
    if (!thanked && wished && !announced) continue
    if (!thanked && undoing.after[language].has(tokens[at + 1]?.lower ?? '')) continue
    return { from: at, to: at + 1 }
  }
  return null
}

export const positiveStart = missing({
  name: 'feedback/positive-start',
  criterion: 'positive_start',
  ofCompliments: true,
  explanation: () => ({
    nl: 'Je begint niet met iets positiefs. Noem eerst iets wat goed ging en wat je meent.',
    en: 'You do not begin with something positive. First name something that went well, and mean it.',
  }),
  example: {
    nl: 'Fijn dat je de notulen zo snel rondstuurde.',
    en: 'Thank you for sending the minutes so quickly.',
  },
})

export const positiveStartGrounds: Grounds = {
  reason: {
    nl: 'Wie eerst hoort wat goed gaat, kan beter luisteren naar wat anders kan.',
    en: 'Who first hears what goes well, listens better to what could be different.',
  },
  source: 'Stone & Heen, Thanks for the Feedback (2014): appreciation beside coaching',
  fires: [
    { language: 'nl', text: 'Je verslag kwam twee dagen te laat.' },
    { language: 'nl', text: 'Het zou fijn zijn als je op tijd komt.' },
    { language: 'en', text: 'Your explanation was not clear to me.' },
  ],
  silent: [
    { language: 'nl', text: 'Fijn dat je de notulen zo snel rondstuurde.' },
    { language: 'nl', text: 'Hoi Sanne,\nKnap hoe je rustig bleef. Wel duurde het lang.' },
    { language: 'en', text: 'Thanks for the quick reply, it saved me an hour.' },
  ],
}
