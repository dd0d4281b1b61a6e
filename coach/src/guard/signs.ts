import type { Language } from '../finding.ts'
import { body, limbs, whose } from './body.ts'

/** Where it is said that somebody does not. */
const not = "not|never|hardly|barely|hasn't|haven't|hadn't|isn't|wasn't|doesn't|don't|didn't|can't|couldn't"

/** What is seen or felt of ill health without naming it: looks, weight, sick feelings, an accident. */
export const signs: Readonly<Record<Language, string>> = {
  nl: `hoesten, niezen, verkouden, goedaardig, het bleek niets ernstigs, orgaandonatie, donornier, orgaandonor, hartslagmeter, holter, hartmonitor
    uitslag ... goed|slecht|goedaardig|kwaadaardig, geen beperkingen, _ procent|% zicht|gehoor
    ziet|zag|zien er ... slecht|bleek|grauw|beroerd|belabberd|ziek|pips|vermoeid|moe|ongezond|witjes|afgemat|ellendig uit
    ziet|zag bleek|grauw|pips|wit|geel|asgrauw, er slecht|bleek|grauw|beroerd|ziek|vermoeid|moe|ongezond uitziet|uitzag, mager geworden, zo mager, broodmager
    veel te mager, veel|zo|flink|sterk|erg afgevallen, gewichtsverlies, overgegeven, overgeven, gebraakt, braken, kotsen, gekotst, kotst, diarree, buikloop
    aan het spugen|hoesten, gespuugd, spuugt, viel|val|valt flauw, buiten bewustzijn, bewusteloos, van zijn|haar|mijn stokje, onderuit gegaan
    hij|ze|zij|collega|ik|die ... in elkaar gezakt|zakte, trillende|klamme|schuddende|bevende handen, trilt hij|ze|zij|helemaal
    hij|ze|zij ... trilt|trilde|beeft, trillerig, beverig, hoest|hoestte|hoestend, hoestbui*, hoestaanval*, de hele nacht wakker van, zwelt|blaren|wankel op
    opgezwollen, opgezette, bont en blauw, blauwe plekken, een snee in, gehecht, hechtingen, bloedneus, mankeert|mankeer niets|niks|iets|wat|veel
    niks|niets|iets|wat mankeert, mankementjes, iets lichamelijks|medisch|psychisch|geestelijks|mentaals|lichamelijk, vermager*, eet niet mee|meer|genoeg
    zweterig, metalen plaat|pen|schroeven in, pinnen in|door zijn|haar|mijn, draagt ... sensor|pomp|insulinepomp|meter voor|aan, suikerspiegel, bloedsuiker*
    loopt mank|kreupel|moeilijk, hinkt, hinkte, strompel*, stekend|raar|drukkend|beklemmend|vreemd|doof|tintelend gevoel in|op ... ${body.nl}
    steken|druk op|in ... borst|zij|hart, trillen en zweten, zweten en trillen, *lichaam
    gaat|ging|voelt ... fysiek|lichamelijk|mentaal|geestelijk ... niet|minder|slecht|zwaar, ontbreken|missen|gemis van ... vinger|vingers|been|arm|hand|voet|oog
    mist ... vinger|vingers|been|arm|hand|voet|oog, haar|zijn|mijn|de suiker is|zijn|speelt|waarden, open been|wond
    fysiek|lichamelijk|mentaal|psychisch|emotioneel kan|trekt|trek|redt|red|lukt|voelt|zit|loopt|heeft|houdt ik|je|hij|ze|zij|het
    trekt|trek|kan|kon|redt|red|houdt ... fysiek|mentaal|lichamelijk|psychisch niet, mag|mocht|mogen niet lang|langer staan|zitten|lopen, gevoelloos, gevoelloze
    tinteling*, tintelend*, verdoofd gevoel, kramp*, spasme*, jeuk, jeukt, jeukende, bloedend*, littekens, litteken op|aan|van, knobbel*, bulten, likdoorn*
    hallux*, eeltknobbel, steunzolen, kunstgebit, klapvoet, duizelt, draaierig, zakt|zakte door zijn|haar, bijwerking*, niet in orde met|lijkt, kwaaltjes
    bultje in, plekje|vlekje op ... ${body.nl}, onrustig plekje, moedervlek*
    voelt|voel|voelde zich|me|mij ... beroerd|belabberd|slap|koortsig|ziek|ziekjes|ellendig|lusteloos|neerslachtig|wanhopig
    voelt|voel|voelde zich|me|mij lichamelijk|fysiek|mentaal|psychisch|geestelijk
    fysiek|lichamelijk weer|nog|niet|helemaal ... beter|goed|fit|top|zwaar|in orde, hij|ze|zij knapt|knap|knapte ... op, weer helemaal opgeknapt
    aan de beterende hand, zijn|haar|mijn|je|voorspoedig|spoedig herstel, herstelde|herstellen van zijn|haar|mijn
    sinds|na|door ... auto-ongeluk|ongeluk|ongeval|valpartij|aanrijding|bedrijfsongeval|fietsongeluk|motorongeluk|skiongeluk|verkeersongeval
    gevallen met de|zijn|haar fiets|scooter, van de trap|ladder|fiets|steiger gevallen|gelazerd|viel, aangereden, verongelukt, auto-ongeluk, motorongeluk
    fietsongeluk, ski-ongeluk, skiongeluk, verkeersongeval, zijn|haar|mijn ongeluk|ongeval|val|gezondheid, ernstig ongeluk|ongeval
    iets|last|gedoe|problemen|pijn|wat|steken|kramp|tintelingen|zwelling|vocht|slijtage|artrose|jicht|ontsteking met|aan|in|van|achter ${whose.nl} ${body.nl}
    iets|last|gedoe|problemen|pijn|steken|kramp|tintelingen|slijtage|vocht in|aan|van|op ... ${limbs.nl}
    tobt|tobde|stoeit|sukkelt ... met|in mijn|zijn|haar|z'n|m'n|d'r|die|de ${body.nl}
    zit|zat|loopt|liep ... met mijn|zijn|haar|z'n|m'n|d'r|die ${limbs.nl}|rug|nek, in mijn|zijn|haar|z'n|m'n ${body.nl} geprikt|gesneden|gestoten|gezaagd
    ${body.nl} gebroken|verstuikt|verrekt|gekneusd|verzwikt|gescheurd|bezeerd|verbrand|geblesseerd|ontwricht|ontstoken|opgezet|kapot|versleten
    gebroken|gekneusde|gescheurde|verstuikte|verzwikte|ontstoken|kapotte|slechte|zere|stijve|pijnlijke|versleten|zwakke|dikke|gezwollen|trillende ${limbs.nl}|rug|nek|arm|been|voet|vinger|teen|oor
    kan|kon ... mijn|zijn|haar|z'n|m'n|d'r ${body.nl} niet|nauwelijks|amper|slecht|nog, ${body.nl} doet|doen|deed ... zeer
    mijn|zijn|haar|z'n|m'n ${body.nl} protesteert|protesteren|wil|willen|werkt|werken|houdt|laat|laten ... tegen|niet|mee|afweten
    horen|hoort|hoor|zien|ziet ... slecht|minder|steeds minder met|aan een|zijn|haar, aan een kant doof|verlamd|blind, nauwelijks zicht
    lichamelijk|fysiek trekt|lukt|zwaar|belast, fysieke gesteldheid`,
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
    had|has|having a fit|seizure|turn, had|has|having a funny|bad turn
    gets|get|got|felt|feels|feel|still dizzy|breathless|faint|nauseous|queasy|light-headed|lightheaded|wobbly|feverish|sick|ill|poorly|rotten, light-headed
    feel|feels|feeling|felt ... ill|sick|unwell|poorly|rotten|faint|dizzy|worse since, feeling|feels|feel|felt much|a lot|so better, temperature|bout|bouts of
    running a temperature, high temperature, car|bike|motorbike|skiing|traffic|road accident, since|after his|her|my|the accident|crash|fall|collision
    hit by a car|van|bike|bus|lorry, knocked off his|her|my
    trouble|problems|problem|issue|issues|pain|pains|discomfort|complaints|surgery|operation|numbness|tingling|swelling|arthritis|ache|injection|wear|thing with|in|on|to|from ${whose.en} ... ${limbs.en}
    trouble|problems|pain|pains|surgery|operation|numbness|tingling|swelling|arthritis|injection with|in|on|to|from my|his|her|your|their ${body.en}
    ${limbs.en} thing|trouble|problem|problems|issue|issues|condition|complaint|complaints|injury|op|operation|surgery|replacement|scan|specialist|infection|pain|pains|brace|ache
    ${body.en} condition|injury|op|operation|surgery|infection|pain|pains|ache|aches|trouble
    bad|sore|stiff|painful|injured|broken|dodgy|weak|aching|sprained|fractured|dislocated|swollen|torn|twisted|gammy|wonky|infected ${limbs.en}|neck|arm|leg|foot|feet|finger|ear
    bad|sore|stiff|aching|dodgy|gammy back
    broke|breaks|sprained|injured|hurt|fractured|tore|twisted|pulled|strained|dislocated|cut|burnt|burned|bruised|damaged|cracked|banged|busted|did ${whose.en} ... ${body.en}
    something wrong with|in his|her|my|your ${body.en}, nothing wrong with his|her|my|your ${body.en}
    his|her|my|your|their ${body.en} is|are|was|has|have|keeps|started|been|gives|gave|'s ... playing|acting|up|hurting|killing|sore|bad|painful|aching|troubling|healed|healing|mended|worse|weak|poor|better|gone|swollen|stiff|broken|infected|trouble|grief|fractured|failing|seized|locks
    health-wise, healthwise, physically|mentally up|not|able|unable|struggling|exhausted|drained|unwell`,
}
