import type { Language } from '../finding.ts'
import type { Match } from '../phrases.ts'
import type { Word } from '../reading.ts'
import { prepositions } from './surroundings.ts'
import { clauseAround, isOwned, sentenceOf, within } from './relation.ts'
import type { Scene } from './scene.ts'

/** What one knows, learns, makes or reads, so that what follows is its subject: “een artikel over”, “a course in”. */
export const subjects: Readonly<Record<Language, string>> = {
  nl: `evenement*, event, symposium, *avond, *middag, vraagt|vragen|vroeg door, inkoop, klacht*, verkoop, productie, levering, aanbod, assortiment, bepaling
    import, zalf, creme, *artikel, *artikelen, *rapport, rapportage*, *verslag over, *folder*, *brochure*, *boek, boeken, *training*, *cursus*, *workshop*
    *presentatie*, *lezing*, *scholing, *onderzoek, *studie, scriptie, proefschrift, essay, verhaal, *campagne*, *project, *beleid, *protocol*, *richtlijn*
    congres*, symposium, themadag*, themaweek, opleiding, opgeleid, kennis, expertise, deskundig*, expert, gespecialiseerd, specialisatie, verdiept, verdiepen
    verdiepte, voorlichting, informatie, informeert, uitleg, les, gastles, bijles, *lessen, lesgeven, cijfers, statistiek*, markt, *app, website, dashboard
    podcast, *film, *game, casus*, module*, *vak, *bijeenkomst, *opdracht, *ervaring, schrijft, schreef, geschreven, schrijven, vertaalt, vertaalde, publiceerde
    gepubliceerd, blog, blogt, nieuwsbrief, poster*, handleiding, enquete, interview*, debat, discussie, gesprekken, wetgeving, wet, vragen, advies, adviseert
    adviseerde, bekwaam, bekwaamd, leert, leren, geleerd, leerde, oefent, oefenen, geoefend, traint, trainde, weet alles, weten, vaardig, rol, werkgroep
    commissie, team, afdeling, sector, software, fonds, stichting, vereniging, inzameling, collecte, zorg, hulp, begeleiding, mensen, patienten, clienten
    kinderen, leerlingen, bewoners, klanten, jongeren, ouderen, medewerkers, doelgroep`,
  en: `purchase, complaint*, range, sales, supply, production, article*, report|reports|class on, leaflet*, brochure*, book, books, training, course*
    workshop*, presentation*, lecture*, talk, talks, seminar*, webinar*, research*, study, studies, studied, thesis, dissertation, essay*, story, campaign*
    project*, policy, policies, protocol*, guideline*, conference*, degree, qualification, diploma, knowledge, expertise, expert, specialis*, specializ*
    information, lesson*, module*, figures, statistics, market, app, website, dashboard, podcast, film, game, case study, exhibition, experience, wrote, writes
    writing, written, translated, translates, published, blog*, newsletter, poster*, manual, survey, interview*, debate, legislation, questions, advice, advises
    advised, learn*, practises, practised, teaches, taught, teaching, trained, trains, reads up, skilled, role, committee, team, department, sector, software
    charity, foundation, fund, fundraiser, support|help for, care for people|patients|residents|children, people, patients, clients, children, pupils, residents
    customers, adults, teenagers, young people, staff, employees, awareness, report, reports, develops, developed, sells, makes, designs, designed, built`,
}

/** What is said to keep something from happening, to anybody. */
export const preventions: Readonly<Record<Language, string>> = {
  nl: `voorkomen, voorkomt, voorkom, voorkwam, vermijden, tegengaan, tegen te gaan, terugdringen, terug te dringen, verminderen, vermindert, verlagen
    beperken, preventie, ter voorkoming van, risico|risico's|kans op, gevaar voor, beschermt|beschermen|bescherming tegen, veroorzaakt, veroorzaken
    leidt|leiden tot, komt|komen vaak|veel voor, veel voorkomend*`,
  en: `prevent, prevents, preventing, prevention, avoid, avoids, avoiding, reduce, reduces, reducing, cut, cutting, lower, lowering
    risk|risks|chance|danger of, protect|protects|protection against, causes, cause, lead|leads to, common among|in, is|are common`,
}

