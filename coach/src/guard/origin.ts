import { guardRule } from './find.ts'
import type { Grounds } from './guard-rule.ts'
import { lands, peoples } from './lands.ts'

export const origin = guardRule({
  name: 'guard/origin',
  explanation: {
    nl: 'Dit zegt iets over iemands afkomst of huidskleur.',
    en: "This says something about somebody's origin or skin colour.",
  },
  example: {
    nl: "Wat kan wel: 'Zij volgt tot juni een taaltraining op niveau B2.'",
    en: "What is fine: 'She follows a language training at level B2 until June.'",
  },
  nl: {
    always: `vader|moeder|ouders|familie|opa|oma|roots|wortels ... in|uit ${lands.nl}, ${peoples.nl} afkomst|komaf|origine|herkomst|nationaliteit|roots|achtergrond|wortels|ouders|bloed|migratieachtergrond
      roma-familie, sinti-familie, zigeuner*, woonwagen*, accent van|verraadt|vanwege|door|over, zijn|haar|mijn accent, met een ... accent, buitenlands|turks|marokkaans|surinaams|pools|vlaams|arabisch|russisch|oost-europees|antilliaans|indisch|chinees|afrikaans accent, eerste generatie|tweede|derde generatie, tweede generatie, nationaliteit, dubbele nationaliteit, ${peoples.nl} nationaliteit|paspoort, verblijfsvergunning, verblijfsstatus, asielprocedure, asielaanvraag, inburger*, naturalisatie, genaturaliseerd, ongedocumenteerd, vluchtte|gevlucht|vluchtten|vluchtten ... uit, op de vlucht, als vluchteling, vluchtelingenstatus, ouders|familie|vader|moeder ... uit ${lands.nl}
      ouders|familie|vader|moeder komt|komen|kwamen|kwam|is|zijn ... uit ${lands.nl}, geboren en getogen in ${lands.nl}, opgegroeid in ${lands.nl}, is|ben|was donker|zwart|bruin|getint|wit van huid|kleur, vanwege|om|door|wegens zijn|haar|mijn hoofddoek|kleur|naam|achternaam|accent|uiterlijk, gediscrimineerd vanwege|om|door, racistisch bejegend, racistische opmerking* over|tegen, uitgescholden voor, niet-westers*, half pools|grieks|italiaans|spaans|iraans|syrisch|indisch|moluks|ghanees, van huis uit turks|marokkaans|surinaams|pools|koerdisch|joods
      van ${peoples.nl} afkomst|komaf|origine|herkomst
      ${peoples.nl} afkomst|komaf|origine|roots|achtergrond|wortels|ouders
      zijn|haar|mijn etniciteit|etnische|huidskleur|afkomst|komaf|roots|culturele|migratieachtergrond achtergrond|afkomst
      zijn|haar|mijn|z'n|m'n etniciteit|huidskleur|afkomst|komaf|roots|migratieachtergrond
      migratieachtergrond heeft, met een migratieachtergrond, heeft een migratieachtergrond
      etnische afkomst, etnische achtergrond, donkere huid*, getinte huid*, donker getint
      vanwege haar|zijn afkomst|huidskleur|achternaam
      geboren in ${lands.nl}
      gevlucht uit, uit syrie|eritrea|afghanistan|somalie gevlucht
      half marokkaans|turks|surinaams|antilliaans|indonesisch|chinees|nigeriaans, moluks|indisch bloed
      zijn|haar|mijn ouders komen uit|vanuit, van buitenlandse|allochtone|niet-westerse
      ${peoples.nl} moeder|vader|jongen|meisje|man|vrouw|collega|dame|meid|gezin`,
    marks: `asielstatus, asielzoekerscentrum, azc, allochtoon, allochtone, donkere collega|jongen|meisje|man|vrouw
      zwarte collega|medewerker|man|vrouw, witte collega|man|vrouw, vluchteling, statushouder
      asielzoeker, roma, sinti, negroide, etniciteit, huidskleur, afkomst, migratieachtergrond
      biculturele|biculturele achtergrond, bicultureel, marokkaan, marokkaanse, turk, surinamer
      surinaamse, antilliaan, antilliaanse, molukker, syrier, somalier, afghaan, eritreeer, koerd
      indo, ras
      komt|kom|kwam|afkomstig oorspronkelijk|uit ${lands.nl}
      uit ${lands.nl} komt|afkomstig`,
    tied: `komaf, roots`,
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
    always: `mother|father|parents|family|roots|grandparents ... in|from ${lands.en}, ${peoples.en} descent|heritage|origin|origins|background|ancestry|roots|parents|nationality|accent|blood, black|white|brown|asian man|woman|guy|girl|colleague
      his|her|my|their|'s accent, accent gives, foreign|polish|indian|african|caribbean|nigerian|jamaican|eastern|romanian|arabic|turkish accent, roma family, traveller family, gypsy, irish traveller, first|second|third generation, second-generation, dual nationality, nationality, his|her|my|their passport|visa|asylum|citizenship|papers, asylum claim|application, refugee status|camp, came|arrived here ... refugee|refugees, leave to remain, settled status, immigration status, residence permit, naturalised, undocumented, windrush, parents|family|mother|father|grandparents ... fled|emigrated|immigrated|arrived from|iran|syria|iraq, fled ${lands.en}, parents|family|mother|father came|come|comes|is|are|were ... from ${lands.en}
      grew up in ${lands.en}, born and raised in, of colour, colour of her|his|my, because he's|she's|i'm black|asian|muslim|polish|foreign|jewish|indian|african|arab|turkish, racially abused, racist remark* about|to|at, racial slur*, bame, half irish|italian|greek|spanish|polish|iranian|jewish|korean|japanese|thai
      of ${peoples.en} descent|origin|heritage|background|ancestry
      ${peoples.en} roots|descent|heritage|origin|origins|background|parents|ancestry
      his|her|my|their ethnicity|ethnic|skin|race|roots|heritage|descent
      colour|color of his|her|my skin, skin colour, skin color, dark-skinned, dark skin
      ethnic minority|background|origin|group, mixed race, mixed-race, person of colour|color
      woman of colour|color, man of colour|color
      born in ${lands.en}
      fled from|syria, fled the war, the only black|asian person|man|woman|colleague|employee
      half ${peoples.en}
      his|her|my parents come|came from
      ${peoples.en} mother|father|boy|girl|guy|family`,
    marks: `refugee, asylum seeker, ethnicity, black man|woman|colleague|employee|guy|girl
      asian colleague|man|woman, white man|woman, immigrant, migrant background, roma, racial
      foreigner, biracial
      from ${lands.en} originally
      is|was|comes|originally from ${lands.en}`,
    tied: `race, roots, heritage`,
    states: `black, moroccan, turkish, surinamese, nigerian, somali, syrian, jamaican, pakistani
      an immigrant, of colour, of color, roma, asian, african, ghanaian, mixed-race, arab, kurdish`,
    not: `in the black, black box*, black friday, black belt, race condition*, race against, race to
      the race, speaks turkish, turkish market, turkish supplier*, turkish customer*
      chinese supplier*, asian market*, african market*, black list, black and white, foreign market*
      foreign trade, ethnic diversity policy, race track, root cause*, refugee organisation, refugees
      moroccan site, turkish site, turkish team, heritage site*, cultural heritage, black screen
      foreign exchange, foreign clients, foreign language*, asian office`,
  },
})

export const originGrounds: Grounds = {
  reason: {
    nl: 'Ras en etnische afkomst zijn bijzondere persoonsgegevens.',
    en: 'Race and ethnic origin are special-category data.',
  },
  source: 'AVG art. 9, UAVG art. 22 en 25',
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
}
