import type { Language } from '../finding.ts'

/** What makes a disease a subject of work: whom one works for, and what one makes, studies or arranges. */
export const work: Readonly<Record<Language, string>> = {
  nl: `gezinnen, families, slachtoffer*, *wonenden, bewoonster*, arrestant*, gedetineerde*, dieren*, *erenden, schap, schappen, assortiment, patient*, client
    clienten, client*en, zorgvrager*, bewoner*, klant*, gebruiker*, consument*, burger*, inwoner*, deelnemer*, een meneer|mevrouw|man|vrouw, voorbijganger*
    reiziger*, passagier*, huurder*, leerlingen, leerling met|die, een kind met, in de klas, studenten, kinderen met, jongeren, ouderen, mensen, personen
    bezoeker*, gasten, doelgroep*, zieken, gehandicapten, kandidaten, werknemers, medewerkers, collega's, lezers, dorpeling*, speler*, personage*, detective*
    vijand*, npc, sprite*, level, playtest*, pixel*, laptop*, computer*, printer*, heftruck*, vrachtwagen*, pomp*, ketel*, wasstraat, intranet, vakkennis
    functieprofiel, wetgeving, keuzedeel, epd, huisdier*, hond, honden, kat, katten, koe*, vee, plant, planten, apps, *app, website, site, spel, game*, product*
    software, systeem, tool, platform, module*, functie, folder*, brochure*, campagne*, onderzoeken, *onderzoek, scriptie, artikel*, thesis, afstudeer*
    presentatie*, workshop*, training*, *training, cursus*, *cursus, webinar*, congres*, symposium, voorlichting*, les, lessen, lesmateriaal, lesbrief
    opleiding, stage op, klinische les, beleid*, *beleid, protocol*, richtlijn*, procedure*, werkproces*, plan van aanpak, zorgplan*, onderwijs*, vakliteratuur
    literatuur, project*, *project, casus*, opdracht*, leverancier*, fabrikant*, farma*, markt, sector, branche, afdeling*, *afdeling, praktijk, *zorg
    *stichting, vereniging, *fonds, inzamel*, sponsor*, collecte*, redactie, verhaal, film, serie, boek, roman, museum, expositie, tentoonstelling, dashboard*
    *cijfers, rapportage*, statistiek*, percentage, kennis, expertise, gespecialiseerd, specialisatie, verdiept|verdiepen in, onderwerp, thema, wetenschap*
    vaccin, vaccins, vaccinatiecampagne*, subsidie*, publiek, zorginstelling*, *instelling, *organisatie, scholen, gemeente, gemeenten, themaweek
    weten|ondersteuning van, ontwerpen voor, toegankelijk*, *vriendelijk, in het algemeen, algemene, hoofdpersoon, vacature*, marketing, verkoop, cao*
    onderhandel*, achterban, ondernemingsraad, leidinggevenden, managers, hr-adviseur*, machine*, server*, motor, installatie*, apparatuur, team a, backlog
    release`,
  en: `victim*, vet's, patient*, client*, resident*, customer*, user*, consumer*, citizen*, participants, pupils, a man|woman|passer-by|pupil, passenger*
    traveller*, tenant*, member of the public, pupil|children with, in class|general, students, young people, elderly, people, persons, visitor*, guests
    audience*, readers, employees, staff, colleagues, pets, dog, dogs, cat, cats, animals, cattle, plant, plants, app, apps, website, site, game*, product*
    software, system, tool, platform, module*, playtest*, sprite*, npc, protagonist*, detective*, villain*, plugin*, icon*, widget*, laptop, laptops, computer*
    forklift*, outpatient*, inpatient*, radiology, pathology, feature*, leaflet*, brochure*, campaign*, research, study, studies, thesis, dissertation, article*
    paper, presentation*, workshop*, training, course*, webinar*, conference*, lesson*, policy, policies, protocol*, guideline*, procedure*, literature
    project*, case study|studies, assignment*, supplier*, manufacturer*, pharma*, market, sector, industry, ward, wards, unit, department, clinic, charity
    charities, foundation, fund, fundraiser, fundraising, sponsor*, editorial, story, film, series, book, novel, museum, exhibition, dashboard*, figures
    statistics, percentage, percentage points, knowledge, expertise, specialised, specialized, topic, theme, science, vaccine*, grant*, accessib*, friendly
    character*, marketing, sales, negotiat*, works council, managers, machine*, server*, engine, equipment, awareness, first aid, school, schools, council
    account`,
}