/** Nobody in particular: “wie zich ziek meldt”, “if someone calls in sick”, “every employee”. */
export const anybody: Readonly<Record<Language, string>> = {
  nl: `als|wanneer|indien je|men|u ziek|zwanger|klachten, niemand, iedereen, men
    als|wanneer|indien|zodra|mocht iemand|medewerkers|collega's|werknemers|mensen|men, als|wanneer|indien|zodra|mocht een medewerker|collega|werknemer
    wie zich|ziek|last|klachten|een|geen, iemand|mensen die, alle|sommige|veel *eurs|*ers|*isten|*kundigen|*enten|*anten|*leiders, elke|iedere *eur|*kundige
    *kundigen|*eurs|*ers|*enten|*isten met|die|zonder, elke|iedere|alle|enkele medewerker|medewerkers|collega's|werknemer|werknemers|leidinggevenden
    medewerkers, werknemers, personeel, collega's|mensen met`,
  en: `nobody, no one, everybody, everyone, whoever, anyone, anybody, people, if|when|whenever|once|should someone|somebody|staff|employees
    if|when|whenever|once|should an|a employee|colleague|worker, someone|those who, every|any|all employee|employees|worker|workers|staff, employees, workers
    staff, colleagues with|who`,
}

/** Verbs of making and selling: what follows is the product. */
export const makings: Readonly<Record<Language, string>> = {
  nl: `meegekeken, meekijken, meekeek, meegelopen|meelopen met|bij, uitleggen, uitlegt, uitleg, herkennen, herkent, signaleren, signaleert, leidt, leidde, beheert
    runt, ontwikkelt, ontwikkelde, ontwikkelen, verkoopt, verkocht, verkopen, assisteert, assisteren, assisteerde, meet, verbindt, levert, leverde, leveren
    produceert, produceerde, produceren, maakt, ontwerpt, ontwierp, ontwerpen, repareert, repareerde, verhuurt, bezorgt, importeert, bouwt, test, testte
    herschreef, herschreven, vertaalt, vertaalde, verzorgt, organiseert, organiseerde, coordineert, coordineerde, registreert, plant, deelt|deelde ... uit
    verwerkt, beoordeelt, onderzoekt, behandelt, behandelde`,
  en: `sat|sitting in on, shadowed, watched, explains, explain, explaining, recognise, recognising, recognize, spotting, manages, managed, managing, runs, ran
    leads, led, assess, assesses, assessed, develops, developed a|an|the|our|new|software, developing, assists, assist, assisted, measures, measured, dress
    dresses, dressed, performs, perform, administers, applies, shorten, fits, fitted, sells, sold, selling, supplies, supplied, produces, produced, makes
    designs, designed, repairs, repaired, imports, builds, tests, rents, translates, translated, rewrote, organises, organised, organizes, organized
    coordinates, coordinated, handles, handled, handling, processes, processed, registers, investigates, investigated, researches, covers, covering, covered
    schedules`,
}

const about: ReadonlySet<string> = new Set(
  'over voor tot rond rondom naar omtrent in op van met aan inzake betreffende about on for of into in with among'.split(
    ' ',
  ),
)

/** How far before the words their preposition may stand, and before that the subject. */
const reach = { preposition: 4, subject: 4, generic: 10, made: 5, done: 9, near: 4, behind: 3 }

/**
 * Things that a word before only names: “zwangerschapscursus”, “allergy chart”. In Dutch they end a compound, in
 * English they follow.
 */
