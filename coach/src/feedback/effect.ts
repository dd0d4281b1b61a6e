import { wordsWith } from './heard.ts'
import { missing } from './missing.ts'
import type { Ear, PatternsIn } from './feedback-text.ts'
import { dutch } from './lexicon-nl.ts'
import { english } from './lexicon-en.ts'
import { findPattern, patternsOf, wordsOf, type Match } from './pattern.ts'
import type { Statement, Token } from './statement.ts'
import type { Grounds } from '../rule.ts'

const named: PatternsIn = {
  nl: patternsOf(
    `
    waardoor|daardoor|hierdoor
    met als|tot gevolg
    gevolg was|is|hiervan|daarvan
    het effect|resultaat|gevolg was|is|ervan|hiervan
    effect op mij|ons|het|de|team
    dat|dit|het|wat maakte|maakt|raakte|raakt|deed|doet|stoort|stoorde|irriteert|irriteerde|frustreert|frustreerde|motiveerde|inspireerde|stelt|stelde|voelt|voelde|brengt|bracht|komt|kwam .. @to
    gaf|geeft .. rust|vertrouwen|energie|duidelijkheid|ruimte|gevoel|idee|indruk|onrust|stress
    maakte|maakt|bezorgt|bezorgde|kost|kostte|scheelde|scheelt|bespaart|bespaarde|helpt|hielp .. mij|me|ons|het|de|iedereen|team|klant|klanten|collega's|veel|rust|vertrouwen|energie
    maakte|maakt dat
    er .. van $
    krijg|kreeg|krijgt|krijgen .. idee|gevoel|indruk
    @others .. inmiddels|steeds
    sinds|doordat jij|je|u
    dat|dit|het voelt|voelde
    dat|dit maakt|maakte
    ontstond|ontstonden|ontstaat
    verwarring|misverstand|misverstanden|onduidelijkheid|irritatie|frustratie|spanning|spanningen|tijdverlies|overlast|schade|tijdwinst
    de|goede|fijne|slechte sfeer
    veel aan gehad
    van geleerd
    last van
    kan|kunnen ik|we|wij .. niet|geen|pas|nu
    ik|we|wij kan|kunnen .. niet|geen|pas|nu
    op mij|ons .. over
    dat|dit|het|wat *t|*de|*te mij|me|ons|iedereen|mensen|klanten
    ik|hij|zij|ze|we|wij|iedereen|er|was|is ... niet|geen .. meer
    dat|dit|het|wat gaf|geeft|zorgt|zorgde|leidt|leidde|veroorzaakt|veroorzaakte|kost|kostte|scheelt|scheelde|bespaart|bespaarde|helpt|hielp|levert|leverde|betekent|betekende|werkt|werkte|motiveert|inspireert|wekt|wekte|roept|riep|creëert|creëerde
    je|jouw|uw .. * mij|me|ons
    daarom|vandaar ik|we|wij|dat|moest|kon|heb|hebben
    risico|gevaar|gevaarlijk|onveilig
    draagt|droeg|dragen .. bij
    bijgedragen
    verschil .. gemaakt|maakt|maakte
    @others .. zeggen|zegt|vertellen|vertelde|vertelden|complimenteerde|gaf|gaven
    er .. energie|rustig|onzeker|zenuwachtig van
    blij mee|van|om
    onder de indruk
    zorgt|zorgde|zorgen .. voor|ervoor|dat
    leidt|leidde|leiden .. tot|ertoe
    dankzij|mede jou|jouw|je|dankzij|uw|door|jullie
    door|vanwege|wegens jou|jouw|je|uw|hoe|wat
    zodat *
    nu kan|kon|kunnen|konden|weet|weten|heb|hebben|is|zijn .. ik|we|wij|er|de|het|ze|iedereen
    nu zelf
    nu staan|staat|moet|moeten|zit|zitten
    kunnen|konden|kan|kon nu
    voel|voelde ik
    ik .. voel|voelde
    me|mij .. voel|voelde|gevoeld
    voel|voelde me|mij
    voelde|voelden zich
    zich .. voelde|voelden|gehoord|gezien|gesteund|welkom
    schrok|schrik ik
    ik schrok|schrik|baal|baalde|raakte|werd|verloor|genoot
    word|werd|raak|raakte|baal|baalde|ben|was ik .. @feeling
    ik .. word|werd|raak|raakte|ben|was .. @feeling
    @feeling .. ben|was|werd|word|raakte ik
    ik .. @feeling ben|was|werd|word
    maakt|maakte|vind|vond|vindt|vonden|is|was .. @unpleasant
    @unpleasant .. vind|vond|was|is
    dat|dit vond|vind|vinden|vonden ik|we|wij .. fijn|prettig|vervelend|leuk|naar|moeilijk
    vond|vind|ervaren|ervoer|ervaarde|ervaar .. als .. @unpleasant|prettig
    dus ik|we|wij|de|het|mijn|moest|kon|iedereen
    door .. gebrek|tekort
    niet leuk|fijn|prettig|netjes $
    vond .. niet .. leuk|fijn|prettig|oké|ok
    durf|durfde|durven|durfden .. niet|niks|niets
    stoor|erger|irriteer me|mij
    stoorde|irriteerde|ergerde|frustreerde|raakte|kwetste|verraste|irriteert|stoort|frustreert|kwetst|raakt|demotiveert|motiveert|inspireert|verbaast|verbaasde me|mij|ons
    haak|haakte|haken|haakten .. af
    raak|raakte|raakten .. achter|gehaast|afgeleid|gestrest
    kwijt
    moest|moesten ik|we|wij|iedereen|anderen|hij|zij|ze|collega's|klanten|de|het|mijn|onze
    moet|moeten iedereen|anderen|hij|zij|ze|collega's|klanten|mijn|onze
    ik moet|kan nu|steeds|weer|iedere|elke
    ik|we|wij|iedereen|anderen|collega's|klanten|team|dienst|collega|klant|ploeg|magazijn|monteur moest|moesten|kon|konden|wist|wisten|hoefde|hoefden|stond|stonden|miste|misten
    iedereen|anderen|collega's|klanten|collega|klant moet|moeten|kan|kunnen|weet|weten
    kon|konden|wist|wisten|hoefde|hoefden|stond|miste|misten ik|we|wij|iedereen|anderen|hij|zij|ze|collega's|klanten|niemand
    kan|kunnen|weten iedereen|anderen|hij|zij|ze|collega's|klanten|niemand
    kon .. terugvinden|verder
    wist|wisten .. niet
    wisten precies|wat|direct
    klapte|klapten .. dicht
    viel .. stil
    stil viel
    liep|liepen .. vertraging|uit|vast
    dubbel|extra werk
    extra tijd
    levert|leverde .. op
    haalde|halen|haalden .. doel|deadline|planning
    bleef|bleven .. liggen
    vertrouwen .. in
    kostte|kost .. tijd|een|twee
    iedereen .. blij|tevreden|rustig|enthousiast|met
    met tegenzin
    heel tevreden
    erg|zeer|heel|enorm|zo|best blij|opgelucht|dankbaar|teleurgesteld|trots
    zichtbaar .. ontspannen|blij|opgelucht
    echt|ook|je|er dankbaar
    hebben|heeft .. klachten|opgezegd|geklaagd|getekend
    klaagde|klaagden
    gaat|gaan ten koste
    hield .. over
    in de problemen
    in tijdnood
    alleen voor stond|sta
    @others .. loopt|lopen|haakt|haken|klaagt|klagen|wacht|wachten|stopt|stoppen|durft|durven .. weg|af|niet|op|mee|achter|vast
    @others .. hoeft|hoeven|hoefde|hoefden|moest|moesten|kon|konden|wist|wisten
    @others .. opgezegd|getekend|gestopt|afgehaakt|vertrokken|gedemotiveerd|onrustig|onzeker
    deed .. goed|pijn
    heeft|heb|had mij|me|ons .. geholpen|gemotiveerd|geraakt|gekost|geïnspireerd|gekwetst|verrast|vertrouwen
    daarmee|hiermee .. help|hielp|bespaar|bespaarde|kreeg|maak|kon|kan
    merk|merkte|zag .. @others ... ontspannen|rustig|blij|moeite|stil|onrustig|onzeker|enthousiast
    telaat|overwerken|overuren|doorwerken`,
    {
      ...dutch.classes,
      to: new Set(
        "mij me ons het de een voor tot veel team iedereen dat ertoe ervoor rust vertrouwen energie ruimte onrust verwarring duidelijkheid tijd op over goed extra hem haar hen klanten collega's onzeker klant cliënten stress irritatie zekerheid druk frustratie vertraging blij".split(
          ' ',
        ),
      ),
      feeling: new Set(
        'blij opgelucht gerustgesteld ongemakkelijk machteloos alleen klein dom gespannen verward overbodig gefrustreerd overvraagd onveilig onzeker boos verdrietig teleurgesteld geïrriteerd verrast geschrokken bang gestrest moe onrustig trots ongerust bezorgd gekwetst geraakt enthousiast gemotiveerd gedemotiveerd dankbaar zenuwachtig verbaasd gesteund gehoord gezien gepasseerd onder overvallen aangevallen buitengesloten gewaardeerd welkom veilig ervan er kwijt rustig gehaast afgeleid klaar achter ontspannen onthutst geïnspireerd'.split(
          ' ',
        ),
      ),
      unpleasant: new Set(
        'vervelend lastig storend irritant frustrerend pijnlijk jammer moeilijk spannend demotiverend vermoeiend ongemakkelijk kwetsend onprettig naar rot stom zonde'.split(
          ' ',
        ),
      ),
    },
  ),
  en: patternsOf(
    `
    as a|the result|consequence
    the result|effect|consequence was|is|on|of
    resulting in
    which|that|this|it made|makes|gave|gives|means|meant|caused|causes|led|leads|cost|costs|saved|saves|helped|helps|left|leaves|let|lets|allowed|allows|put|puts|kept|keeps|got|created|creates|frustrated|frustrates|annoys|annoyed|bothers|bothered|hurt|hurts|threw|motivated|motivates|inspired|inspires|reassured|upset|slows|slowed|affects|affected|undermines|undermined|brought|brings|took|takes|felt|feels|worries|worried|confused|confuses|stresses|stressed|enabled|enables|gets|had|has|prevented|prevents|encouraged|encourages|built|builds|sets|set|boosted|really
    made|makes|making me|us|them|everyone|everybody|it|people|the|him|her|others|my|our|clients|customers|patients|students
    because|thanks of|to|you .. you|your|that|this
    so that *
    get|got|gives|gave .. idea|feeling|impression|confidence|peace|energy|clarity
    @others .. by now
    ever since you
    leads|led to
    caused|causes|results|resulted *
    confusion|frustration|misunderstanding|misunderstandings|tension|rework|damage|impact
    i|we|they was|were able
    mood|atmosphere|morale
    came|comes across
    slows|slowed .. down
    wasted|waste .. time|hours
    lifesaver
    learned|learnt .. from
    it|that|this|which *s|*ed me|us|everyone|others|my|our
    i|he|she|they|we|nobody|there ... anymore|longer
    no longer
    no time|room|space left|for
    so i|we|everyone|everybody|the|nobody|they|he|she|our|my|it|others|customers|people
    leaving|making|causing|forcing|allowing|giving|helping|saving|keeping|putting me|us|the|it|everyone|them|people|others|customers|my|our|a
    that's|this|is why
    the danger
    risk|risks|dangerous|unsafe
    contributes|contributed to
    made|makes .. difference
    your .. * me|us|everyone
    others|customers|clients|parents|patients|people|students|colleagues|team .. tell|tells|told|say|says|said|mention|mentioned|praised
    because|since|when you ... i|we|the|everyone|nobody|people
    i|we felt|feel
    felt|feel|feeling .. @feeling
    i .. was|am|get|become|became .. @feeling
    i'm .. @feeling
    bothers|bothered|annoys|annoyed|frustrates|frustrated|upset|upsets|hurt|hurts|worries|worried|surprised|startled|motivates|inspires me|us
    i .. hate|hated|lost|lose|missed|struggled|panicked|worried
    i|we|they|he|she|team|colleagues|everyone|everybody|people|clients|customers|students|patients|shift|crew|warehouse|others had|have|has to
    i|we could|cannot|can't|knew|dared|waited|hesitated
    they|he|she|team|everyone|everybody|people|others|nobody|client|clients|customers|students|patients|residents|shop|joiners .. could|couldn't|can|cannot|can't|couldnt|knew|didn't|didnt|don't|dared|dare|struggled|wait|waited|waiting|hesitated
    i|we didn't|couldn't|didnt|couldnt
    had|have|has to wait|redo|work|rush|postpone|edit|count|call|explain|fix|cancel|stay|come|do|apologise|apologize|cover|start|repeat
    drifted|tuned off|out
    shut down
    went|goes|fell|got|get|gets quiet|silent|down|red|confused|lost|wrong
    cancelled|canceled .. contract|order|subscription
    lost .. thread|concentration|time|trust|confidence|customer|client|hours|focus
    cost|costs|saved|saves|took|takes me|us|the|everyone|them|people|our|my
    peace of mind
    visibly relaxed|happy|calmer
    puts|put .. pressure
    double|extra work|bookings|hours
    delay|delays|delayed|postponed|overtime
    nobody|everyone|everybody|people|others|colleagues|students|team|customers|clients|patients|residents|children|guests .. looks|look|knows|knew|complained|complain|left|leave|stopped|started|relaxed|responded|reacted|laughed|enjoyed|relied|chatting|waiting|do
    motivated|inspired|encouraged|helped|reassured|allowed|enabled .. me|us|the|your|colleagues|team|everyone|others|people
    helps|help .. me|us|the|team|others|everyone
    grateful|relieved|thankful
    because of .. lack|lateness|it
    faces|face|faced|misses|missed .. an|the|my|our|deadline|train|target
    we|i .. met|signed|won|finished|saved|avoided|closed|got`,
    {
      ...english.classes,
      feeling: new Set(
        'insecure shocked small stupid powerless tense alone confused frustrated annoyed sad disappointed irritated surprised startled afraid stressed tired proud worried concerned hurt touched motivated demotivated grateful heard seen supported bypassed overlooked embarrassed unsafe safe welcome valued respected ignored undermined relieved reassured delighted uncomfortable anxious nervous left lost appreciated excluded included unsure rushed attacked distracted overwhelmed upset pressured confident inspired unimportant dismissed'.split(
          ' ',
        ),
      ),
    },
  ),
}

