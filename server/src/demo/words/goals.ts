import type { GoalPlan } from '@tweespraak/contract/goal'

/** A goal without its days: those are counted from the day on which it begins. */
type Worded = Omit<GoalPlan, 'by'>

const bare: Omit<Worded, 'what' | 'why' | 'measure'> = {
  who: null,
  where: null,
  how: null,
  steps: [],
  kind: 'development',
  horizon: 'year',
}

const step = (what: string, weight: number) => ({ stepId: null, what, dueOn: null, weight })

/** Measured by a number, that goes well. */
export const onTheWay: readonly Worded[] = [
  {
    ...bare,
    what: 'Tien keer zelf het multidisciplinair overleg voorzitten',
    why: 'Ik wil rustiger worden als iedereen tegelijk iets wil.',
    who: 'Mijn leidinggevende kijkt de eerste keren mee.',
    how: 'Vooraf de agenda rondsturen en na afloop één tip vragen.',
    measure: { as: 'number', from: 0, to: 10, unit: 'keer' },
  },
  {
    ...bare,
    kind: 'result',
    what: 'De rapportages binnen een uur na mijn dienst afronden',
    why: 'Dan weet de volgende dienst waar die aan toe is.',
    measure: { as: 'number', from: 40, to: 95, unit: '%' },
  },
  {
    ...bare,
    kind: 'result',
    what: 'De wachttijd op een antwoord van vijf naar twee werkdagen brengen',
    why: 'Bewoners bellen nu vaak een tweede keer.',
    how: 'Elke ochtend een half uur alleen voor de vragen.',
    measure: { as: 'number', from: 5, to: 2, unit: 'werkdagen' },
  },
]

/** Measured by a number, and left lying. */
export const behindItsLine: readonly Worded[] = [
  {
    ...bare,
    kind: 'learning',
    what: 'Twaalf hoofdstukken van de opleiding afronden',
    why: 'Aan het eind van het jaar wil ik het examen doen.',
    measure: { as: 'number', from: 0, to: 12, unit: 'hoofdstukken' },
  },
  {
    ...bare,
    kind: 'personal',
    what: 'Twee middagen per maand vrijhouden voor wat blijft liggen',
    why: 'Ik neem nu te vaak werk mee naar huis.',
    measure: { as: 'number', from: 0, to: 12, unit: 'middagen' },
  },
]

export const inMilestones: readonly Worded[] = [
  {
    ...bare,
    what: 'Het inwerken van nieuwe collega’s overnemen',
    why: 'Ik help graag iemand op weg, en het ligt nu bij niemand.',
    who: 'Samen met de opleidingscoördinator.',
    measure: {
      as: 'milestones',
      milestones: [
        'Het programma staat op papier',
        'De eerste collega is ingewerkt',
        'Besproken in het team',
      ].map((what) => ({ milestoneId: null, what })),
    },
  },
]

export const yesOrNo: readonly Worded[] = [
  {
    ...bare,
    horizon: 'three-years',
    what: 'Het certificaat werkbegeleider halen',
    why: 'Over drie jaar wil ik leerlingen begeleiden.',
    where: 'Op het Brink College en op onze eigen afdeling.',
    measure: { as: 'yes-no' },
    steps: [step('Inschrijven', 1), step('De lessen volgen', 3), step('Het portfolio inleveren', 2)],
  },
]

/** What somebody did reach. */
export const reachedBefore: readonly Worded[] = [
  {
    ...bare,
    kind: 'result',
    what: 'Bij zes bewoners thuis vragen wat beter kan',
    why: 'We beslissen veel zonder hen.',
    measure: { as: 'number', from: 0, to: 6, unit: 'bezoeken' },
  },
]

/** What a leader proposes. */
export const proposedByLeader: readonly Worded[] = [
  {
    ...bare,
    what: 'In het teamoverleg drie keer een casus inbrengen',
    why: 'Anderen leren van hoe jij het aanpakt.',
    measure: { as: 'number', from: 0, to: 3, unit: 'keer' },
  },
]

export const drafts: readonly string[] = [
  'Uitzoeken of de opleiding tot praktijkondersteuner iets voor mij is',
  'Iets met rust in de ochtenddienst',
]

export const lines = [
  'Het gaat makkelijker dan ik dacht.',
  'Twee keer gelukt deze maand.',
  'Door de vakantie wat minder gedaan.',
  'De tip om vooraf de agenda te sturen helpt echt.',
  null,
  null,
] as const

export const whatHelped = [
  'Er een vaste dag voor prikken, en het aan een collega vertellen.',
  'Klein beginnen. Na het derde bezoek ging het vanzelf.',
]