const thing: Readonly<Record<Language, RegExp>> = {
  nl: /.{4}(cursus|cursussen|beleid|protocol|protocollen|richtlijn|app|apps|training|trainingen|coach|coaches|zorg|zorgen|afdeling|product|producten|bureau|expert|experts|organisatie|organisaties|instelling|instellingen|systeem|systemen|cijfers|gesprek|gesprekken|gymnastiek|team|teams|wet|wetgeving|boek|boeken|dag|week|campagne|campagnes|onderzoek|onderzoeken|onderzoeker|fonds|stichting|vereniging|sector|markt|branche|dossiers|registratie|administratie|preventie|voorlichting|verzekering|verzekeringen|verzekeraar|test|tests|testen|screening|specialist|specialisten|consulent|consulenten|adviseur|adviseurs|begeleider|begeleiders|medewerker|medewerkers|patienten|clienten|leerlingen|mensen|lijst|lijsten|kaart|kaarten|apparatuur|apparaat|apparaten|meter|meters|middelen|toets|project|projecten|scan|techniek|wetenschap|kunde|prijs|folder|brochure|artikel|congres|module|les|lessen|les|kamer|kamers|plaatsen|proces|processen|portaal|rapport|rapporten|rapportage|rapportages|assistent|assistente|assistenten|verpleegkundige|verpleegkundigen|opleiding|opleidingen|workshop|workshops|kennis)$/,
  en: /^(board|boards|questions?|quer(?:y|ies)|fountains?|water|meters?|monitors?|cuffs?|gauges?|machines?|scanners?|notices|notifications|records|factory|makers?|manufacturers?|charity(?:'s)?|rules?|schemes?|law|laws|handbook|procedures?|levels? of the|chart|charts|unit|units|ward|wards|policy|policies|clinic|clinics|training|course|courses|awareness|reporting|management|screening|prevention|research|researchers?|care|services?|programmes?|programs?|campaigns?|apps?|modules?|systems?|software|data|statistics|figures|rates?|posters?|leaflets?|brochures?|booklet|guidelines?|protocols?|forms?|register|database|specialists?|consultants?|advis[eo]rs?|experts?|coach|coaches|patients?|clients?|residents?|pupils|students|workshops?|webinars?|conferences?|talks?|lectures?|articles?|books?|studies|study|trials?|products?|devices?|equipment|market|sector|industry|suppliers?|company|companies|foundation|fund|fundraiser|insurance|insurer|kits?|tests? for customers|centre|center|department|team|teams|labels?|menu|menus|symbols?|icons?|features?|settings?|users?|legislation|law|education|lessons?|teachers?|project|projects|initiative|committee|group|network|line|hotline|helpline|day|week|month|cover|shop|page|website)$/,
}

/** “Operatie Schone Lei”: a name of more than one word. */
const isTitle = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.written)

/** “stakingsdag” is looked for as it stands: it is not a day that “staking*” happens to begin. */
const isListed = (phrase: string, { folded }: Word): boolean =>
  (phrase.split(' ').at(-1) ?? '').split('|').includes(folded)

/** A compound or a pair of words that is a thing, and nobody's own: “een verzuimtraining”, but “zijn verzuimdossier”. */
export const isThing = ({ reading, language }: Scene, { phrase, first, end }: Match): boolean => {
  const last = reading.words[end - 1]
  const next = reading.words[end]
  if (last === undefined) return false
  // “de operatie ‘opruimen’”: it is called so.
  if (next !== undefined && /\s['"‘“„]$/.test(reading.text.slice(last.end, next.start))) return true
  if ([first, end, end + 1].every((index) => isTitle(reading.words[index]))) return true
  if (language === 'nl') return first === end - 1 && !isListed(phrase, last) && thing.nl.test(last.folded)
  return next !== undefined && next.start === last.end + 1 && thing.en.test(next.folded)
}

/** “hoe je een infuus aanlegt”, “how to take a temperature”: how it is done in general. */
const isHow = ({ reading }: Scene, { first }: Match): boolean => {
  const clause = reading.words[first]?.clause
  for (let index = first - 2; index >= Math.max(0, first - reach.generic); index -= 1) {
    reading.step()
    const [word, next] = [reading.words[index], reading.words[index + 1]]
    if (word?.clause !== clause) return false
    if (word?.folded === 'hoe' && /^(je|ik|men)$/.test(next?.folded ?? '')) return true
    if (word?.folded === 'how' && next?.folded === 'to') return true
  }
  return false
}

/** “een artikel over long covid”, “gespecialiseerd in dementie”: the subject of what one makes, knows or does, and nobody's own. */
const isSubjectOfWork = ({ reading, possessive, person, subject }: Scene, { first }: Match): boolean => {
  const clause = reading.words[first]?.clause
  const isHere = (index: number): boolean => index >= 0 && reading.words[index]?.clause === clause
  let at = first - 1
  for (; isHere(at) && !about.has(reading.words[at]?.folded ?? ''); at -= 1) {
    reading.step()
    if (possessive[at] === true || first - at > reach.preposition) return false
  }
  if (!isHere(at) || first - at > reach.preposition) return false
  for (let before = at - 1; isHere(before) && at - before <= reach.subject; before -= 1) {
    reading.step()
    if (subject[before] === true) return true
    // “in de app gezet dat hij op …”: there something else begins.
    if (person[before] === true) return false
    if (prepositions.has(reading.words[before]?.folded ?? '')) return false
  }
  return false
}

/** “ontwikkelt hoortoestellen”, “sells inhalers”: what is made, sold or looked after. */
const isMade = ({ reading, possessive, person, making }: Scene, { first }: Match): boolean => {
  const clause = reading.words[first]?.clause
  for (let index = first - 1; index >= Math.max(0, first - reach.made); index -= 1) {
    reading.step()
    if (reading.words[index]?.clause !== clause || possessive[index] === true) return false
    if (making[index] === true) return true
    // “She explained that he has migraine”, but “assisteerde ze bij een operatie”.
    if (person[index] === true && making[index - 1] !== true) return false
  }
  return false
}

/** “een ECG maken”, “bloeddruk meten”: what somebody does to others, unless they have it done (“laten”). */
const does =
  /^(meten|maken|prikken|geven|toedienen|aanleggen|verzorgen|verbinden|hechten|verwijderen|afnemen|inbrengen|controleren|aanmeten|plannen|inplannen|organiseren|registreren|behandelen|herkennen|beoordelen|signaleren|begeleiden|uitleggen|uitdelen|delen|klaarzetten|uitzetten|observeren|scoren|inschatten|verlichten|bestrijden)$/

/** “heeft de wond verbonden”: the same, done. */
const did =
  /^(verbonden|gehecht|verzorgd|toegediend|aangelegd|gemeten|geprikt|afgenomen|ingebracht|verwijderd|gecontroleerd|beoordeeld|herkend|gesignaleerd|uitgelegd|klaargezet|uitgedeeld|getekend|ontworpen|beschreven|geregistreerd|behandeld|begeleid|bestreden)$/

const isDone = (scene: Scene, match: Match): boolean => {
  const { reading } = scene
  const { from, end } = clauseAround(scene, match)
  const has = within(scene, scene.having, { sentence: sentenceOf(scene, match), from, end })
  for (let index = match.end; index < Math.min(end, match.end + reach.done); index += 1) {
    reading.step()
    const folded = reading.words[index]?.folded ?? ''
    if (folded === 'laten') return false
    if (
      does.test(folded) &&
      (index < match.end + reach.made || (folded !== 'maken' && reading.words[index - 1]?.folded === 'te'))
    )
      return true
    if (has && did.test(folded)) return true
  }
  return false
}

/** “rugklachten voorkomen”, “if someone calls in sick”: true of nobody in particular. */
const isOfNobody = (scene: Scene, match: Match): boolean => {
  const clause = clauseAround(scene, match)
  const near = {
    ...clause,
    from: Math.max(clause.from, match.first - reach.near),
    // In English what is prevented stands behind its verb.
    end: match.end + (scene.language === 'en' ? reach.behind : reach.near),
  }
  if (within(scene, scene.prevention, { ...near, end: Math.min(clause.end, near.end) })) return true
  if (scene.anybody[match.end] === true && match.end < clause.end) return true
  for (let index = match.end - 1; index >= clause.from; index -= 1) {
    scene.reading.step()
    if (scene.anybody[index] === true) return true
    // “Everyone knows he's gay.”
    if (scene.person[index] === true || scene.possessive[index] === true) return false
  }
  return false
}

/** “casemanager dementie”, “docent verpleegkunde”: what somebody's work is about. */
const isOfJob = ({ reading, language }: Scene, { first }: Match): boolean =>
  language === 'nl' &&
  /(manager|consulent|adviseur|expert|coach|docent|onderzoeker|trainer|leider|commissie|project)$/.test(
    reading.words[first - 1]?.folded ?? '',
  )

/** Whether what was found is only spoken of in general. */
export const isTopic = (scene: Scene, match: Match): boolean =>
  isHow(scene, match) ||
  isOfJob(scene, match) ||
  isMade(scene, match) ||
  (!isOwned(scene, match) && (isDone(scene, match) || isOfNobody(scene, match))) ||
  isSubjectOfWork(scene, match)
