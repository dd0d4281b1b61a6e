import { diseases } from './diseases.ts'
import { guardRule } from './find.ts'
import type { Grounds } from './guard-rule.ts'

export const illness = guardRule({
  name: 'guard/illness',
  explanation: {
    nl: 'Dit gaat over iemands gezondheid. Ook dat iemand níet ziek is, hoort niet in een verslag.',
    en: "This is about somebody's health. That somebody is not ill does not belong in a report either.",
  },
  example: {
    nl: "Wat kan wel: 'We spraken af dat je tot 1 mei om 10.00 uur begint.'",
    en: "What is fine: 'We agreed that you start at 10 a.m. until 1 May.'",
  },
  nl: {
    always: `allergisch voor *stof|*meel|*noten|*pinda|*pindas|*haar|*haren|verf*|lijm*|parfum*|schoonmaak*|*middel|*middelen|latex*|rubber*|noot|pinda's|pollen|*mijt|kat|katten|hond|honden|dieren|paarden|penicilline|gluten|lactose|schaaldieren|wespen|bijen|insecten*|muggen*|nikkel*|metaal|metalen|gras|graspollen|berken*|zonnebrand|zon*|antibiotica|schimmel*|vis|garnalen|ei|eieren|melk*|koemelk|soja|sesam|selderij|fruit|appels|kiwi|medicijnen|pleisters|zeep|wol|jodium|chloor|epoxy*|hars*|hout*|cement|rook|bloemen|planten|geur*
      diagnose van de|zijn|haar|een arts|dokter|specialist|neuroloog|psychiater
      ziekenhuisopname, onder doktersbehandeling, hersteld van ziekte, lichamelijk niet in orde
      medische klachten, medische situatie, medische toestand, medische redenen, medische reden
      medische gronden, gezondheidsklachten, gezondheidsproblemen, gezondheidsredenen
      gezondheidstoestand, gezondheidssituatie, lichamelijke klachten, fysieke klachten
      lichamelijke problemen, fysieke problemen, long covid, post covid, buiten adem, komt|kwam|was|is weer op de been
      in de lappenmand, onder de leden, op krachten komen, weer op krachten
      nog steeds niet honderd procent, aan het kwakkelen, op de sukkel
      bouwt|bouwen|bouw ... langzaam|rustig|geleidelijk op, ziek is|was|geweest|wordt|werd geworden
      is|was|ben ziek geweest, lang|langdurig|vaak|veel|regelmatig|nooit|nauwelijks|zelden ziek`,
    marks: `*ectomie, *artrose, *trombose, *neuropathie, *syndromen, *kwalen, *ziekten, *infectie, *infecties, *vergiftiging, *verlamming, *insufficientie, *stenose, *prolaps, *fibrose, *anemie, *allergieen, hartproblemen, hartprobleem, longproblemen, nierproblemen, maagproblemen, darmproblemen, huidproblemen, oogproblemen, hartritme*, hartkloppingen, vocht vasthoud*, opgezette klieren, onder controle bij,
      geveld door, getroffen door een|griep|corona, onder de wol, ligt plat, lag plat, ziek op bed, ligt in bed, lag in bed, bedlegerig, ziekenboeg, gediagnosticeerd, diagnose ... gekregen|gesteld|krijgt|kreeg, vastgesteld ... bij haar|hem|mij, geconstateerd ... bij, aandoeningen, erfelijke, ziektebeeld van, prognose, *kwaal, *klachten, suikerziek*, positief getest, tested positive, virusje, buikvirus, maagvirus
      ${diseases.nl}
      migraine*, tumor*, uitzaaiingen
      diabeet, epileptische aanval, reuma*
      fibromyalgie, copd, hartaanval, beroerte
      rsi, tia, whiplash, hersenschudding
      *ontsteking, embolie, hiv, aids, parkinson
      alzheimer, multiple sclerose, ms, crohn, de overgang
      menopauze, eczeem, psoriasis, corona, covid
      covid-19, pfeiffer, ziekte van _, lyme, jicht, chronisch ziek, chronische ziekte
      chronische aandoening, *aandoening, *ziekte, slaapapneu
      nierstenen, *allergie
      prikkelbare darm, hooikoorts, koorts, angina, maagzweer
      hoge bloeddruk, te hoge bloeddruk, vermoeidheid, duizelingen
      duizeligheid, flauwgevallen, miltvuur, sarcoidose, lupus
      schildklier*, ongeneeslijk*, palliatief, overlijden aan
      erfelijke aanleg, erfelijk belast*, slechte gezondheid, gezondheid, lymfeklier*, kwaadaardig*
      goedaardig gezwel, niet lang meer te leven, longcovid, depress*, diabet*, epilep*, allergi*
      astma*, dement*, gezondheids*, ziekte*
      medisch advies, medische keuring, medische molen
      medische behandeling, medisch traject, medische problemen, medisch probleem, medische*, medisch
      doktersadvies, advies van de arts|dokter|bedrijfsarts, hernia*, flauwvallen
      toevallen, *itis, gevaccineerd, ongevaccineerd, vaccineren, obesitas, bmi
      maagverkleining, bloeddruk, cholesterol, menstruatie*, ongesteld, hormonen, hormoon*
      spoedeisende hulp, ambulance, reanimatie, gereanimeerd, tennisarm, tenniselleboog
      slijmbeurs*, gordelroos, staar, evenwichtsproblemen
      doktersbezoek*, tropische ziekte, second opinion, verzekeringsarts, bloedprikken, bloed prikken
      tekenbeet`,
    tied: `virus, ziek zijn, ziekzijn, lijf, diagnose, gezondheid*, ziek, symptomen, bloedwaarden, aanval
      aanvallen, bultje, kwaaltjes`,
    states: `beroerd, belabberd, hangerig, snotterig, ziek, zieke, ziekjes, zieker, doodziek, ernstig ziek, langdurig ziek, griep*
      verkouden, snipverkouden, misselijk, koortsig, duizelig, benauwd, niet gezond, gezond
      kerngezond, gezond en wel, hersteld, genezen, beter verklaard, beter gemeld, kwakkel*
      ziek zwak en misselijk, allergisch, niet fit, onwel, flauw, niet lekker, niet helemaal lekker
      niet honderd procent fit, niet 100 % fit, kortademig, in coma, aan het herstellen, herstellende
      besmet, positief getest, ongeneeslijk ziek, snotverkouden, terminaal, fit, topfit
      niet honderd procent, niet helemaal de oude, niet de oude, niet in orde, er slecht aan toe
      er niet best aan toe, doodop, nog niet de oude, verzwakt`,
    not: `niet lekker in mijn|zijn|haar|de|deze rol|functie|team|werk|baan, allergisch voor _, allergie voor vergader*, besmet met malware, laptop|computer|pc|bestand|netwerk|systeem|server ... besmet, diagnose van de|het|een, ziek goede|vet|mooi|lekker|gaaf|veel, gezondheidsweek*, gezondheidsdag*, gezondheidscheck van, gezondheidsapp*, gezondheidsinstelling*, gezondheidsorganisatie*, gezondheidsonderwijs, gezondheidsrecht, gezondheidseconom*, gezondheidsdata, gezondheidsmarkt, gezondheidsbevorderend*, gezondheidspreventie, gezondheidsinformatie
      het genezen, moet|moeten|kunt|kan ... genezen met, ambulance die, reanimatie, reanimatiecursus*, reanimatietraining*, reanimatieles*, palliatieve zorg, dementiezorg, ziekenhuiszorg, medicatieronde*, infectiepreventie*, infectieziekte*, besmetting sneller, gezond financieel, gezonde werkdruk, gezonde relatie, gezonde kas, gezond team, gezonde marge*, met buikpijn naar*, ergens naartoe met buikpijn, kanker van de, hoofdpijn van dit|dat|deze|het, de kwaal van
      griepgolf, griepseizoen, coronatijd, coronaperiode, coronajaren, coronacrisis, coronasteun, coronamaatregel*, corona tijd, sinds|tijdens|na|door|voor|in corona, tijdens covid, coronavirus pandemie, diabeteszorg, kankerzorg, oncologie*, kankeronderzoek, kwf, allergenen, allergeneninformatie, allergenenlijst, medische fout*, medische gegevens, medische data, medische informatie, medische zorg, medische producten, medische app, medische software, medische klant*, medische innovatie*, medische techniek, medische dossier*, medisch dossier van, medische ict, medische staf, medische faculteit, medisch laboratorium, medische microbiologie, koude koorts
      medische keuringen, ziek idee, er|daar ... ziek van, ziek goed, ziek plan, ziek grap*, ziek van, wordt|word|worden er ziek van
      geslachtsziekte, gezonde groei, financieel gezond, gezonde bedrijfsvoering, gezonde spanning
      gezonde kritiek, gezond verstand, gezonde dosis, gezonde balans, gezonde concurrentie
      gezonde mix, gezonde werksfeer, gezonde basis, gezonde cijfers, gezond bedrijf
      gezonde organisatie, gezonde voeding, gezonde school, gezonde leefstijl, gezond eten
      gezonde lunch, gezond roosteren, veiligheid en gezondheid, gezondheid en veiligheid
      gezondheidscentrum, gezondheidspsycholoog, positieve gezondheid
      publieke gezondheid, kinderziekten, kinderziektes, kinderziekte, beroepsdeformatie
      beroepsziekte, in goede gezondheid, kritisch en gezond, niet lekker loop*, loopt ... niet lekker
      liep ... niet lekker, werkt ... niet lekker, hersteld van de storing, fout hersteld
      fouten hersteld, bug* hersteld, storing* hersteld, is hersteld in, besmet bestand
      besmet met een, griepprik, griepvaccinatie, koortsachtig*, goudkoorts, ms office, ms teams
      ms project, ms word, ms excel, op de ms, medisch centrum, medische apparatuur
      medische technologie, medische sector, medisch secretaresse, medische dienst, medische kennis
      medische handelingen, medische wereld, medisch specialist*, medische termen
      medische hulpmiddelen, medische opleiding, medisch rekenen, medische encyclopedie
      medisch personeel, medisch team, gezondheidszorg*, gezondheidsraad, gezondheidsbevordering
      gezondheidswetenschap*, ziektekosten*, ziektebeeld*, zwak punt, zwak in, zwak op, zwakke punt*
      ziektekiem*, fit voor het team, fitte, gezondheidsbeleid, ambulancepersoneel, ambulancezorg
      ambulancedienst, ambulancechauffeur, ambulancemedewerker`,
  },
  en: {
    always: `allergic to *nuts|nut|pollen|dust*|cat|cats|dog|dogs|horses|animals|fur|latex*|rubber|penicillin|gluten|wheat|flour|lactose|dairy|shellfish|seafood|prawns|fish|wasps|bees|bee|wasp|stings|insect*|mosquito*|nickel|metal|perfume*|scent*|paint*|glue*|adhesive*|detergent*|cleaning|solvents|epoxy|resin|cement|chlorine|grass|milk|egg|eggs|soy|soya|sesame|celery|fruit|apples|kiwi|strawberries|antibiotics|aspirin|ibuprofen|mould|mold|smoke|sun*|plasters|wool|wood|sawdust|ink|hay|feathers
      what she|he|they is|are going through medically|physically|mentally, medically speaking, something|anything|stuff|things ... medically|physically|mentally|health-wise|healthwise, going on|through ... medically|physically|mentally|health-wise|healthwise, health problems, health problem, health issues, health issue, health reasons, health condition
      medical reasons, medical reason, medical condition, medical issues, medical issue
      medical grounds, poor health, physical complaints, physical symptoms, long covid, ill health
      state of health, short of breath, out of breath, back on his|her|my feet
      still not a hundred percent, took his|her own life, get|gets|getting tired quickly|easily
      little|low|no energy because, ticker, on doctor's orders, have|has|having|got|be ms, sign|signs|trace of|any illness|disease|sickness|depression|burnout, building up slowly
      be|been|being|was|is|were ill for, often|never|frequently|rarely ill|sick, tends to be ill|sick
      test results from the hospital|doctor|gp, low energy`,
    marks: `*fibrosis, *stenosis, *thrombosis, heart problem*, lung problem*, kidney problem*, skin condition, eye condition, heart rhythm, irregular heartbeat, inflamed, inflammation, poisoning, paralysis, deficiency, cardiac, respiratory, neurological,
      laid up, down with, came down with, struck down, bedbound, in bed with, diagnosed, prognosis, illnesses, ailments, flare-up*, tested positive, under the weather, touch of, bout of, feverish, sick bug, hereditary condition, long-term condition, underlying condition
      ${diseases.en}
      headaches, headache, cancer, tumour*, tumor*, leukemia
      seizure, seizures, rheumat*, asthma, asthmatic
      copd, heart attack, heart condition, heart problems, stroke, hernia
      repetitive strain*, concussion, pneumonia, hiv
      aids
      menopause, menopausal, eczema, psoriasis, flu, influenza
      stomach flu, covid, covid-19, corona, glandular fever, lyme, chronic illness
      chronic condition, chronic disease, chronic pain, chronic fatigue, illness, disease, ailment
      sleep apnoea, sleep apnea, insomnia, kidney stones, gallstones, anaemia, anemia
      ibs, fever, ulcer
      blood pressure, exhaustion, fatigue, dizzy spells, fainted, infection, lupus
      terminal, terminally ill, palliative, hereditary, symptoms, health, lump
      vertigo, sclerosis, depress*, diabet*, epilep*, allerg*, medical advice
      medical problem*, the medical, medical treatment, medical procedure, doctor's orders
      doctor's advice, medical exam*, medical check*, medical history, medical tests, health-related
      health scare, concussed, *itis, vaccinated, unvaccinated, overweight, obese, obesity
      gastric bypass, cholesterol, menstrua*, hormones, hormonal, ambulance, cpr
      frozen shoulder, tennis elbow, shingles, cataract, blood tests
      second opinion, period pain, hospitalisation, condition with her|his heart, stomach cramps
      shortness of breath`,
    tied: `virus, body, diagnosis, disorder, a cold, attacks, sickness, recovery, condition, bug`,
    states: `dreadful, full of cold, bunged up, laid up, laid low, wiped out, ill, sick, unwell, poorly, seriously ill, off colour, under the weather, nauseous, feverish
      dizzy, not well, not fully fit, fully recovered, recovered, cured, allergic, healthy
      in good health, not feeling well, not feeling great, infected, tested positive, feeling rough
      doesn't|don't|not|didn't seem|look|feel well, run down, not himself, not herself, bedridden, in remission, frail, recovering, on the mend
      not been well, hasn't been well, isn't well, wasn't well, feel fit, not fit, always feel fit
      not a hundred percent, not 100 %, very ill, ill again, out of sorts, feeling very down
      very down`,
    not: `allergic to _, allergy to meetings, headache of, what a headache, headache for us|the|everyone, infected with malware, infected file*, infected machine*, infection control, infection prevention, dementia care, cancer care, cancer services, cancer research, diabetes care, stroke unit, stroke care, stroke of, stroke service, health office, health week, health day, health centre, health center, health service*, health system*, health sector, health tech, health app*, health data, health board, health authority, health department, health worker*, health visitor*, health programme*, health economics, health check endpoint, health score*, health of the project|code|codebase|business|company|pipeline|team|service|system|backlog|data
      district|community|global|digital|animal|population health, healthy, health club, health education, pregnancy test, terminal illness patients, the ambulance, an ambulance in|for, covid years, covid times, covid period, the pandemic, during|since|after|before|post|through covid, covid-era, flu season, flu clinic, flu campaign, flu jabs, allergen*, medical records, medical data, medical device*, medical equipment, medical sector, medical student*, medical school, medical team, medical staff, medical director, medical secretary, medical supplies, medical software, medical client*, the medical team|staff|school|sector|device|devices|records|department|faculty|director|board, the disease of, symptom of the, symptoms of the, symptoms in the, a symptom of, cancer of the team|organisation, toxic, diagnosis of the, root cause, sick animation|design|trick|skills, syndrome of the
      sick idea, sick beat*, a health check, flu jab, flu shot, flu vaccin*, take|takes|taking|took a|an|the ecg|temperature|pulse|blood, clean bill of health from|by the audit*|inspect*|accountant*, recover|recovering|recovered the|our|their|its cost|costs|data|files|losses|money|time|investment, temperature of the|a|our, sick to my|his|her|the stomach, sick of, sick and tired of, healthy growth, healthy competition, healthy balance
      healthy discussion, healthy debate, healthy pipeline, healthy margin, healthy culture
      healthy scepticism, healthy skepticism, healthy dose, healthy tension, healthy team
      financially healthy, healthy state, healthy food, healthy lunch, health and safety
      health & safety, health care, health insurer*, health insurance, health check of, health checks
      service health, system health, health endpoint, code health, public health
      occupational health advis*, mental health app, ill-defined, ill defined, ill prepared
      ill-prepared, ill informed, heart of the, terminal window, terminal command*, in the terminal
      fever pitch, bug in, bug fix*, a bug, the bug, recovered data, recovered from the outage
      recovered the, disaster recovery, recovery plan, recovery time, allergic to meetings
      headache for, infected laptop*, cold call*, a cold lead, feature flu, sick building
      medical exam board, allergic reaction to meetings, was down, is down, went down, weak point*
      weak spot*, weak in, weak at, weak on, ill at ease, down to, down the, down on, server* down
      down with, depressing, down by, down from, ambulance service, ambulance crew, ambulance staff`,
  },
})

