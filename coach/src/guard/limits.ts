import type { Language } from '../finding.ts'

/** What somebody cannot or may not do for health, and the way back to work: the cause stays unsaid, everybody knows it. */
export const limits: Readonly<Record<Language, string>> = {
  nl: `kan|kon|kunnen ... niet|nauwelijks|amper|moeilijk|slecht lang|langer|goed|meer|veel|zwaar staan|zitten|lopen|tillen|bukken|knielen|hurken|traplopen|typen
    kan|kon ... niet|nauwelijks|amper ... achter elkaar staan|zitten|lopen|typen
    kan|kon ... niet|nauwelijks|amper|geen ... tillen|bukken|knielen|traplopen|hurken|optillen|trappen
    mag|mocht|mogen ... niet|geen ... tillen|bukken|autorijden|sporten|vliegen|traplopen|heffen|sjouwen|inspannen|belasten|steunen|klimmen
    mag|mocht ... niet boven schouderhoogte|schouder, boven schouderhoogte, niet meer autorijden van, tilverbod, tilbeperking, niet tillen|zwaar
    traplopen lukt|gaat|kan|is, trap op|lopen lukt|gaat niet, licht|lichte werk|werkzaamheden voorlopig|tot|totdat|na|sinds|wegens|vanwege|in|zolang
    op advies van de|zijn|haar|mijn|een arts|dokter|bedrijfsarts|arbo|arboarts|huisarts|specialist|fysio, op therapeutische|arbeidstherapeutische basis
    therapeutisch aanwezig|terug|begonnen|starten, op arbeidstherapeutische|krukken
    opbouwen|bouwt|opgebouwd in|naar|tot|van|met ... uren|uur|ochtenden|dagdelen|dagen, uren opbouwen|opgebouwd|uitbreiden na
    opbouw van|in|naar uren|ochtenden|dagdelen, uren|dagdelen|ochtenden ... opbouwen|opgebouwd, bouwt|bouw|bouwen|bouwde ... weer|verder|rustig|langzaam ... op
    weer _ van de _ uur, weer|nog|voorlopig|tijdelijk halve dagen, halve dagen|ochtenden wegens|vanwege|door|na, er weer voor _ procent|%
    voor _ procent|% hersteld|arbeidsgeschikt|ziek|beter|inzetbaar|belastbaar|afgekeurd|ziekgemeld
    _ % hersteld|arbeidsgeschikt|ziek|beter|inzetbaar|belastbaar|afgekeurd|arbeidsongeschikt|ziekgemeld, weer aan de slag na|sinds
    weer begonnen na ... weken|maanden, lang|maanden|weken|jaar uit de running|roulatie|relatie geweest, een tijd|tijdje|poos|periode weg geweest|thuis
    maanden|weken|maand|week|jaar thuis gezeten|gezeten|zitten|zat|geweest|is|door|met|vanwege|wegens|omdat, zit|zat|zitten sinds ... thuis
    op|vanaf de ic|intensive care|hartbewaking|seh|spoedeisende, ligt|lag ... op intensive care
    volgens de|zijn|haar|een arts|dokter|huisarts|bedrijfsarts|specialist|fysio|psycholoog, indicatie van|voor het uwv|wajong|banenafspraak, loonkostensubsidie
    hersteltijd, herstelperiode, herstelfase, half|halve|een been|arm|hand|oog, meer dan|boven _ kilo tillen|sjouwen|dragen
    zit|zat|zitten ... ziek|overspannen|uitgeput|opgebrand|arbeidsongeschikt thuis, wia-*, wga-*, iva-*, uwv-arts, uwv-gesprek, keuringsarts
    gesprek|afspraak|beoordeling|keuring met|bij|door het uwv, spoor 1|2|een|twee, eerste|2e|1e spoor, tweede-spoor*, tweedespoor*, plan van aanpak verzuim
    probleemanalyse van|bedrijfsarts, eerstejaarsevaluatie, deskundigenoordeel, functionele mogelijkhedenlijst, fml, izp, benutbare mogelijkheden, urenbeperking
    arbeidsdeskundig onderzoek, no-riskpolis, no-risk, loonkostensubsidie voor
    oproep|spreekuur|gesprek|afspraak|advies|contact|terugkoppeling|bericht|consult ... bij|van|met|de|voor arbo|arbodienst|bedrijfsarts|arboarts|poh|ggz|uwv-arts|verzuimcoach
    terugkoppeling|advies arbo|arbodienst|bedrijfsarts, verwijzing naar|voor|van|gekregen
    doorverwezen|doorgestuurd naar ... specialist|ziekenhuis|ggz|psycholoog|psychiater|fysio|therapeut|cardioloog|neuroloog|kliniek|poli|arts, poh-ggz
    naar|via|bij|langs de huisartsenpost|spoedpost|seh, eerste hulp van|bij|in, naar|bij|via de poli|polikliniek, onder de scanner|mri|scan, in de scanner|mri
    de scan, wachtlijst voor|bij een|de|haar|zijn operatie|kliniek|therapie|behandeling|ggz|heup|knie|psycholoog, _ keer|maal ziek|ziekgemeld|afwezig
    ziekteverzuim|verzuim|ziek _ dagen|weken|keer, dagen|weken|dag|week|keer|dagje ziek, dreigde|dreigt|bang om|voor uit te vallen|uitval
    geen|niet ... nachtdiensten|avonddiensten meer|draaien van|vanwege|om|op medische|gezondheid
    kan|kon niet tegen stof|noten|parfum|prikkels|drukte|lawaai|alcohol|lactose|gluten, kan|kon niet tegen de stof|drukte|prikkels|geluiden
    hulpmiddel voor zijn|haar, aangepaste stoel|werkplek|muis|bureau|auto wegens|vanwege|voor zijn|haar|mijn|door, prikkelarm*, prikkelgevoelig*, overprikkeling
    energiehuishouding, energetisch beperkt, draagt een|sinds een bril|brace|korset|gehoorapparaat|spalk|steunkous|hoortoestel|ooglapje|mitella|pruik, korset
    spalk, hoortoestel*, steunkousen, scootmobiel, rollator, met krukken, brace om, in een brace|spalk|mitella, slecht|moeilijk ter been, traplift
    invalidenparkeer*, invalidenkaart`,
  en: `can't|cannot|couldn't|unable|mustn't|shouldn't|may ... lift|stand|bend|kneel|climb|drive|walk|sit ... for|long|far|heavy|anything|stairs|ladders|weeks|hours
    not allowed|supposed|meant to lift|drive|bend|climb|fly|stand|carry|work nights, isn't|wasn't|aren't|not allowed to ... lift|fly|bend|climb|carry
    physically|mentally|emotionally it's|it|he|she|i|they|he's|she's|i'm, physically|mentally|emotionally ... too much|hard|tough
    told|advised|ordered not to lift|bend|drive|fly|stand|work|climb|carry|exercise, no heavy lifting, no|avoid lifting, no driving for|until
    light|lighter|amended|restricted duties, desk duties until|for|while, phased|gradual|staged return|back|comeback
    back on|at|to full|light|half|reduced hours|duties|days after|since|following, build|builds|building|built ... back|hours up|to
    ease|easing|eased back into|in, easing|ease her|him|me|herself|himself back, back part-time|half-time|mornings after|since|following|until
    back from|after sick|illness|surgery|sickness|maternity|hospital, occ-health
    referred|referral to occupational|oh|a|the specialist|physio|hospital|psychologist|counselling|clinic|consultant|neurologist|cardiologist, fit note*
    fit-note*, sick line|pay|twice|again|today|yesterday|since|all|for, ssp, doctor says|said|advised|wants|reckons|thinks|told|signed|has
    doctors say|said|think|found|are, gp says|said|advised|signed|thinks|reckons, signed her|him off work|for|until|sick, sick|ill _ days|times|twice|once
    been|was|is|out|off ill|poorly|sick, off for ... weeks|months with|after, out sick|ill|again with, off again with, absence|sickness|sick _ days|weeks|spells
    absent _ days|times through|due, spells of absence|sickness, days of sickness|absence|illness
    absence record|level|levels|history|spells|meeting|review|trigger*, bradford, days in _ spells, medically retired|retired
    reasonable adjustment* for his|her|my, blue badge, pip payments, esa claim, work capability, a & e, the er|biopsy, emergency room, casualty last|with|on
    minor injuries, urgent care, out of hours|out-of-hours doctor|gp, paramedic*, kept|keeping|keep in|him|her overnight|in, on the|a ward, icu, high dependency
    hospital again|since|until|stay|bed|scan|checkup, blood test*|work|results, bloodwork, ct|pet scan, x-ray, x-rays, xray, mammogram, smear|allergy test, ecg
    eeg, lumbar puncture, test came back, tests came back|show*, waiting list for|to ... hip|knee|operation|op|surgery|therapy|counselling|treatment|assessment
    waiting for his|her|my|a|an op|operation|surgery|diagnosis|scan|results|biopsy, the scan was|is for, his|her|my op, an op on, op on his|her|my
    having|have an op, going in for, keyhole, crutches, walking stick|frame, splint, sling, in plaster, in a cast|sling|boot|brace, hearing aid*, stairlift
    mobility scooter|issues|problems, screen reader for him|her|me, sensory overload|issues|needs, overstimulated, cpap, dressing changed
    physio exercises|session*|twice|once|on|every|appointment*, dental appointment|work, speech therapy`,
}