/** People whom one works for, teaches or meets: what is theirs is not a colleague's. */
export const others: Readonly<Record<Language, string>> = {
  nl: `gezinnen, families, aan|met|bij|van|voor|door|onder kinderen, de|met|aan|veel ouders, ouders van
    jongen|meisje|kind|leerling|kleuter in|uit haar|zijn|mijn|de klas|groep, van de concurrent, slachtoffer*, *wonenden, bewoonster*, arrestant*, gedetineerde*
    van meneer|mevrouw, *erenden, zieken, patient*, client*, zorgvrager*, bewoner*, klant*, gebruiker*, consument*, burger*, inwoner*, deelnemer*, leerlingen
    een leerling|meneer|mevrouw|man|vrouw, leerling met|die, studenten, kinderen met, jongeren, ouderen, mensen, personen, bezoeker*, gast, gasten
    voorbijganger*, reiziger*, passagier*, huurder*, leverancier*, kandidaten, speler*, personage*, hoofdpersoon, detective*, dorpeling*, hond, honden, kat
    katten, dier, dieren, paard, paarden, koe, koeien, schaap, schapen, kalf, varken, varkens, boom, bomen, plant, planten`,
  en: `the children|kids|ones, victim*, patient*, client*, resident*, customer*, user*, consumer*, citizen*, participant*, pupil*, students, children with
    young people, elderly, people, persons, visitor*, guest, guests, a man|woman, passer-by, passenger*, traveller*, tenant*, member of the public, shopper*
    caller*, supplier*, player*, character*, protagonist*, detective*, dog, dogs, cat, cats, horse, horses, cow, cows, sheep, calf, pig, pigs, tree, trees
    plant, plants`,
}

/** Has, gets, suffers: what ties a person to the word that follows or goes before. */
export const having: Readonly<Record<Language, string>> = {
  nl: `heb, hebt, heeft, had, hadden, hebben, gehad, krijg, krijgt, kreeg, gekregen, kampt, kamp, kampte, kampen, lijdt, lijd, leed, lijden, last, ervaart
    ervaar, ervaren, ervoer, voelt, ondervindt, houdt, overhoudt, overgehouden, opgelopen, herstelt, herstellen, hersteld, herstel, herstellende, worstelt
    worstel, worstelen, worstelde, sukkelt, sukkelde, tobt, bekend|zit|zat|loopt|liep|start|gestart|gestopt|begonnen met, gediagnosticeerd, slikt, slik, slikken
    gebruikt, gebruik, neemt, inneemt, innemen, ingenomen, ondergaat, onderging, ondergaan, krijgen, heef, hep, meldt, meldde, noemt, noemde, vertelt, vertelde
    rondloopt, wacht op, gevoelig|allergisch voor, afhankelijk van`,
  en: `have, has, had, having, i've, he's, she's, got, get, gets, getting, suffer, suffers, suffered, suffering, struggle, struggles, struggled, struggling
    experience, experiences, experienced, experiencing, deal|dealing|deals|living|lives with, diagnosed, recover, recovers, recovered, recovering, battle
    battles, battling, developed, takes, take, took, taking, undergo, undergoes, underwent, undergoing, mentioned, mentions, reported, reports, caught
    with her|his, waiting for, started, starts, prone to, sustained`,
}

/** What goes before the cause of something: an absence, a change of hours. */
export const because: Readonly<Record<Language, string>> = {
  nl: `door, doordat, wegens, vanwege, ivm, i.v.m, in verband met, als gevolg van, ten gevolge van, na, sinds, tijdens, gezien, met, zonder, rond
    omwille|herstellende|hersteld|terug|last van, door|tegen|met|na een, verdenking op, door|na|vanwege de`,
  en: `because of, due|owing to, after, since, during, following, given, with, without, off with, back|recovering from, as a result of, on account of, for, from`,
}

export const being: Readonly<Record<Language, string>> = {
  nl: `ben, bent, is, was, waren, zijn, geweest, wees, word, wordt, werd, geworden, worden, lijkt, lijk, leek, blijft, bleef, voelt, voel, voelde, raakt
    raakte, geraakt, zit, zat, oogt, komt|kwam over, schijnt, heet, meldde, meldt, gemeld, melden, melde, meld, ligt, lag, zou`,
  en: `am, i'm, is, isn't, are, aren't, was, wasn't, were, been, be, being, he's, she's, they're, you're, become, becomes, became, feel, feels, felt, feeling
    look, looks, looked, looking, seem, seems, seemed, get, gets, got, getting, fell, falls, fall, fallen, stay, stayed, remains, remained, goes, went, called
    calls, call, calling, as, still, called in, comes across, reported`,
}

/** Stand before a word that only colours the one behind it: “een ziek idee”. */
export const articles: ReadonlySet<string> = new Set(
  "een de het dit dat deze die zo'n geen 't 'n a an the this that these those such no".split(' '),
)

/** Words that end what a possessive reaches: “zijn kennis van migraine” is not his migraine. */
export const prepositions: ReadonlySet<string> = new Set(
  'van voor over met bij in op aan tegen naar uit rond om tot of for about with at in on against to from around into'.split(
    ' ',
  ),
)

export const possessives: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set("mijn m'n jouw je uw haar zijn z'n d'r hun mn zn".split(' ')),
  en: new Set('my your his her their'.split(' ')),
}

/** When, and what somebody is somewhere for. */
export const time =
  /^(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|(maan|dins|woens|donder|vrij|zater|zon)dag(en|ochtend|middag)?|(mon|tues|wednes|thurs|fri|satur|sun)days?|week|weken|weeks?|dag|dagen|days?|maand|maanden|months?|jaar|jaren|years?|kwartaal|zomer|winter|voorjaar|najaar|spring|summer|autumn|herfst|ochtend|middag|morning|afternoon|then|now|toen|nu|verleden|moment|buitenland|abroad|controle|onderzoek|behandeling|opname|nazorg|check-?ups?|tests?|treatment|observation|lunch|eten|maaltijd|ontbijt|meals?|breakfast|dinner)$/
