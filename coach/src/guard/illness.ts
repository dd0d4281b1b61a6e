import { diseases } from './diseases.ts'
import { guardRule } from './find.ts'
import type { Grounds } from '../rule.ts'

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
    always: `qua gezondheid
      allergisch voor *stof|*meel|*noten|*pinda|*pindas|*haar|*haren|verf*|lijm*|parfum*|schoonmaak*|*middel|*middelen|latex*|rubber*|noot|pinda's|pollen|*mijt|kat|katten|hond|honden|dieren|paarden|penicilline|gluten|lactose|schaaldieren|wespen|bijen|insecten*|muggen*|nikkel*|metaal|metalen|gras|graspollen|berken*|zonnebrand|zon*|antibiotica|schimmel*|vis|garnalen|ei|eieren|melk*|koemelk|soja|sesam|selderij|fruit|appels|kiwi|medicijnen|pleisters|zeep|wol|jodium|chloor|epoxy*|hars*|hout*|cement|rook|bloemen|planten|geur*
      diagnose van de|zijn|haar|een arts|dokter|specialist|neuroloog|psychiater, ziekenhuisopname, onder doktersbehandeling, hersteld van ziekte
      medische klachten|situatie|toestand|redenen|reden|gronden, gezondheidsklachten, gezondheidsproblemen, gezondheidsredenen, gezondheidstoestand
      gezondheidssituatie, lichamelijke|fysieke klachten|problemen, buiten adem, komt|kwam|was|is weer op de been, in de lappenmand, onder de leden
      op krachten komen, weer op krachten, nog steeds niet honderd procent, aan het kwakkelen, op de sukkel
      lang|langdurig|vaak|veel|regelmatig|nooit|nauwelijks|zelden ziek, flauwval*|flauwviel*
      niet|nog niet|nooit meer helemaal|echt|volledig fit|hersteld|beter|de oude, vaker|steeds|voortdurend|altijd|constant|weer moe|vermoeid|uitgeput`,
    together: `afwezigheid + na|terug|weken|maanden|jaar, afweer|weerstand|immuunsysteem + laag|lage|zwak|zwakke|verminderd|verminderde|minder
      gewicht|kilo|kilo's + kwijt|kwijtgeraakt|verloren|afgevallen|aangekomen|gaat|te|zwaarder|lichter, over zijn|haar|mijn|z'n|m'n nek + ging|ga|gaat|gegaan
      moeder en kind|baby + maken|maakt|goed`,
    marks: `heb|heeft|had suiker, heeft|had|kreeg|met als ., litteken, *ectomie, *artrose, *trombose, *neuropathie, *syndromen, *kwalen, *ziekten, *infectie
      *infecties, *vergiftiging, *verlamming, *insufficientie, *stenose, *prolaps, *fibrose, *anemie, *allergieen, nierproblemen, darmproblemen, hartritme*
      vocht vasthoud*, geveld door, getroffen door een|griep|corona, onder de wol, ligt|lag plat, ziek op bed, ligt|lag in bed, bedlegerig, ziekenboeg
      gediagnosticeerd, diagnose ... gekregen|gesteld|krijgt|kreeg, vastgesteld ... bij haar|hem|mij, geconstateerd ... bij, aandoeningen, erfelijke, prognose
      *kwaal, *klachten, suikerziek*, positief getest, tested positive, virusje, buikvirus, maagvirus, ${diseases.nl}, migraine*, tumor*, uitzaaiingen, diabeet
      reuma*, fibromyalgie, copd, hartaanval, beroerte, rsi, tia, whiplash, hersenschudding, *ontsteking, embolie, hiv, seropositie*, aids, parkinson, alzheimer
      ms, crohn, de overgang, menopauze, eczeem, psoriasis, corona, covid, covid-19, pfeiffer, lyme, jicht, chronisch ziek, *aandoening, *ziekte, slaapapneu
      nierstenen, *allergie, hooikoorts, koorts, angina, maagzweer, vermoeidheid, duizelingen, duizeligheid, flauwgevallen, miltvuur, sarcoidose, lupus
      schildklier*, ongeneeslijk ziek|., ongeneeslijke, palliatief, overlijden aan, erfelijk belast*, gezondheid, lymfeklier*, kwaadaardig*
      niet lang meer te leven, longcovid, depress*, diabet*, epilep*, allergi*, astma*, dement*, gezondheids*, ziekte*, medische*, medisch, doktersadvies
      advies van de arts|dokter|bedrijfsarts, hernia*, toevallen, *itis, gevaccineerd, ongevaccineerd, vaccineren, obesitas, bmi, maagverkleining, bloeddruk
      cholesterol, menstruatie*, ongesteld, hormonen, hormoon*, spoedeisende hulp, ambulance, reanimatie, gereanimeerd, tennisarm, tenniselleboog, slijmbeurs*
      gordelroos, staar, evenwichtsproblemen, doktersbezoek*, second opinion, verzekeringsarts, bloedprikken, tekenbeet
      bouwt|bouwen|bouw ... langzaam|rustig|geleidelijk op, eetlust, moe binnen|thuis|op haar|zijn|het`,
    tied: `hoest, virus, ziekzijn, diagnose, gezondheid*, ziek, symptomen, aanval, aanvallen, bultje`,
    states: `mager, graatmager, griep*, allergisch, snotverkouden, terminaal, grieperig, trillerig, rillerig, beroerd, belabberd, hangerig, snotterig, ziek
      zieke, ziekjes, zieker, doodziek, *verkouden, *misselijk, koortsig, duizelig, benauwd, gezond, kerngezond, hersteld, genezen, beter verklaard|gemeld
      kwakkel*, onwel, flauw, niet lekker, niet helemaal lekker, kortademig, in coma, aan het herstellen, herstellende, besmet, fit, topfit
      niet honderd procent, niet helemaal de oude, niet de oude, niet in orde, er slecht aan toe, er niet best aan toe, doodop, verzwakt, gammel, slapjes
      zwakjes, grauw, bleek, pips, lamlendig, licht in het hoofd`,
    not: `werkt|werken|werkte|dienst|diensten|triage ... op|van de spoedeisende|seh|ic, van al|die|dat|deze|dit|het ... duizelig|misselijk|ziek|moe|doodmoe|beroerd, van al die|deze|dat|dit ... duizelig|misselijk|ziek|moe|doodmoe|beroerd
      gezond kritisch, ongeneeslijk optim*|nieuws*|romant*, zit|zat|zitten me|mij|hem|haar|hun ... niet lekker, overgang van|naar|tussen
      symptomen bestrijden|bestrijding, niet lekker in mijn|zijn|haar|de|deze rol|functie|team|werk|baan, allergisch voor _, allergie voor vergader*
      besmet met malware|een, laptop|computer|pc|bestand|netwerk|systeem|server ... besmet, diagnose van de|het|een
      ziek goede|vet|mooi|lekker|gaaf|veel|idee|goed|plan|grap*|van, gezondheidsweek*, gezondheidsdag*, gezondheidscheck van, gezondheidsapp*
      gezondheidsinstelling*, gezondheidsorganisatie*, gezondheidsonderwijs, gezondheidsrecht, gezondheidseconom*, gezondheidsdata, gezondheidsmarkt
      gezondheidsbevorderend*, gezondheidspreventie, gezondheidsinformatie, het genezen, moet|moeten|kunt|kan ... genezen met, ambulance die, reanimatie
      reanimatiecursus*, reanimatietraining*, reanimatieles*, palliatieve zorg, dementiezorg, ziekenhuiszorg, medicatieronde*, infectiepreventie*
      infectieziekte*, besmetting sneller, gezond financieel|team|verstand|bedrijf|eten|roosteren
      gezonde werkdruk|relatie|kas|marge*|groei|bedrijfsvoering|spanning|kritiek|dosis|balans|concurrentie|mix|werksfeer|basis|cijfers|organisatie|voeding|school|leefstijl|lunch
      met buikpijn naar*, hoofdpijn van dit|dat|deze|het, de kwaal van, griepgolf, griepseizoen, coronatijd, coronaperiode, coronajaren, coronacrisis
      coronasteun, coronamaatregel*, corona tijd, sinds|tijdens|na|door|voor|in corona, tijdens covid, coronavirus pandemie, diabeteszorg, kankerzorg
      oncologie*, kankeronderzoek, kwf, allergenen, allergeneninformatie, allergenenlijst
      medische fout*|gegevens|data|informatie|zorg|producten|app|software|klant*|innovatie*|techniek|dossier*|ict|staf|faculteit|microbiologie|keuringen|apparatuur|technologie|sector|dienst|kennis|handelingen|wereld|termen|hulpmiddelen|opleiding|encyclopedie
      medisch laboratorium|centrum|secretaresse|specialist*|rekenen|personeel|team, koude koorts, er|daar ... ziek|beroerd|misselijk|moe|doodmoe van
      geslachtsziekte, financieel gezond, gezondheidscentrum, gezondheidspsycholoog, positieve|publieke gezondheid, kinderziekten, kinderziektes, kinderziekte
      beroepsdeformatie, beroepsziekte, niet lekker loop*, loopt|liep|werkt ... niet lekker, fout|fouten|bug*|storing* hersteld, besmet bestand, griepprik
      griepvaccinatie, koortsachtig*, goudkoorts, ms office|teams|project|word|excel, gezondheidszorg*, gezondheidsraad, gezondheidsbevordering
      gezondheidswetenschap*, ziektekosten*, ziektebeeld* _, zwak punt|in|op, zwakke punt*, ziektekiem*, fitte, gezondheidsbeleid, ambulancepersoneel
      ambulancezorg, ambulancedienst, ambulancechauffeur, ambulancemedewerker, bloed prikken zonder|bij|van
      allergisch op|voor lange|elke|alle|dat|dit|mails|vergader*|kritiek|die
      virus|virussen op|in|van de|het|een|zijn|haar laptop*|systeem|server|computer*|netwerk|pc
      bleek dat|het|er|een|de|uit|in|te|ook|al|achteraf|later|echter|niet|geen|dan, flauw grapje|idee|antwoord, grauw weer, medisch dossier van
      veiligheid en gezondheid, gezondheid en veiligheid, in goede gezondheid, kritisch en gezond, hersteld van de storing, is hersteld in`,
  },
  en: {
    always: `going|went through the change
      allergic to *nuts|nut|pollen|dust*|cat|cats|dog|dogs|horses|animals|fur|latex*|rubber|penicillin|gluten|wheat|flour|lactose|dairy|shellfish|seafood|prawns|fish|wasps|bees|bee|wasp|stings|insect*|mosquito*|nickel|metal|perfume*|scent*|paint*|glue*|adhesive*|detergent*|cleaning|solvents|epoxy|resin|cement|chlorine|grass|milk|egg|eggs|soy|soya|sesame|celery|fruit|apples|kiwi|strawberries|antibiotics|aspirin|ibuprofen|mould|mold|smoke|sun*|plasters|wool|wood|sawdust|ink|hay|feathers
      had|has|having to lie down, heart|cancer|health scare, medically speaking
      something|anything|stuff|things ... medically|physically|mentally|health-wise|healthwise
      going on|through ... medically|physically|mentally|health-wise|healthwise, health problems|problem|issues|issue|reasons|condition
      medical reasons|reason|condition|issues|issue|grounds, poor|ill health, physical complaints|symptoms, long covid, state of health, short|out of breath
      back on his|her|my feet, get|gets|getting tired quickly|easily, little|low|no energy because, ticker, have|has|having|got|be ms
      sign|signs|trace of|any illness|disease|sickness|depression|burnout, building up slowly, often|never|frequently|rarely ill|sick
      test results from the hospital|doctor|gp, always|constantly|permanently|more|still tired|exhausted|fatigued|poorly, no|lost|poor ... appetite
      tired all|since`,
    marks: `vision|hearing|sight|memory|hair loss, *fibrosis, *stenosis, *thrombosis, heart|lung|kidney problem*, skin|eye|long-term|underlying|heart|chronic condition, heart rhythm|attack
      irregular heartbeat, inflamed, inflammation, poisoning, paralysis, deficiency, cardiac, respiratory, neurological, down with, struck down, bedbound
      in bed with, diagnosed, prognosis, illnesses, flare-up*, tested positive, under the weather, touch|bout of, feverish, sick bug, ${diseases.en}, headache
      cancer, tumour*, tumor*, leukemia, seizure, rheumat*, asthma, asthmatic, copd, stroke, hernia, repetitive strain*, concussion, pneumonia, hiv, aids
      menopause, menopausal, eczema, psoriasis, flu, influenza, covid, covid-19, corona, lyme, chronic|period pain, illness, disease, ailment
      sleep apnoea|apnea, insomnia, kidney stones, gallstones, anaemia, anemia, ibs, fever, ulcer, blood pressure|tests, exhaustion, fatigue, dizzy spells
      fainted, infection, lupus, terminal, terminally ill, palliative, hereditary, symptoms, health, lump, vertigo, sclerosis, depress*, diabet*, epilep*
      allerg*, medical advice|problem*|treatment|procedure|exam*|check*|history|tests, the medical, health-related, concussed, *itis, vaccinated, unvaccinated
      overweight, obese, obesity, cholesterol, menstrua*, hormones, hormonal, ambulance, cpr, frozen shoulder, tennis elbow, shingles, cataract, second opinion
      hospitalisation, shortness of breath`,
    tied: `cough, virus, body, diagnosis, disorder, a cold, attacks, condition, bug`,
    states: `feverish, allergic, light-headed, drained, dreadful, full of cold, bunged|laid up, laid low, wiped|washed out, ill, sick, unwell, poorly
      off colour, nauseous, dizzy, not well|himself|herself|fit, not fully fit, recovered, cured, healthy, not feeling well|great, infected
      doesn't|don't|not|didn't seem|look|feel well, run|very down, bedridden, in remission, frail, recovering, on the mend, not|hasn't been well
      isn't|wasn't well, feel fit, not a hundred percent, not 100 %, out of sorts, rough, ropey, lousy, peaky, woozy, faint, lightheaded, queasy, shaky, achy
      groggy, not quite right, grey, pale`,
    not: `sick to death of, treat|treats|treating|treated|fight|fighting symptoms, allergic to _, headache of|for, give|gives|gave|giving ... headache|headaches
      what a headache, headache for us|the|everyone, infected file*|machine*|laptop*, infection control|prevention, dementia|cancer|diabetes care
      cancer services|research, stroke unit|care|of|service
      health office|week|day|centre|center|service*|system*|sector|tech|app*|data|board|authority|department|worker*|visitor*|programme*|economics|score*|club|education|care|insurer*|insurance|checks|endpoint
      health check endpoint|of, health of the project|code|codebase|business|company|pipeline|team|service|system|backlog|data
      district|community|global|digital|animal|population|service|system|code|public health, healthy, pregnancy test, the ambulance|pandemic|bug
      an ambulance in|for, covid years|times|period, during|since|after|before|post|through covid, covid-era, flu season|clinic|campaign|jabs|jab|shot|vaccin*
      allergen*, medical records|data|device*|equipment|sector|student*|school|team|staff|director|secretary|supplies|software|client*
      the medical team|staff|school|sector|device|devices|records|department|faculty|director|board, symptom|symptoms|diagnosis|syndrome|heart of the
      cancer of the team|organisation, toxic, root cause, sick animation|design|trick|skills|idea|beat*|of|building, a health check
      take|takes|taking|took a|an|the ecg|temperature|pulse|blood, clean bill of health from|by the audit*|inspect*|accountant*
      recover|recovering|recovered the|our|their|its cost|costs|data|files|losses|money|time|investment, temperature of the|a|our
      sick to my|his|her|the stomach
      healthy growth|competition|balance|discussion|debate|pipeline|margin|culture|scepticism|skepticism|dose|tension|team|state|food|lunch, financially healthy
      health and|& safety, occupational health advis*, ill-defined, ill defined|prepared|informed, ill-prepared, terminal window|command*, fever pitch
      bug in|fix*, a bug, recovered data|the, disaster recovery, recovery plan|time, cold call*, feature flu, was|is|went|server* down
      weak point*|spot*|in|at|on, down to|the|on|with|by|from, depressing, ambulance service|crew|staff, lump sum|of
      rough estimate|idea|draft|edges|cut|guide|at|around|start|with, pale in|blue|green|comparison, grey area|hair|suit|box|zone|in, drained of|by|the
      lousy job|with|at|service, take|takes|took|taking blood|temperatures, allergy to meetings, infected with malware, the disease of, symptoms in the
      sick and tired of, in the terminal, recovered from the outage, a cold lead, allergic reaction to meetings, ill at ease`,
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
