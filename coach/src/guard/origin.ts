import { guardRule } from './find.ts'
import type { Grounds } from '../rule.ts'
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
    always: `vader|moeder|ouders|familie|opa|oma|roots|wortels ... in|uit ${lands.nl}
      ${peoples.nl} afkomst|komaf|origine|herkomst|nationaliteit|roots|achtergrond|wortels|ouders|bloed|migratieachtergrond|paspoort|moeder|vader|jongen|meisje|man|vrouw|collega|dame|meid|gezin|naam|achternaam|uiterlijk|nederlander|nederlandse
      roma-familie, sinti-familie, zigeuner*, woonwagen*, accent van|verraadt|vanwege|door|over
      zijn|haar|mijn|buitenlands|turks|marokkaans|surinaams|pools|vlaams|arabisch|russisch|oost-europees|antilliaans|indisch|chinees|afrikaans accent
      met een ... accent, eerste generatie|tweede|derde generatie, tweede generatie, nationaliteit, verblijfsvergunning, verblijfsstatus, asielprocedure
      asielaanvraag, inburger*, naturalisatie, genaturaliseerd, ongedocumenteerd, vluchtte|gevlucht|vluchtten|vluchtten ... uit, op de vlucht, als vluchteling
      vluchtelingenstatus, ouders|familie|vader|moeder komt|komen|kwamen|kwam|is|zijn ... uit ${lands.nl}, geboren en getogen in ${lands.nl}
      opgegroeid|geboren in ${lands.nl}, is|ben|was donker|zwart|bruin|getint|wit van huid|kleur
      vanwege|om|door|wegens zijn|haar|mijn hoofddoek|kleur|naam|achternaam|accent|uiterlijk, gediscrimineerd vanwege|om|door, racistisch bejegend
      racistische opmerking* over|tegen, uitgescholden voor, niet-westers*
      half pools|grieks|italiaans|spaans|iraans|syrisch|indisch|moluks|ghanees|marokkaans|turks|surinaams|antilliaans|indonesisch|chinees|nigeriaans
      van huis uit turks|marokkaans|surinaams|pools|koerdisch|joods
      zijn|haar|mijn etniciteit|etnische|huidskleur|afkomst|komaf|roots|culturele|migratieachtergrond achtergrond|afkomst
      zijn|haar|mijn|z'n|m'n etniciteit|huidskleur|afkomst|komaf|roots|migratieachtergrond, met|heeft een migratieachtergrond, etnische afkomst|achtergrond
      donkere|getinte huid*, donker getint, uit syrie|eritrea|afghanistan|somalie gevlucht, moluks|indisch bloed, zijn|haar|mijn ouders komen uit|vanuit
      van buitenlandse|allochtone|niet-westerse, komt|kwam|kom oorspronkelijk uit`,
    marks: `asielstatus, asielzoekerscentrum, allochtoon, allochtone, donkere collega|jongen|meisje|man|vrouw, zwarte collega|medewerker|man|vrouw
      witte collega|man|vrouw, vluchteling, statushouder, asielzoeker, roma, sinti, negroide, etniciteit, huidskleur, afkomst, migratieachtergrond, bicultureel
      marokkaan, marokkaanse, turk, surinamer, surinaamse, antilliaan, antilliaanse, molukker, syrier, somalier, afghaan, eritreeer, koerd, indo, ras`,
    befalls: `komt|kom|kwam|afkomstig oorspronkelijk|uit ${lands.nl}, uit ${lands.nl} komt|afkomstig, komt|kom|kwam ... uit ${lands.nl}`,
    together: `azc + woont|woonde|zit|zat|verblijft|opgegroeid`,
    tied: `komaf, roots`,
    states: `allochtoon, marokkaan, turk, marokkaans, turks, surinaams, antilliaans, moluks, syrisch, somalisch, zwart, donker, getint, van kleur, indisch
      koerdisch, creools, hindoestaans`,
    not: `marokkaanse|turkse|surinaamse|antilliaanse|poolse _, statushouders, vluchtelingen, asielzoekers, turks|marokkaans spreekt, spreekt turks|marokkaans
      leverancier, turkse|marokkaanse|surinaamse markt, turkse|buitenlandse leverancier*, turkse|marokkaanse|buitenlandse klant*, zwart op wit
      zwart gat|geld|wit, zwarte cijfers, zwart-wit, turkse|surinaamse keuken, donker pak, te donker, op ras, ras van, hondenras, met|begeleidt statushouders
      buitenlandse markt*|dienstreis, moederland, in tempo, as is, surinaamse wijk, marokkaanse|turkse ouders van, rasechte, turkse vertaling*
      marokkaanse|turkse vestiging*, in het zwart`,
  },
  en: {
    always: `mother|father|parents|family|roots|grandparents ... in|from ${lands.en}
      ${peoples.en} descent|heritage|origin|origins|background|ancestry|roots|parents|nationality|accent|blood|mother|father|boy|girl|guy|family
      black|white|brown|asian man|woman|guy|girl|colleague
      his|her|my|their|'s|foreign|polish|indian|african|caribbean|nigerian|jamaican|eastern|romanian|arabic|turkish accent, accent gives, roma|traveller family
      gypsy, irish traveller, first|second|third generation, second-generation, nationality
      his|her|my|their passport|visa|asylum|citizenship|papers|ethnicity|ethnic|skin|race|roots|heritage|descent, asylum claim|application, refugee status|camp
      came|arrived here ... refugee|refugees, leave to remain, settled|immigration status, residence permit, naturalised, undocumented, windrush
      parents|family|mother|father|grandparents ... fled|emigrated|immigrated|arrived from|iran|syria|iraq, fled ${lands.en}|from|syria
      parents|family|mother|father came|come|comes|is|are|were ... from ${lands.en}, grew up in ${lands.en}, born and raised in, of|skin colour
      colour of her|his|my, because he's|she's|i'm black|asian|muslim|polish|foreign|jewish|indian|african|arab|turkish, racially abused
      racist remark* about|to|at, racial slur*, bame, half irish|italian|greek|spanish|polish|iranian|jewish|korean|japanese|thai|${peoples.en}, skin color
      dark-skinned, dark skin, ethnic minority|background|origin|group, mixed-race, person|woman|man of colour|color, born in ${lands.en}, fled the war
      the only black|asian person|man|woman|colleague|employee, his|her|my parents come|came from`,
    marks: `refugee, asylum seeker, ethnicity, black man|woman|colleague|employee|guy|girl, immigrant, roma, racial, foreigner, biracial
      from ${lands.en} originally, is|was|comes|originally from ${lands.en}`,
    tied: `race, roots, heritage`,
    states: `roma, black, moroccan, turkish, surinamese, nigerian, somali, syrian, jamaican, pakistani, of color, asian, african, ghanaian, arab, kurdish`,
    not: `black box*|friday|belt|list|screen, race condition*|against|to|track, the race, speaks turkish, turkish market|supplier*|customer*|site|team
      chinese supplier*, asian|african|foreign market*, black and white, foreign trade|exchange|clients|language*, root cause*, refugee organisation, refugees
      moroccan site, heritage site*, cultural heritage, asian office, in the black`,
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
