import { guardRule } from './find.ts'
import type { Grounds } from './guard-rule.ts'

export const addiction = guardRule({
  name: 'guard/addiction',
  explanation: {
    nl: 'Dit gaat over (mogelijke) verslaving van iemand. Schrijf op wat je op het werk zag gebeuren.',
    en: 'This is about a (possible) addiction. Write down what you saw happen at work.',
  },
  example: {
    nl: "Wat kan wel: 'Op 3 en 10 maart begon hij een uur te laat.'",
    en: "What is fine: 'On 3 and 10 March he began an hour late.'",
  },
  nl: {
    always: `naar ... bier|drank|alcohol|wijn|wiet|jenever stinkt|ruikt|rook|meurt|riekt|stonk, ruikt|rook|ruik|stinkt|stonk|meurt|riekt ... bier|drank|alcohol|wijn|wiet|jenever, verleden|geschiedenis met|in ... alcohol|drugs|drank|verslav*, te diep in het|een glaasje, zat|was ... zat|lazarus|ladderzat, kan niet van de drank|fles, grijpt|greep naar de fles, elke avond drinkt|drink, drinkt|drink|dronk elke|iedere avond|dag, biertjes op
      weer|nog aan het gebruiken, rookt|rook|rookte ... wiet|hasj|stuff|joint, joint|joints, dranklucht, alcoholgeur, wietlucht, het drank|de drank zijn|is, zou het drank, drankprobleem, drankproblemen, kegel, rookt wiet, blowen, blowde, drinkt|drink|dronk ... niet|geen|nooit meer, droog sinds, _ maanden|weken|jaar droog|clean|nuchter|van, in de verslavingszorg, opname in de verslaving*, aa-groep, aa-bijeenkomst*, naar de aa, aa meeting, aan lagerwal, teveel|te veel wijn|bier|gedronken, aangeschoten op|bij|naar|achter|tijdens, was|kwam|is ... aangeschoten, dronken op|naar|achter|aan, beschonken, straalbezopen, lam op, onder invloed, aan de coke|wiet|pillen|lachgas, gebruikt drugs|coke|cocaine|wiet|weer, snuift coke|cocaine, gokschuld*, gokproblemen, gokt, gokken, probeert|wil|wilde te stoppen met roken|drinken|blowen, van het roken|drinken|roken af, gestopt met drinken|roken|blowen, stoppen met drinken|roken|blowen
      drinkt|drink|dronk ... te veel, drinkt|drink|dronk ... teveel|stiekem
      te veel drinkt|drink|dronk, ruikt|rook naar|alcohol alcohol|drank, rook naar alcohol|drank|wiet
      aan de drank|drugs, onder invloed van alcohol|drugs, afkick*, van de drank, verslavingskliniek
      verslavingsprobl*, een kater op, blowt, snuift, aan lager wal, jellinek, anonieme alcoholisten
      stopt met roken, gestopt met roken, te diep in het glaasje
      rook|rookt|ruikt|stonk ... naar alcohol|drank|wiet
      verslaafd aan alcohol|drugs|drank|gokken|gamen|cocaine|pillen|medicijnen|roken
      drinkt weer|stevig|fors`,
    marks: `verslaafd, *verslaving, alcoholist*, alcoholisme, ontwenning*, middelengebruik
      wietgebruik, overmatig drankgebruik, alcoholprobleem*
      alcoholverslav*, alcoholmisbruik, drugsgebruik, drugsverslav*, gokverslav*`,
    tied: `drankgebruik, alcoholgebruik, drugs, alcohol, drank`,
    states: `verslaafd, clean, alcoholist, nuchter, dronken`,
    not: `verslaafd aan|aan de|mijn|zijn|haar to-do*, drugs in de haven, drugsbeleid, alcoholbeleid, alcoholslot, alcoholcontrole, drank voor de borrel, drank en hapjes, drankje, drankjes, alcoholistische detective
      verslavend*, verslavingszorg, clean code, clean desk, nuchter bekeken, nuchter en, nuchtere kijk
      nuchter, alcoholvrij*, clean opgeleverd, verslaafd aan _`,
  },
  en: {
    always: `reeks|reeked|stinks|stank of ... beer|drink|booze|alcohol|wine|weed, past|history in|of|with ... addiction|alcohol|drugs|drink, hits the bottle, hit the bottle, drinks every night|day|evening, drunk every
      using again, smell|whiff|stink of drink|alcohol|booze|weed|cannabis, is gambling, gambling again, started gambling|drinking
      drinks a|again|at|on|during|before|alone|heavily|more|because|to, think ... drinks, smelled|smelt|smells of it|drink|wine|beer|spirits|weed, sober since|for|again, clean|sober|dry ... months|weeks|years|days, _ months|weeks|years|days sober|clean, gave up drinking|smoking|drink|alcohol|gambling, giving up drinking|smoking|alcohol, stopped|quit drinking|gambling|smoking, an aa meeting, aa meeting*, goes to aa, on drugs|coke|cocaine|weed, does drugs|coke, uses drugs|cocaine|again, drunk at|on|again|in, hungover, tipsy at, too much to drink, drinking again|at|heavily|more, a drinker, heavy drinker, gambles, gambling debt*, gambling problem*, fell off the wagon, off the wagon, on the wagon, twelve-step, 12-step, in recovery, nicotine patches, trying to quit
      drinks too much, drinking too much, drinks heavily
      smelled|smelt|smells|smelling of alcohol|drink|booze|weed, under the influence, in recovery from
      alcoholics anonymous, hungover at, quit smoking, stopped smoking
      addicted to alcohol|drugs|gambling|pills|painkillers|cocaine|drink
      smelled|smelt|smells|smelling ... of alcohol|drink|booze|weed, he drinks`,
    marks: `ex-addict, ex-alcoholic, recovering addict|alcoholic, addicted, addiction, addict, alcoholic, alcoholism, rehab, detox, relapsed, drinking problem
      alcohol problem, drink problem, alcohol abuse, drug use, drug abuse, drug problem
      gambling problem, gambling addiction, drug addict*, substance abuse, substance use`,
    tied: `drinking, alcohol, drugs`,
    states: `ex-addict, addicted, an alcoholic, sober, hungover, drunk`,
    not: `alcoholic detective, an alcoholic detective, drinks after work, drinks on us, soft drinks, drinks order, drinks list, drinks supplier, drinks menu, for drinks, drinks at the, he drinks coffee|tea|water, she drinks coffee|tea|water, drinks coffee|tea|water, drug discovery, drug trial*, drug development, alcohol policy, detox of
      addictive, non-alcoholic, sober look, sober view, sober in, sober assessment, sober style
      alcoholic drinks, sober about, addicted to _`,
  },
})

export const addictionGrounds: Grounds = {
  reason: {
    nl: 'Een verslaving is een gezondheidsgegeven, ook een vermoeden ervan.',
    en: 'An addiction is health data, also when it is suspected.',
  },
  source: 'AVG art. 4 (15) en 9, UAVG art. 30; AP, beleidsregels De zieke werknemer (2016)',
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
}
