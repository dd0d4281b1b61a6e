import { guardRule } from './find.ts'
import type { Grounds } from '../rule.ts'
import { carers } from './carers.ts'
import { medicines } from './medicines.ts'

export const treatment = guardRule({
  name: 'guard/treatment',
  explanation: {
    nl: 'Dit gaat over een behandeling of geneesmiddel van iemand. Voor het verslag is genoeg wat er in het werk verandert.',
    en: "This is about somebody's treatment or medicine. For the report it is enough what changes in the work.",
  },
  example: {
    nl: "Wat kan wel: 'Op dinsdagmiddag is hij vrij.'",
    en: "What is fine: 'He is off on Tuesday afternoons.'",
  },
  nl: {
    always: `ligt|lig|lag|liggen ... weken|dagen|maanden in|op het|de|een
      onderzoek|onderzoeken|opname|afspraak|behandeling in|bij|op het|de umc|amc|lumc|olvg|erasmus|radboud|*ziekenhuis|ziekenhuis|kliniek|poli
      verwijzing|doorverwijzing naar|voor|bij, arts|huisarts|dokter|specialist|fysio|psycholoog wil|vindt dat hij|ze|zij|ik|hem|haar
      in het ziekenhuis lig*|gelegen|lag|beland|terecht|opgenomen, onder behandeling
      afspraak|afspraken|gesprek|gesprekken|sessie|sessies|controle|consult met|bij de|een|haar|zijn|mijn dokter|huisarts|*arts|specialist|fysio|*therapeut|psych*|*oloog
      loopt|loop|liep bij een|de psycholoog|psychiater|therapeut|ggz, in therapie
      aan de medicijnen|antidepressiva|pillen|medicatie|morfine|insuline|dialyse|chemo|pil|zuurstof, chemokuur*, dokterscontrole, ziekenhuisbezoek*
      ziekenhuisafspraak*, doktersafspraak*, doktersbezoek, onder het mes, onder controle in|bij
      opgenomen in een|het|de verpleeghuis|hospice|instelling|*kliniek|psychiatrische|inrichting|*ziekenhuis|ic|intensive|*afdeling|umc|ggz
      voor een scan|mri|operatie|bestraling, uitslag van het|de|een|zijn|haar|mijn onderzoek|scan|biopsie|*onderzoek|*scan|*foto|*test|*echo
      uitslag|uitslagen van|bij zijn|haar|mijn vader|moeder|man|vrouw|partner|zoon|dochter|kind|broer|zus, uitslag in het ziekenhuis
      slikt|slik|slikte iets|wat om|voor|tegen
      slikt|slik|slikte|neemt|neem|nam|gebruikt|gebruik|krijgt|krijg ... iets|wat|pillen|tabletten|middel|medicijn|medicatie waardoor|waarvan|waar
      prikt|prik|spuit|spuiten insuline|zichzelf, iets innemen|inneemt|slikken, nieuwe|donor|kreeg|krijgt nier|lever|hart|hartklep|hoornvlies|long|lens|lenzen
      nier|lever|long van|af|afstaan, pomp|poort|stent|katheter in zijn|haar|mijn
      wacht|wachten|wachtte|krijgt|krijg|kreeg ... op|volgende|morgen|vandaag|nog|de ... de|haar|zijn uitslag en|van, spannende|goede|slechte uitslag van
      bang|gespannen|zenuwachtig|angstig|onzeker voor|over de|haar|zijn uitslag|uitslagen|diagnose
      operatie|ingreep|behandeling|chemo|scan|bestraling is|ging|verliep ... gelukt|geslaagd|goed
      pillen|medicatie|medicijnen|tabletten|therapie|middel|kuur ... helpt|helpen|werkt|werken|aanslaat|aanslaan
      laat|liet|laten zich|me|mij ... opereren|behandelen|onderzoeken|testen|opnemen|nakijken
      laten opereren|opnemen|vaccineren|inenten|nakijken|onderzoeken|doorlichten|opereren`,
    marks: `gehoortoestel*, kliniek, gedialyseerd, gekatheteriseerd, narcose, verdoving, doorverwijzing, verwijsbrief, specialistisch*, nabehandeling
      nazorgtraject, controleafspraak, ziekbed, thuiszorg voor, poliklinische *behandeling|opname|*controle|ingreep, dagopname, dagbehandeling
      deeltijdbehandeling, opnamestop, kuren, donor, ${medicines.nl}, *dialyse, *transplantatie, geopereerd, bestraling*, bestraald, revalidatie*, revalideert
      revalideer, ritalin, concerta, prozac, kalmeringsmiddelen, emdr, psychotherapie, fysiotherapie, relatietherapie, gehoorapparaat, pacemaker, mri, mri-scan
      biopsie, ggz, antibiotica, gips, kunstheup, kunstknie, bloedonderzoek, longfoto*, rontgenfoto*, *scopie, *punctie, *biopt, echografie, mammografie
      mammogram, uitstrijkje, bloedtest*, hartecho, weefselonderzoek, hartkatheterisatie, dotteren, gedotterd, stent, hospice, medicijn
      in|naar|uit het ziekenhuis, therapie, ziekenhuisonderzoek*, *poli, *infuus, dagkliniek`,
    together: `moet|moest|gaat|ging|mag + naar|in het ziekenhuis
      doorverwezen|doorgestuurd|verwezen|verwijzing|aangemeld|wachtlijst|wacht + naar|bij|voor|op ... specialist|*ziekenhuis|ggz|*psycholoog|psychiater|fysio*|*therapeut|*oloog|*kliniek|poli|*arts|*operatie|therapie|heup|knie|scan|mri|poh|behandeling
      uitslag|uitslagen + slechte|goede|spannende|kreeg|krijgt|wacht|wachten, gezeten|zat|zit|opgenomen|opname + psychiatrie|kliniek|inrichting|ggz|crisisopvang
      lig|ligt|lag|liggen|gelegen|opgenomen|beland|belandde|terechtgekomen|gebracht|overgebracht + op|naar de|een *afdeling|*chirurgie|*ologie|ic|intensive|zaal|hartbewaking
      lig|ligt|lag|liggen|gelegen|opgenomen|beland|belandde|terechtgekomen|gebracht|overgebracht + couveuse|*ziekenhuis|kliniek|hospice|ggz
      praat|praatte|spreekt|sprak|praten|gesprekken|loopt|sessies|traject|intake|aangemeld + met|bij een|de|haar|zijn|mijn *psycholoog|psychiater|*therapeut|*arts|fysio|psych|ggz|poh|*oloog
      kuur|therapie + doen|doet|volgt|volgen|start|begint|weken, rust + nodig
      stopt|gestopt|gestart|start|begonnen|bouwt|afgebouwd|inneemt|innemen|spuiten|spuit|slikken + pil|pillen|medicatie|medicijnen|tabletten|insuline|hormonen`,
    tied: `tabletten, *medicatie, behandeling, ingreep, kuur, pillen, opname, scan, druppels, injecties, prikken`,
    carers: carers.nl,
    states: `geopereerd, uitbehandeld, opgenomen`,
    not: `psychiater|psycholoog|arts|huisarts|dokter|specialist|fysio|fysiotherapeut over de|het|een, uitslag|uitslagen van de|het|een|deze _, dierenarts*
      infuus|infusen inbreng*|aanleggen|inbrengt|prikken|aangelegd|ingebracht
      medicijnen delen|wachten|uitdelen|klaarzetten|controleren|toedienen|mag|uitzetten|rondbrengen|delen, dokter in de|het, een dokter in, de dokter is uit
      speelt een dokter, medicijnkast*, medicijnkar, medicijnronde*, medicijnfout*, insuline spuiten|prikken bij, fysiotherapiepraktijk*, praktijk voor fysio*
      psychologenpraktijk, tandartspraktijk*, huisartsenpraktijk*, huisartsenpost|ziekenhuis als, epd, koppeling met, van|voor|namens het ziekenhuis
      ziekenhuisklant*, ziekenhuizen, antibioticabeleid, antibioticagebruik in, therapie voor de|ons team, operatiekamer*, operatieassistent*, operatieplanning
      operatieteam, operatieafdeling, bestralingsapparat*, zelf medicijnen, ziekenhuisaccount, samenwerking met de|een|het
      overleg* met de|een klant|leverancier|gemeente|school|ouders|ziekenhuis|team, contact met de|een, werkt|werkte|werken|werk|stage bij|als|in|met een|het|de
      stage|baan in het ziekenhuis, project in|bij|voor het ziekenhuis, operatie op te|opzetten, militaire|logistieke|in operatie, cooperatie, reddingsoperatie*
      schoonmaakoperatie*, bezuinigingsoperatie*, cooperaties, hersteloperatie, inhaaloperatie, it-operatie, opgenomen in de|het|een|ons|onze|dit|deze|hun _
      *werkt|*werkte|werken|*werk|stage|baan|intaker|functie ... bij|in|voor de ggz, contact|telefoon opgenomen, zijn|haar behandeling van, behandeling van
      medicatie delen|uitdelen|toedienen|controleren|uitzetten|aftekenen|uit te zetten|te delen|toe te dienen|klaarzetten, medicatieveilig*, operaties
      operatie assistent*, gesprek* met de huisarts, overdracht aan|naar|van de, als|data|senior specialist, specialist in|op|bij|voor|van|ggz, als psycholoog
      arbeidspsycholoog, gz-psycholoog, schoolpsycholoog, werk|werkt|stage ... in het ziekenhuis, in het ziekenhuis werkt|werken
      als *assistent*|verpleegkundige|verzorgende|begeleider|apotheker ... hij|zij|ze ... recepten|medicijnen|medicatie
      uitslag|uitslagen van de|het|een|zijn|haar examen*|toets*|tentamen*|verkiezing*|audit|stemming|aanbesteding|meting|enquete
      als *therapeut|arts|psycholoog|*kundige ziet|zie|werkt|behandelt, op hun medicijnen`,
  },
  en: {
    always: `scan|mammogram|biopsy|smear|x-ray was|is|came clear|fine|back|ok|okay
      referral|referred to a|an|the|his|her ... specialist|consultant|clinic|*ologist|hospital, been|is|was|lies|are ... in ... hospital
      doctor|gp|physio|surgeon|consultant|therapist wants her|him|me, in|into|to hospital, hospitalised, hospitalized, hospital appointment*|visit*
      dentist appointment
      see|seeing|saw|sees|visit|visited|visiting|consulted a|his|her|the|my|their doctor|gp|specialist|physio|physiotherapist|psychologist|psychiatrist|therapist|counsellor|counselor|cardiologist|neurologist|oncologist|shrink
      goes|going|went|go to the|a|his|her|my doctor|doctor's|gp|physio|therapist|psychologist|psychiatrist|hospital, in therapy|rehab
      on medication|antidepressants|painkillers|insulin|meds|dialysis|chemo, under the knife, hearing aid|aids, all clear from
      admitted to a|the nursing|hospital|clinic|hospice, for a scan|mri|biopsy|check-up|checkup
      take|takes|taking|took|on something|tablets|pills for|that|to|which, put|puts her|him|me|them on something|tablets|pills|a
      new|donor|got|given|received|donated|donating ... kidney|liver|lung, waiting|waits|waited for|on ... test|blood|scan results
      small|minor|the|a procedure on|to her|his|my|their, go|goes|going|went|attends|attending|visits to|the|a ... clinic
      known to|under|by cardiology|oncology|neurology|psychiatry|*ology
      operation|surgery|chemo|procedure|biopsy went|was|is well|fine|smoothly|successful|scheduled|booked|planned
      pills|medication|meds|tablets|therapy|treatment ... will|may|should help|work
      appointment|appointments with|at a|the|his|her consultant|doctor|specialist|*ologist|physio|gp|hospital|dentist`,
    marks: `psychiatric clinic|ward|hospital|unit, in a|the ... clinic, anaesthetic, anesthetic, referral to, follow-up|clinic appointment, check-up at
      outpatient, prescription, prescribed, under the doctor, under a consultant, discharged, mri's, jab in, steroid jab, on a drip, ${medicines.en}
      radiotherapy, dialysis, ritalin, prozac, tranquillisers, transplant, psychotherapy, physiotherapy, pacemaker, mri, antibiotics, surgery, ivf, meds
      sedatives, physical therapy, rehabilitation, in the hospital, from hospital, tablets for, out of hospital, infusion*, transfusion*`,
    together: `undergo*|having|had|awaiting + tests|scans|treatment|treatments|checks
      father|mother|mum|mom|dad|husband|wife|partner|son|daughter|boy|girl|brother|sister|baby|child + on|in the|a ... ward|icu|nicu|unit|intensive
      father's|mother's|mum's|mom's|dad's|husband's|wife's|partner's|son's|daughter's|brother's|sister's|baby's + results|tests|test|scan|diagnosis`,
    befalls: `in|on|into intensive care`,
    tied: `operation, medication, medicine, therapy, treatment, procedure, pills, scan, tablets, cure, prosthesis, prosthetic, hospital`,
    carers: carers.en,
    states: `operated on, under treatment, sedated`,
    not: `to|at|in the surgery, operation runs|run|spans|across, physiotherapy|physio|dental|gp|therapy practice, gp practices, local gps, meds round*|trolley
      medicine|drug round, medicines wait, for their|her|his medicines, wait|waits|waiting|waited for her|his|their medication
      medication sheet*|chart*|count*|rounds|round|to|safety|errors, administer* medication
      hospital level|clients|trust|network|group|in|bid|tender|wing|software|as|client|account|project
      the hospital wants|asked|contract|project|team|client|site|as, hospitals, at|for the hospital, surgery scene|hours|where|gets|opens|closes|has, nurse this
      operating theatre, clinical trial*, physiotherapy students, trained|organisational|occupational|work psychologist, as a psychologist|therapist|doctor|gp
      operations, operation of the, in operation, treatment of, equal treatment, her|his treatment of, works in|at|for the|a hospital, procedure for
      placement|internship in the hospital, gp|doctor surgery, prescription printer|order*|counter|label*, clinic to|for install*|deliver*|train*|meet|visit
      surgery in town`,
  },
})

