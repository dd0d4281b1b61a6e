import { guardRule } from './find.ts'

export const religion = guardRule({
  name: 'guard/religion',
  reason: {
    nl: 'Iemands geloof of levensovertuiging is een bijzonder persoonsgegeven.',
    en: "Somebody's religion or belief is special-category data.",
  },
  source: 'AVG art. 9, UAVG art. 22 en 27',
  explanation: {
    nl: 'Dit zegt iets over iemands geloof of levensovertuiging.',
    en: "This says something about somebody's religion or belief.",
  },
  example: {
    nl: "Wat kan wel: 'Op vrijdag 28 maart is zij vrij.'",
    en: "What is fine: 'She is off on Friday 28 March.'",
  },
  nl: {
    always: `draagt|droeg|dragen ... een hoofddoek|keppel|keppeltje|kruisje|tulband|boerka|sluier
      haar hoofddoek, mijn hoofddoek, gaat|ging|ga ... naar de kerk|moskee|synagoge, naar de moskee
      actief in de kerk|moskee, actief in zijn|haar|mijn kerk|moskee|kerkgemeente, getuige van jehova
      jehova's getuige, jehovagetuige, doet|deed|doe mee aan de ramadan
      vast|vasten|vastte tijdens de ramadan
      vrij voor|met het|suikerfeest|offerfeest|divali|diwali|holi|pesach suikerfeest|offerfeest|pasen
      bidt ... op het werk, bidden onder|tijdens werktijd|het|de, wil|wilde|wou kunnen bidden
      gebedsruimte voor hem|haar|mij, zijn|haar|mijn geloof, zijn|haar|mijn geloofsovertuiging
      zijn|haar|mijn religie, zijn|haar|mijn kerk|moskee, vanwege haar|zijn|mijn geloof|religie
      sinds zijn|haar bekering, strenggelovig*, streng gelovig, bekeerd tot, vast deze maand
      vast overdag, aan het vasten, praktiserend*`,
    marks: `moslim, moslima, moslims, islamiet, islamitisch, christen, christelijk, joods, jood, jodin
      hindoe, hindoestaans geloof, boeddhist, katholiek, protestant*, gereformeerd*, evangelisch*
      hervormd, atheist, gelovig, gelovige, ongelovig, niet-gelovig, belijdend, ramadan, suikerfeest
      offerfeest, jom kippoer, sabbat, sjabbat, hoofddoek, bijbelkring, ouderling, diaken, koranles
      imam, sikh, soefi, mormoon, islam, bekering, levensovertuiging, geloofsovertuiging, kerkganger
      humanist, zondagsrust, vastenmaand, halal, vrijdaggebed, vastend, divali, diwali, holi, pesach
      chanoeka, kerkelijk*, bijbelstudie, jehova, kerkdienst*, boeddhistisch*, hijab, varkensvlees
      spiritueel, christelijke`,
    tied: `geloof, religie, kerk, moskee, dominee, gebed, bidden, keppel, bijbel, koran`,
    states: `gelovig, ongelovig, christen, christelijk, moslim, moslima, joods, katholiek, gereformeerd
      hindoe, boeddhist, atheist, religieus, islamitisch, orthodox, protestant, antroposofisch`,
    not: `geloof in, geloof dat, geloof ik, geloof me, ik geloof, niet te geloven, gelooft in, gelooft dat
      kerk als, christelijke school, christelijk onderwijs, christelijke hogeschool
      christelijke scholen, katholieke school, katholieke scholen, katholiek onderwijs
      islamitische school, islamitische basisschool, joodse begraafplaats, joods museum
      protestantse kerk als, protestantse gemeente als, agile is geen geloof, heilig geloof
      katholieke universiteit, protestants christelijk onderwijs, halalvlees, halal lunch
      halal catering, geen geloof, christelijke feestdagen`,
  },
  en: {
    always: `wears|wearing|wore ... a headscarf|hijab|yarmulke|kippah|turban|cross|burqa, her headscarf
      her hijab, goes|went|go|attends|attend to|the|a church|mosque|synagogue|temple
      goes to church|mosque, going to church|mosque, attends church|mosque|mass
      active in|at her|his|the church|mosque, jehovah's witness
      prays|pray|praying at|during|in work|office|the|lunch, prayer breaks|times|room for him|her|me
      time off|day off for eid|diwali|yom|ramadan|passover, off for eid|diwali|yom|ramadan|passover
      fasts|fasting|fasted during|for ramadan|lent
      his|her|my|their religion|faith|beliefs|church|mosque, religious beliefs|reasons|grounds
      converted to, prayers at the|a mosque|church, friday prayers
      practising|practicing muslim|christian|catholic|jew|hindu
      deacon|elder|pastor|member|volunteer|preacher in|of|at ... church`,
    marks: `muslim, christian, jewish, jew, hindu, buddhist, catholic, protestant, evangelical, atheist
      devout, sikh, mormon, islam, ramadan, eid, yom kippur, sabbath, shabbat, headscarf, hijab
      bible group, bible study, imam, religious, religion, humanist, halal, churchgoer, kosher
      agnostic, diwali, passover, hanukkah, baptist, methodist, pentecostal, lutheran, quaker, jehovah
      pork, buddhis*, church service, baptised, baptized`,
    tied: `faith, church, mosque, prayer, bible, koran, quran`,
    states: `religious, muslim, christian, jewish, hindu, buddhist, catholic, protestant, atheist, a believer
      devout, orthodox, fasting`,
    not: `faith in, good faith, bad faith, leap of faith, religiously, church as a client, the church as
      christian school, christian schools, catholic school, catholic schools, islamic school
      protestant church as, orthodox approach, halal catering, religious about, catholic university
      church project, church roof`,
  },
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
})
