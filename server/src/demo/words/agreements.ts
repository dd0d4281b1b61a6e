import type { SupportKind } from '@tweespraak/contract/agreements'

export interface Promise {
  readonly what: string
  readonly measure: string | null
  readonly support: { readonly kind: SupportKind; readonly words: string | null } | null
}

/** Said in every kind of work: by whoever learns something, with what the leader promises. */
export const anywhereByEmployee: readonly Promise[] = [
  {
    what: 'Twee dagen meelopen bij een ander team',
    measure: 'Twee dagen gedaan en er samen over gesproken',
    support: { kind: 'time', words: 'Ik regel vervanging in het rooster' },
  },
  {
    what: 'De module werkbegeleiding volgen',
    measure: 'Certificaat gehaald',
    support: { kind: 'training', words: 'De module komt uit het scholingsbudget' },
  },
]

/** The same of the leader. */
export const anywhereByLeader: readonly Promise[] = [
  {
    what: 'Het rooster vier weken van tevoren bekendmaken',
    measure: 'Drie maanden achter elkaar',
    support: null,
  },
  {
    what: 'Uitzoeken of de opleiding vergoed wordt',
    measure: 'Ja of nee, met de voorwaarden',
    support: null,
  },
]

export const shorterMeeting: Promise = {
  what: 'Het overleg terugbrengen tot een half uur',
  measure: null,
  support: null,
}

/** What the employee does, with what the leader promises. */
export const byEmployee: readonly Promise[] = [
  ...anywhereByEmployee,
  {
    what: 'Elke dienst afsluiten met een rapportage die af is',
    measure: 'Vier weken achter elkaar',
    support: null,
  },
  {
    what: 'Een collega inwerken in het nieuwe systeem',
    measure: 'Die collega kan het zonder hulp',
    support: { kind: 'coaching', words: 'We bespreken het elke twee weken kort' },
  },
  {
    what: 'Een voorstel schrijven voor een rustiger overdracht',
    measure: 'Eén bladzijde, besproken in het teamoverleg',
    support: { kind: 'other', words: 'Ik zet het op de agenda' },
  },
  {
    what: 'Bij drie bewoners thuis langsgaan om te horen wat beter kan',
    measure: 'Drie bezoeken, kort verslag',
    support: null,
  },
  {
    what: 'Een presentatie geven voor het hele team',
    measure: null,
    support: { kind: 'coaching', words: 'We oefenen hem een keer samen' },
  },
  {
    what: 'Een vaste middag plannen voor wat blijft liggen',
    measure: 'Acht weken volgehouden',
    support: { kind: 'time', words: 'Op die middag belt niemand je voor invallen' },
  },
]

/** What the leader does: tracked as strictly as the rest. */
export const byLeader: readonly Promise[] = [
  ...anywhereByLeader,
  shorterMeeting,
  {
    what: 'Een keer per maand een avonddienst meelopen',
    measure: 'Zes avonden in een half jaar',
    support: null,
  },
  {
    what: 'Een tweede tillift aanvragen',
    measure: 'Aanvraag ingediend en het antwoord gedeeld',
    support: { kind: 'other', words: 'Ik lever de cijfers aan' },
  },
]

export const whyBroken = [
  'Door uitval in het team kwam het er niet van. We spreken een nieuw moment af.',
  'Het bleek minder nodig dan we dachten.',
  'Er kwam steeds iets tussen. Ik had eerder om hulp moeten vragen.',
  'Ik heb het laten liggen. Andere dingen gingen voor, en dat had ik eerder moeten zeggen.',
]

export const whyLater = [
  'Het nieuwe systeem komt een maand later.',
  'De opleiding begint pas na de zomer.',
  'Ik had te weinig dagen om het goed te doen.',
]
