import { guardRule } from './find.ts'
import type { Grounds } from '../rule.ts'

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
    always: `hij een|zijn man|vriend heeft|had ., hij heeft|had een man|vriend ., zij|ze een|haar vrouw|vriendin heeft|had .
      zij|ze heeft|had een vrouw|vriendin ., getrouwd|verloofd|samen|relatie|verkering|trouwt|samenwoont|woont ... met een man|vrouw
      val|valt|viel op mannen|vrouwen|jongens|meiden|beide, midden in een|haar|zijn transitie
      op mannen|vrouwen|jongens|meisjes|meiden|beide valt|val|vallen|viel, samenwoont met een|zijn vriend, zijn vriend|man|echtgenoot
      haar vriendin|vrouw|echtgenote, twee moeders|vaders, homohuwelijk, man-man, vrouw-vrouw, lhbti*, lhbtq*, lgbt*, polyamo*, open relatie, coming-out, geaard
      heet|heette ... officieel|voortaan|eerder|vroeger, voortaan|nu hij|zij|hen genoemd|noemen, collega's gebruiken nu hij|zij|hen|die, voornaamwoord*
      aanspreken met hen|hij|zij|die, wil|wilde met hij|zij|hen|die, hen/hun, die/diens, voelt zich ... man|vrouw|jongen|meisje
      geboren als man|vrouw|jongen|meisje, geslachtsaanduiding, naamswijziging na, zijn|haar|mijn transitie|geaardheid, transitieverlof, hormoonbehandeling
      mastectomie, gendertransitie, genderteam, deadname, seksueel|sexueel leven|actief|gedrag|probleem, vreemdgaan, vreemdgegaan, gaat vreemd, bordeel
      prostitutie, sekswerk*, affaire met, relatie met een|zijn collega, seksuele geaardheid|gerichtheid|voorkeur, seksleven, in transitie, geslachtsverandering
      geslachtsoperatie, transitietraject, valt op mannen|vrouwen|jongens|meisjes, van de verkeerde kant, genderdysforie, genderkliniek, genderpoli
      genderidentiteit, met een|zijn man samenwoont|woont|trouwt|getrouwd|leeft|samenleeft, hij ... met een|zijn man|vriend samen*|woont|trouwt|getrouwd
      met een|haar vrouw samenwoont|woont|trouwt|leeft|samenleeft, eerder|eerst|vroeger|nog heette|heet|heetten hij|ze|zij|hen
      heette hij|ze|zij eerder|eerst|vroeger|nog, vriend|man en ik|hij zijn|hebben|willen ... mannen|kind|kinderen|adopteren`,
    marks: `homo, homoseksueel, homoseksuele, lesbisch, lesbienne, lesbische, biseksueel, biseksuele, pansexueel, panseksueel, aseksueel, transgender
      transvrouw, transman, transpersoon, non-binair, nonbinair, queer, homofiel, pot, hetero, heteroseksueel, geaardheid, gay, transseksueel, genderneutraal
      intersekse`,
    together: `leeft|leef|leefde|leven|verder|voelt|door + als man|vrouw`,
    befalls: `uit de kast`,
    tied: `transitie`,
    states: `homo, lesbisch, biseksueel, transgender, queer, non-binair, hetero, homoseksueel,  gay, bi, trans`,
    not: `pot koffie|met|nat, potje, in transitie naar|zijn, energietransitie, transitie naar|van, genderneutraal toilet, genderneutrale toilet*|taal
      homogeen, een pot, bi-dashboard, bi tool*|team|rapport*, power bi, organisatie is in transitie, bedrijf|sector in transitie, de organisatie in transitie`,
  },
  en: {
    always: `he|he's ... relationship|married|engaged|living|dating|seeing ... a|another man|guy
      she|she's ... relationship|married|engaged|living|dating|seeing ... a|another woman|girl, her|she ... live|lives|living as a|his|her woman|man|true
      in a relationship with a|another man|woman, attracted to men|women|both, into men|women|guys|girls, he has a boyfriend|husband, she has a girlfriend|wife
      his husband|boyfriend|fiance, her wife|girlfriend|fiancee, married to a man|woman, two mums|moms|dads, he|she told ... bi|gay, same-sex, lgbt*, polyamor*
      open relationship, sexuality, closeted, comes|coming out as, pronouns, they/them, he/him, deadname*, top|bottom surgery
      gender clinic|transition|identity|reassignment|dysphoria, transitioned, transitioning, mid-transition, changed ... name from, used to be called|known
      now goes by, goes by he|she|they, identifies as, assigned male|female, gender-fluid, genderfluid, agender, two-spirit, sleeping|slept|affair with
      cheating on, sex work*|life, grindr, out of the closet, sexual orientation|preference, in the closet, out at work, came out last|this|to|as|at
      has come out, be known as, knew her|him|them as, was|were born a|as boy|girl|man|woman|male|female`,
    marks: `gay, lesbian, homosexual, bisexual, pansexual, asexual, transgender, trans woman|man, non-binary, nonbinary, queer, straight man|woman
      transsexual, intersex, heterosexual`,
    tied: `orientation, transition, coming out`,
    states: `lesbian, bisexual, transgender, queer, non-binary, homosexual, gay, bi, trans, straight`,
    not: `straight to|from|with|forward|about|away|after|talk*|answer*|in|on|into, transition to|of|from|plan, bi dashboard*|tool*|team|report*, power bi
      orientation day*|week|programme|program, transitioning to`,
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
