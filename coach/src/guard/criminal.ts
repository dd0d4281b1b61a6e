import { guardRule } from './find.ts'
import type { Grounds } from '../rule.ts'

export const criminal = guardRule({
  name: 'guard/criminal',
  explanation: {
    nl: 'Dit zegt iets over een strafbaar feit of een veroordeling van iemand.',
    en: 'This says something about an offence or a conviction of somebody.',
  },
  example: {
    nl: "Wat kan wel: 'De vereiste VOG is op 3 maart ontvangen.'",
    en: "What is fine: 'The required certificate of conduct was received on 3 March.'",
  },
  nl: {
    always: `jaar|jaren|maanden gezeten voor|wegens|vanwege, reclasseringstoezicht, hij|ze|zij|die heeft|had gezeten ., vastzat, zat vast voor|wegens|in, vast voor|wegens, voorarrest, hechtenis, huisarrest
      celstraf, gevangenisstraf, boete voor rijden|mishandeling, rijontzegging, rijbewijs kwijt|ingevorderd|ingenomen, aangifte gedaan tegen|van, politieverhoor
      verhoord door, verdachte, heeft gestolen|vastgezeten, diefstal|fraude gepleegd, gestolen uit|van de kassa, mishandeld, strafzaak, voor de rechter
      proeftijd van justitie, vog niet gekregen|rond|gehaald|ontvangen, vog is|werd|wordt geweigerd|afgewezen, zedendelict, ontucht, strafblad
      in de gevangenis|bak, in detentie, taakstraf, enkelband, gearresteerd, aangehouden door de politie, opgepakt, veroordeeld voor|wegens|tot|geweest
      ex-gedetineerde, reclassering, vog geweigerd, geen vog gekregen, justitieel verleden, justitiele documentatie, strafrechtelijk*
      in aanraking met justitie|politie, in aanraking geweest met, aangifte tegen hem|haar|mij, voorwaardelijke straf, vast gezeten voor|wegens|vanwege|om`,
    marks: `veroordeling, ex-delinquent, werkstraf`,
    together: `betrapt|gepakt|verdacht|opgepakt|aangehouden|vervolgd + *diefstal|stelen|fraude|drugs|mishandeling
      verleden|aanraking|problemen met + justitie|politie, aangifte + tegen|wegens|verdacht`,
    tied: `detentie`,
    states: `veroordeeld, aangehouden, gedetineerd`,
    not: `hart vast, strafrechtelijke dossiers|zaken, strafrechtadvocaat*, bestelling|agendapunt aangehouden, aangehouden order*, agendapunt
      werkt ... in de gevangenis, werkt voor de reclassering, bij de reclassering, is aangehouden tot`,
  },
  en: {
    always: `parole|probation officer, in custody|prison|jail, remanded, house arrest, prison time|sentence, served ... sentence|months|years in|for
      did|served time, caught shoplifting|stealing|drink-driving, drink|drunk driving, dui, lost his|her licence|license, banned from driving, driving ban
      charged with, up in court, court date for, dbs came back with, spent|unspent|drink-driving conviction, caution|cautioned for, police caution|record
      restraining order, arrested for|on|at|after|over, tagged by, under investigation by the police, questioned by police|the, criminal record|conviction
      went to prison, convicted of|for, on probation for, on parole, community service sentence, electronic tag, ex-convict, ex-offender
      suspected of theft|fraud|assault, suspended sentence`,
    marks: `conviction for, felony, ankle monitor`,
    together: `charge|charged|fined|caught|convicted|accused + drink-driving|theft|assault|fraud|possession|stealing
      police|court + cautioned|charged|arrested|questioned|convicted`,
    tied: `conviction, arrest`,
    states: `arrested, convicted, imprisoned`,
    not: `with conviction, conviction that, prison service|project, works in prison`,
  },
})

export const criminalGrounds: Grounds = {
  reason: {
    nl: 'Strafrechtelijke gegevens mogen net zo min worden vastgelegd, tenzij de wet het vraagt.',
    en: 'Criminal data may not be recorded either, unless the law asks for it.',
  },
  source: 'AVG art. 10, UAVG art. 31–33',
  fires: [
    { language: 'nl', text: 'Hij heeft een strafblad.' },
    { language: 'nl', text: 'Zij is veroordeeld voor fraude.' },
    { language: 'en', text: 'He has a criminal record.' },
    { language: 'en', text: 'She was arrested last year.' },
  ],
  silent: [
    { language: 'nl', text: 'Het agendapunt is aangehouden tot de volgende vergadering.' },
    { language: 'nl', text: 'De vereiste VOG is ontvangen.' },
    { language: 'en', text: 'He speaks with conviction.' },
  ],
}
