import { body, fares, limbs } from './body.ts'
import { guardRule } from './find.ts'
import type { Grounds } from '../rule.ts'
import { signs } from './signs.ts'

/** “rugklachten”, “handproblemen”. */
const compounds = body.nl
  .split('|')
  .map((part) => `${part}klachten|${part}problemen|${part}breuk|${part}probleem`)
  .join(', ')

export const complaints = guardRule({
  name: 'guard/complaints',
  explanation: {
    nl: 'Dit gaat over lichamelijke klachten van iemand. Schrijf op wat jullie afspraken over het werk, niet waarom.',
    en: "This is about somebody's physical complaints. Write down what you agreed about the work, not why.",
  },
  example: {
    nl: "Wat kan wel: 'Er komt een verstelbaar bureau.'",
    en: "What is fine: 'An adjustable desk will be ordered.'",
  },
  nl: {
    always: `kapotte|slechte|zere|pijnlijke|stijve|gebroken|versleten|zwakke ${body.nl}, last van mijn|zijn|haar|z'n|m'n|d'r|je|uw|hun|de ${body.nl}
      last van ${body.nl}, sleutelbeen, hernia, vanwege|door|wegens|ivm mijn|zijn|haar|z'n|m'n|d'r|je|jouw|uw|hun ${body.nl}
      in verband met mijn|zijn|haar|z'n|m'n|d'r|je|jouw|uw|hun ${body.nl}, hoe gaat|is het met mijn|zijn|haar|z'n|m'n|d'r|je|jouw|uw|hun ${body.nl}
      ziet|zie|hoort|hoor slecht|minder|nauwelijks|niets, slecht|minder|nauwelijks ziet|hoort|horen|zien
      het aan mijn|zijn|haar|z'n|m'n|d'r|je|jouw|uw|hun hart|longen|maag|rug|nieren, het in mijn|zijn|haar|z'n|m'n|d'r|je|jouw|uw|hun rug|schouder|nek|knie
      iets aan mijn|zijn|haar|z'n|m'n|d'r|je|jouw|uw|hun ${body.nl}, pijn in|aan|bij ... ${body.nl}
      hoort|hoor|ziet|zie ... bijna|nauwelijks|amper|vrijwel|haast|steeds niets|niks|weinig|meer|minder|slechter
      klap|val|stoot|tik|smak op zijn|haar|mijn|het hoofd|kop|rug|schouder|knie|stuitje
      iets|wat|plekje|plek|plekken|vlekje|vlekken|knobbel|knobbeltje|bultje|krassen|sneeen|wondjes|uitslag ... in|op|aan|bij haar|zijn|mijn ${body.nl}
      iets|wat|plekje|vlekje|knobbel* gevonden|ontdekt|gezien in|op|aan|bij, ze|zij|hij|ik werd|wordt|word niet goed|lekker tijdens|op|bij|en|achter|in
      werd|wordt|word ze|zij|hij|ik niet goed|lekker, handen|hand|stem|benen trillen|trilt|trilde|trilden|beven|beeft, trilt|beeft|trilde ... weken|dagen|handen
      val van|met de|een|haar|zijn|mijn trap|ladder|fiets|steiger|paard|dak|brommer|scooter
      gevallen van|op de|een|haar|zijn|mijn trap|ladder|fiets|steiger|paard|dak|rug|hoofd
      mijn|zijn|haar ${body.nl} zit|zitten|staat|schiet|schoot vast|klem|dwars|los`,
    marks: `*krampen, *kramp, motoriek, zuurstoftekort, pijnscheuten, *kneuzing, *zwelling, puisten, *abces, stijfheid, ochtendstijfheid, *stoornissen
      moeite met lopen|traplopen|slapen|ademen|ademhalen|horen|zien|slikken|praten|staan|zitten|bukken, krijgt|kreeg geen lucht, ademnood, buiten westen
      zakte|zakt in elkaar, rillerig, rillingen, zwart voor haar|zijn|mijn|de ogen, klaagt|klaagde|klagen over ${body.nl}
      klaagt|klaagde over pijn|hoofdpijn|duizelig*|vermoeid*|zijn|haar, steken in, uitstraling naar, slijtage, wondje*, zwachtel*, verbandje
      ${body.nl} in het verband|gips, ${limbs.nl} speelt|spelen|opspeelt, uitgegleden, verrekt, verzwikt, gekneusd, kneuzing*, verstuikt, ${compounds}
      ${signs.nl}, *pijn, *operatie, *blessure, *breuk, pijnlijk gewricht, rugpatient, hartpatient`,
    together: `draagt|droeg|kreeg + pruik|brace|spalk|korset|mitella|hoortoestel|gehoorapparaat|steunkous|steunkousen|ooglapje|prothese|sensor|insulinepomp|gips
      ziet|zag|zien|oogt|uitziet|uitzag + bleek|grauw|beroerd|belabberd|pips|vermoeid|moe|ongezond|witjes|afgemat|ellendig|asgrauw / er slecht|ziek
      valt|viel|vallen|afgevallen + kilo|kilo's / veel af, fysiek|lichamelijk + niet|trekt|redt|zwaar|fit|beter|aankan|top|goed|belast
      *ongeluk|*ongeval|aanrijding|valpartij + sinds|na|door|gehad|kreeg|mijn|zijn|haar|ernstig|ernstige
      mist|missen|miste|ontbreken|ontbreekt|afgezet|geamputeerd + een|twee|drie|zijn|haar|mijn borst|been|arm|vinger|vingers|tenen|voet|hand|oog|teen|nier|long
      niet|slecht|geen|moeilijk|minder|nauwelijks + tegen fel|felle|licht|geluid|geluiden|lawaai|drukte|prikkels|kou|warmte|hitte|stof|schermen|parfum / tegen de|het|die kou|warmte|hitte|zon|geur|lucht|drukte|stof|herrie
      loopt|rondloopt|liep|zit + verband|pleister|zwachtel, mijn|zijn|haar|z'n|m'n|d'r|hun|je|jouw ${body.nl} + ${fares.nl}
      aan|in|met de|een|beide|twee ${limbs.nl}|ogen|oog|oren|hart|rug|hand|voet + ${fares.nl}
      ${limbs.nl}|arm|been|voet|vinger|teen|rug|nek + gebroken|verstuikt|verrekt|gekneusd|verzwikt|gescheurd|geopereerd|nieuwe|ontstoken|versleten
      gaat|ging|viel|val|valt + de vlakte, komt|kwam|loopt|liep|binnen + kruk|krukken|stok|rollator|brace|spalk|mitella|halskraag|korset
      beefde|beeft|gebeefd|trilde|getrild|bibberde + bleek|wit|grauw, bleek|grauw|wit|asgrauw|klam|bezweet + kwam|binnen|binnengekomen|weggegaan|zag|erbij`,
    befalls: `trilt|trilde|beeft|beefde|hoest|hoestte|hinkt|hinkte|duizelt|bibbert|rilt, zakte ... in elkaar, zakt in elkaar, in elkaar gezakt|zakte
      onderuit gegaan|ging, viel|valt|val ... flauw, knapt|knap|knapte ... op, trillend|hoestend|zwetend`,
    tied: `pijntjes, wond, krukken, brace, mitella, ongemak, kwaaltje, rug, knie, knieen, heup, longen, enkel, pols, maag, darmen, nieren, lever, schouder
      elleboog, galblaas, blindedarm, gehoor, gezichtsvermogen, baarmoeder, rib, ribben, borst, keel, teen, tenen, blaas, bloedwaarden, kaak, kuit, hiel, lies
      bekken, evenwicht, lijf`,
    states: `geblesseerd, klachtenvrij, pijnvrij, kreupel, mank`,
    not: `fysiek|lichamelijk zwaar|zware werk|beroep|functie|taken|arbeid, per ongeluk
      fysiek|fysieke overleg|vergader*|aanwezig*|bijeen*|bij|naar|op|contact|archief|winkel|kantoor|document*|post, op zijn|haar|mijn|de maag|lever
      dikke|lange tenen|huid|nek, rug tegen de, over mijn|zijn|haar|de schouder, pijn in zijn|haar|de|mijn portemonnee|beurs, operatie schoon*|'schoon
      rug|oren naar, met je|de rug naar, nek|longen uit, zijn|haar|mijn|je nek uitsteken|uit, pijn geleden op, pijn gekost
      pijn van de reorganisatie|klant|organisatie|afdeling|gebruiker, groeipijn*, hart|oog voor, hart op de, met|gebroken hart, op het hart, hoofd boven|koel
      op de hoogte|knieen|maag|tenen, pijnlijke punt*|vinger, oog op, schouders eronder|van, op zijn|haar|mijn schouders, de schouders, zere been|plek
      vinger op|aan de zere|pols, been bij|stijf, poot stijf, hand boven, lange adem|tenen
      klachten zijn*|minder|per|over|binnen*|af*|behandel*|afgehandeld|opgelost|behandeld|geregistreerd|ontvangen|verwerkt|afhandel*
      klachten zijn opgelost|afgehandeld, klachten|klacht van *en|*ers, klachten|klacht over|uit|vanuit _, minder klachten van|over|van, aantal klachten
      klachtenprocedure, klachtencommissie, geen klachten van|over|uit|vanuit|meer van|bij klanten, klachten gehad over|van, breuk in de, breuk met
      klantklachten, klantenklachten, geluidsklachten, stankklachten, kinderklachten, burgerklachten, huurdersklachten, geurklachten, productklachten
      servicecklachten, serviceklachten, ouderklachten, kwaliteitsklachten, contractbreuk, vertrouwensbreuk, stijlbreuk, trendbreuk, inbreuk, doorbreuk
      dijkdoorbraak, leidingbreuk, kabelbreuk, draadbreuk, kettingbreuk, machinebreuk, glasbreuk, breuk, dijkbreuk, overheidsklachten, pijnpunt*
      hoofdpijndossier*, hoofdpijn dossier, overlastklachten, milieuklachten, garantieklachten, leveringsklachten, reparatieklachten, bezorgklachten
      patientklachten, patientenklachten, clientklachten, klachtenbrief, achter|over mijn|zijn|haar|de rug, rug recht|toe*, met de rug tegen, onder de knie|pols
      van mijn|zijn|haar lever, handen vol, operatie|operaties assisteer*|assisteren, pijn zit in|bij, op zijn|haar|mijn|je tenen, tegen het zere been
      klachten op te lossen, klachten in te dienen, pijn in het hart, door de knieen`,
  },
  en: {
    always: `bad|sore|stiff|painful|injured|broken|dodgy|weak|aching|sprained|fractured|dislocated ${body.en}
      trouble|problems|issues|pain|discomfort|complaints with|in|from his|her|my|your|their|the ${body.en}, put|threw|putting my|his|her back out, collarbone
      with|because of|due to his|her|my back, because of|with my|his|her|your|their ${body.en}, due|owing|thanks to my|his|her|your|their ${body.en}
      on account of my|his|her|your|their ${body.en}, how is my|his|her|your|their ${body.en}, how's my|his|her|your|their ${body.en}
      can't|cannot|can|couldn't barely|see|hear well|properly, it's his|her|my heart|back|lungs|knee|knees|hip, sees|hears badly|poorly, new hip|knee
      pain in|around ... ${body.en}, bang|knock|blow|hit|bump to|on the|her|his|my head, hears|sees hardly|barely|almost|next anything|nothing|to
      hearing|eyesight|sight|vision ... is|are|has getting|gone|going|got|worse|bad|failing
      something|lump|lumps|shadow|spot|growth in|on|under|wrong her|his|my|their ${body.en}, found|find|saw|finding something|shadow|lump|spot in|on
      hand|hands|legs|voice ... shaking|shake|shakes|trembling|tremble|trembles, since|after|from falling|fall|crash|slipping ... off|from|on|down
      fell|fallen|falling off|down ... ladder|stairs|bike|horse|roof|scaffold*|steps`,
    marks: `wig, wears|wore|wearing ... wig|brace|splint|patch|truss, *ectomy, *otomy, *oscopy, *plasty, *algia, motor skills, stiffness, abscess*, warts
      boils, blisters, sores, hay-fever, balance|back|neck|knee|stomach problems, dizziness, chest|stabbing pain*, breathless*
      trouble|difficulty|problems walking|breathing|sleeping|hearing|seeing|concentrating|swallowing|standing|sitting|bending|gripping, shivering, shivers
      chills, cold sweats, blackout, complains|complained|complaining of|about ${body.en}|pain|pains|headaches|dizziness
      joints ... stiff|ache|aching|sore|painful, bandage*, wear and tear, out of joint, put|slipped ... disc|disk, twinge*, ${signs.en}
      back|neck|joint|muscle pain, toothache, backache, back issues, knee|back|sports|head injury, broken bone, gallbladder`,
    together: `feel|feels|feeling|felt + ill|sick|unwell|poorly|rotten|faint|dizzy|nauseous, my|his|her|their|your ${body.en} + ${fares.en}
      had|has|having|have|get|getting ${body.en} + operated|replaced|lasered|scanned`,
    befalls: `had|has|having a fit|seizure|turn`,
    tied: `pain, pains, aches, injury, injuries, cast, brace, wound, discomfort, soreness, knee, knees, hip, lungs, shoulder, ankle, wrist, kidneys, liver
      spine, appendix, eyesight, prostate, womb, breast, throat, toe, toes, bladder, jaw, calf, thigh, heel, groin, pelvis, elbow`,
    states: `limping, injured, in pain|plaster, pain-free, aching`,
    not: `jaw dropped|dropping, burn|burns|burnt|burned ... fingers, pull|pulls|pulled|pulling ... leg, pain out of
      head hurts from|when|about|reading|looking, a limp excuse|response|handshake|attempt|answer, stop|stopped|stopping the bleeding, bleeding money|cash|edge
      a pain in the neck about|to|for|with|with|over, was|am|been|be|being|is|are a pain in the neck, pain in the neck customer|client|ticket|process
      back end|office|to, backlog, head|shoulders|heart of, pain of the, complaints about|from|by, hand over|in|on, eye for|on, cold feet|shoulder
      on her|his|my|your shoulders, achilles heel, weak link|spot|arm, a thorn, elbow grease, bad hands|hand, thicker|thick skin, put his|her|my|their back into
      in stitches after|at|laughing|with|from, backbone, cool head, a good eye, good ear, stomach for, head start|on, pain point*|of, pains|shoulder|itching to
      took|growing pains, customer complaints, a pain to, hurt by, cast iron|of, sling shot, shoulder the
      broke|breaks|breaking his|her|my|their heart to|that|when|seeing, pain is in the|how, broken heart|english|record*, ears went red at|with|from
      no pain no gain`,
  },
})

