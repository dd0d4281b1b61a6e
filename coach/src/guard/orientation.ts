import { guardRule } from './find.ts'
import type { Grounds } from './guard-rule.ts'

export const orientation = guardRule({
  name: 'guard/orientation',
  explanation: {
    nl: 'Dit zegt iets over iemands gerichtheid, genderidentiteit of seksuele leven.',
    en: "This says something about somebody's orientation, gender identity or sex life.",
  },
  example: {
    nl: "Wat kan wel: 'Iedereen in het team wil dat grappen over personen stoppen.'",
    en: "What is fine: 'Everybody in the team wants jokes about persons to stop.'",
  },
  nl: {
    always: `getrouwd|verloofd|samen|relatie|verkering|trouwt|samenwoont|woont ... met een man|vrouw, hij|zijn ... getrouwd|verloofd|samen|relatie|verkering|trouwt met zijn man|vriend, ze|zij ... getrouwd|verloofd|samen|relatie|verkering|trouwt met haar vrouw|vriendin, leeft|leef|leven|verder als man|vrouw, als man|vrouw leeft|leven|leefde|door, getrouwd|verloofd is met een man|vrouw
      val|valt|viel op mannen|vrouwen|jongens|meiden|beide, midden in een|haar|zijn transitie, leefde ... als man|vrouw, op mannen|vrouwen|jongens|meisjes|meiden|beide valt|val|vallen|viel, getrouwd met een man|vrouw, verloofd met een man|vrouw, samenwoont met een|zijn vriend, zijn vriend, haar vriendin, woont ... samen met haar vriendin, woont ... samen met zijn vriend, twee moeders, twee vaders, homohuwelijk, man-man, vrouw-vrouw, lhbti*, lhbtq*, lgbt*, polyamo*, open relatie, coming-out, geaard
      heet|heette ... officieel|voortaan|eerder|vroeger, heet voortaan, voortaan|nu hij|zij|hen genoemd|noemen, collega's gebruiken nu hij|zij|hen|die, voornaamwoord*, aanspreken met hen|hij|zij|die, wil|wilde met hij|zij|hen|die, hen/hun, die/diens, voelt zich ... man|vrouw|jongen|meisje, geboren als man|vrouw|jongen|meisje, geslachtsaanduiding, naamswijziging na, in haar|zijn transitie, zijn|haar|mijn transitie, transitieverlof, hormoonbehandeling, mastectomie, gendertransitie, genderteam, deadname
      seksueel|sexueel leven|actief|gedrag|probleem, vreemdgaan, vreemdgegaan, gaat vreemd, bordeel, prostitutie, sekswerk*, affaire met, relatie met een|zijn collega
      uit de kast, seksuele geaardheid, zijn|haar|mijn geaardheid, seksuele gerichtheid
      seksuele voorkeur, seksleven, in transitie, geslachtsverandering, geslachtsoperatie
      transitietraject, valt op mannen|vrouwen|jongens|meisjes, van de verkeerde kant, genderdysforie
      genderkliniek, genderpoli, uit de closet, genderidentiteit, zijn man|echtgenoot
      haar vrouw|echtgenote`,
    marks: `homo, homoseksueel, homoseksuele, lesbisch, lesbienne, lesbische, biseksueel, biseksuele
      pansexueel, panseksueel, aseksueel, transgender, transvrouw, transman, transpersoon, non-binair
      nonbinair, queer, homofiel, pot, hetero, heteroseksueel, geaardheid, gay, coming out
      transseksueel, genderneutraal, intersekse`,
    tied: `transitie`,
    states: `homo, lesbisch, gay, bi, biseksueel, trans, transgender, queer, non-binair, hetero, homoseksueel`,
    not: `pot koffie, potje, pot met, in transitie naar, energietransitie, transitie naar, transitie van
      genderneutraal toilet, genderneutrale toilet*, genderneutrale taal, homogeen, een pot
      bi-dashboard, bi tool*, power bi, bi team, bi rapport*, de organisatie in transitie
      organisatie is in transitie, bedrijf in transitie, sector in transitie, in transitie zijn
      gay pride als klant, pot nat, man en macht, zijn man en macht`,
  },
  en: {
    always: `he|he's ... relationship|married|engaged|living|dating|seeing ... a|another man|guy, she|she's ... relationship|married|engaged|living|dating|seeing ... a|another woman|girl, her|she ... live|lives|living as a|his|her woman|man|true, in a relationship with a|another man|woman
      attracted to men|women|both, into men|women|guys|girls, he has a boyfriend|husband, she has a girlfriend|wife, his husband|boyfriend|fiance, her wife|girlfriend|fiancee, married to a man|woman, two mums|moms|dads, he|she told ... bi|gay, he's bi, she's bi, is bi, same-sex, same sex, lgbt*, polyamor*, open relationship, sexuality, closeted, comes out as, pronouns, they/them, he/him, she/her pronouns, deadname*, top surgery, bottom surgery, gender clinic, gender transition, transitioned, transitioning, mid-transition, changed ... name from, used to be called|known, now goes by, goes by he|she|they, identifies as, assigned male|female, gender-fluid, genderfluid, agender, two-spirit
      sleeping with, slept with, cheating on, affair with, sex work*, grindr
      came out as, coming out as, out of the closet, sexual orientation, sexual preference, sex life
      gender identity, gender reassignment, gender dysphoria, transitioning from male|female
      is|was|started transitioning, attracted to men|women, in the closet, not out at work
      out at work, came out last|this|to|as|at, has come out, his husband|boyfriend
      her wife|girlfriend`,
    marks: `gay, lesbian, homosexual, bisexual, pansexual, asexual, transgender, trans woman, trans man
      non-binary, nonbinary, queer, straight man|woman, transsexual, intersex, heterosexual`,
    tied: `orientation, transition, coming out`,
    states: `gay, lesbian, bi, bisexual, trans, transgender, queer, non-binary, straight, homosexual`,
    not: `straight to, straight from, straight with, straight forward, straight about, transition to
      transition of, transition from, transition plan, bi dashboard*, bi tool*, power bi, bi team
      bi report*, straight away, straight after, straight talk*, straight answer*, straight in
      orientation day*, orientation week, orientation programme, orientation program, straight on
      straight into, is transitioning to, transitioning to`,
  },
})

export const orientationGrounds: Grounds = {
  reason: {
    nl: 'Seksuele gerichtheid en seksueel gedrag zijn bijzondere persoonsgegevens; de wet rekent genderidentiteit er in de praktijk bij.',
    en: 'Sexual orientation and sex life are special-category data; gender identity is treated alike in practice.',
  },
  source: 'AVG art. 9, UAVG art. 22',
  fires: [
    { language: 'nl', text: 'Hij is vorig jaar uit de kast gekomen.' },
    { language: 'nl', text: 'Zij is lesbisch.' },
    { language: 'nl', text: 'Ik ben non-binair.' },
    { language: 'en', text: 'He is gay.' },
    { language: 'en', text: 'She came out as bisexual.' },
  ],
  silent: [
    { language: 'nl', text: 'De organisatie is in transitie naar zelfsturende teams.' },
    { language: 'nl', text: 'Zij bouwt rapporten in Power BI.' },
    { language: 'en', text: 'He went straight to the client.' },
    { language: 'en', text: 'The transition to the new system went well.' },
  ],
}
