import type { Lexicon } from './lexicon.ts'
import { wordsOf } from './pattern.ts'

const weekdays = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'
const months = 'januari februari maart april mei juni juli augustus september oktober november december'

const past = wordsOf(`
  kwam kwamen ging gingen zag zagen gaf gaven nam namen stond stonden liep liepen sprak spraken begon begonnen hield
  hielden bleef bleven deed deden had hadden was waren bracht brachten dacht dachten zei zeiden zocht zochten kocht kochten
  vroeg vroegen sloeg sloegen droeg droegen schreef schreven keek keken bleek bleken sneed reed reden steeg zweeg zwegen
  las lazen at aten zat zaten lag lagen vond vonden bond dronk zong sprong hing hingen ving vingen riep riepen sliep
  liet lieten viel vielen wist wisten kon konden moest moesten mocht mochten wilde wilden wou werd werden stuurde
  sloot sloten trok trokken gooide hielp hielpen verloor verloren koos kozen gold bood boden verliet verlieten
  begreep begrepen ontving ontvingen ontbrak ontbraken onderbrak onderbraken verscheen bezocht bezochten besprak bespraken
  betrok betrokken schoof schoven wees wezen beschreef vertrok vertrokken verbrak verdween verzon genoot schrok schrokken
  deelde zette legde pakte belde mailde appte meldde maakte stelde haalde vulde rondde checkte loste miste raakte duurde
  werkte hoorde zorgde leidde volgde voegde reageerde antwoordde vertelde luisterde praatte lachte zuchtte
  snauwde schreeuwde plande leverde startte stopte wachtte hoefde durfde voelde kende leek leken scheen klonk klonken
  overlegde overleed herhaalde benoemde verdeelde vergat vergaten verschool ontstond ontstonden verbeterde
  kreeg kregen bestond gebeurde brak braken stak staken stal trof troffen bewoog zond zonden schold rook won wonnen
  lukte mislukte boog snoof floot sloop wreef beet leed smeet greep grepen kneep dook kroop loog bedroog vloog bad genas hief wierp
  stierf bedierf zwierf verstond opende`)

const notPast = wordsOf(`
  goede harde juiste korte grote vaste rechte bekende volgende tweede derde vierde vijfde eerste laatste beste meeste
  beide einde waarde gezonde koude brede vroegste snelste dezelfde hetzelfde zelfde genoemde gestelde
  verkeerde verschillende voldoende komende lopende zogeheten vreemde aarde vrede schade
  methode periode relevante interessante constante directe concrete complete exacte perfecte
  discrete absolute route minute ruimte diepte breedte lengte hoogte begeleidende
  gedachte vriendelijkste belangrijkste liefste stilte ziekte website grootste kleinste
  bestanden antwoorden woorden landen handen vrienden klanten patienten patiënten cliënten punten documenten studenten
  resultaten fouten vergaten producten projecten momenten kosten diensten minuten weten moeten zitten laten
  zetten praten wachten vinden houden worden doorden bieden leiden melden besteden rapporten berichten
  teksten rechten plichten inzichten talenten assistenten docenten patenten testen
  tijden opdrachten gezichten gedachten feiten activiteiten kwaliteiten mogelijkheden vaardigheden
  werkzaamheden omstandigheden onduidelijkheden eerlijkste positiefste gemotiveerde rustigste helderste
  leukste mooiste fijnste sterkste zwakste soepelste gewenste ongewenste gepaste verwachte halte minste hoogste
  laagste ergste slechtste enkelte onderste bovenste midden beneden heden overleden
  tevreden ontevreden eenden buiten`)

/** Separable beginnings of verbs, so that "aangeleverd" and "doorgestuurd" are read as participles. */
const separable =
  /^(aan|achter|af|bij|binnen|boven|buiten|dicht|door|fijn|goed|in|klaar|langs|los|mee|mis|na|open|vrij|schoon|gelijk|teleur|plaats|deel|kennis|neer|om|onder|op|over|recht|rond|samen|stil|tegen|terug|thuis|toe|tussen|uit|vast|vol|voor|vooruit|weg|weer)?ge[a-zëï]{2,}(d|t|en)$/

const prefixed = /^(be|ver|ont|her|er|onder|over|door|voor)[a-zëï]{3,}(d|t)$/