/** "Als jij …, schrik ik": what comes of it whenever the receiver does so. */
export const condition: PatternsIn = {
  nl: patternsOf('als|wanneer|zodra|doordat|omdat|sinds|toen|nadat|nu @you ...', dutch.classes),
  en: patternsOf('when|if|whenever|because|since|after @you ...\nnow that @you ...', english.classes),
}

const telling = wordsOf('zag zie merkte merk hoorde hoor vroeg noticed saw heard see notice hear asked')

const followsCondition = (tokens: readonly Token[], ear: Ear): Match | null => {
  const shown = findPattern(tokens, condition[ear.language], ear.step)
  if (shown === null) return null
  const clause = tokens[shown.from]?.clause ?? 0
  const rest = tokens.filter((token) => (shown.from === 0 ? token.clause > clause : token.clause < clause))
  const addressed = rest.slice(0, 3).some(({ lower }) => ear.lexicon.classes['you']?.has(lower) === true)
  const told = rest.some(({ lower }) => telling.has(lower))
  return rest.length >= 3 && !addressed && !told ? shown : null
}

const labels = /^(gevolg|effect|gevoel|resultaat|impact|feeling|result|consequence|outcome|gevolgen|g2|g3)$/

/** What the behaviour did to the writer, the work or others. Advice and agreements tell no effect. */
export const hearEffect = (
  statement: Statement,
  ear: Ear,
  heard: {
    readonly suggestion: Match | null
    readonly agreement: Match | null
    readonly asksReaction: Match | null
  },
): Match | null => {
  const { tokens, label } = statement
  if (label !== null && labels.test(label)) return { from: 0, to: tokens.length }
  if (statement.question && heard.asksReaction !== null) return null
  const found =
    findPattern(tokens, named[ear.language], ear.step) ??
    (heard.suggestion === null ? followsCondition(tokens, ear) : null)
  if (found === null) return null
  const other = heard.suggestion ?? heard.agreement
  if (other === null) return found
  const clauseOf = (at: number): number => tokens[Math.min(at, tokens.length - 1)]?.clause ?? 0
  return clauseOf(found.to - 1) < clauseOf(other.from) ? found : null
}

