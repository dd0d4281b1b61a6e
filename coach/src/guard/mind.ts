import { guardRule } from './find.ts'
import type { Grounds } from '../rule.ts'

export const mind = guardRule({
  name: 'guard/mental-health',
  explanation: {
    nl: 'Dit gaat over iemands geestelijke gezondheid. Een vermoeden is ook een gezondheidsgegeven.',
    en: "This is about somebody's mental health. A suspicion is health data too.",
  },
  example: {
    nl: "Wat kan wel: 'We verdelen het werk opnieuw en kijken in mei of dat goed gaat.'",
    en: "What is fine: 'We divide the work anew and look in May whether that goes well.'",
  },
  nl: {
    always: `loopt|loop|liep ... bij iemand, praat met iemand, praat|praten|gesprekken ... met een coach over haar|zijn|mijn burn-out|klachten|verlies
      zijn|haar|mijn hoofd weer op orde, hoofd zit vol, vol hoofd, hulp gezocht|gezocht voor
      zoekt|zocht|krijgt|heeft professionele|psychologische|psychische hulp, professionele hulp, in een kliniek gezeten|gezet|verbleven, nachtmerrie
      herbelevingen, slaapt nauwelijks|amper|nog|weinig|niet|beroerd|slecht, doet|deed geen oog dicht, slaapproblem*, slaapklacht*, slaapgebrek
      piekert|pieker|piekeren|piekerde, maalt|malen ... nachten|nachts, gepieker, in een gat gevallen, zwart gat gevallen, zag|ziet|zie ... niet meer zitten
      het niet meer zitten, levensmoe, geen zin meer in het leven, uit het leven stappen|gestapt, einde aan haar|zijn leven
      het water staat ... tot aan de lippen, water aan de lippen, loopt|liep|loop|lopen op zijn|haar|mijn laatste benen|tandvlees
      aan het einde van zijn|haar|mijn latijn|krachten, kan|kon|kunnen ... niet meer aan|opbrengen|trekken, het trekt|trek niet meer, tegen een|de muur gelopen
      de stekker eruit, op instorten|omvallen, in tranen, barstte in huilen|tranen, in huilen uit, moet|moest ... huilen, huilend, aan het huilen
      huilt|huilde|huil ... veel|vaak|snel|thuis|op|bij|zonder, tranen zitten hoog, zit|zat er ... doorheen, zit|zat ... erdoorheen, geen energie meer
      is de energie op, leeg en op, helemaal leeg, koekje is op, de accu|batterij|koek|rek is leeg|eruit|op, kort lontje sinds|door
      paniek aanval|aanvallen|in de|bij, raakt|raakte|raak in paniek, angstig voor|om, sociale angst, smetvrees, hoogtevrees, claustrofob*, straatvrees
      vorm van autisme|adhd|dementie, iets|beetje autistisch, in|op het spectrum, kenmerken van autisme|adhd|add, trekken van autisme, adhd-diagnose
      autisme-diagnose, getest op adhd|autisme|dyslexie|hoogbegaafdheid, psychische|mentale klachten|problemen, psychisch niet, mentaal niet goed|lekker
      geestelijke|mentale gezondheid, in een dip, er doorheen zit|zat, er helemaal|even doorheen, trekt|trek|trok het niet meer
      aan het eind van mijn|zijn|haar latijn, oververmoeid*, slapeloze nachten, tegen ... burn-out|burnout|depressie, ingestort, stortte in, zenuwinzinking
      huilbui*, iets psychisch, in het autistisch|autistische spectrum, huilt om alles, onder de stress, slecht gaat met mij|hem|haar
      energie is beperkt|laag|op, naar de psych, bij een psych, hartkloppingen, stemmingswisseling*, zit in een dal, in een diep dal, heeft rust nodig
      last van stress, veel stress, concentratieproblemen, concentratieklachten, geheugenproblemen, wordt haar|hem allemaal te veel
      werd haar|hem|me|mij allemaal te veel, te veel geworden, nachten|weken niet|nauwelijks|amper|slecht, stoppen|ophouden met huilen
      niet|nauwelijks|niets meer|amper eet|eten|slaapt|slapen|lacht|praat, zijn|haar|mijn hoofd ... druk|vol|onrustig|chaos|tollen|tolt`,
    marks: `eetgedrag, psychisch*, paniek aanval*, angstig*, zelfhulpgroep, praatgroep, lotgenotengroep, gesprekstherapie, mentale, geestelijke, tranen
      doorgedraaid, overprikkeld, prikkels, zelfverwonding, hoort stemmen, waanbeeld*, herbeleving*, werkgerelateerde stress, stress slaat|gerelateerd*|thuis
      in zichzelf gekeerd, teruggetrokken, emotioneel uitgeput, zenuwziek, stemmingsproblem*, meltdown, shutdown, is|ben|was gewoon|echt|helemaal|totaal op
      mentaal, *vrees, overstuur, examenangst, pdd-nos, pdd, mcdd, odd, nld, dyspraxie, dyslec*, dyslex*, dyscalcul*, stotter*, logopedie, hoogbegaafd*
      hooggevoelig*, neurodiver*, hsp'er, adhd'er, add'er, depri, postpartum*, winterdepressie, winterdip, rouw*, *inzinking, dissociat*, derealisatie, *fobie
      dwanggedachten, dwangmatig*, wanen, stemmen in zijn|haar|mijn hoofd, hallucin*, manie, hypomaan, cptss, posttraumatisch*, getraumatiseerd, eetbui*
      boulimie, orthorexia, arfid, snijdt zichzelf, zelfmutilatie, automutilatie, crisisdienst, crisisopname, psych-opname, gedwongen opname, ggz-*, basis-ggz
      indigo, emdr-*, schematherapie, gedragstherapie, mindfulness vanwege, spanningsklacht*, stressgerelateerd*, stressklacht*, uitputting*, overbelasting
      slaapcentrum, slaapkliniek, zenuwinstorting, bore-out, paniekaanval*, angstaanval*, adhd, add, ass, asperger, ptss, trauma, borderline, bipolair*
      manisch*, psychose*, psychotisch, schizofre*, eetstoornis*, anorexia, boulimia, ocd, *stoornis, zelfmoord*, suicid*, zelfbeschadiging, hoogsensitief
      faalangst*, hechtingsproblem*, instabiel, angsten, verlatingsangst, niet pluis, eetprobleem, burn-out*, burnout*, psych, psychiatrisch*, psychologische
      psychologisch, *problematiek, overspannenheid, autis*, zelfdoding, hsp, tourette, tics, *syndroom, geheugenverlies, vergeetachtig`,
    together: `angst|bang + liften|hoogte|hoogtes|menigtes|vliegen|spuiten / kleine ruimtes
      mentaal|psychisch|emotioneel|geestelijk + niet|slecht|minder|matig|lekker|goed|oke|stabiel|labiel|instabiel|zwaar|moeilijk|kwetsbaar|op|uitgeput|overbelast|gezond|fit|wankel|breekbaar|trekt|redt
      voelt|voel|voelde|gevoeld + beroerd|belabberd|slap|koortsig|ziek|ziekjes|lusteloos|neerslachtig|lichamelijk|fysiek|mentaal|psychisch|geestelijk
      zich|zichzelf + gesneden|snijdt|sneed|verwond|verwondt|verwondde, loopt|loop|liep|lopen|zit|zat + op zijn|haar|mijn tandvlees
      voelt|voel|voelde + leeg|waardeloos|wanhopig|radeloos|minderwaardig|opgejaagd|ellendig|rot|down
      huil|huilt|huilde|huilen + om|niks|niets|veel|vaak|steeds|elke|snel
      zit|zat|zitten|voelt|voel|steekt|stak|lekker|goed|slecht|best + in zijn|haar|mijn|z'n|m'n|d'r|je|hun vel
      slecht|niet|moeilijk|nauwelijks + tegen stress|druk|drukte|spanning, niet + bovenop|erbovenop
      slaap|slaapt|sliep|slapen|geslapen|nachtrust + slecht|nauwelijks|amper|niet|weinig|beroerd|kort|licht|matig|onrustig|uur|uren|puinhoop|drama|pillen|tabletten|medicatie|door
      lig|ligt|lag|lagen + malen|piekeren|tobben|wakker, piekert|pieker|piekerde|maalt|maalde|tobt + nacht|nachten|'s|nachts|veel|continu|constant
      eet|at|eten|gegeten + nauwelijks|amper|slecht / bijna niets|niet, energie + minder|weinig|geen|nauwelijks|amper|laag|kwijt|beperkt|gebrek|tekort|beperkte
      niet meer|langer + trekt|trok|trekken|bolwerkt|bolwerken|bolwerkte|aankan|aankon|opbrengen, valt|viel|vallen|gevallen + in slaap`,
    befalls: `instort*, ingestort, stortte|stort|stortten ... in`,
    tied: `dwang, stress, paniek, somberheid, spanningen, dip, dipje, angst, slapeloosheid, zenuwen`,
    states: `burn-out, instabiel, hoogsensitief, overstuur, depressief, depri, overprikkeld, getraumatiseerd, suicidaal, manisch, vermoeid, oververmoeid
      angstig, doodongelukkig, neerslachtig, zwaarmoedig, lusteloos, apathisch, gesloopt, afgebrand, totaal|helemaal op, kapot en op, niet zichzelf
      zichzelf niet, hypergevoelig, erg emotioneel|gespannen, ontregeld, overspannen, opgebrand, overwerkt, somber, uitgeput, futloos, labiel, in de war|put
      doodmoe, bekaf, burnt-out, burned-out, overbelast, van slag, uitgeblust, bedrukt, moe, *vermoeid, gestrest, opgejaagd`,
    not: `energie van|uit|in|aan, mentale weerbaarheid|fitheid|voorbereiding|model|weerbaarheid*, geestelijke verzorg*|stroming, moe na|van|door|maar|te
      gestrest|gespannen van|door|over|voor|om, stress voor|over|om|rond|bij, rust nodig om|voor|bij, van zijn|haar|mijn|je stuk
      team loopt op zijn|haar tandvlees, minder|gezonde stress, stressbestendig*, stresstest*, stressvol*, paniekvoetbal, in paniek maar|toen|door, geen paniek
      paniekzaai*, gek|vermoeid|problematiek van, angstcultuur, psychologie, psychologische testen|test|inzichten|veiligheid, burn-outbeleid, mentaliteit
      vermoeiend*, faalangsttraining*, faalangstreductie*, autisme-expert, ass-leerlingen, traumasensitief*, traumaverwerking bij, dyslexie-*, dyslexiescreening
      dyslexiebeleid, rouwdienst, rouwstukken, rouwauto, rouwcentrum, rouwvervoer, slapende klant*, leeg scherm, kwetsbaar op*|durf*
      overspannen markt|arbeidsmarkt|verwachtingen|woningmarkt, economische depressie, overbelast netwerk, angst voor
      mentaal weerbaar*|sterk|voorbereid*|aanwezig, plankenkoorts, *watervrees, trauma heli, ass compu*, add-on, jezelf kwetsbaar, traumachirurg*
      in de war met|over, psychische hulpverlening|zorg, burn-outpreventie*, burnoutpreventie*, burn-outcoach*, psychologisch contract, autismecoach
      schuldenproblematiek, stikstofproblematiek, parkeerproblematiek, woonproblematiek, niet wakker van
      helemaal|totaal|echt|gewoon op dreef|schema|de|het|haar|zijn|eigen|maat|tijd|koers|gemak|orde|mijn|hun|elkaar
      weken|nachten niet gehaald|gezien|gewerkt|gesproken, stress op de afdeling, niet moe om, nooit te moe`,
  },
  en: {
    always: `sees|seeing|see someone on|about|for|every|who|to, talking|talks|talk to someone about|on|every|professional
      getting|gets|seeking|sought|needs professional help, seek help for, nightmares, flashbacks, not|isn't herself|himself, not|hasn't been herself|himself
      sleep problems|issues|trouble|disorder|deprivation, awake all night|at night, up all night with, lies|lying|lay awake
      doesn't|don't|can't|couldn't|no sleep, wants to end|ended it|her|his|their life, took his|her|their own life, end her|his life, suicidal
      dark place|thoughts|times|days|spell, low mood|spell|ebb, feeling|feels|felt|been|very|so|really low|down lately|since|again|for|and
      running on empty|fumes, on her|his|my last legs, hit a|the wall, hitting the wall, at|hit rock bottom
      mentally|emotionally fragile|unstable|drained|exhausted|unwell|strong|fit|healthy|stable|wobbly|and
      fragile|wobbly|vulnerable|unstable|raw emotionally|mentally, emotionally all over, breaks|broke|breaking|broken down crying|in|at|during, in tears
      was crying, cries|cried|crying at|in|on|after|during|a|again|every, teary, welled up, nervous exhaustion|breakdown|wreck, headspace
      can't|couldn't|cannot take|bear it|any any|more|anymore|much, snowed under and crying, all got too much, overwhelmed and, panics in, social anxiety
      claustrophob*, scared of heights, fear of heights|flying|lifts|crowds, form of autism, on the autism|spectrum, autistic traits, traits of autism|adhd
      adhd|autism diagnosis, tested|assessed|assessment for adhd|autism|dyslexia, a bit autistic, a bit ocd about herself, bit of a breakdown
      having|had a breakdown|wobble, mental health problems|issues|issue|reasons|struggles, mental breakdown, on the verge|edge of a|burnout|breakdown|burn-out
      heading for|towards a|burnout|burn-out, close to burnout|burn-out|breaking, not in a good place, at breaking point, can't|cannot|couldn't cope
      could not cope, sleepless nights, trouble|isn't sleeping, fell apart, burst into tears, on the autistic|autism spectrum, something psychological
      edge|verge of burning, burning|burn out, cries easily|often|a lot, in tears|pieces again, not coping, very|felt|feeling down, on tablets|pills, felt low
      feeling so down, palpitations, mood swings, a lot of stress, too much stress, too much for her|him|me, at the end of her|his|my rope|tether
      memory|concentration problems, losing it, stop|stopped|stopping crying|shaking, did|does|do|has not|hardly sleep|slept|eat|eaten
      broke|breaks|fell|fallen down|apart and|at|after, struggles|struggling|struggled to sleep|eat|breathe|concentrate|cope|walk|stand|lift|bend
      not|hasn't been in since, went to pieces, his|her|my head ... busy|full|racing|spinning|mess`,
    marks: `psychological cause|problem|problems|issue|issues|help|support|treatment|complaints, support group, nerves before, anxious, low self*|moods
      hopeless, spiralling, spiraling, meltdown, hears voices, mental|emotional state, state of mind, on edge since|all, nerves are shot, flashback*
      stress-induced, overwhelmed, burned-out, anxieties, pdd-nos, dyspraxi*, dyslec*, dyslex*, dyscalcul*, stammer*, stutter*, speech impediment
      gifted assessment, neurodiver*, highly sensitive, hsp, postpartum*, winter blues, seasonal affective, sad lamp, bereavement|eap counsel*, grieving
      in mourning, eating problem*|disorder*, binge*, purging, self harm*, self-harm*, cutting herself, sectioned, crisis team, psych ward, camhs, cbt, emdr
      talking therapy, counselling, counseling, dissociat*, hallucinat*, delusion*, paranoid, paranoia, mania, cptsd, post-traumatic*, post traumatic*
      traumatis*, traumatiz*, overworked and, work-related stress, mental strain|health, mental load and, brain fog, bpd, odd diagnosis, body dysmorph*, *phobia
      burn-out, burnout, anxiety, adhd, add, autism, autistic, asperger*, ptsd, trauma, borderline, bipolar, manic, psychosis, psychotic, schizophren*, anorexia
      bulimia, ocd, personality|compulsive disorder, suicid*, breakdown, stress-related, psychiatr*, panic, grief, *syndrome, tourette*, tics`,
    together: `slept|sleep|sleeps|sleeping + badly|poorly|barely|hardly|not|isn't|hasn't|hours|pills|tablets|little|never
      eats|eat|eating|ate + barely|hardly / almost nothing, energy + low|little|less|no|lack*|drained`,
    befalls: `broke|breaks|breaking|broken|cracked down|up, fell|falls|fallen|went|go to pieces, collapsed`,
    tied: `stress, nerves`,
    states: `neurodivergent, bipolar, manic, paranoid, dyslexic, autistic, depressed, burned-out, anxious, traumatised, traumatized, in bits, in a bad place
      at a low point, shattered emotionally, all over the place emotionally, miserable|withdrawn and low, listless, strung|burnt|burned|worn out, frazzled
      burnt-out, overworked, exhausted, unstable, fragile, overwrought, very|always|constantly|so tired, very|feeling low, overstrained, tearful
      tired and emotional, stressed, drained`,
    not: `hides|hide|hiding his|her|my nerves, stressed about|by|over|for|with, tired after|from|of|but, stress about|over|around|test*|that
      mentally prepare*|present|note|demanding, mental note, preventing|prevent burnout, burnout prevention|workshop*, talk on|about burnout, stress-test*
      less stressed, marking stress, panic about|button|mode, no|kernel panic, trauma-informed, trauma informed|unit|surgeon, exhaustion|breakdown of
      exhaustive, ptsd patients, autism unit|centre, dyslexia screening, dyslexia-friendly, adhd coach, paranoid about security|backups, manic monday|week|day
      borderline case*|between|acceptable, shrink the|to, fragile test*|code, withdrawn from|the, low on|in|risk|priority|key, low-key, anxious to, add _
      exhausted all|every|the|options, economic depression, cost|work breakdown, breakdown structure, mental health awareness|campaign|charity, unstable build*
      stresses that, under less stress, team is running on empty, running on empty because, the great depression, stress the importance, anxiety about|among`,
  },
})

export const mindGrounds: Grounds = {
  reason: {
    nl: 'Hoe het geestelijk met iemand gaat, is een gezondheidsgegeven, ook als het een vermoeden is.',
    en: 'How somebody is doing mentally is health data, also when it is a suspicion.',
  },
  source: 'AVG art. 4 (15) en 9, UAVG art. 30; AP, beleidsregels De zieke werknemer (2016)',
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
}