const notParticiple = wordsOf(`
  gelden geweten gezicht gesprekken gebied gebieden geluid gerecht
  gerechten gewicht gebeuren gebouwen gezond geduld gezeten gewoonten gemeenten gedachten gewoont
  bericht beleid besluit bestand verstand bekend bekent verschillend verbaast
  overzicht onderhoud overheid voorbeeld geleden gelegenheid gevolgen
  verdriet verbetert vertelt vergeet verstoort verwacht ontbreekt overkomt onderbreekt begint bespreekt
  betrekt betekent behandelt verloopt verdient veroorzaakt voorkomt overtuigt overlegt herkent erkent herhaalt
  onderneemt ondersteunt begeleidt bewaart verandert verzoekt besteedt beantwoordt bewust verkeerd
  overwicht gemotiveerd geïnteresseerd getalenteerd gestrest gestructureerd georganiseerd gefrustreerd gespannen
  geïrriteerd gedreven betrokken gedetailleerd gehaast geschikt gewenst gepast
  geliefd gewaardeerd vermoeid verantwoord vertrouwd beperkt beleefd bereid belast verward`)

export const dutch: Lexicon = {
  greetings: wordsOf(
    'beste hoi hallo hey hé heej hee hi dag geachte goedemorgen goedemiddag goedenavond lieve ha yo',
  ),
  closings: wordsOf('groet groetjes groeten gr mvg liefs hoogachtend vriendelijke hartelijke'),
  conjunctions: wordsOf(
    'maar en dus want omdat terwijl waardoor zodat daardoor hierdoor toen dat als wanneer of doordat alleen',
  ),
  classes: {
    you: wordsOf('je jij u jullie'),
    you_all: wordsOf('je jij u jullie jou jouw uw'),
    your: wordsOf('je jouw uw jullie'),
    he: wordsOf('hij zij ze'),
    i: wordsOf('ik'),
    me: wordsOf("ik mij me mijn mezelf mijzelf m'n"),
    not: wordsOf('niet geen nooit niets niks weinig nauwelijks zonder onvoldoende noch'),
    weekday: wordsOf(
      `${weekdays} maandagochtend maandagmiddag dinsdagochtend dinsdagmiddag woensdagochtend woensdagmiddag donderdagochtend donderdagmiddag vrijdagochtend vrijdagmiddag ma di wo do vr`,
    ),
    month: wordsOf(months),
    than: wordsOf('dan als'),
    number: wordsOf(
      'één twee drie vier vijf zes zeven acht negen tien elf twaalf vijftien twintig dertig veertig vijftig zestig honderd tientallen beide half halve kwartier dubbel',
    ),
    unit: wordsOf(
      'keer maal minuten minuut uur uren dagen dag weken week maanden maand jaar procent euro kwartier',
    ),
    seen_time: wordsOf(
      `${weekdays} ${months} gisteren gister gisteravond gistermiddag gisterochtend eergisteren vanmorgen vanochtend vanmiddag vanavond zojuist net daarnet onlangs laatst vorige afgelopen vandaag destijds toen laatste maandagochtend woensdagmiddag vannacht vaak regelmatig meestal telkens steeds herhaaldelijk geregeld`,
    ),
    place: wordsOf(
      'tijdens bij in op toen voor na halverwege vooraf achteraf direct meteen steeds telkens iedere elke dagelijks wekelijks zelf uit naast binnen voordat nadat terwijl door zonder',
    ),
    more: wordsOf(
      'meer minder vaker beter eerder later sneller rustiger harder zachter korter langer duidelijker concreter assertiever proactiever strakker kritischer dieper breder actiever wat iets nog wel eens gerust ook scherper directer bewuster zelfstandiger zichtbaarder opener losser zakelijker beknopter zorgvuldiger netter tijdiger sterker groter kleiner',
    ),
    opinion: wordsOf(
      'vind vindt vond denk denkt dacht zie ziet zag kijk kijkt herken herkent ervaar ervaart ervaarde ervoer sta staat bedoel bedoelt bedoelde snap snapt begrijp begrijpt voel voelt voelde merk merkt merkte mening reactie gedachten visie kant blik beleeft beleef beleefde erkent',
    ),
    about_this: wordsOf(
      'hiervan hierover daarover ervan daarvan hierop daarop hierin daarin ernaar hiernaar daarnaar erover erop hiermee daarmee ermee dit dat zo beeld het erin hier terugkoppeling feedback',
    ),
    be_past: wordsOf('was waren'),
    aux: wordsOf('heb hebt heeft hebben had hadden'),
    be: wordsOf('ben bent is zijn'),
    modal: wordsOf(
      'zou zouden kan kun kunt kunnen mag mogen moet moeten wil wilt willen zal zul zult zullen hoef hoeft',
    ),
    others: wordsOf(
      "team teamleden collega collega's klant klanten cliënt cliënten client clienten bewoner bewoners patiënt patiënten patient leerling leerlingen student studenten ouders kinderen groep klas familie afdeling organisatie bedrijf winkel project productie iedereen men mensen anderen directie opdrachtgever gast gasten bezoekers deelnemers planning ploeg dienst magazijn we wij ze hij zij mevrouw meneer dochter zoon man vrouw moeder vader",
    ),
    concrete_state: wordsOf('laat aanwezig afwezig klaar weg compleet onvolledig incompleet leeg kwijt'),
    also: wordsOf('en'),
    article: wordsOf('de het een op in bij pas al ruim om niet geen twee drie mijn ons onze er'),
    preposition: wordsOf(
      'naar met van in op voor bij aan over door uit onder tegen tijdens na zonder dank dankzij',
    ),
    motion: wordsOf(
      'gekomen gegaan gebleven begonnen gestopt vergeten vertrokken weggegaan weggelopen weggebleven ingesprongen langsgekomen langsgegaan geslaagd teruggekomen meegegaan doorgegaan gestart bijgesprongen aangeschoven opgestaan ingevallen binnengekomen uitgevallen uitgelopen verschenen opgestapt gaan',
    ),
  },
  past,
  notPast,
  regularPast: (lower) => lower.length >= 5 && /[a-zëï](de|te|den|ten)$/.test(lower) && !notPast.has(lower),
  participle: (lower) =>
    !notParticiple.has(lower) &&
    (separable.test(lower) ||
      prefixed.test(lower) ||
      /^(begrepen|begonnen|besproken|betrokken|bewezen|bekeken|behouden|beloofd|gedaan|weggegaan|verlaten|verloren|vergeten|vertrokken|verschoven|vergaan|verzonnen|ontvangen|onthouden|onderbroken|ondertekend|overgenomen|overgedragen|overgeslagen|ontbroken|herschreven|beschreven|gezien|aangedragen)$/.test(
        lower,
      )),
  turns: wordsOf('maar alleen echter helaas'),
  doubled: wordsOf('moeten laten kunnen willen zitten staan lopen komen gaan blijven'),
  lack: wordsOf('ontbreekt ontbreken ontbrak ontbraken mist onvolledig incompleet'),
  work: wordsOf(
    'onderzoeksvraag methode conclusie inleiding analyse advies opdracht stukken verslag rapport rapportage code presentatie mail e-mail offerte factuur facturen planning document documenten les slides tekst artikel commits dossier overdracht notulen cijfers dozen levering kassa bestelling rekening formulier brief kamer werkplek tabel grafiek stuk hoofdstuk plan',
  ),
  workEndings: /.(verslag|tekst|plan|lijst|rapport|brief|stuk|dossier)$/,
  vague: wordsOf(`
    was waren had hadden ging gingen deed deden vond vonden dacht wilde wilden kon konden moest moesten mocht werd werden
    zou wist leek bleek voelde durfde hoefde gedaan geweest gewerkt gegaan geleerd gegroeid ontwikkeld verbeterd
    gefunctioneerd gecommuniceerd functioneerde communiceerde groeide ontwikkelde gekund gewild gedacht gevonden gemoeten
    gevoeld bedankt gehad geworden verwacht geprobeerd verliep verlopen gebeurd gebeurde kende werkte vooruitgegaan ingezet
    overgekomen gesteld gewaardeerd overkwam gebleken geweldig bewezen
    ben bent is zijn heb hebt heeft ga gaat doe doet kan kunt kun mag wilt wil weet lijkt vindt vind denkt denk voelt zit functioneert functioneer
    communiceert communiceer groeit ontwikkelt werkt werk blijft blijf moet zal zult hoeft komt straalt toont hoort past verdient durft`),
}
