import { guardRule } from './find.ts'

export const origin = guardRule({
  name: 'guard/origin',
  reason: {
    nl: 'Ras en etnische afkomst zijn bijzondere persoonsgegevens.',
    en: 'Race and ethnic origin are special-category data.',
  },
  source: 'AVG art. 9, UAVG art. 22 en 25',
  explanation: {
    nl: 'Dit zegt iets over iemands afkomst of huidskleur.',
    en: "This says something about somebody's origin or skin colour.",
  },
  example: {
    nl: "Wat kan wel: 'Zij volgt tot juni een taaltraining op niveau B2.'",
    en: "What is fine: 'She follows a language training at level B2 until June.'",
  },
  nl: {
    always: `roma-familie, sinti-familie, zigeuner*, woonwagen*, accent van|verraadt|vanwege|door|over, zijn|haar|mijn accent, met een ... accent, buitenlands|turks|marokkaans|surinaams|pools|vlaams|arabisch|russisch|oost-europees|antilliaans|indisch|chinees|afrikaans accent, eerste generatie|tweede|derde generatie, tweede generatie, nationaliteit, dubbele nationaliteit, turkse|marokkaanse|poolse|syrische|roemeense|bulgaarse|surinaamse|irakese|iraanse|afghaanse|oekraiense|eritrese|duitse|belgische nationaliteit|paspoort, verblijfsvergunning, verblijfsstatus, asielprocedure, asielaanvraag, inburger*, naturalisatie, genaturaliseerd, ongedocumenteerd, vluchtte|gevlucht|vluchtten|vluchtten ... uit, op de vlucht, als vluchteling, vluchtelingenstatus, ouders|familie|vader|moeder ... uit turkije|marokko|suriname|iran|irak|syrie|somalie|eritrea|afghanistan|indonesie|china|india|ghana|polen|curacao
      ouders|familie|vader|moeder komt|komen|kwamen|kwam|is|zijn ... uit turkije|marokko|suriname|iran|irak|syrie|somalie|eritrea|afghanistan|indonesie|china|india|ghana|polen|curacao|aruba|oekraine|rusland|vietnam|pakistan, geboren en getogen in turkije|marokko|suriname|iran|irak|syrie|indonesie, opgegroeid in turkije|marokko|suriname|iran|irak|syrie|somalie|eritrea|afghanistan|indonesie|polen|curacao|oekraine, is|ben|was donker|zwart|bruin|getint|wit van huid|kleur, vanwege|om|door|wegens zijn|haar|mijn hoofddoek|kleur|naam|achternaam|accent|uiterlijk, gediscrimineerd vanwege|om|door, racistisch bejegend, racistische opmerking* over|tegen, uitgescholden voor, niet-westers*, half pools|grieks|italiaans|spaans|iraans|syrisch|indisch|moluks|ghanees, van huis uit turks|marokkaans|surinaams|pools|koerdisch|joods
      van turkse|marokkaanse|surinaamse|antilliaanse|syrische|iraanse|afghaanse|somalische|poolse|roemeense|bulgaarse|indonesische|molukse|kaapverdische|ghanese|chinese|indiase|hindoestaanse|afrikaanse|arabische|koerdische|russische|oekraiense|eritrese|buitenlandse|joodse|nederlandse|niet-nederlandse|niet-westerse|westerse|braziliaanse|iraakse|pakistaanse|aziatische|creoolse|armeense|vietnamese afkomst|komaf|origine|herkomst
      turkse|marokkaanse|surinaamse|antilliaanse|syrische|iraanse|afghaanse|somalische|poolse|roemeense|bulgaarse|indonesische|molukse|kaapverdische|ghanese|chinese|indiase|hindoestaanse|afrikaanse|arabische|koerdische|russische|oekraiense|eritrese|buitenlandse|joodse|nederlandse|niet-nederlandse|niet-westerse|westerse|braziliaanse|iraakse|pakistaanse|aziatische|creoolse|armeense|vietnamese afkomst|komaf|origine|roots|achtergrond|wortels|ouders
      zijn|haar|mijn etniciteit|etnische|huidskleur|afkomst|komaf|roots|culturele|migratieachtergrond achtergrond|afkomst
      zijn|haar|mijn|z'n|m'n etniciteit|huidskleur|afkomst|komaf|roots|migratieachtergrond
      migratieachtergrond heeft, met een migratieachtergrond, heeft een migratieachtergrond
      etnische afkomst, etnische achtergrond, donkere huid*, getinte huid*, donker getint
      vanwege haar|zijn afkomst|huidskleur|achternaam
      geboren in suriname|marokko|turkije|syrie|iran|irak|somalie|eritrea|afghanistan|polen|indonesie|china|india|ghana|curacao|aruba|pakistan|brazilie|oekraine
      gevlucht uit, uit syrie|eritrea|afghanistan|somalie gevlucht
      half marokkaans|turks|surinaams|antilliaans|indonesisch|chinees|nigeriaans, moluks|indisch bloed
      zijn|haar|mijn ouders komen uit|vanuit, van buitenlandse|allochtone|niet-westerse
      turkse|marokkaanse|surinaamse|antilliaanse|syrische|iraanse|afghaanse|somalische|poolse|roemeense|bulgaarse|indonesische|molukse|kaapverdische|ghanese|chinese|indiase|afrikaanse|arabische|koerdische|russische|oekraiense|eritrese|joodse|iraakse|pakistaanse|aziatische|nigeriaanse moeder|vader|jongen|meisje|man|vrouw|collega|dame|meid|gezin`,
    marks: `asielstatus, asielaanvraag, asielzoekerscentrum, azc, verblijfsstatus, verblijfsvergunning, allochtoon, allochtone, donkere collega|jongen|meisje|man|vrouw
      zwarte collega|medewerker|man|vrouw, witte collega|man|vrouw, vluchteling, statushouder
      asielzoeker, roma, sinti, negroide, etniciteit, huidskleur, afkomst, migratieachtergrond
      biculturele|biculturele achtergrond, bicultureel, marokkaan, marokkaanse, turk, surinamer
      surinaamse, antilliaan, antilliaanse, molukker, syrier, somalier, afghaan, eritreeer, koerd
      indo, ras
      komt|kom|kwam|afkomstig oorspronkelijk|uit uit|suriname|marokko|turkije|syrie|iran|irak|somalie|eritrea|afghanistan|polen|indonesie|ghana|curacao|aruba|pakistan|oekraine|roemenie|bulgarije|nigeria|afrika
      uit suriname|marokko|turkije|syrie|iran|irak|somalie|eritrea|afghanistan|polen|indonesie|ghana|curacao|aruba|pakistan|oekraine|roemenie|bulgarije|nigeria|afrika komt|afkomstig`,
    tied: `afkomst, komaf, roots, etniciteit, migratieachtergrond`,
    states: `marokkaans, turks, surinaams, antilliaans, moluks, syrisch, somalisch, zwart, donker, getint
      van kleur, allochtoon, indisch, koerdisch, creools, hindoestaans, marokkaan, turk`,
    not: `statushouders, vluchtelingen, asielzoekers, turks spreekt, spreekt turks, spreekt ook turks, marokkaans spreekt, leverancier, turkse markt
      marokkaanse markt, surinaamse markt, turkse leverancier*, turkse klant*, marokkaanse klant*
      zwart op wit, zwart gat, zwart geld, in het zwart, zwarte cijfers, zwart wit, zwart-wit
      turkse keuken, surinaamse keuken, donker pak, te donker, op ras, ras van, hondenras
      spreekt marokkaans, met statushouders, begeleidt statushouders, buitenlandse leverancier*
      buitenlandse klant*, buitenlandse markt*, buitenlandse dienstreis, moederland, in tempo, as is
      de surinaamse gemeenschap, surinaamse wijk, marokkaanse ouders van, turkse ouders van, rasechte
      turkse vertaling*, marokkaanse vestiging*, turkse vestiging*`,
  },
  en: {
    always: `his|her|my|their|'s accent, accent gives, foreign|polish|indian|african|caribbean|nigerian|jamaican|eastern|romanian|arabic|turkish accent, roma family, traveller family, gypsy, irish traveller, first|second|third generation, second-generation, dual nationality, nationality, his|her|my|their passport|visa|asylum|citizenship|papers, asylum claim|application, refugee status|camp, came|arrived here ... refugee|refugees, leave to remain, settled status, immigration status, residence permit, naturalised, undocumented, windrush, parents|family|mother|father|grandparents ... fled|emigrated|immigrated|arrived from|iran|syria|iraq, fled iran|iraq|syria|afghanistan|ukraine|eritrea|somalia|sudan|the, parents|family|mother|father came|come|comes|is|are|were ... from turkey|morocco|suriname|iran|iraq|syria|somalia|eritrea|afghanistan|indonesia|china|india|ghana|poland|nigeria|jamaica|pakistan|bangladesh|ukraine|russia|vietnam
      grew up in turkey|morocco|iran|iraq|syria|somalia|eritrea|afghanistan|nigeria|jamaica|pakistan|ghana|india|poland|ukraine, born and raised in, of colour, colour of her|his|my, because he's|she's|i'm black|asian|muslim|polish|foreign|jewish|indian|african|arab|turkish, racially abused, racist remark* about|to|at, racial slur*, bame, half irish|italian|greek|spanish|polish|iranian|jewish|korean|japanese|thai
      of turkish|moroccan|surinamese|african|asian|indian|chinese|polish|jewish|arab|nigerian|pakistani|caribbean|syrian|mixed|foreign|jamaican|iranian|somali|indonesian|ghanaian|roma|korean descent|origin|heritage|background|ancestry
      turkish|moroccan|surinamese|african|asian|indian|chinese|polish|arab|nigerian|pakistani|caribbean|jamaican|west-indian|syrian|iranian|somali|ethnic|migrant|minority|roma roots|descent|heritage|origin|origins|background|parents|ancestry
      his|her|my|their ethnicity|ethnic|skin|race|roots|heritage|descent
      colour|color of his|her|my skin, skin colour, skin color, dark-skinned, dark skin
      ethnic minority|background|origin|group, mixed race, mixed-race, person of colour|color
      woman of colour|color, man of colour|color
      born in turkey|morocco|suriname|syria|nigeria|somalia|pakistan|india|jamaica|ghana|iran|iraq|afghanistan|eritrea|poland|china|indonesia
      fled from|syria, fled the war, the only black|asian person|man|woman|colleague|employee
      half turkish|moroccan|chinese|nigerian|indian|jamaican|surinamese|asian|african
      his|her|my parents come|came from
      turkish|moroccan|surinamese|african|indian|chinese|polish|arab|nigerian|pakistani|caribbean|jamaican|syrian|iranian|somali|ghanaian|romanian|black|asian|jewish|muslim mother|father|boy|girl|guy|family`,
    marks: `refugee, asylum seeker, ethnicity, black man|woman|colleague|employee|guy|girl
      asian colleague|man|woman, white man|woman, immigrant, migrant background, roma, gypsy, racial
      foreigner, biracial
      from poland|turkey|morocco|syria|nigeria|jamaica|somalia|iran|iraq|pakistan|ghana|romania originally
      is|was|comes|originally from poland|turkey|morocco|syria|nigeria|jamaica|somalia|iran|iraq|pakistan|ghana|romania`,
    tied: `ethnicity, race, roots, heritage`,
    states: `black, moroccan, turkish, surinamese, nigerian, somali, syrian, jamaican, pakistani
      an immigrant, of colour, of color, roma, asian, african, ghanaian, mixed-race, arab, kurdish`,
    not: `in the black, black box*, black friday, black belt, race condition*, race against, race to
      the race, speaks turkish, turkish market, turkish supplier*, turkish customer*
      chinese supplier*, asian market*, african market*, black list, black and white, foreign market*
      foreign trade, ethnic diversity policy, race track, root cause*, refugee organisation, refugees
      moroccan site, turkish site, turkish team, heritage site*, cultural heritage, black screen
      foreign exchange, foreign clients, foreign language*, asian office`,
  },
  fires: [
    { language: 'nl', text: 'Hij is van Marokkaanse afkomst.' },
    { language: 'nl', text: 'Zij is Surinaams.' },
    { language: 'nl', text: 'Haar roots liggen in Turkije.' },
    { language: 'nl', text: 'Hij is gevlucht uit Syrië.' },
    { language: 'en', text: 'He is of Turkish descent.' },
    { language: 'en', text: 'She is Nigerian and proud of it.' },
  ],
  silent: [
    { language: 'nl', text: 'Hij levert aan de Turkse markt.' },
    { language: 'nl', text: 'Zij spreekt Turks met klanten.' },
    { language: 'nl', text: 'Het staat zwart op wit.' },
    { language: 'en', text: 'We are back in the black.' },
    { language: 'en', text: 'The bug was a race condition.' },
  ],
})
