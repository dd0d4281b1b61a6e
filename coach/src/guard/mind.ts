import { guardRule } from './find.ts'

export const mind = guardRule({
  name: 'guard/mental-health',
  reason: {
    nl: 'Hoe het geestelijk met iemand gaat, is een gezondheidsgegeven, ook als het een vermoeden is.',
    en: 'How somebody is doing mentally is health data, also when it is a suspicion.',
  },
  source: 'AVG art. 4 (15) en 9, UAVG art. 30; AP, beleidsregels De zieke werknemer (2016)',
  explanation: {
    nl: 'Dit gaat over iemands geestelijke gezondheid. Een vermoeden is ook een gezondheidsgegeven.',
    en: "This is about somebody's mental health. A suspicion is health data too.",
  },
  example: {
    nl: "Wat kan wel: 'We verdelen het werk opnieuw en kijken in mei of dat goed gaat.'",
    en: "What is fine: 'We divide the work anew and look in May whether that goes well.'",
  },
  nl: {
    always: `niet lekker in mijn|zijn|haar|je|m'n|z'n|d'r vel, niet goed in mijn|zijn|haar|je|m'n|z'n vel
      slecht in mijn|zijn|haar|je|m'n|z'n vel, psychische klachten, mentale klachten
      psychische problemen, mentale problemen, psychisch niet, mentaal niet goed, mentaal niet lekker
      mentaal in de knoop, geestelijke gezondheid, mentale gezondheid, in een dip, er doorheen zit|zat
      zit|zat er doorheen, er helemaal doorheen, zit|zat erdoorheen, er even doorheen
      trekt|trek|trok het niet meer, aan het eind van mijn|zijn|haar latijn, oververmoeid*
      slaapt slecht, slaap slecht, sliep slecht, slecht slaapt, slapeloze nachten, slaapproblemen
      tegen ... burn-out, tegen ... burnout, op omvallen, ingestort, stortte in, zenuwinzinking
      huilbui*, iets psychisch, in het autistisch|autistische spectrum, eet slecht
      huilt snel|veel|vaak, huilt om alles, niet lekker in het|mijn vel, onder de stress
      slecht gaat met mij|hem|haar, weinig energie, energie is beperkt|laag|op
      op mijn|zijn|haar tandvlees, naar de psych, bij een psych, burn out, hartkloppingen
      stemmingswisseling*, zit in een dal, in een diep dal, met stress thuis, heeft rust nodig
      last van stress, veel stress, te veel stress, concentratieproblemen, concentratieklachten
      geheugenproblemen, kan het niet meer aan, kon het niet meer aan, wordt haar|hem allemaal te veel
      werd haar|hem|me|mij allemaal te veel, te veel geworden, tegen ... depressie`,
    marks: `burn-out, burnout, burn-outklachten, burnoutklachten, bore-out, depressie, depressies
      depressief, depressieve klachten, overspannenheid, stressklachten, spanningsklachten
      overspanningsklachten, paniekaanval*, paniekstoornis, angstaanval*, angststoornis, angstklachten
      adhd, add, autisme, autist, autistisch*, ass, asperger, ptss, trauma, borderline, bipolair*
      manisch*, psychose*, psychotisch, schizofre*, eetstoornis*, anorexia, boulimia, dwangstoornis
      ocd, persoonlijkheidsstoornis, *stoornis, zelfmoord*, suicid*, zelfbeschadiging, dyslexie
      dyslectisch, dyscalculie, hoogsensitief, faalangst*, pleinvrees, hechtingsproblem*
      rouwverwerking, instabiel, mentale belasting, fobie, angsten, verlatingsangst, niet pluis
      slaapgebrek, eetprobleem, eetproblemen, psychisch, psychische, mentale gesteldheid, burn-out*
      burnout*, psych, psychiatrisch*, psychologische, psychologisch, eetproblematiek, *problematiek
      therapeut, overspannenheid, autis*, zelfdoding, hsp, downsyndroom, tourette, tics, stress thuis
      *syndroom, geheugenverlies, vergeetachtig`,
    tied: `stress, trauma, paniek, somberheid, spanningen, hyperventilatie, dip, dipje, angst
      slapeloosheid, zenuwen`,
    states: `overspannen, opgebrand, overwerkt, depressief, depri, somber, uitgeput, futloos, labiel
      psychisch labiel, mentaal uitgeput, emotioneel instabiel, in de war, erg moe, heel erg moe
      steeds moe, zo moe, doodmoe, te moe, vaak moe, bekaf, burnt-out, burned-out, overprikkeld
      helemaal op, getraumatiseerd, suicidaal, manisch, in de put, overbelast, van slag, vermoeid
      oververmoeid, snel moe, gauw moe, altijd moe, uitgeblust, bedrukt, op zijn tandvlees
      erg in de put, moe, angstig, erg gespannen, gestrest, opgejaagd`,
    not: `moe van, niet moe om, op tijd, op de, op het, op een, op vakantie, op zoek, op weg, op kantoor
      op schema, op koers, op orde, op peil, op niveau, op mijn, op zijn, op haar, op _
      moe maar voldaan, nooit te moe, kwetsbaar op*, kwetsbaar durf*, overspannen markt
      overspannen arbeidsmarkt, overspannen verwachtingen, economische depressie, overbelast netwerk
      angst voor, plankenkoorts, trauma heli, ass compu*, add-on, gezonde stress
      zich kwetsbaar opstellen, jezelf kwetsbaar, traumachirurg*, in de war met, in de war over
      vermoeid van, psychische hulpverlening, psychische zorg, burn-outpreventie*, burnoutpreventie*
      burn-outcoach*, psychologische veiligheid, psychologisch contract, moe te, autismecoach
      schuldenproblematiek, stikstofproblematiek, parkeerproblematiek, woonproblematiek
      problematiek van, overspannen woningmarkt`,
  },
  en: {
    always: `mental health problems|issues|issue|reasons|struggles, his|her|my mental health
      nervous breakdown, mental breakdown, on the verge|edge of a|burnout|breakdown|burn-out
      heading for|towards a|burnout|burn-out, close to burnout|burn-out|breaking, not in a good place
      at breaking point, can't cope, cannot cope, could not cope, couldn't cope, struggling to cope
      sleepless nights, sleeps badly, sleeping badly, trouble sleeping, not sleeping, isn't sleeping
      struggling mentally, mentally unwell, mentally exhausted, breaks down in tears
      crying at her|his desk, fell apart, burst into tears, on the spectrum
      on the autistic|autism spectrum, something psychological, edge|verge of burning, burning out
      cries easily|often|a lot, cries at work, in tears|pieces again, not coping, very down, felt down
      feeling down, on tablets|pills, felt low, feeling so down, burn out, heart palpitations
      palpitations, mood swings, suffers from stress, a lot of stress, too much stress
      too much for her|him|me, at the end of her|his|my rope|tether, nervous wreck, memory problems
      concentration problems, losing it`,
    marks: `burn-out, burnout, burnt out, burned out, depression, depressed, depressive, panic attack*
      panic disorder, anxiety, anxiety disorder, adhd, add, autism, autistic, asperger*, ptsd, trauma
      borderline, bipolar, manic, psychosis, psychotic, schizophren*, eating disorder*, anorexia
      bulimia, ocd, personality disorder, suicid*, self-harm, dyslexia, dyslexic, dyscalculia
      neurodivergent, breakdown, post-natal depression, postnatal depression, mental health
      stress-related, agoraphobia, phobia, grief counselling, stress leave, compulsive disorder
      mood swings, psychiatr*, eating disorders, panic, grief, stress-related complaints, *syndrome
      tourette*, tics`,
    tied: `stress, trauma, panic, low mood, insomnia, nerves`,
    states: `depressed, burnt out, burned out, burnt-out, burned-out, overworked, exhausted, worn out
      stressed out, anxious, unstable, emotionally unstable, fragile, overwrought, suicidal
      very tired, always tired, constantly tired, so tired, very low, mentally fragile, traumatised
      traumatized, at the end of his tether, at the end of her tether, overstrained, tearful
      feeling low, tired and emotional, stressed, very stressed, mentally drained, drained`,
    not: `low on, low in, low risk, low priority, low key, low-key, anxious to, stress test*, stress tests
      add a, add the, add to, add more, add value, add new, add _, exhausted all, exhausted every
      exhausted the, the great depression, economic depression, breakdown of, cost breakdown
      breakdown structure, work breakdown, mental health awareness, mental health campaign
      mental health charity, unstable build*, fragile code, stress that, stresses that
      stress the importance, exhausted options, anxiety about the release, stress management course`,
  },
  fires: [
    { language: 'nl', text: 'Volgens mij zit hij tegen een burn-out aan.' },
    { language: 'nl', text: 'Zij zit niet lekker in haar vel.' },
    { language: 'nl', text: 'Ik ben de laatste tijd erg moe.' },
    { language: 'nl', text: 'Hij heeft ADHD.' },
    { language: 'nl', text: 'Zij was vorig jaar overspannen.' },
    { language: 'nl', text: 'Hij slaapt slecht.' },
    { language: 'nl', text: 'Hij is depresief.' },
    { language: 'en', text: 'I think he is heading for a burnout.' },
    { language: 'en', text: 'She has anxiety.' },
    { language: 'en', text: 'He was depressed last year.' },
  ],
  silent: [
    { language: 'nl', text: 'De arbeidsmarkt is overspannen.' },
    { language: 'nl', text: 'Zij gaf een workshop over burn-out.' },
    { language: 'nl', text: 'Ik ben moe van de vergaderingen over het dossier.' },
    { language: 'nl', text: 'De leerlingen met adhd krijgen een eigen werkplek.' },
    { language: 'nl', text: 'Hij durft zich kwetsbaar op te stellen.' },
    { language: 'en', text: 'Please add a column to the report.' },
    { language: 'en', text: 'She led the campaign on anxiety among young people.' },
    { language: 'en', text: 'The cost breakdown is clear.' },
  ],
})