export const illnessGrounds: Grounds = {
  reason: {
    nl: 'Een ziekte of aandoening is een gezondheidsgegeven. Een werkgever mag die niet vastleggen, ook niet als iemand er zelf over begint.',
    en: 'An illness or condition is health data. An employer may not record it, not even when somebody brings it up themselves.',
  },
  source: 'AVG art. 4 (15) en 9, UAVG art. 30; AP, beleidsregels De zieke werknemer (2016)',
  fires: [
    { language: 'nl', text: 'Vorige week was Piet ziek.' },
    { language: 'nl', text: 'Ik heb al jaren migraine.' },
    { language: 'nl', text: 'Volgens Sanne heeft hij suikerziekte.' },
    { language: 'nl', text: 'Hij is al een tijdje niet lekker.' },
    { language: 'nl', text: 'Ze is nooit ziek.' },
    { language: 'nl', text: 'Mijn zoontje is erg ziek geweest.' },
    { language: 'nl', text: 'Door zijn epilepsie rijdt hij geen auto.' },
    { language: 'en', text: 'She has been ill since March.' },
    { language: 'en', text: 'His diabetes is under control.' },
    { language: 'en', text: 'My wife is seriously ill.' },
    { language: 'en', text: 'He has no health problems.' },
  ],
  silent: [
    { language: 'nl', text: 'Dat vond ik een ziek idee.' },
    { language: 'nl', text: 'Het bedrijf laat een gezonde groei zien.' },
    { language: 'nl', text: 'Hij maakt de website toegankelijk voor mensen met parkinson.' },
    { language: 'nl', text: 'Zij begeleidt bewoners met dementie.' },
    { language: 'nl', text: 'Ik heb onderzoek gedaan naar diabetes.' },
    { language: 'nl', text: 'De kinderziektes zijn uit het systeem.' },
    { language: 'en', text: 'That was a sick idea.' },
    { language: 'en', text: 'We see healthy growth.' },
    { language: 'en', text: 'She built an app for people with diabetes.' },
    { language: 'en', text: 'I am sick of the delays.' },
  ],
}