export const treatmentGrounds: Grounds = {
  reason: {
    nl: 'Een behandeling, een afspraak bij een arts of een geneesmiddel zegt iets over iemands gezondheid.',
    en: "A treatment, an appointment with a doctor or a medicine says something about somebody's health.",
  },
  source: 'AVG art. 4 (15) en 9, UAVG art. 30; AP, beleidsregels De zieke werknemer (2016)',
  fires: [
    { language: 'nl', text: 'Na haar operatie werkt zij halve dagen.' },
    { language: 'nl', text: 'Hij loopt bij een psycholoog.' },
    { language: 'nl', text: 'Zijn moeder ligt in het ziekenhuis.' },
    { language: 'nl', text: 'Ik slik antidepressiva.' },
    { language: 'nl', text: 'Op dinsdag moet zij naar de fysio.' },
    { language: 'nl', text: 'De hartoperatie van zijn vader is goed gegaan.' },
    { language: 'en', text: 'After her surgery she works half days.' },
    { language: 'en', text: 'He is seeing a therapist.' },
    { language: 'en', text: 'I take medication in the morning.' },
  ],
  silent: [
    { language: 'nl', text: 'Het ziekenhuis als klant vraagt veel van het team.' },
    { language: 'nl', text: 'Zij deelt zelfstandig medicatie uit aan bewoners.' },
    { language: 'nl', text: 'Zijn actiepunten zijn opgenomen in het verslag.' },
    { language: 'nl', text: 'Hij is specialist in netwerken.' },
    { language: 'en', text: 'She took over the hospital account.' },
    { language: 'en', text: 'The new line is in operation.' },
    { language: 'en', text: 'He stands for equal treatment.' },
  ],
}
