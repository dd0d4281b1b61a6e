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
  bounds: `minimaal, minstens, tenminste, ten minste, maximaal, hoogstens, hooguit, min, max, onder de,
    boven de, meer dan, minder dan, niet meer dan, van, naar, tot, met, een score van, gemiddeld,
    hoger dan, lager dan, binnen, onder, boven, totaal, is, een`,
  absolutes: `een kwart, de helft, een derde, halveren, gehalveerd, verdubbelen, verdubbeld, zonder een enkele, een keer, een maal, zonder fouten, foutloos, geen enkel, geen enkele, zonder fout, geen fouten meer,
    volledig ingevuld, binnen de termijn, binnen de wettelijke termijn, binnen de deadline,
    zonder hulp, geen klachten, zonder incidenten, geen incidenten, zonder onderbreking,
    zonder vertraging, uit mijn hoofd`,
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
    wat|hetgeen ... oplevert|scheelt|bespaart|bijdraagt|helpt|zorgt, 
    gezien de|het|mijn, dankzij, uiteindelijk, op die manier,
    dit|dat vergroot|verhoogt|verlaagt|voorkomt|verbetert|versterkt|betekent|bevordert,
    voor mijn vervolgstap|loopbaan|carriere|diploma|registratie|toekomst,
    nodig om, noodzakelijk, daarom is, is essentieel|cruciaal|noodzakelijk|handig|prettig,
    hier heb ik last van, heb ik last van, last van, heb ik moeite, moeite mee, vind ik moeilijk|lastig,
    loop ik vaak, loop ik tegenaan, tegenaan loop, kreeg ik|we terug|feedback, uit ... bleek|blijkt|kwam,
    hecht ... waarde, geeft mij|me|ons|meer|rust, levert mij|me|ons|meer, helpt bij|om, ten goede komt,
    waar ... aan hebben|heeft, in het kader van,
    nu|nog|vaak|soms ... te veel|weinig|lang|snel|laat|vaak|afwachtend|druk|onzeker|voorzichtig|traag,
    dat|dit kost, kost ons|mij|me, als ik dit kan, en dat geeft|zorgt|kost|levert|leidt,
    is verplicht|vereist, nodig voor, een vereiste, er komen nu, nu moeten|moet|bellen|duurt|kost,
    loop ik nu, wil anders, goed voor, scheelt, is een voorwaarde,
    maakt het makkelijker|prettiger|mogelijk, daar heeft|hebben, profiteren|profiteert,
    komt doordat|omdat|voort, met als gevolg, leidt nu, gaat nu, mist nu, zodat, omdat, want, doordat,
    daardoor, hierdoor, waardoor, opdat, aangezien, ten behoeve van, zo kan, zo kunnen, zo krijg,
    zo krijgen, zo weet, zo weten, zo heb, zo ben, zo blijf, zo voorkom, zo wordt, zo leer, zo hebben,
    zo zijn, dan ben, dan kan, dan krijg, dan heb, dan hoef, dan weet, dan kunnen, dan hebben,
    met als doel, met als resultaat, dit is belangrijk, is belangrijk, belangrijk voor, belangrijk is,
    is nodig, heb ik nodig, is van belang, van belang, draagt bij, draag ik bij, dit helpt, dat helpt,
    helpt mij, helpt me, helpt ons, levert op, waarmee, met het oog op, vanwege, in verband met, i v m,
    ivm, wegens, de reden, reden is, reden hiervoor, vind ... spannend|eng|moeilijk|lastig, merk dat ik, dat scheelt, dit scheelt, dat bespaart, dit zorgt, dat zorgt,
    dit geeft, dat geeft, dit maakt, dat maakt, zodoende, op die manier, op deze manier, het voordeel,
    hiermee kan, hiermee kunnen, daarmee kan, daarmee kunnen, dit past bij, dit sluit aan, sluit aan bij,
    is relevant, relevant voor, relevant omdat, als mentor moet, moet ik dit, moet dit, dit moet,
    te voorkomen dat, ter voorkoming van, ten gunste van, kunnen dan, kan dan, hebben dan, weten dan,
    zijn dan, omdat ik, komt ten goede, ten goede, dit wil ik, hiermee, daarmee, bespaart, voorkomt,
    in het belang van, als voorbereiding op, ter voorbereiding op, daarvoor is het nodig, ik merk dat,
    ik vind het belangrijk`,
  complements: `doel is wens plan voornemen afspraak bedoeling belangrijk graag probeer proberen leren staat
    nodig tijd ruimte kans mogelijkheid manier vraag vragen gaat ambitie streven streef bitte zin
    lukt gelukt leuk lastig moeilijk doelstelling leerdoel ervoor erom besloten in bereid fijn`,
  means: `krijg|krijgen|heb|is|komt|geeft|maakt ... tijd|ruimte|uren|budget|toegang|materiaal|materialen|toestemming|akkoord|gelegenheid, uren|uur|dag|dagen|dagdeel|middag|ochtend ... vrijgemaakt|vrijgeroosterd|beschikbaar,
    beschikbaar gesteld, is|zijn|staat|staan ... beschikbaar|aanwezig|voorhanden, ik weet hoe|al, heb ... kennis|ervaring|gedaan|geoefend|gewerkt, heb|hebben dit|dat|hier|er|het al|eerder|vaker,
    vorig jaar ook|al, ik kan dit|dat|zelf, kan ik zelf, zelf bepalen|regelen|invullen|inplannen|plannen, in eigen hand, van een|mijn collega, bij een|mijn collega, mijn ... helpt|ondersteunt|begeleidt|steunt|coacht, collega* ... helpt|helpen|kijkt|kijken|leert,
    steun van, hulp van, ondersteuning van|bij, begeleiding van|door, in overleg met, na overleg met, met ... als voorbeeld, online cursus|training|module, e-learning*, oefening*, oefensessie*, rollenspel*, trainingsacteur, mee te lopen,
    volg|doe|neem ik hiervoor|daarvoor|dan, plan ik, stel ik, maak|zet|noteer|schrijf|leg|houd|hou ik ... bij|vast|op, reserveren, vrijhouden, inplannen, plan ... in, tussenstap*, in stappen|fases, in kleine stappen, per stap, begin|start klein,
    stapsgewijs, deelstap*, haalbaar|realistisch ... omdat|want|doordat, elke|iedere week|dag|maand ... oefenen, elke|iedere _ oefen*, mijn|met|onze|de coach|mentor|senior|duo|docent|*begeleider|*opleider|ploegbaas|slb*, neem me voor, met input van, die we al hebben,
    gebruik ik, hiervoor gebruik, heeft aangeboden, laat zien hoe, doet ... voor, vraag|vragen ... om feedback|hulp|tips|advies|mij|me,
    vraag|vragen ... collega*|senior|leidinggevende|planner, herinnering in, zet ... in mijn agenda, loop ... door met, door met de,
    neem ... door, ieder een helft, controleert, controleren elkaar, lees ... door, ter voorbereiding, oefenen met,
    tijdens|in intervisie|supervisie, met name om te oefenen, door te, door middel van, d m v, dmv, met behulp van, m b v, mbv, met hulp van, samen met, via,
    onder begeleiding, onder toezicht, met ondersteuning, met steun, aan de hand van, met de methode,
    ik begin met, ik start met, eerst, daarna, vervolgens, ik heb al, heb al, heb ik al, al eerder,
    eerder al, ik heb eerder, ervaring met, ervaring, studieverlof, opleidingsbudget, scholingsbudget, budget voor|is, mijn|genoeg|voldoende|een budget, stapje voor, ik gebruik, gebruik van,
    maak gebruik, in mijn agenda, ik bereid, afgesproken met, ik plan, ik reserveer, reserveer, ik blok,
    blok ik, ik vraag, vraag ik, vraag daarna, vraag feedback, vraag om feedback, feedback vragen,
    feedback te vragen, om hulp, ik oefen, oefen ik, ga oefenen, kijkt mee, kijken mee, meekijken,
    mee te kijken, loop ik mee, loop mee, meelopen, mee te lopen, leer van, leren van, leert mij,
    leert me, uur per week voor, dag per week, uur per week vrij, mogelijk gemaakt, zelf in de hand,
    eigen invloed, heb ik invloed, ligt bij mij, binnen mijn, is haalbaar omdat, haalbaar omdat,
    realistisch omdat, haalbaar want, realistisch want, haalbaar doordat, dit kan ik, mag eerst,
    genoeg tijd, voldoende tijd, krijg ik tijd, tijd voor, heb de theorie, heb ik geleerd, hier al mee,
    al mee bezig, bouw dit op, bouw ik op, opbouwen met, evalueren we, we evalueren, bespreek ik,
    ik bespreek, bespreken we, neem ik contact, ik neem contact, schakel, ik meld me, daarvoor blok,
    hiervoor, stappenplan, stap voor stap, werk dat met, werk met, werken met een, met mijn coach,
    met mijn mentor, met mijn buddy, zodra, haal ik eerst, ik pair, daarom laat, daarom bespreek,
    daarom ga, daarom volg, ik start in, dit doe ik, dat doe ik, doe dit door, ik doe dit,
    ga ik dit doen, mijn leidinggevende heeft, is al goedgekeurd, heeft al, door elke, door iedere,
    door per, door vooraf, door wekelijks, door dagelijks, door vaker`,
  helping: `helpt hulp begeleid* ondersteun* buddy maatje geoefend meekijk* sparring*
    sparren ingewerkt baas* gefaciliteerd reviewt werkbegeleider stagebegeleider praktijkbegeleider`,
  others: `collega's collegas collega leidinggevende manager baas teamleider directie klanten ouders
    leerlingen management anderen iedereen medewerkers mt bestuur`,
  must: 'moet moeten moest dient dienen hoort horen',
  fillers: `relevant dit me mij doordat meten het ik kan zo sta ervoor open zou mooi hoeft merk gegroeid groeien ja nee ok oke nvt n.v.t niets geen later weet nog niet belangrijk haalbaar realistisch zeker
    goed prima altijd beter wordt zsm nodig meetbaar acceptabel specifiek x tbd volgt is wel
    best redelijk mogelijk snel eens persoonlijk gaat als`,
}
