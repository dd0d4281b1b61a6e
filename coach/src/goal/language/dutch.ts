import type { GoalVocabulary } from './vocabulary.ts'

export const dutch: GoalVocabulary = {
  functionWords: `de het een en of maar dan dat die dit deze er hier daar ik me mij mijn mezelf je jij jouw jezelf
    u uw hij zij ze zijn haar hun hen wij we ons onze onszelf zich men iemand iets niets alles niet
    geen wel ook al nog eens heel erg zeer graag wat wie waar hoe wanneer als met zonder aan in op
    van voor door over bij naar uit tot om te tussen onder boven tegen na per rond via sinds vanaf
    binnen tijdens wil willen wilt zou wilde ga gaan gaat kan kunnen kunt mag mogen moet moeten zal
    zullen ben bent is was waren word wordt worden heb hebt heeft hebben had doe doet doen laat
    laten blijf blijven blijft leer leren leert zo meer minder beter goed goede veel vaak altijd
    steeds ieder elke alle gwn gewoon even eigen zelf ander andere echt verder keer doel specifiek
    meetbaar acceptabel realistisch tijdgebonden relevant namelijk toch dus daarom daarbij hierbij
    hiermee daarmee want omdat zodat hoger lager groter sneller eind einde begin uiterlijk
    minimaal maximaal minstens ongeveer volgende komende jaar maand week dag kwartaal periode
    daarnaast`,
  vague: `verdiept nagedacht overzicht ritme grip regie krijg krijgt krijgen vind vindt vinden gegroeid toegenomen gezien gehoord gewaardeerd gewend gemotiveerd
    geworden geweest gekomen gegaan gehad gebleven toeneemt toenemen raken merk merken voelt ervaren ervaar werkplezier onrust
    hoor sta staan schoenen soepel* centraal kracht werkvloer regio werkgever verbeter* ontwikkel* groei* doorgroei* optimaliser* versterk* bevorder*
    stimuler* bijdra* streven streef nastreven communicer* communicatie* samenwerk*
    functioner* inzetten inzet focus* aandacht bezig *heid werken werk werkt werkzaamheden
    kwaliteit* dienstverlening effectiv* effectief efficient* proactie* assertie* ontplooi*
    uitblink* presteren presteer prestatie* resultaat resultaten doelen doelstelling* doel
    persoonlijk* professional* vaardigheid* vaardigheden competentie* kennis houding
    gedrag rol taken zaken dingen stap stappen balans structuur overzichtelijk* zelfvertrouwen
    vertrouwen rust stress durven durf voelen voel omgaan omgang plannen planning timemanagement
    organiseren begrijpen begrip inzicht bewust* initiatief leiderschap leidinggevende
    verantwoordelijk* draagvlak verbind* inspirer* inspireer*
    teamspeler motivatie motiver* betrokken* cultuur sfeer proces processen organisatie afdeling
    team collega* mensen klant klanten vergroten vergroot verhogen verhoog verlagen verlaag
    verminderen verminder omzet werkdruk uitdaging* kansen mogelijkheden best beste gelukkig*
    scherp* rustig* zichtbaar* laten zien serieu* waarder* snel* engels nederlands prive
    nadenken kijken kijk steviger flexibel* verantwoording bijhouden creatie* innover* innovatie*
    strategi* talent* versie scholing *gericht *gerichter *bewuster denken details
    werkgeluk aansturen klantcontact contact meedenken ambitie* carriere
    loopbaan duurzaam duurzame digitaal toekomst volgen*gebied actiever actief belangrijk* behoefte
    nieuw nieuws maken jaarlijks persoon manier werkwijze aanpak`,
  comparatives: `*elijker *zamer *iever *vaardiger handiger beter betere meer minder efficienter sneller groter grotere hoger hogere lager
    lagere sterker sterkere zelfverzekerder
    professioneler *gerichter flexibeler stabieler rustiger gelukkiger scherper serieuzer verder
    opener vaker zelfstandiger zichtbaarder slimmer leuker strakker steviger
    nauwkeuriger zorgvuldiger socialer bewuster vlotter`,
  actions: `verdiep* wegwerk* weggewerkt regel regelt regelen geregeld help helpt helpen schilder* aangaan
    herzien opzoek* aanmeld* inplan* opvolg* neem neemt nemen leg legt leggen zet zetten gezet haal haalt
    breng brengt brengen gebracht ruim ruimt poets* schoonmak* stel stelt stellen bied biedt bieden kies
    kiest kiezen koop koopt kopen bestel* betaal* factureer* boek boekt boeken ontwerp*
    noem noemt spreekt aanbied* aanvul* bijwerk* bijgewerkt uitbreid* afspreek* afgesproken
    doorneem* doornem* nakijk* nagekeken nalezen onderhandel* overleg overlegt overleggen rapporteer*
    rapporter* ruil* schrap* selecteer* selecter* sorteer* sorter* uitnodig* uitgenodigd
    verhuis* verzamel* verzend* zoek zoekt zoeken gezocht zing zingen speel spelen meekijk* nabesprek*
    nabespreek* afstem* afgestemd schrijf* schrijv* geschreven oefen* geoefend bespreek* besprek*
    besproken vraag vragen gevraagd bel bellen belt gebeld lees lezen leest gelezen meelop* meegelopen
    meedoe* uitprober* uitgeprobeerd gebruik* invul* ingevuld bezoek* bezocht inbreng* ingebracht deel
    deelt gedeeld kook koken kookt programmer* digitaliser* herschrijv* vervang* onderzoek* delegeer*
    deleger* betrek* opzet* opgezet opbouw* opgebouwd observer* observeer* interview* bijwon* voorbereid*
    rijden noteer* noter* registreer* registrer* controleer* controler* meet meten gemeten begeleid*
    train* coach coachen aflever* beantwoord* antwoord* stuur stuurt sturen gestuurd verstuur* mail
    mailen mailt begin begint start starten kennismak* inwerk* samenvat* vat opnem* overneem*
    overnem* gesprek inventariser* inventariseer* analyser* analyseer* vergelijk* test testen getest bouw
    bouwen gebouwd maak maken maakt gemaakt geef geeft geven gegeven voer voert voeren gevoerd volg volgt
    volgen gevolgd ken kennen draai* gedraaid solliciter* solliciteer* spreek spreken plaats* publicer*
    teken* reken* fiets* loop lopen hardlopen wandel* sport* verkoop* verkopen verkocht werf werven
    geworven verwerk* archiver* archiveer* opruim* opgeruimd scan* inrichten ingericht aanleg* aangelegd
    repareer* reparer* monteer* monter* las lassen installer* installeer* configurer* deploy* review*
    refactor* migrer* migreer* pair pairen telefoneer* toepas* toegepast invoer* aanpas* aangepast
    uitvoer* uitgevoerd uitleg* verdeel* verdelen demonstrer* filmen film vertaal* vertalen bereken*
    terugbel* nabel* evaluer* evalueer* terugkoppel* doorvra* ophal* opgehaald inzien aanspreken
    aanspreek* spar* wissel* uitwissel* heruitvind* prik* injecteer* wassen verzorg*`,
  completions: `openen opent verleng verlengt verlengen verlengd gedaan halveer* halver* gehalveerd verdubbel* afrond* afgerond* afmaken afmaak* afgemaakt behaal* behal* haal haalt halen gehaald slaag slagen
    geslaagd inlever* ingeleverd oplever* opgeleverd aanlever* aangeleverd indien* ingediend afleg*
    afgelegd publiceer* publicer* gepubliceerd presenteer* presenter* gepresenteerd organiseer*
    georganiseerd implementeer* implementer* geimplementeerd invoer* ingevoerd lanceer* lancer*
    gelanceerd vaststel* vastgesteld onderteken* goedgekeurd gerealiseerd realiser* afsluit*
    afgesloten overdrag* overgedragen versturen verstuur* stuur stuurt sturen
    gestuurd digitaliseer* digitaliser* gedigitaliseerd herschrijv* herschreven migreer* migrer*
    gemigreerd vervang* voltooi* opgesteld opstel* uitgewerkt uitwerk* geactualiseerd
    actualiser* opgelost oplossen aangeschaft gecertificeerd geplaatst opgezet ingericht inrichten
    aangemeld ingeschreven doorlopen gevolgd automatiser* geautomatiseerd geschreven gemaakt gebouwd
    ontworpen gegeven gehouden gevoerd getest`,
  creations: `schrijf* schrijv* maak maakt maken bouw bouwt bouwen stel stellen ontwerp* ontwikkel ontwikkelt ontwikkelen doe doet doen volg volgt volgen geef geeft geven houd houdt houden voer voert voeren aanvra* afneem* afnem* verzorg* opstel* opzet* bijwonen bijwoon* leid leiden lees lezen`,
  apart: {
    completion: `rond af, maak af, sluit af, leg af, rondt af, maakt af, rondden af, lever op, levert op, hang op, hangt op, zet neer, stel op,
      stelt op, los op, zet op, leveren op, lever in, levert in, dien in, dient in, voer in, richt in,
      leveren in, lever aan, levert aan, vraag aan, meld aan, schaf aan, draag over, draagt over,
      stel vast, stelt vast, leg vast, legt vast`,
    action: `werk uit, werkt uit, breng uit, voer uit, loop mee, loopt mee, doe mee, kijk mee, neem mee,
      denk mee, vul in, breng in, brengt in, schakel in`,
  },
  deliverables: `*akkoord *besluit *verslag *rapport *rapportage *plan *handleiding *presentatie *diploma *certificaat *rijbewijs *examen *toets *tentamen *cursus *training *scholing *bevoegdheid *opleiding *module *leergang *workshop e-learning *elearning *protocol *checklist *instructie *dashboard *app *applicatie *ontwerp *prototype *filmpje *video *artikel *blog *folder *flyer *poster *offerte *contract *overeenkomst *begroting *jaarrekening *portfolio *dossier *scriptie *essay *nota *notitie *memo *beleidsstuk *voorstel *roadmap *overzicht *lijst *lijstje *formulier *sjabloon *template *script *release *enquete *audit *registratie *accreditatie *keurmerk *kaart *boek *paper *bijeenkomst *avond *studiedag *sessie *toernooi *excursie *lessenserie *les *interview *opdracht *casus pop *brief *procedure *werkwijze *pagina *site *database *spreadsheet *opstelling *pilot *campagne *evenement *onderzoek *migratie *rooster *tabel *analyse *evaluatie *gesprek *stage *minor *propedeuse *assessment *demo *project *projecten *certificering *lezing *podcast *feature *menu *poc *quiz *cv *format *businesscase *abonnement *bug *bugs *ticket *tickets *taken`,
  done: `weg klaar gereed af live rond voltooid afgerond goedgekeurd ondertekend vastgesteld opgeleverd
    gerealiseerd geactualiseerd ingevuld getekend behaald gehaald geslaagd ingevoerd gepubliceerd
    up-to-date online gecertificeerd bevoegd`,
  roles: `*leider *manager *coordinator *adviseur *docent *verpleegkundige *begeleider *opleider
    *specialist *consultant *architect *developer *trainer *leraar *mentor *teamlead *directeur
    *voorzitter *beheerder *monteur *chauffeur *kok *analist *ontwikkelaar *bhv'er *bhver
    *examinator *planner`,
  becoming: 'word worden wordt ben zijn geworden',
  independent: 'zelfstandig zelfstandige foutloos',
  able: `kan kunnen kunt draai draaien voer uitvoeren doen doe geven leiden voeren inwerken`,
  bounds: `minimaal, minstens, tenminste, ten minste, maximaal, hoogstens, hooguit, min, max, onder|boven de,
    meer|minder|hoger|lager dan, niet meer dan, van, naar, tot, met, een score van, gemiddeld, binnen, onder, boven,
    totaal, is, een`,
  absolutes: `een kwart|derde|keer|maal, de helft, halveren, gehalveerd, verdubbelen, verdubbeld, zonder een enkele,
    zonder fouten|fout|hulp|incidenten|onderbreking|vertraging, foutloos, geen enkel|enkele|klachten|incidenten,
    geen fouten meer, volledig ingevuld, binnen de termijn|deadline, binnen de wettelijke termijn, uit mijn hoofd`,
  universals: 'alle',
  labels: `stap stappen fase opdracht punt versie v sprint groep hal kamer klas blok periode paragraaf
    bijlage nummer nr hoofdstuk artikel locatie jaar leerjaar week schaal lokaal gebouw verdieping
    route module deel vestiging unit ploeg prioriteit tier p thema les stage-opdracht leerdoel doel
    kerntaak werkproces lijn bladzijde pagina wet office windows semester kwartaal kw om niveau`,
  company: `team collega collega's collegas mensen personen medewerkers kinderen man vrouw leden teamleden
    fte afdeling groep bewoners studenten leerlingen`,
  asItIs: `al reeds sinds nu momenteel inmiddels vorig vorige afgelopen ervaring oud leeftijd werkervaring`,
  clock: 'uur u am pm',
  reasons: `voor meer|minder|betere, voor een betere|beter,
    ter verbetering|voorkoming|voorbereiding|ondersteuning|vergroting|bevordering|verhoging|verlaging|ontlasting,
    wat|hetgeen ... oplevert|scheelt|bespaart|bijdraagt|helpt|zorgt, gezien de|het|mijn, dankzij, uiteindelijk,
    dit|dat vergroot|verhoogt|verlaagt|voorkomt|verbetert|versterkt|betekent|bevordert|kost|helpt|scheelt,
    voor mijn vervolgstap|loopbaan|carriere|diploma|registratie|toekomst, nodig om|voor, noodzakelijk,
    daarom|belangrijk|reden is,
    is essentieel|cruciaal|noodzakelijk|handig|prettig|verplicht|vereist|belangrijk|nodig|relevant, hier heb ik last van,
    heb ik last van, last van, heb ik moeite|nodig, moeite mee, vind ik moeilijk|lastig, loop ik vaak|tegenaan|nu,
    tegenaan loop, kreeg ik|we terug|feedback, uit ... bleek|blijkt|kwam, hecht ... waarde, geeft mij|me|ons|meer|rust,
    levert mij|me|ons|meer|op, helpt bij|om|mij|me|ons, waar ... aan hebben|heeft, in het kader|belang van,
    nu|nog|vaak|soms ... te veel|weinig|lang|snel|laat|vaak|afwachtend|druk|onzeker|voorzichtig|traag, kost ons|mij|me,
    als ik dit kan, en dat geeft|zorgt|kost|levert|leidt, een vereiste, er komen nu, nu moeten|moet|bellen|duurt|kost,
    wil anders, goed|belangrijk|relevant voor, scheelt, is een voorwaarde, maakt het makkelijker|prettiger|mogelijk,
    daar heeft|hebben, profiteren|profiteert, komt doordat|omdat|voort, met als gevolg|doel|resultaat,
    leidt|gaat|mist nu, zodat, omdat, want, doordat, daardoor, hierdoor, waardoor, opdat, aangezien,
    ten behoeve|gunste van, zo kan|kunnen|krijg|krijgen|weet|weten|heb|ben|blijf|voorkom|wordt|leer|hebben|zijn,
    dan ben|kan|krijg|heb|hoef|weet|kunnen|hebben, dit is belangrijk, is van belang, van belang, draagt bij,
    draag ik bij, waarmee, met het oog op, vanwege, in verband met, i v m, ivm, wegens, de reden, reden hiervoor,
    vind ... spannend|eng|moeilijk|lastig, merk dat ik, dat bespaart|zorgt|geeft|maakt, dit zorgt|geeft|maakt|moet,
    zodoende, op die|deze manier, het voordeel, dit past bij, dit sluit aan, sluit aan bij, relevant omdat,
    als mentor moet, moet ik dit, moet dit, te voorkomen dat, kunnen|kan|hebben|weten|zijn dan, komt ten goede,
    ten goede, dit wil ik, hiermee, daarmee, bespaart, voorkomt, als voorbereiding op, daarvoor is het nodig,
    ik merk dat, ik vind het belangrijk`,
  complements: `doel is wens plan voornemen afspraak bedoeling belangrijk graag probeer proberen leren staat
    nodig tijd ruimte kans mogelijkheid manier vraag vragen gaat ambitie streven streef bitte zin
    lukt gelukt leuk lastig moeilijk doelstelling leerdoel ervoor erom besloten in bereid fijn`,
  means: `krijg|krijgen|heb|is|komt|geeft|maakt ... tijd|ruimte|uren|budget|toegang|materiaal|materialen|toestemming|akkoord|gelegenheid,
    uren|uur|dag|dagen|dagdeel|middag|ochtend ... vrijgemaakt|vrijgeroosterd|beschikbaar, beschikbaar gesteld,
    is|zijn|staat|staan ... beschikbaar|aanwezig|voorhanden, ik weet hoe|al,
    heb ... kennis|ervaring|gedaan|geoefend|gewerkt, heb|hebben dit|dat|hier|er|het al|eerder|vaker, vorig jaar ook|al,
    ik kan dit|dat|zelf, kan ik zelf, zelf bepalen|regelen|invullen|inplannen|plannen, in eigen hand,
    van|bij een|mijn collega, mijn ... helpt|ondersteunt|begeleidt|steunt|coacht,
    collega* ... helpt|helpen|kijkt|kijken|leert, steun|hulp|gebruik|leer|leren van, ondersteuning van|bij,
    begeleiding van|door, in|na overleg met, met ... als voorbeeld, online cursus|training|module, e-learning*,
    oefening*, oefensessie*, rollenspel*, trainingsacteur, volg|doe|neem ik hiervoor|daarvoor|dan,
    plan|stel|gebruik|blok|vraag|oefen|bespreek ik, maak|zet|noteer|schrijf|leg|houd|hou ik ... bij|vast|op, reserveren,
    vrijhouden, inplannen, plan ... in, tussenstap*, in stappen|fases, in kleine stappen, per stap, begin|start klein,
    stapsgewijs, deelstap*, haalbaar|realistisch ... omdat|want|doordat, elke|iedere week|dag|maand ... oefenen,
    elke|iedere _ oefen*, mijn|met|onze|de coach|mentor|senior|duo|docent|*begeleider|*opleider|ploegbaas|slb*,
    neem me voor, met input|behulp|hulp van, die we al hebben, hiervoor|ik|maak gebruik, heeft aangeboden|al,
    laat zien hoe, doet ... voor, vraag|vragen ... om feedback|hulp|tips|advies|mij|me,
    vraag|vragen ... collega*|senior|leidinggevende|planner, herinnering in, zet ... in mijn agenda, loop ... door met,
    neem|lees ... door, ieder een helft, controleert, ter voorbereiding,
    oefenen|samen|ervaring|afgesproken|opbouwen|werk met, tijdens|in intervisie|supervisie,
    door te|elke|iedere|per|vooraf|wekelijks|dagelijks|vaker, door middel van, d m v, dmv, m b v, mbv, via,
    onder begeleiding|toezicht, met ondersteuning|steun, aan de hand van, met de methode, ik begin|start met, eerst,
    daarna, vervolgens, ik heb al|eerder, heb|eerder al, heb ik al|invloed|geleerd, al eerder, ervaring, studieverlof,
    opleidingsbudget, scholingsbudget, budget voor|is, mijn|genoeg|voldoende|een budget, stapje|tijd voor,
    in mijn agenda, ik bereid|plan|reserveer|blok|vraag|oefen|bespreek|pair, reserveer, vraag daarna|feedback,
    vraag om feedback, feedback vragen, feedback te vragen, om hulp, ga oefenen, kijkt|kijken|loop mee, meekijken,
    mee te kijken|lopen, loop ik mee, meelopen, leert mij|me, uur per week voor|vrij, dag per week, mogelijk gemaakt,
    zelf in de hand, eigen invloed, ligt bij mij, binnen mijn, is haalbaar omdat, haalbaar|realistisch omdat|want,
    haalbaar doordat, dit kan|doe ik, mag eerst, genoeg|voldoende tijd, krijg ik tijd, heb de theorie, hier al mee,
    al mee bezig, bouw dit|ik op, evalueren|bespreken we, we evalueren, neem ik contact, ik neem contact, schakel,
    ik meld me, daarvoor blok, hiervoor, stappenplan, stap voor stap, werk dat met, werken met een,
    met mijn coach|mentor|buddy, zodra, haal ik eerst, daarom laat|bespreek|ga|volg, ik start in, dat doe ik,
    doe dit door, ik doe dit, ga ik dit doen, mijn leidinggevende heeft, is al goedgekeurd`,
  helping: `helpt hulp begeleid* ondersteun* buddy maatje geoefend meekijk* sparring*
    sparren ingewerkt baas* gefaciliteerd reviewt werkbegeleider stagebegeleider praktijkbegeleider`,
  others: `collega's collegas collega leidinggevende manager baas teamleider directie klanten ouders
    leerlingen management anderen iedereen medewerkers mt bestuur`,
  must: 'moet moeten moest dient dienen hoort horen',
  fillers: `relevant dit me mij doordat meten het ik kan zo sta ervoor open zou mooi hoeft merk gegroeid groeien ja nee ok oke nvt n.v.t niets geen later weet nog niet belangrijk haalbaar realistisch zeker
    goed prima altijd beter wordt zsm nodig meetbaar acceptabel specifiek x tbd volgt is wel
    best redelijk mogelijk snel eens persoonlijk gaat als`,
}
