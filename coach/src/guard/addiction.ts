import { guardRule } from './find.ts'
import type { Grounds } from '../rule.ts'

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
    always: `heeft|had een kater, naar ... bier|drank|alcohol|wijn|wiet|jenever stinkt|ruikt|rook|meurt|riekt|stonk
      ruikt|rook|ruik|stinkt|stonk|meurt|riekt ... bier|drank|alcohol|wijn|wiet|jenever, verleden|geschiedenis met|in ... alcohol|drugs|drank|verslav*
      te diep in het|een glaasje, zat|was ... zat|lazarus|ladderzat, kan niet van de drank|fles, grijpt|greep naar de fles, elke avond drinkt|drink
      drinkt|drink|dronk elke|iedere avond|dag, biertjes|lam op, weer|nog aan het gebruiken, rookt|rook|rookte ... wiet|hasj|stuff|joint, joint|joints
      dranklucht, alcoholgeur, alcohollucht, drankgeur, wietlucht, het drank|de drank zijn|is, zou het drank, drankprobleem, drankproblemen, kegel, blowen
      blowde, drinkt|drink|dronk ... niet|geen|nooit meer, droog sinds, _ maanden|weken|jaar droog|clean|nuchter|van, in de verslavingszorg
      opname in de verslaving*, aa-groep, aa-bijeenkomst*, naar de aa, aa meeting, aan lagerwal, teveel|te veel wijn|bier|gedronken
      aangeschoten op|bij|naar|achter|tijdens, was|kwam|is ... aangeschoten, dronken op|naar|achter|aan, beschonken, straalbezopen, onder invloed
      aan de coke|wiet|pillen|lachgas|drank|drugs, gebruikt drugs|coke|cocaine|wiet|weer, gokschuld*, gokproblemen, gokt, gokken, van het roken|drinken|roken af
      gestopt|stoppen met drinken|roken|blowen, afkick*, van de drank, verslavingskliniek, verslavingsprobl*, een kater op, blowt, snuift, aan lager wal
      jellinek, anonieme alcoholisten, stopt met roken, rook|rookt|ruikt|stonk ... naar alcohol|drank|wiet
      verslaafd aan alcohol|drugs|drank|gokken|gamen|cocaine|pillen|medicijnen|roken
      denk|vermoed|volgens|vermoedt|denkt ... gebruikt|gebruik|snuift|blowt|slikt hij|ze|zij, dat hij|ze|zij weer|iets|wat|stiekem gebruikt|drinkt|slikt|snuift
      dagen|weken|maanden|jaar|jaren nuchter|clean, nuchter sinds|gebleven, bijeenkomsten|meetings van|voor aa|anonieme|verslaafden
      vermoedelijk|waarschijnlijk|misschien|wellicht door de drank|fles|alcohol, vermoedelijk|waarschijnlijk|misschien|wellicht de|aan drank|alcohol|drugs`,
    marks: `verslaafd, *verslaving, alcoholist*, alcoholisme, ontwenning*, middelengebruik, wietgebruik, overmatig drankgebruik, alcoholprobleem*
      alcoholverslav*, alcoholmisbruik, drugsgebruik, drugsverslav*, gokverslav*, rode|glazige|waterige|wazige|doorgelopen|bloeddoorlopen ogen`,
    together: `partner|man|vrouw|vader|moeder|vriend|vriendin|broer|zus|zoon + drinkt . / drinkt en|veel, niet|nooit|nauwelijks + gedronken
      vroeger|jaren|was|tijd + gegokt|geblowd|gedronken|gesnoven
      drinkt|drink|dronk|drinken|gedronken + teveel|stiekem|thuis|weer|stevig|fors|zwaar|alcohol|drank|bier|wijn|flink|doordeweeks / te veel / onder werktijd / geen druppel / alleen thuis
      ruik*|rook|stonk|stinkt|geur|lucht|adem|walm + gedronken|drank|alcohol|bier|wijn|wiet
      gebruikt|gebruikte|gebruiken|aan + drugs|coke|cocaine|speed|wiet|lachgas|ghb`,
    tied: `drankgebruik, alcoholgebruik, drugs, alcohol, drank`,
    states: `verslaafd, alcoholist, nuchter,  clean, dronken`,
    not: `drinkt|drink|dronk|drinken ... koffie|thee|water|cola|kopje|kop, verslaafd aan|aan de|mijn|zijn|haar to-do*, drugsbeleid, alcoholbeleid, alcoholslot
      alcoholcontrole, drankje, drankjes, alcoholistische detective, verslavend*, verslavingszorg, clean code|desk|opgeleverd, nuchter bekeken, nuchtere kijk
      nuchter, alcoholvrij*, verslaafd aan _, drank en hapjes`,
  },
  en: {
    always: `reeks|reeked|stinks|stank of ... beer|drink|booze|alcohol|wine|weed, past|history in|of|with ... addiction|alcohol|drugs|drink
      hits|hit the bottle, drinks every night|day|evening, drunk every|at|on|again|in, using|gambling again
      smell|whiff|stink of drink|alcohol|booze|weed|cannabis, is gambling, started gambling|drinking
      drinks a|again|at|on|during|before|alone|heavily|more|because|to, think ... drinks, smelled|smelt|smells of it|drink|wine|beer|spirits|weed
      sober since|for|again, clean|sober|dry ... months|weeks|years|days, _ months|weeks|years|days sober|clean, gave up drinking|smoking|drink|alcohol|gambling
      giving up drinking|smoking|alcohol, stopped|quit drinking|gambling|smoking, aa meeting*, goes to aa, on drugs|coke|cocaine|weed, does drugs|coke
      uses drugs|cocaine|again, hungover, tipsy at, drinking again|at|heavily|more, a|heavy drinker, gambles, gambling debt*|problem*, off|on the wagon
      twelve-step, 12-step, in recovery, nicotine patches, trying to quit, under the influence
      addicted to alcohol|drugs|gambling|pills|painkillers|cocaine|drink, smelled|smelt|smells|smelling ... of alcohol|drink|booze|weed, he drinks
      dry since|for, probably|possibly|perhaps|suspect|maybe the|it's booze|drink|bottle|drugs`,
    marks: `ex-addict, ex-alcoholic, addicted, addiction, addict, alcoholic, alcoholism, rehab, detox, relapsed, drinking|alcohol|drink problem
      alcohol|substance abuse, drug use|abuse|problem|addict*, substance use, bloodshot|glassy|red eyes, slurred|slurring|slurs speech|words|his|her`,
    together: `alcohol|drink|booze|weed|beer + breath|smell|smelled|smelt, drinking + started|stopped|again|problem
      drinks|drink|drank|drinking|drunk + heavily|lately|secretly|alone / too much / a lot / at work / on the job / every night, touch* + alcohol|drink|drop`,
    tied: `drinking, alcohol, drugs`,
    states: `ex-addict, addicted,  sober, drunk`,
    not: `alcoholic detective|drinks, an alcoholic detective, soft|for drinks, drinks order|list|supplier|menu|coffee|tea|water
      he|she drinks coffee|tea|water, drug discovery|trial*|development, alcohol policy, detox of, addictive, non-alcoholic
      sober look|view|in|assessment|style|about, addicted to _, drinks on us, drinks at the`,
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
