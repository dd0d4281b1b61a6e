import { guardRule } from './find.ts'
import type { Grounds } from '../rule.ts'

export const disability = guardRule({
  name: 'guard/disability',
  explanation: {
    nl: 'Dit gaat over een handicap of beperking van iemand. Noteer de aanpassing, niet de oorzaak.',
    en: "This is about somebody's disability. Note the adjustment, not its cause.",
  },
  example: {
    nl: "Wat kan wel: 'Er komt een werkplek op de begane grond.'",
    en: "What is fine: 'A workplace on the ground floor will be arranged.'",
  },
  nl: {
    always: `hoort|hoor|ziet|zie|loopt ... moeilijk|slecht|niets|niks, gebarentaal|braille nodig, tolk gebarentaal voor|nodig, prothese, kunstbeen, kunstarm
      kunstoog, mist een|twee vinger|vingers|hand|been|arm|oog, eenarmig, blindenstok, sw-indicatie, verstandelijk beperkt, licht verstandelijk, lvb
      zwakbegaafd, laagbegaafd, downsyndroom, een iq van, hoog iq, doelgroepregister, in een rolstoel, arbeidsbeperking, arbeidshandicap, aan een oor doof
      aan een oog blind, lichamelijke|medische beperking`,
    marks: `wajong*, participatiewet, banenafspraak*, garantiebaan, garantiebanen, jobcoach, beschut werk, eenhandig, soloapparatuur, solo-apparatuur
      ringleiding, braille, brailleleesregel, screenreader, spraaksoftware, blindengeleide*, nah, niet-aangeboren, arbeidsgehandicapt*
      visuele|auditieve|motorische|verstandelijke|fysieke beperking, beperking aan, halfzijdig, dwarslaesie, hoorapparaat, rolstoelgebruiker, rolstoel, handicap
      gehandicapt*, slechthorend*, slechtziend*, doofheid, blindheid, verlamd, spastisch*, gehoorverlies, kleurenblind, invalide, invaliditeit, doventolk
      gehoorschade, hulphond`,
    together: `moeder|vader van + syndroom|*stoornis|autisme|adhd|beperking|handicap|epilepsie|diabetes|ziekte|kanker
      thuis|zoon|dochter|zoontje|dochtertje + beperking|handicap`,
    tied: `beperking, beperkingen`,
    states: `slechthorend, slechtziend, gehandicapt, verlamd, kleurenblind, invalide, slechtziende, slechthorende, doof, blind, mindervalide, hardhorend, halfdoof`,
    not: `verlamt, handicap bij|in golf|golfen, golfhandicap, verlamd door|van de|het, lam door, prothesemaker*, prothesebouw, rolstoelbus, rolstoelvervoer
      rolstoeltaxi, gehandicaptenzorg, blind vliegen|vertrouw*|voor|op|varen|typen|spot*, blinde paniek|muur|vlek*, blindelings, participatiewet uitvoer*
      jobcoach voor|bij, als|is jobcoach, prothesen, verlamd door angst|besluit*, kreupele code, oostindisch doof, doof voor, beperkingen|beperking van
      rolstoeltoegankelijk*, budgettaire beperking*`,
  },
  en: {
    always: `missing a|two finger|fingers|hand|leg|arm|eye, lost a|his|her finger|leg|arm|sight|hearing, one-armed, lip reads|lip-reads|lipreads|reading
      sign language interpreter for, prosthetic leg|arm, job coach, supported employment, low iq, learning difficulties|difficulty|disability, special needs
      cane, walks with a, short-sighted badly, legally blind, tunnel vision since, wheelchair user, in|uses a wheelchair, registered disabled, hard of hearing
      hearing loss|impairment, visual impairment, visually impaired, partially sighted, physical disability, deaf in one ear, blind in one eye, guide dog
      disabled parking`,
    marks: `one-handed, hearing loop, braille, screen magnifier, registered|colour|color blind, access to work, wheelchair-bound, low vision, deafblind
      disabilities, wheelchair, disability, disabled, handicap*, deafness, blindness, paralysed, paralyzed, colour-blind, impairment, amputee`,
    tied: `limitation, limitations`,
    states: `disabled, paralysed, paralyzed, deaf, blind`,
    not: `golf handicap, handicap at|in golf, wheelchair icon*|ramp*|access*|symbol, disability policy|act|inclusion, is|are|was disabled
      disabled when|until|after|while|the|account*|button*, special needs school|pupils|education|teacher, cane sugar, paralysed|paralyzed|crippled by
      crippling, blind spot*|to, deaf to, limitation|limitations of, double-blind, button|feature is disabled, disabled|limitation in the
      learning difficulties in`,
  },
})

export const disabilityGrounds: Grounds = {
  reason: {
    nl: 'Een handicap of beperking is een gezondheidsgegeven. Wat iemand nodig heeft om te werken, mag je wel vastleggen.',
    en: 'A disability is health data. What somebody needs in order to work may be recorded.',
  },
  source: 'AVG art. 4 (15) en 9, UAVG art. 30; AP, beleidsregels De zieke werknemer (2016)',
  fires: [
    { language: 'nl', text: 'Hij is slechthorend.' },
    { language: 'nl', text: 'Zij zit in een rolstoel.' },
    { language: 'nl', text: 'Door zijn handicap kan hij niet tillen.' },
    { language: 'en', text: 'She is deaf in one ear.' },
    { language: 'en', text: 'He uses a wheelchair.' },
  ],
  silent: [
    { language: 'nl', text: 'Hij heeft een blinde vlek voor planning.' },
    { language: 'nl', text: 'De ingang is nu rolstoeltoegankelijk.' },
    { language: 'nl', text: 'Zij begeleidt cliënten met een verstandelijke beperking.' },
    { language: 'en', text: 'The button is disabled in the new version.' },
    { language: 'en', text: 'That is a blind spot of his.' },
  ],
}
