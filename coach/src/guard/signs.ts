import type { Language } from '../finding.ts'
import { body, limbs, whose } from './body.ts'

/** Where it is said that somebody does not. */
const not = "not|never|hardly|barely|hasn't|haven't|hadn't|isn't|wasn't|doesn't|don't|didn't|can't|couldn't"

/** What is seen or felt of ill health without naming it: looks, weight, sick feelings, an accident. */
export const signs: Readonly<Record<Language, string>> = {
  nl: `hoesten, niezen, verkouden, goedaardig, het bleek niets ernstigs, orgaandonatie, donornier, orgaandonor, hartslagmeter, holter, hartmonitor
    uitslag ... goed|slecht|goedaardig|kwaadaardig, geen beperkingen, _ procent|% zicht|gehoor, mager geworden, zo mager, broodmager, veel te mager
    veel|zo|flink|sterk|erg afgevallen, gewichtsverlies, overgegeven, overgeven, gebraakt, braken, kotsen, gekotst, kotst, diarree, buikloop
    aan het spugen|hoesten, gespuugd, spuugt, buiten bewustzijn, bewusteloos, van zijn|haar|mijn stokje, trillende|klamme|schuddende|bevende handen, trillerig
    beverig, hoestbui*, hoestaanval*, de hele nacht wakker van, zwelt|blaren|wankel op, opgezwollen, opgezette, bont en blauw, blauwe plekken, een snee in
    gehecht, hechtingen, bloedneus, mankeert|mankeer niets|niks|iets|wat|veel, niks|niets|iets|wat mankeert, mankementjes
    iets lichamelijks|medisch|psychisch|geestelijks|mentaals|lichamelijk, vermager*, eet niet mee|meer|genoeg, zweterig, metalen plaat|pen|schroeven in
    pinnen in|door zijn|haar|mijn, draagt ... sensor|pomp|insulinepomp|meter voor|aan, suikerspiegel, bloedsuiker*, loopt mank|kreupel|moeilijk, strompel*
    stekend|raar|drukkend|beklemmend|vreemd|doof|tintelend gevoel in|op ... ${body.nl}, steken|druk op|in ... borst|zij|hart, *lichaam
    haar|zijn|mijn|de suiker is|zijn|speelt|waarden, open been|wond, gevoelloos, gevoelloze, tinteling*, tintelend*, verdoofd gevoel, kramp*, spasme*, jeuk
    jeukt, jeukende, bloedend*, littekens, litteken op|aan|van, knobbel*, bulten, likdoorn*, hallux*, eeltknobbel, steunzolen, kunstgebit, klapvoet, draaierig
    zakt|zakte door zijn|haar, bijwerking*, niet in orde met|lijkt, kwaaltjes, bultje in, plekje|vlekje op ... ${body.nl}, onrustig plekje, moedervlek*
    weer helemaal opgeknapt, aan de beterende hand, zijn|haar|mijn|je|voorspoedig|spoedig herstel, herstelde|herstellen van zijn|haar|mijn
    gevallen met de|zijn|haar fiets|scooter, van de trap|ladder|fiets|steiger gevallen|gelazerd|viel, aangereden, verongelukt
    iets|last|gedoe|problemen|pijn|wat|steken|kramp|tintelingen|zwelling|vocht|slijtage|artrose|jicht|ontsteking met|aan|in|van|achter ${whose.nl} ${body.nl}
    iets|last|gedoe|problemen|pijn|steken|kramp|tintelingen|slijtage|vocht in|aan|van|op ... ${limbs.nl}
    zit|zat|loopt|liep ... met mijn|zijn|haar|z'n|m'n|d'r|die ${limbs.nl}|rug|nek
    gebroken|gekneusde|gescheurde|verstuikte|verzwikte|ontstoken|kapotte|slechte|zere|stijve|pijnlijke|versleten|zwakke|dikke|gezwollen|trillende ${limbs.nl}|rug|nek|arm|been|voet|vinger|teen|oor
    kan|kon ... mijn|zijn|haar|z'n|m'n|d'r ${body.nl} niet|nauwelijks|amper|slecht|nog
    mijn|zijn|haar|z'n|m'n ${body.nl} protesteert|protesteren|wil|willen|werkt|werken|houdt|laat|laten ... tegen|niet|mee|afweten
    horen|hoort|hoor|zien|ziet ... slecht|minder|steeds minder met|aan een|zijn|haar, aan een kant doof|verlamd|blind, nauwelijks zicht, fysieke gesteldheid`,
  en: `sneezing, sniffles, all clear, heart monitor, holter, organ donor|donation, kidney donor, sight left, _ % sight|hearing, sure she's|he's eating
    no restrictions from
    he|she|i|they|you|and looks|looked|look|looking ... dreadful|exhausted|shattered|grey|gray|pale|ill|awful|unwell|poorly|gaunt|thin|tired|peaky|terrible|rough|drawn|yellow
    looks|looked pale|ill|unwell|poorly|gaunt|peaky, lost|loses|losing|gained|gaining ... weight, down to skin, skin and bone, so|very|too|got thin, weight loss
    threw|throwing|thrown up|thrown, throws|stitched|flared up, vomit*, diarrhoea, diarrhea, had|has|having the runs, passed|pass|passes|blacked out
    collapsed at|in|on|during|last|yesterday, fainting, unconscious, lost consciousness, keeled over, shaking hands|badly, hands shake|shaking|shook|tremble
    shakes a bit|badly, trembling, tremor, cold sweat, night sweats, coughing, a|nasty cough, swollen, bruises, covered in bruises
    nothing|something wrong with me|him|her, wrong with his|her|my, flareup, doing poorly
    not|n't|isn't|hasn't been right|well|himself|herself|great since|lately|for|recently, taken ill|bad|poorly, in a bad way, ${not} slept|sleeping|sleep|eating
    mole|lump|spot|growth|rash|shadow|swelling|blister on|in|under his|her|my ${body.en}, ligament, cartilage, tendon, mentally
    time|period|patch|spell|year|months mentally|physically|emotionally, lost|lose|missing ... finger|fingers|toe|toes|leg|arm|eye|foot, bunion*, numb, numbness
    tingling, cramp, spasm*, itching, itchy skin, bleeding, scar, scars, compression|support stocking*, the|a clot, orthotic*, insoles for, dentures
    side effects, standing|sitting|walking|typing|bending|lifting|kneeling|driving hurts|aches, hurts when she|he|i, limp, limps, limped, limping
    pale and sweaty|tired|drawn|thin, metal plate|pin|pins|rod|screws in, blood sugar*, sugar levels, inject|injects|injected|injecting myself|himself|herself
    had|has|having a funny|bad turn
    gets|get|got|felt|feels|feel|still dizzy|breathless|faint|nauseous|queasy|light-headed|lightheaded|wobbly|feverish|sick|ill|poorly|rotten, light-headed
    feeling|feels|feel|felt much|a lot|so better, temperature|bout|bouts of, running a temperature, high temperature
    car|bike|motorbike|skiing|traffic|road accident, since|after his|her|my|the accident|crash|fall|collision, hit by a car|van|bike|bus|lorry
    knocked off his|her|my
    trouble|problems|problem|issue|issues|pain|pains|discomfort|complaints|surgery|operation|numbness|tingling|swelling|arthritis|ache|injection|wear|thing with|in|on|to|from ${whose.en} ... ${limbs.en}
    trouble|problems|pain|pains|surgery|operation|numbness|tingling|swelling|arthritis|injection with|in|on|to|from my|his|her|your|their ${body.en}
    ${limbs.en} thing|trouble|problem|problems|issue|issues|condition|complaint|complaints|injury|op|operation|surgery|replacement|scan|specialist|infection|pain|pains|brace|ache
    ${body.en} condition|injury|op|operation|surgery|infection|pain|pains|ache|aches|trouble
    bad|sore|stiff|painful|injured|broken|dodgy|weak|aching|sprained|fractured|dislocated|swollen|torn|twisted|gammy|wonky|infected ${limbs.en}|neck|arm|leg|foot|feet|finger|ear
    bad|sore|stiff|aching|dodgy|gammy back, something wrong with|in his|her|my|your ${body.en}, nothing wrong with his|her|my|your ${body.en}, health-wise
    healthwise, physically|mentally up|not|able|unable|struggling|exhausted|drained|unwell`,
}
