import { guardRule } from './find.ts'

export const addiction = guardRule({
  name: 'guard/addiction',
  reason: {
    nl: 'Een verslaving is een gezondheidsgegeven, ook een vermoeden ervan.',
    en: 'An addiction is health data, also when it is suspected.',
  },
  source: 'AVG art. 4 (15) en 9, UAVG art. 30; AP, beleidsregels De zieke werknemer (2016)',
  explanation: {
    nl: 'Dit gaat over (mogelijke) verslaving van iemand. Schrijf op wat je op het werk zag gebeuren.',
    en: 'This is about a (possible) addiction. Write down what you saw happen at work.',
  },
  example: {
    nl: "Wat kan wel: 'Op 3 en 10 maart begon hij een uur te laat.'",
    en: "What is fine: 'On 3 and 10 March he began an hour late.'",
  },
  nl: {
    always: `drinkt|drink|dronk ... te veel, drinkt|drink|dronk ... teveel|stiekem
      te veel drinkt|drink|dronk, ruikt|rook naar|alcohol alcohol|drank, rook naar alcohol|drank|wiet
      aan de drank|drugs, onder invloed van alcohol|drugs, afkick*, van de drank, verslavingskliniek
      verslavingsprobl*, een kater op, blowt, snuift, aan lager wal, jellinek, anonieme alcoholisten
      stopt met roken, gestopt met roken, te diep in het glaasje
      rook|rookt|ruikt|stonk ... naar alcohol|drank|wiet
      verslaafd aan alcohol|drugs|drank|gokken|gamen|cocaine|pillen|medicijnen|roken
      drinkt weer|stevig|fors`,
    marks: `verslaafd, verslaving, *verslaving, alcoholist*, alcoholisme, ontwenning*, middelengebruik
      wietgebruik, overmatig drankgebruik, rookverslaving, drankprobleem, alcoholprobleem*
      alcoholverslav*, alcoholmisbruik, drugsgebruik, drugsverslav*, gokverslav*`,
    tied: `drankgebruik, alcoholgebruik, drugs, alcohol, drank`,
    states: `verslaafd, clean, alcoholist, nuchter, dronken`,
    not: `verslavend*, verslavingszorg, clean code, clean desk, nuchter bekeken, nuchter en, nuchtere kijk
      nuchter, alcoholvrij*, clean opgeleverd, verslaafd aan _`,
  },
  en: {
    always: `drinks too much, drinking too much, drinks heavily
      smelled|smelt|smells|smelling of alcohol|drink|booze|weed, under the influence, in recovery from
      alcoholics anonymous, hungover at, quit smoking, stopped smoking
      addicted to alcohol|drugs|gambling|pills|painkillers|cocaine|drink
      smelled|smelt|smells|smelling ... of alcohol|drink|booze|weed, he drinks`,
    marks: `addicted, addiction, addict, alcoholic, alcoholism, rehab, detox, relapsed, drinking problem
      alcohol problem, drink problem, alcohol abuse, drug use, drug abuse, drug problem
      gambling problem, gambling addiction, drug addict*, substance abuse, substance use`,
    tied: `drinking, alcohol, drugs`,
    states: `addicted, an alcoholic, sober, hungover, drunk`,
    not: `addictive, non-alcoholic, sober look, sober view, sober in, sober assessment, sober style
      alcoholic drinks, sober about, addicted to _`,
  },
  fires: [
    { language: 'nl', text: 'Volgens mij drinkt hij te veel.' },
    { language: 'nl', text: 'Hij is verslaafd geweest.' },
    { language: 'nl', text: 'Ze rook naar alcohol.' },
    { language: 'en', text: 'He has a drinking problem.' },
    { language: 'en', text: 'She is a recovering addict.' },
  ],
  silent: [
    { language: 'nl', text: 'Hij is nuchter in zijn oordeel.' },
    { language: 'nl', text: 'Zij voert het project uit bij een instelling voor verslavingszorg.' },
    { language: 'en', text: 'He writes clean code.' },
    { language: 'en', text: 'I am addicted to coffee.' },
  ],
})
