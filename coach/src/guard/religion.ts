import { guardRule } from './find.ts'
import type { Grounds } from '../rule.ts'

export const religion = guardRule({
  name: 'guard/religion',
  explanation: {
    nl: 'Dit zegt iets over iemands geloof of levensovertuiging.',
    en: "This says something about somebody's religion or belief.",
  },
  example: {
    nl: "Wat kan wel: 'Op vrijdag 28 maart is zij vrij.'",
    en: "What is fine: 'She is off on Friday 28 March.'",
  },
  nl: {
    always: `evangelische|baptisten|vrije gemeente
      christelijke|katholieke|joodse|islamitische|protestantse|hindoeistische|gereformeerde|hervormde achtergrond|opvoeding|familie|gezin|nest|huis|collega|man|vrouw|moeder|vader|ouders|overtuiging|geloof|kerk|traditie
      uit|vanuit|om|wegens|vanwege ... religieuze|hindoeistische|islamitische|christelijke|boeddhistische|joodse overtuiging|overwegingen|redenen
      gaat|ging|ga ... voor in de kerk|moskee|synagoge|gemeente, bidt|bid|bad|bidden ... tussen|vijf|dagelijks|elke|om|op|in|vijfmaal
      wil|wilde|kan|kunnen|gaat|moet ... bidden, om te bidden, bidpauze*, gebedspauze*, gebedstijd*, gebedskleed*, bidmatje, gebedsruimte, stiltekamer om
      het gebed in, vrijdagmiddaggebed, de zondagse mis, op zondag ... geloof|kerk|dominee|overtuiging, werkt ... niet op zondag vanwege|om|wegens
      zondagsheiliging, om geloofsredenen|religieuze, geloofsredenen, religieuze|geloofs overwegingen|redenen|gronden|plichten|feestdag|feestdagen|achtergrond
      schudt|geeft|geef|schud ... geen hand, vrouwelijke collega's geen hand, vanuit zijn|haar|mijn geloof|overtuiging, geloofsgemeenschap, kerkgenootschap
      kerkenraad, kerkkoor, kerkorgel in zijn, ongedoopt, zich laten dopen, belijdenis, naar mekka, bedevaart, hadj, hadji, umrah, in de moskee
      vrijwilliger|actief|voorganger|ouderling|diaken in|bij|van de|haar|zijn|een kerk|moskee|synagoge|tempel|gemeente, kosjer*, koosjer*
      eet ... halal|kosjer|koosjer, eet geen varkensvlees, mannen|vrouwen geen hand, bekeerd, bekeerde zich, bekering, bekeerling, uit de kerk gestapt
      geloof verloren|gevonden, vrijdenker, wicca, scientology, mormoons, bahai*, baha'i, alevi*, soenniet*, sjiiet*, sunni*, salafis*, apostolisch*
      pinkstergemeente, baptist*, refo, zwarte kousen, biblebelt, bijbelvast, godsdienstig*, bevindelijk*
      draagt|droeg|dragen ... een hoofddoek|keppel|keppeltje|kruisje|tulband|boerka|sluier, gaat|ging|ga ... naar de kerk|moskee|synagoge
      actief in zijn|haar|mijn kerk|moskee|kerkgemeente, getuige van jehova, jehova's getuige, jehovagetuige, doet|deed|doe mee aan de ramadan
      vast|vasten|vastte tijdens de ramadan, vrij voor|met het|suikerfeest|offerfeest|divali|diwali|holi|pesach suikerfeest|offerfeest|pasen
      bidden onder|tijdens werktijd|het|de, zijn|haar|mijn geloof|geloofsovertuiging|religie|kerk|moskee, strenggelovig*, vast deze maand, vast overdag
      aan het vasten, praktiserend*, naar|voor|tijdens het|de|zijn|haar gebed|mis|kerkdienst|moskee|eucharistie`,
    marks: `*gebed, doop, jehova's, *adventist, *adventisten, mennoniet*, doopsgezind*, remonstrant*, quaker*, katholieke, oosters-orthodox*, koptisch*, sikhs
      soefisme, mekka, koran, thora, talmoed, bijbel, doopdienst, geloofsgenoten, biechten, aswoensdag, lijdenstijd, vastentijd, avondmaal, misdienaar, koster
      dominee van, voorganger, predikant, priesterwijding, klooster in, eid, iftar, suhoor, vasten, sabbatdag, jom kipoer|kippoer, rosj hasjana, poerim
      loofhuttenfeest, holifeest, divalifeest, lichtjesfeest, communie, doopfeest, vaisakhi, tulband, keppel, keppeltje, djellaba, nikab, niqab, boerka, sluier
      gebedsketting, rozenkrans, kruisje om, moslim*, moslima, moslims, islamiet, islamitisch, christen, christelijk, joods, jood, jodin, hindoe
      hindoestaans geloof, boeddhist, katholiek, protestant*, gereformeerd*, evangelisch*, hervormd, atheist, gelovig, gelovige, ongelovig, niet-gelovig
      belijdend, ramadan, suikerfeest, offerfeest, sabbat, sjabbat, hoofddoek, bijbelkring, ouderling, diaken, koranles, imam, sikh, soefi, mormoon, islam
      levensovertuiging, geloofsovertuiging, kerkganger, humanist, zondagsrust, vastenmaand, halal, vrijdaggebed, vastend, divali, diwali, holi, pesach
      chanoeka, kerkelijk*, bijbelstudie, jehova, kerkdienst*, boeddhistisch*, hijab, varkensvlees, spiritueel, christelijke`,
    befalls: `vast dit|deze|weer|overdag|tot|tijdens|nog|sinds, bidt, biddend, gedoopt`,
    together: `lid|actief|vrijwilliger|ouderling|voorganger + kerk|moskee|synagoge|parochie|kerkgemeente|pinkstergemeente`,
    tied: `in de kerk|moskee|synagoge, geloof, religie, kerk, moskee, dominee, gebed, bidden`,
    states: `gelovig, ongelovig, christen, christelijk, moslim, moslima, joods, katholiek, gereformeerd, hindoe, boeddhist, atheist, islamitisch, protestant
      religieus, orthodox, antroposofisch`,
    not: `christelijke|katholieke|joodse|islamitische|protestantse|hindoeistische|gereformeerde|hervormde|religieuze _, met haar|zijn|de klas naar de
      synagoge|moskee in _ voor, voor het vak levensbeschouwing, excursie naar de moskee|kerk|synagoge, bezoek aan de moskee|kerk|synagoge
      ging|gaat met ... naar de moskee|kerk|synagoge, dominee|imam|priester|rabbijn|pastoor houdt|houden|spreekt|en, de imam|dominee|pastoor|priester
      imam en de, kerk in|aan|van|als, de kerk opnieuw|wil|heeft|is, moskee als, moskeeen, kerken, kerkelijke klant*
      christelijke organisatie|school|hogeschool|scholen|feestdagen, islamitische stichting|school|basisschool, lenten, pasen vrij, bijbel van
      heilig vuur|geloof, missie, vasten *periode|afspraken, goeroe, religieuze instelling*, religieus erfgoed, geloofwaardig*, ongeloof*, vasthoud*
      geloof in|dat|ik|me, ik|geen geloof, gelooft in|dat, christelijk|katholiek onderwijs, katholieke school|scholen|universiteit, joodse begraafplaats
      joods museum, protestantse kerk|gemeente als, halalvlees, halal lunch|catering, protestants christelijk onderwijs`,
  },
  en: {
    always: `fasts|fasting|fasted this|during|for|until|all|from|today|on|and, he|she|i fast, prays, prayer breaks|break|time|times|room|mat, five times a day
      to pray|mass|mecca, keeps kosher|halal|shabbat|sabbath, eats kosher|halal, no pork, not|doesn't eat pork, shake hands with women|men, sunday mass
      goes to temple|synagogue|mass|chapel, choir at|of|in his|her|the church|chapel, sings in the church, church choir|elder, churchwarden, parish
      her|his|my|their rabbi|imam|vicar|priest|pastor|congregation|parish, pilgrimage, hajj, umrah, born-again, baptism, confirmation class, found god|jesus
      left the church, believes in god|jesus|allah, doesn't believe in god, religious|faith reasons|grounds|holiday|holidays|belief, for religious
      not work|working on sundays|the|saturdays ... religion|faith|church|sabbath, scientolog*, wicca*, baha'i, bahai, sunni, shia, shi'a, alevi, salafi*
      mormon*, latter-day, seventh-day, adventist, orthodox jew|christian, sikh*, hindu*, rastafari*, pagan
      wears|wearing|wore ... a headscarf|hijab|yarmulke|kippah|turban|cross|burqa, goes|went|go|attends|attend to|the|a church|mosque|synagogue|temple
      going to church|mosque, attends church|mosque|mass, active in|at her|his|the church|mosque, jehovah's witness
      prays|pray|praying at|during|in work|office|the|lunch, off for eid|diwali|yom|ramadan|passover, his|her|my|their religion|faith|beliefs|church|mosque
      religious beliefs|reasons|grounds, converted to, prayers at the|a mosque|church, friday prayers, practising|practicing muslim|christian|catholic|jew|hindu
      deacon|elder|pastor|member|volunteer|preacher in|of|at ... church`,
    marks: `*adventist, *adventists, mennonite*, coptic, anglican, presbyterian, orthodox, mecca, torah, talmud, gospel choir, confirmation, ash wednesday
      communion, sacristan, verger, preacher, monk, nun, vicar at, worship, worships, congregation, iftar, suhoor, rosh hashanah, purim, sukkot, holi, vaisakhi
      lent, turban, kippah, yarmulke, niqab, burqa, rosary, godly, god-fearing, priesthood, non-believer, nonbeliever, unbeliever, atheism, muslim, christian
      jewish, jew, catholic, protestant, evangelical, atheist, devout, islam, ramadan, eid, yom kippur, sabbath, shabbat, headscarf, hijab, bible group|study
      imam, religious, religion, humanist, halal, churchgoer, kosher, agnostic, diwali, passover, hanukkah, baptist, methodist, pentecostal, lutheran, quaker
      jehovah, pork, buddhis*, church service, baptised, baptized`,
    befalls: `prays, fasts`,
    tied: `faith, church, mosque, prayer, bible, koran, quran`,
    states: `religious, muslim, christian, jewish, buddhist, catholic, protestant, atheist, devout, orthodox,  a believer, fasting`,
    not: `believer in, class|group|trip|visit to the synagogue|mosque|church|temple, to the synagogue|mosque|church|temple for religious
      the vicar|imam|priest|rabbi and|the|will|each|is, the imam, faith-based, faith schools|in, orthodox way|approach
      church tower|site|client|hall|restoration|project|roof, a|the church in, religion|re teacher, religious studies|education|about, mass mailing|email
      lent me|a|him|her|us|to, has|have|had lent, christian aid|school|schools, good|bad faith, religiously, church as a client, the|protestant church as
      catholic school|schools|university, islamic school, halal catering, prays|pray that|the|for the printer|server|weather, leap of faith`,
  },
})

export const religionGrounds: Grounds = {
  reason: {
    nl: 'Iemands geloof of levensovertuiging is een bijzonder persoonsgegeven.',
    en: "Somebody's religion or belief is special-category data.",
  },
  source: 'AVG art. 9, UAVG art. 22 en 27',
  fires: [
    { language: 'nl', text: 'Zij draagt sinds kort een hoofddoek.' },
    { language: 'nl', text: 'Hij doet mee aan de ramadan.' },
    { language: 'nl', text: 'Ik ben gelovig.' },
    { language: 'nl', text: 'Karim is moslim.' },
    { language: 'nl', text: 'Hij gaat elke zondag naar de kerk.' },
    { language: 'en', text: 'He is a devout Christian.' },
    { language: 'en', text: 'She goes to church on Sundays.' },
  ],
  silent: [
    { language: 'nl', text: 'De kerk als opdrachtgever is tevreden.' },
    { language: 'nl', text: 'Ik geloof in deze aanpak.' },
    { language: 'nl', text: 'Zij gaf les op een katholieke school.' },
    { language: 'en', text: 'I have faith in the plan.' },
    { language: 'en', text: 'The church as a client wants a new roof.' },
  ],
}
