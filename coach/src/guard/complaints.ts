import { guardRule } from './find.ts'

export const complaints = guardRule({
  name: 'guard/complaints',
  reason: {
    nl: 'Lichamelijke klachten zijn gezondheidsgegevens, ook als er geen zijn of als ze klein lijken.',
    en: 'Physical complaints are health data, also when there are none or when they seem small.',
  },
  source: 'AVG art. 4 (15) en 9, UAVG art. 30; AP, beleidsregels De zieke werknemer (2016)',
  explanation: {
    nl: 'Dit gaat over lichamelijke klachten van iemand. Schrijf op wat jullie afspraken over het werk, niet waarom.',
    en: "This is about somebody's physical complaints. Write down what you agreed about the work, not why.",
  },
  example: {
    nl: "Wat kan wel: 'Er komt een verstelbaar bureau.'",
    en: "What is fine: 'An adjustable desk will be ordered.'",
  },
  nl: {
    always: `sukkelt|sukkel|sukkelen|sukkelde ... met zijn|haar|mijn|de rug|nek|schouder|schouders|knie|knieen|heup|heupen|enkel|pols|polsen|elleboog|arm|armen|been|benen|voet|voeten|hand|handen|vinger|hart|longen|maag|buik|darmen|keel|ogen|oog|oor|oren|hoofd|borst|rib|ribben|kaak|gewrichten|spieren|nieren|lever|bekken|meniscus|hamstring|achillespees
      kapotte|slechte|zere|pijnlijke|stijve|gebroken|versleten|zwakke rug|nek|schouder|schouders|knie|knieen|heup|heupen|enkel|pols|polsen|elleboog|arm|armen|been|benen|voet|voeten|hand|handen|vinger|hart|longen|maag|buik|darmen|keel|ogen|oog|oor|oren|hoofd|borst|rib|ribben|kaak|gewrichten|spieren|nieren|lever|bekken|meniscus|hamstring|achillespees
      rug|nek|schouder|schouders|knie|knieen|heup|heupen|enkel|pols|polsen|elleboog|arm|armen|been|benen|voet|voeten|hand|handen|vinger|hart|longen|maag|buik|darmen|keel|ogen|oog|oor|oren|hoofd|borst|rib|ribben|kaak|gewrichten|spieren|nieren|lever|bekken|meniscus|hamstring|achillespees gebroken|verstuikt|verrekt|gekneusd|verzwikt|geblesseerd
      last van mijn|zijn|haar|z'n|m'n|d'r|je|uw|hun|de rug|nek|schouder|schouders|knie|knieen|heup|heupen|enkel|pols|polsen|elleboog|arm|armen|been|benen|voet|voeten|hand|handen|vinger|hart|longen|maag|buik|darmen|keel|ogen|oog|oor|oren|hoofd|borst|rib|ribben|kaak|gewrichten|spieren|nieren|lever|bekken|meniscus|hamstring|achillespees
      last van rug|nek|schouder|schouders|knie|knieen|heup|heupen|enkel|pols|polsen|elleboog|arm|armen|been|benen|voet|voeten|hand|handen|vinger|hart|longen|maag|buik|darmen|keel|ogen|oog|oor|oren|hoofd|borst|rib|ribben|kaak|gewrichten|spieren|nieren|lever|bekken|meniscus|hamstring|achillespees
      pijn in|aan mijn|zijn|haar|z'n|m'n|d'r|je|uw|hun|de rug|nek|schouder|schouders|knie|knieen|heup|heupen|enkel|pols|polsen|elleboog|arm|armen|been|benen|voet|voeten|hand|handen|vinger|hart|longen|maag|buik|darmen|keel|ogen|oog|oor|oren|hoofd|borst|rib|ribben|kaak|gewrichten|spieren|nieren|lever|bekken|meniscus|hamstring|achillespees
      door zijn|haar|mijn|m'n|z'n rug
      mijn|zijn|haar|z'n|m'n rug|nek|schouder|schouders|knie|knieen|heup|heupen|enkel|pols|polsen|elleboog|arm|armen|been|benen|voet|voeten|hand|handen|vinger|hart|longen|maag|buik|darmen|keel|ogen|oog|oor|oren|hoofd|borst|rib|ribben|kaak|gewrichten|spieren|nieren|lever|bekken|meniscus|hamstring|achillespees speelt|spelen|speelde ... op
      sleutelbeen, hernia
      vanwege|door|wegens|ivm mijn|zijn|haar|z'n|m'n|d'r|je|jouw|uw|hun rug|nek|schouder|schouders|knie|knieen|heup|heupen|enkel|enkels|pols|polsen|elleboog|arm|armen|been|benen|voet|voeten|hand|handen|vinger|vingers|hart|longen|maag|buik|darmen|keel|ogen|oog|oor|oren|hoofd|rib|ribben|gewrichten|spieren|nieren|lever|bekken|gehoor|zicht
      in verband met mijn|zijn|haar|z'n|m'n|d'r|je|jouw|uw|hun rug|nek|schouder|schouders|knie|knieen|heup|heupen|enkel|enkels|pols|polsen|elleboog|arm|armen|been|benen|voet|voeten|hand|handen|vinger|vingers|hart|longen|maag|buik|darmen|keel|ogen|oog|oor|oren|hoofd|rib|ribben|gewrichten|spieren|nieren|lever|bekken|gehoor|zicht
      mijn|zijn|haar|z'n|m'n|d'r|je|jouw|uw|hun rug|nek|schouder|schouders|knie|knieen|heup|heupen|enkel|enkels|pols|polsen|elleboog|arm|armen|been|benen|voet|voeten|hand|handen|vinger|vingers|hart|longen|maag|buik|darmen|keel|ogen|oog|oor|oren|hoofd|rib|ribben|gewrichten|spieren|nieren|lever|bekken|gehoor|zicht gaat|gaan|is|was|zijn|wordt|worden|werd ... achteruit|slecht|slechter|versleten|verwijderd|geopereerd|kapot|minder|pijnlijk|gebroken|stijf|dik|ontstoken
      hoe gaat het met mijn|zijn|haar|z'n|m'n|d'r|je|jouw|uw|hun rug|nek|schouder|schouders|knie|knieen|heup|heupen|enkel|enkels|pols|polsen|elleboog|arm|armen|been|benen|voet|voeten|hand|handen|vinger|vingers|hart|longen|maag|buik|darmen|keel|ogen|oog|oor|oren|hoofd|rib|ribben|gewrichten|spieren|nieren|lever|bekken|gehoor|zicht
      hoe is het met mijn|zijn|haar|z'n|m'n|d'r|je|jouw|uw|hun rug|nek|schouder|schouders|knie|knieen|heup|heupen|enkel|enkels|pols|polsen|elleboog|arm|armen|been|benen|voet|voeten|hand|handen|vinger|vingers|hart|longen|maag|buik|darmen|keel|ogen|oog|oor|oren|hoofd|rib|ribben|gewrichten|spieren|nieren|lever|bekken|gehoor|zicht
      ziet|zie|hoort|hoor slecht|minder|nauwelijks|niets
      slecht|minder|nauwelijks ziet|hoort|horen|zien
      het aan mijn|zijn|haar|z'n|m'n|d'r|je|jouw|uw|hun hart|longen|maag|rug|nieren
      het in mijn|zijn|haar|z'n|m'n|d'r|je|jouw|uw|hun rug|schouder|nek|knie
      iets aan mijn|zijn|haar|z'n|m'n|d'r|je|jouw|uw|hun rug|nek|schouder|schouders|knie|knieen|heup|heupen|enkel|enkels|pols|polsen|elleboog|arm|armen|been|benen|voet|voeten|hand|handen|vinger|vingers|hart|longen|maag|buik|darmen|keel|ogen|oog|oor|oren|hoofd|rib|ribben|gewrichten|spieren|nieren|lever|bekken|gehoor|zicht
      nieuwe heup|knie
      pijn in|aan|bij ... rug|nek|schouder|schouders|knie|knieen|heup|heupen|enkel|enkels|pols|polsen|elleboog|arm|armen|been|benen|voet|voeten|hand|handen|vinger|vingers|hart|longen|maag|buik|darmen|keel|ogen|oog|oor|oren|hoofd|rib|ribben|gewrichten|spieren|nieren|lever|bekken|gehoor|zicht`,
    marks: `rugklachten, rugpijn, rugoperatie, rugproblemen, rugblessure, rugbreuk, rugletsel, nekklachten
      nekpijn, nekoperatie, nekproblemen, nekblessure, nekbreuk, nekletsel, schouderklachten
      schouderpijn, schouderoperatie, schouderproblemen, schouderblessure, schouderbreuk
      schouderletsel, knieklachten, kniepijn, knieoperatie, knieproblemen, knieblessure, kniebreuk
      knieletsel, heupklachten, heuppijn, heupoperatie, heupproblemen, heupblessure, heupbreuk
      heupletsel, enkelklachten, enkelpijn, enkeloperatie, enkelproblemen, enkelblessure, enkelbreuk
      enkelletsel, polsklachten, polspijn, polsoperatie, polsproblemen, polsblessure, polsbreuk
      polsletsel, elleboogklachten, elleboogpijn, elleboogoperatie, elleboogproblemen
      elleboogblessure, elleboogbreuk, elleboogletsel, armklachten, armpijn, armoperatie, armproblemen
      armblessure, armbreuk, armletsel, beenklachten, beenpijn, beenoperatie, beenproblemen
      beenblessure, beenbreuk, beenletsel, voetklachten, voetpijn, voetoperatie, voetproblemen
      voetblessure, voetbreuk, voetletsel, handklachten, handpijn, handoperatie, handproblemen
      handblessure, handbreuk, handletsel, vingerklachten, vingerpijn, vingeroperatie, vingerproblemen
      vingerblessure, vingerbreuk, vingerletsel, hartklachten, hartpijn, hartoperatie, hartproblemen
      hartblessure, hartbreuk, hartletsel, longklachten, longpijn, longoperatie, longproblemen
      longblessure, longbreuk, longletsel, maagklachten, maagpijn, maagoperatie, maagproblemen
      maagblessure, maagbreuk, maagletsel, buikklachten, buikpijn, buikoperatie, buikproblemen
      buikblessure, buikbreuk, buikletsel, darmklachten, darmpijn, darmoperatie, darmproblemen
      darmblessure, darmbreuk, darmletsel, keelklachten, keelpijn, keeloperatie, keelproblemen
      keelblessure, keelbreuk, keelletsel, oogklachten, oogpijn, oogoperatie, oogproblemen
      oogblessure, oogbreuk, oogletsel, oorklachten, oorpijn, ooroperatie, oorproblemen, oorblessure
      oorbreuk, oorletsel, hoofdklachten, hoofdpijn, hoofdoperatie, hoofdproblemen, hoofdblessure
      hoofdbreuk, hoofdletsel, borstklachten, borstpijn, borstoperatie, borstproblemen, borstblessure
      borstbreuk, borstletsel, prostaatklachten, prostaatpijn, prostaatoperatie, prostaatproblemen
      prostaatblessure, prostaatbreuk, prostaatletsel, huidklachten, huidpijn, huidoperatie
      huidproblemen, huidblessure, huidbreuk, huidletsel, nierklachten, nierpijn, nieroperatie
      nierproblemen, nierblessure, nierbreuk, nierletsel, leverklachten, leverpijn, leveroperatie
      leverproblemen, leverblessure, leverbreuk, leverletsel, blaasklachten, blaaspijn, blaasoperatie
      blaasproblemen, blaasblessure, blaasbreuk, blaasletsel, spierklachten, spierpijn, spieroperatie
      spierproblemen, spierblessure, spierbreuk, spierletsel, gewrichtklachten, gewrichtpijn
      gewrichtoperatie, gewrichtproblemen, gewrichtblessure, gewrichtbreuk, gewrichtletsel
      herniaklachten, herniapijn, herniaoperatie, herniaproblemen, herniablessure, herniabreuk
      hernialetsel, galklachten, galpijn, galoperatie, galproblemen, galblessure, galbreuk, galletsel
      ribklachten, ribpijn, riboperatie, ribproblemen, ribblessure, ribbreuk, ribletsel, kaakklachten
      kaakpijn, kaakoperatie, kaakproblemen, kaakblessure, kaakbreuk, kaakletsel, tandklachten
      tandpijn, tandoperatie, tandproblemen, tandblessure, tandbreuk, tandletsel, liesklachten
      liespijn, liesoperatie, liesproblemen, liesblessure, liesbreuk, liesletsel, achillesklachten
      achillespijn, achillesoperatie, achillesproblemen, achillesblessure, achillesbreuk
      achillesletsel, meniscusklachten, meniscuspijn, meniscusoperatie, meniscusproblemen
      meniscusblessure, meniscusbreuk, meniscusletsel, rugproblemen, rugklacht, hoofdpijnen, *klachten
      blessure, spierpijn, kiespijn, *breuk, pijnklachten, pijnlijk gewricht, zenuwpijn, rugpatient
      hartpatient, reumapatient, fysiek zwaar voor haar|hem|mij`,
    tied: `klachten, pijn, pijntjes, blessure, letsel, wond, gips, krukken, brace, mitella, rollator
      ongemak, kwaaltje, slechtziendheid, ziekteverschijnselen, rug, knie, knieen, heup, longen, enkel
      pols, maag, darmen, nieren, lever, schouder, elleboog, galblaas, blindedarm, gehoor
      gezichtsvermogen, prostaat, baarmoeder, schildklier, rib, ribben`,
    states: `geblesseerd, geen klachten, klachtenvrij, pijnvrij, op krukken, in het gips, kreupel, mank`,
    not: `klantklachten, klantenklachten, geluidsklachten, stankklachten, kinderklachten, burgerklachten
      huurdersklachten, geurklachten, productklachten, servicecklachten, serviceklachten
      klachten over, klachten van klanten, klachten binnen*, klachten af*, klachten op te lossen
      klachten behandel*, klachten van ouders, ouderklachten, kwaliteitsklachten, contractbreuk
      vertrouwensbreuk, stijlbreuk, trendbreuk, inbreuk, doorbreuk, dijkdoorbraak, leidingbreuk
      kabelbreuk, draadbreuk, kettingbreuk, machinebreuk, glasbreuk, breuk, dijkbreuk
      overheidsklachten, klachten in te dienen, kinderziektes, pijnpunt*, hoofdpijndossier*
      hoofdpijn dossier, overlastklachten, milieuklachten, stressklachten, burn-outklachten
      burnoutklachten, psychische klachten, mentale klachten, depressieve klachten, angstklachten
      spanningsklachten, overspanningsklachten, garantieklachten, leveringsklachten, pijn in het hart
      in goede handen, met hand en tand, gebroken hart, slechte hand van, gebroken been in het spel
      reparatieklachten, bezorgklachten, patientklachten, patientenklachten, clientklachten
      klachtenbrief, de hand aan, achter|over mijn|zijn|haar|de rug, rug recht, rug toe*
      met de rug tegen, onder de knie, op de knieen, door de knieen, op de maag
      van mijn|zijn|haar lever, onder de pols, klachten van *ers
      klachten afgehandeld|opgelost|behandeld|geregistreerd|ontvangen|verwerkt|afhandel*
      klachten zijn afgehandeld, longen uit, handen vol, in handen van`,
  },
  en: {
    always: `bad|sore|stiff|painful|injured|broken|dodgy|weak|aching|sprained|fractured|dislocated back|neck|shoulder|shoulders|knee|knees|hip|hips|ankle|wrist|wrists|elbow|arm|arms|leg|legs|foot|feet|hand|hands|finger|heart|lungs|stomach|throat|eyes|eye|ear|ears|head|chest|rib|ribs|jaw|joints|muscles|kidneys|liver|pelvis|spine|hamstring
      broke|breaks|sprained|injured|hurt|fractured|tore|twisted|pulled|strained his|her|my|your|their back|neck|shoulder|shoulders|knee|knees|hip|hips|ankle|wrist|wrists|elbow|arm|arms|leg|legs|foot|feet|hand|hands|finger|heart|lungs|stomach|throat|eyes|eye|ear|ears|head|chest|rib|ribs|jaw|joints|muscles|kidneys|liver|pelvis|spine|hamstring
      trouble|problems|issues|pain|discomfort|complaints with|in|from his|her|my|your|their|the back|neck|shoulder|shoulders|knee|knees|hip|hips|ankle|wrist|wrists|elbow|arm|arms|leg|legs|foot|feet|hand|hands|finger|heart|lungs|stomach|throat|eyes|eye|ear|ears|head|chest|rib|ribs|jaw|joints|muscles|kidneys|liver|pelvis|spine|hamstring
      his|her|my|your|their back|neck|shoulder|shoulders|knee|knees|hip|hips|ankle|wrist|wrists|elbow|arm|arms|leg|legs|foot|feet|hand|hands|finger|heart|lungs|stomach|throat|eyes|eye|ear|ears|head|chest|rib|ribs|jaw|joints|muscles|kidneys|liver|pelvis|spine|hamstring is|are|was|has|have|keeps|started|been ... playing|acting up
      his|her|my|your|their back|neck|shoulder|shoulders|knee|knees|hip|hips|ankle|wrist|wrists|elbow|arm|arms|leg|legs|foot|feet|hand|hands|finger|heart|lungs|stomach|throat|eyes|eye|ear|ears|head|chest|rib|ribs|jaw|joints|muscles|kidneys|liver|pelvis|spine|hamstring is|are|was|has|have|keeps|started ... hurting|killing|sore|bad|painful|aching|troubling
      put|threw|putting my|his|her back out, collarbone, with|because of|due to his|her|my back
      because of|due to|with my|his|her|your|their back|neck|shoulder|shoulders|knee|knees|hip|hips|ankle|ankles|wrist|wrists|elbow|arm|arms|leg|legs|foot|feet|hands|fingers|heart|lungs|stomach|throat|eyes|eye|ear|ears|ribs|joints|kidneys|liver|spine|eyesight|hearing|vision
      how is|how's my|his|her|your|their back|neck|shoulder|shoulders|knee|knees|hip|hips|ankle|ankles|wrist|wrists|elbow|arm|arms|leg|legs|foot|feet|hands|fingers|heart|lungs|stomach|throat|eyes|eye|ear|ears|ribs|joints|kidneys|liver|spine|eyesight|hearing|vision
      my|his|her|your|their back|neck|shoulder|shoulders|knee|knees|hip|hips|ankle|ankles|wrist|wrists|elbow|arm|arms|leg|legs|foot|feet|hands|fingers|heart|lungs|stomach|throat|eyes|eye|ear|ears|ribs|joints|kidneys|liver|spine|eyesight|hearing|vision is|are|was|were|gets|getting ... worse|bad|weak|poor|better|gone|swollen|stiff|broken
      can't|cannot|can|couldn't barely|see|hear well|properly
      it's his|her|my heart|back|lungs|knee|knees|hip, sees|hears badly|poorly, new hip|knee
      something wrong with my|his|her|your|their back|neck|shoulder|shoulders|knee|knees|hip|hips|ankle|ankles|wrist|wrists|elbow|arm|arms|leg|legs|foot|feet|hands|fingers|heart|lungs|stomach|throat|eyes|eye|ear|ears|ribs|joints|kidneys|liver|spine|eyesight|hearing|vision
      pain in|around ... back|neck|shoulder|shoulders|knee|knees|hip|hips|ankle|ankles|wrist|wrists|elbow|arm|arms|leg|legs|foot|feet|hands|fingers|heart|lungs|stomach|throat|eyes|eye|ear|ears|ribs|joints|kidneys|liver|spine|eyesight|hearing|vision`,
    marks: `back pain, neck pain, back trouble, back problems, neck problems, knee problems, knee trouble
      shoulder trouble, heart trouble, heart problems, stomach problems, stomach ache, toothache
      backache, chest pain, joint pain, back issues, knee injury, back injury, sports injury
      head injury, broken bone, muscle pain
      knee|hip|back|shoulder|heart|eye|neck|wrist surgery|operation
      back|neck|shoulder|shoulders|knee|knees|hip|hips|ankle|wrist|wrists|elbow|arm|arms|leg|legs|foot|feet|hand|hands|finger|heart|lungs|stomach|throat|eyes|eye|ear|ears|head|chest|rib|ribs|jaw|joints|muscles|kidneys|liver|pelvis|spine|hamstring pain|injury
      hot flushes, hot flashes, gallbladder, dodgy ticker`,
    tied: `pain, pains, aches, injury, injuries, crutches, cast, brace, sling, wound, physical complaints
      discomfort, soreness, knee, knees, hip, lungs, shoulder, ankle, wrist, kidneys, liver, spine
      collarbone, gallbladder, appendix, eyesight, prostate, womb, thyroid`,
    states: `injured, in pain, pain-free, on crutches, limping, aching, in plaster, in a cast`,
    not: `pain point*, pains to, pain of, took pains, customer complaints, complaints about, a pain to
      pain in the process, growing pains, bad hand, weak arm, back issues of, heart of, broken leg of
      hurt by, cast iron, cast of, sling shot, no pain no gain, shoulder to, shoulder the
      cold shoulder, hip and, complaints from`,
  },
  fires: [
    { language: 'nl', text: 'Hij sukkelt met zijn rug.' },
    { language: 'nl', text: 'Rugklachten zijn een stuk minder.' },
    { language: 'nl', text: 'Zij heeft geen klachten.' },
    { language: 'nl', text: 'Ik heb mijn enkel gebroken.' },
    { language: 'nl', text: 'Hij heeft veel last van z’n knie.' },
    { language: 'nl', text: 'Haar nek klachten zijn over.' },
    { language: 'en', text: 'My back is playing up again.' },
    { language: 'en', text: 'He has back pain.' },
    { language: 'en', text: 'She broke her wrist.' },
    { language: 'en', text: 'He has no pain any more.' },
  ],
  silent: [
    { language: 'nl', text: 'De klachten van klanten zijn snel opgelost.' },
    { language: 'nl', text: 'Hij kreeg drie klachten over de levering.' },
    { language: 'nl', text: 'Dat is een hoofdpijndossier.' },
    { language: 'nl', text: 'Hij heeft een vinger in de pap.' },
    { language: 'nl', text: 'De inbreuk op het contract is gemeld.' },
    { language: 'en', text: 'Customer complaints went down.' },
    { language: 'en', text: 'She found the pain points of our users.' },
    { language: 'en', text: 'He is the heart of the team.' },
  ],
})
