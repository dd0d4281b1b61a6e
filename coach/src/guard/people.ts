import type { Language } from '../finding.ts'

/** Who an employee's text is about: the one who writes, the other at the table, a colleague, one of their family. */
export const people: Readonly<Record<Language, string>> = {
  nl: `ik, k, mij, me, mezelf, jij, je, jou, u, hij, ie, hem, 'm, zij, ze, haar, zich, mijn, m'n, jouw, uw, z'n, d'r, collega, medewerker, medewerkster
    werknemer, werkneemster, stagiair, stagiaire, stagiare, teamlid, kandidaat, leidinggevende, teamleider, manager, chef, baas, directeur, docent, docente, juf
    meester, leerkracht, mentor, coach, begeleider, begeleidster, praktijkbegeleider, verpleegkundige, student, studente, trainee, leerling, betrokkene, vader
    moeder, ouders, pa, ma, papa, mama, man, echtgenoot, vrouw, echtgenote, partner, vriend, vriendin, verloofde, zoon, zoontje, dochter, dochtertje, kind
    kindje, kinderen, baby, broer, broertje, zus, zusje, zuster, opa, oma, oom, tante, oudste, jongste, tweelingbroer, tweelingzus, stiefzoon, stiefdochter
    pleegkind, ex-man, ex-vrouw, schoonvader, schoonmoeder, schoonouders, schoonzus, zwager, gezin, familie, tweeling, neef, nicht, kleinkind, mevrouw, meneer
    mevr, dhr, mw, heer, iemand in het team, een van ons, collegaatje`,
  en: `i, i'm, i've, i'd, me, my, mine, myself, you, you're, you've, your, he, he's, him, his, she, she's, her, they're, they, their, colleague, coworker
    co-worker, employee, intern, trainee, teammate, student, candidate, manager, supervisor, boss, lead, director, teacher, mentor, nurse, apprentice, father
    mother, dad, mum, mom, parents, parent, husband, wife, partner, boyfriend, girlfriend, fiance, son, daughter, child, kid, kids, baby, brother, sister
    eldest, youngest, stepson, stepdaughter, gran, nan, niece, nephew, cousin, grandson, granddaughter, grandfather, grandmother, grandma, grandpa, uncle, aunt
    family, father-in-law, mother-in-law, mr, mrs, ms, one of us, someone on the team`,
}

/** Family: a health word that follows is about them, also without a possessive. */
export const family: Readonly<Record<Language, string>> = {
  nl: `vader, moeder, ouders, pa, ma, papa, mama, echtgenoot, vrouw, man, echtgenote, partner, vriend, vriendin, zoon, zoontje, dochter, dochtertje, kind
    kindje, kinderen, broer, broertje, zus, zusje, opa, oma, oom, tante, schoonvader, schoonmoeder, schoonouders, schoonzus, zwager, gezin, baby`,
  en: `father, mother, dad, mum, mom, parents, husband, wife, partner, boyfriend, girlfriend, son, daughter, child, kid, kids, brother, sister, grandfather
    grandmother, grandma, grandpa, uncle, aunt, father-in-law, mother-in-law, baby`,
}

/** First names that are common in the Netherlands: only for the first word of a sentence, whose capital says nothing. */
export const firstNames: ReadonlySet<string> = new Set(
  `jan piet kees klaas henk peter hans johan erik eric mark marc marco bart tim tom thomas daan sem lucas luuk finn levi noah
  milan jesse ruben lars sven bram stijn niels rob robert ron rene richard paul frank fred gerard harm jeroen jasper joost joris
  koen kevin leon maarten martijn matthijs michiel michael mike patrick pieter remco roel rik ruud sander simon stefan steven teun
  theo tobias vincent willem wim wouter anna anne anouk anja annemarie astrid brenda britt carla carolien chantal charlotte
  claudia daphne debby denise diana ellen els emma esther eva femke fleur floor frederique hanneke helma ilse inge ingrid
  irene iris jacqueline janneke jessica jolanda joyce judith julia karin kim laura lieke linda lisa lotte maaike manon margriet
  maria marieke marije marijke marjan marleen marloes mila mirjam monique nicole nina noor patricia petra rachel renate
  roos sandra sanne sara sarah saskia simone sofie sophie suzanne sylvia tessa vera wendy willeke yvonne yara zoe tess tanja
  ahmed ali amir amina aisha ayse fatima farid hassan hamza ibrahim karim khalid layla leila mehmet mo mohamed mohammed murat mustafa
  nadia naima omar rachid samira said soufiane yasmin yasmina youssef yusuf zeynep emre elif priya raj anil chen wei li
  james john david daniel chris alex sam ben adam andrew joe jack harry oliver george william emily emma olivia amy kate
  katie hannah lucy grace megan rebecca jane helen susan karen alice claire rosie dave steve matt luke joost`.split(
    /\s+/,
  ),
)