export const complaintsGrounds: Grounds = {
  reason: {
    nl: 'Lichamelijke klachten zijn gezondheidsgegevens, ook als er geen zijn of als ze klein lijken.',
    en: 'Physical complaints are health data, also when there are none or when they seem small.',
  },
  source: 'AVG art. 4 (15) en 9, UAVG art. 30; AP, beleidsregels De zieke werknemer (2016)',
  fires: [
    { language: 'nl', text: 'Hij sukkelt met zijn rug.' },
    { language: 'nl', text: 'Rugklachten zijn een stuk minder.' },
    { language: 'nl', text: 'Zij heeft geen klachten.' },
    { language: 'nl', text: 'Ik heb mijn enkel gebroken.' },
    { language: 'nl', text: 'Hij heeft veel last van z’n knie.' },
    { language: 'nl', text: 'Haar nek klachten zijn over.' },
    { language: 'en', text: 'My back is playing up again.' },
    { language: 'en', text: 'He has back pain.' },
    { language: 'en', text: 'She broke her wrist.' },
    { language: 'en', text: 'He has no pain any more.' },
  ],
  silent: [
    { language: 'nl', text: 'De klachten van klanten zijn snel opgelost.' },
    { language: 'nl', text: 'Hij kreeg drie klachten over de levering.' },
    { language: 'nl', text: 'Dat is een hoofdpijndossier.' },
    { language: 'nl', text: 'Hij heeft een vinger in de pap.' },
    { language: 'nl', text: 'De inbreuk op het contract is gemeld.' },
    { language: 'en', text: 'Customer complaints went down.' },
    { language: 'en', text: 'She found the pain points of our users.' },
    { language: 'en', text: 'He is the heart of the team.' },
  ],
}
