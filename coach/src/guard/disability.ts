import { guardRule } from './find.ts'

export const disability = guardRule({
  name: 'guard/disability',
  reason: {
    nl: 'Een handicap of beperking is een gezondheidsgegeven. Wat iemand nodig heeft om te werken, mag je wel vastleggen.',
    en: 'A disability is health data. What somebody needs in order to work may be recorded.',
  },
  source: 'AVG art. 4 (15) en 9, UAVG art. 30; AP, beleidsregels De zieke werknemer (2016)',
  explanation: {
    nl: 'Dit gaat over een handicap of beperking van iemand. Noteer de aanpassing, niet de oorzaak.',
    en: "This is about somebody's disability. Note the adjustment, not its cause.",
  },
  example: {
    nl: "Wat kan wel: 'Er komt een werkplek op de begane grond.'",
    en: "What is fine: 'A workplace on the ground floor will be arranged.'",
  },
  nl: {
    always: `wajonger, doelgroepregister, zit in een rolstoel, in een rolstoel, arbeidsbeperking
      arbeidshandicap, aan een oor doof, aan een oog blind, lichamelijke beperking
      medische beperking, banenafspraak`,
    marks: `rolstoel, lichamelijke beperking, verstandelijke beperking, fysieke beperking, handicap, gehandicapt*, slechthorend*, slechtziend*, doofheid, blindheid, verlamming
      verlamd, spasme, spastisch*, gehoorverlies, kleurenblind, invalide, invaliditeit, doventolk
      blindengeleidehond, stotteren, stottert, gehoorproblemen, gehoorschade, hulphond`,
    tied: `beperking, beperkingen, doventolk, blindenstok, rollator`,
    states: `doof, blind, slechthorend, slechtziend, gehandicapt, verlamd, kleurenblind, invalide
      minder valide, mindervalide, hardhorend, halfdoof, slechtziende, slechthorende`,
    not: `blind vertrouw*, blind voor, blind op, blinde vlek*, blind varen, blind typen, oostindisch doof
      doof voor, beperkingen van, beperking van, verlamd door besluit*, handicap van de planning
      rolstoeltoegankelijk*, beperking in het systeem, budgettaire beperking*, blind spot*`,
  },
  en: {
    always: `wheelchair user, in a wheelchair, uses a wheelchair, registered disabled, hard of hearing
      hearing loss, hearing impairment, visual impairment, visually impaired, partially sighted
      learning disability, physical disability, deaf in one ear, blind in one eye, guide dog
      disabled parking`,
    marks: `wheelchair, disability, disabled, handicap*, deafness, blindness, paralysed, paralyzed
      colour-blind, colour blind, color blind, impairment, stammer, stutter, stutters, cerebral palsy
      amputee, amputation`,
    tied: `impairment, limitation, limitations, special needs`,
    states: `deaf, blind, disabled, paralysed, paralyzed, partially deaf`,
    not: `blind spot*, blind to, deaf to, disabled the, disabled by default, disabled account*
      disabled button*, disabled users in the system, limitation of, limitations of, double-blind
      button is disabled, is disabled in, disabled in the, feature is disabled, limitation in the`,
  },
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
})
