import type { Language } from '../finding.ts'

/** What somebody cannot or may not do for health, and the way back to work: the cause stays unsaid, everybody knows it. */
export const limits: Readonly<Record<Language, string>> = {
  nl: `mag|mocht ... niet boven schouderhoogte|schouder, boven schouderhoogte, niet meer autorijden van, tilverbod, tilbeperking, niet tillen|zwaar
    traplopen lukt|gaat|kan|is, trap op|lopen lukt|gaat niet, licht|lichte werk|werkzaamheden voorlopig|tot|totdat|na|sinds|wegens|vanwege|in|zolang
    op therapeutische|arbeidstherapeutische basis, therapeutisch aanwezig|terug|begonnen|starten, op arbeidstherapeutische|krukken
    bouwt|bouw|bouwen|bouwde ... weer|verder|rustig|langzaam ... op, weer _ van de _ uur, er weer voor _ procent|%, weer aan de slag na|sinds
    weer begonnen na ... weken|maanden, lang|maanden|weken|jaar uit de running|roulatie|relatie geweest, een tijd|tijdje|poos|periode weg geweest|thuis
    op|vanaf de ic|intensive care|hartbewaking|seh|spoedeisende, ligt|lag ... op intensive care, indicatie van|voor het uwv|wajong|banenafspraak
    loonkostensubsidie, hersteltijd, herstelperiode, herstelfase, half|halve|een been|arm|hand|oog, meer dan|boven _ kilo tillen|sjouwen|dragen
    zit|zat|zitten ... ziek|overspannen|uitgeput|opgebrand|arbeidsongeschikt thuis, wia-*, wga-*, iva-*, uwv-arts, uwv-gesprek, keuringsarts, spoor 1|2|een|twee
    eerste|2e|1e spoor, tweede-spoor*, tweedespoor*, plan van aanpak verzuim, probleemanalyse van|bedrijfsarts, eerstejaarsevaluatie, deskundigenoordeel
    functionele mogelijkhedenlijst, fml, izp, benutbare mogelijkheden, urenbeperking, arbeidsdeskundig onderzoek, no-riskpolis, no-risk, loonkostensubsidie voor
    poh-ggz, naar|via|bij|langs de huisartsenpost|spoedpost|seh, eerste hulp van|bij|in, naar|bij|via de poli|polikliniek, onder de scanner|mri|scan
    in de scanner|mri, dreigde|dreigt|bang om|voor uit te vallen|uitval, hulpmiddel voor zijn|haar
    aangepaste stoel|werkplek|muis|bureau|auto wegens|vanwege|voor zijn|haar|mijn|door, prikkelarm*, prikkelgevoelig*, overprikkeling, energiehuishouding
    energetisch beperkt, korset, spalk, hoortoestel*, steunkousen, scootmobiel, rollator, met krukken, brace om, in een brace|spalk|mitella
    slecht|moeilijk ter been, traplift, invalidenparkeer*, invalidenkaart`,
  en: `can't|cannot|couldn't|unable|mustn't|shouldn't|may ... lift|stand|bend|kneel|climb|drive|walk|sit ... for|long|far|heavy|anything|stairs|ladders|weeks|hours
    physically|mentally|emotionally it's|it|he|she|i|they|he's|she's|i'm, physically|mentally|emotionally ... too much|hard|tough, no driving for|until
    light|lighter|amended|restricted duties, desk duties until|for|while, phased|gradual|staged return|back|comeback
    back on|at|to full|light|half|reduced hours|duties|days after|since|following, build|builds|building|built ... back|hours up|to
    ease|easing|eased back into|in, easing|ease her|him|me|herself|himself back, back part-time|half-time|mornings after|since|following|until
    back from|after sick|illness|surgery|sickness|maternity|hospital, occ-health, fit note*, fit-note*, sick line|pay|twice|again|today|yesterday|since|all|for
    ssp, doctor says|said|advised|wants|reckons|thinks|told|signed|has, signed her|him off work|for|until|sick, sick|ill _ days|times|twice|once
    been|was|is|out|off ill|poorly|sick, off for ... weeks|months with|after, out sick|ill|again with, off again with, absence|sickness|sick _ days|weeks|spells
    absent _ days|times through|due, spells of absence|sickness, days of sickness|absence|illness
    absence record|level|levels|history|spells|meeting|review|trigger*, bradford, days in _ spells, medically retired|retired
    reasonable adjustment* for his|her|my, blue badge, pip payments, esa claim, work capability, a & e, the er|biopsy, emergency room, casualty last|with|on
    minor injuries, urgent care, out of hours|out-of-hours doctor|gp, paramedic*, kept|keeping|keep in|him|her overnight|in, on the|a ward, icu, high dependency
    hospital again|since|until|stay|bed|scan|checkup, blood test*|work|results, bloodwork, ct|pet scan, x-ray, x-rays, xray, mammogram, smear|allergy test, ecg
    eeg, lumbar puncture, his|her|my test|tests came|come back, blood|medical test|tests came|show*, the scan was|is for, his|her|my op, an op on
    op on his|her|my, having|have an op, going in for, keyhole, crutches, walking stick|frame, splint, sling, in plaster, in a cast|sling|boot|brace
    hearing aid*, stairlift, mobility scooter|issues|problems, screen reader for him|her|me, sensory overload|issues|needs, overstimulated, cpap
    dressing changed, physio exercises|session*|twice|once|on|every|appointment*, dental appointment|work, speech therapy`,
}