export const effect = missing({
  name: 'feedback/effect',
  criterion: 'effect',
  ofCompliments: true,
  explanation: (text) => {
    const seen = wordsWith(text, 'concrete_behaviour')
    return seen === null
      ? {
          nl: 'Er staat nog niet wat het deed met jou, het werk of anderen.',
          en: 'It does not say yet what it did to you, the work or others.',
        }
      : {
          nl: `Je noemt “${seen}”, maar nog niet wat dat deed met jou, het werk of anderen.`,
          en: `You name “${seen}”, but not yet what that did to you, the work or others.`,
        }
  },
  example: {
    nl: 'Daardoor wist ik niet wie ik moest bellen.',
    en: 'That is why I did not know whom to call.',
  },
})

export const effectGrounds: Grounds = {
  reason: {
    nl: 'Pas als de ander weet wat gedrag doet, met jou, het werk of anderen, is duidelijk waarom je het zegt.',
    en: 'Only when the other knows what behaviour does, to you, the work or others, it is clear why you say it.',
  },
  source: '4G-model (gevolg en gevoel); SBI (impact)',
  fires: [
    { language: 'nl', text: 'Je kwam drie keer te laat.' },
    { language: 'nl', text: 'Deel je planning eerder, zodat ik kan meedenken.' },
    { language: 'en', text: 'You interrupted me three times on Monday.' },
  ],
  silent: [
    { language: 'nl', text: 'Je kwam drie keer te laat, waardoor de klant moest wachten.' },
    { language: 'nl', text: 'Je gebruikte veel vaktaal. De dochter vroeg mij later wat je bedoelde.' },
    { language: 'en', text: 'You hung up before he had finished. He cancelled his contract.' },
  ],
}
