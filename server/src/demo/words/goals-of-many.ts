import type { GoalHorizon } from '@tweespraak/contract/goal'
import type { Worded } from './goals.ts'

/** A goal of a unit, or of the organisation without one: by whom, and what became of it. */
export interface SharedWords {
  readonly unit: string | null
  /** Personnel number of who words it. */
  readonly by: string
  readonly what: string
  readonly why: string
  readonly measure: string | null
  readonly horizon: GoalHorizon
  /** How many days from now it is to be there. */
  readonly daysAhead: number
  readonly became?: 'reached' | 'dropped'
}

export const sharedGoals: readonly SharedWords[] = [
  {
    unit: null,
    by: '1003',
    what: 'Bewoners en huurders merken dat we naar ze luisteren',
    why: 'In het laatste onderzoek zei de helft dat ze niets terughoorden.',
    measure: 'Acht van de tien zeggen dat er iets met hun vraag is gedaan.',
    horizon: 'year',
    daysAhead: 200,
  },
  {
    unit: null,
    by: '1003',
    what: 'Iedereen leert elk jaar iets nieuws',
    why: 'Werk verandert. Wie blijft leren, houdt er plezier in.',
    measure: null,
    horizon: 'three-years',
    daysAhead: 700,
  },
  {
    unit: 'De Lindehof',
    by: '1020',
    what: 'Een rustige ochtend op alle gangen',
    why: 'Tussen zeven en tien is het nu voor iedereen te druk.',
    measure: 'Vier weken achter elkaar geen noodoproep tussen zeven en tien.',
    horizon: 'period',
    daysAhead: 110,
  },
  {
    unit: 'Thuiszorg Noord',
    by: '1060',
    what: 'Cliënten zien niet meer dan vijf gezichten per week',
    why: 'Elke dag iemand anders over de vloer geeft onrust.',
    measure: 'In het rooster: vijf of minder bij negen van de tien cliënten.',
    horizon: 'year',
    daysAhead: 180,
  },
  {
    unit: 'Verhuur en beheer',
    by: '1070',
    what: 'Binnen twee werkdagen antwoord op elke vraag',
    why: 'Wie niets hoort, belt nog een keer.',
    measure: 'Negen van de tien vragen op tijd beantwoord.',
    horizon: 'period',
    daysAhead: 90,
  },
  {
    unit: 'De Esdoorn',
    by: '1040',
    what: 'Elke nieuwe collega heeft in de eerste week een maatje',
    why: 'Twee mensen gingen weg voordat ze goed begonnen waren.',
    measure: null,
    horizon: 'period',
    daysAhead: 20,
    became: 'reached',
  },
  {
    unit: 'Onderhoud',
    by: '1080',
    what: 'Alle werkbonnen zonder papier',
    why: 'Bonnen raakten kwijt in de bus.',
    measure: 'Geen papieren bon meer in een maand.',
    horizon: 'period',
    daysAhead: 40,
    became: 'dropped',
  },
]

/** Goals to begin from, by whom: HR, or who leads a team. */
export const examples: readonly { readonly by: string; readonly worded: Omit<Worded, 'kind'> }[] = [
  {
    by: '1003',
    worded: {
      what: 'Eén dag meelopen bij een ander team',
      why: 'Wie ziet hoe een ander het doet, komt met een idee terug.',
      who: 'Iemand van dat team die je de dag laat zien.',
      where: null,
      how: null,
      horizon: 'period',
      measure: { as: 'yes-no' },
      steps: [
        { stepId: null, what: 'Een team kiezen en een dag afspreken', dueOn: null, weight: 1 },
        { stepId: null, what: 'Meelopen', dueOn: null, weight: 2 },
        { stepId: null, what: 'Eén ding vertellen in het eigen overleg', dueOn: null, weight: 1 },
      ],
    },
  },
  {
    by: '1003',
    worded: {
      what: 'Drie keer feedback vragen na een gesprek of een dienst',
      why: 'Zo hoor je wat je zelf niet ziet.',
      who: null,
      where: null,
      how: 'Vraag het meteen, en vraag om één voorbeeld.',
      horizon: 'period',
      measure: { as: 'number', from: 0, to: 3, unit: 'keer' },
      steps: [],
    },
  },
  {
    by: '1020',
    worded: {
      what: 'Eén ding bedenken dat de ochtend rustiger maakt, en het twee weken proberen',
      why: 'Jullie weten beter dan ik waar het knelt.',
      who: 'Met een of twee collega’s van je eigen gang.',
      where: null,
      how: null,
      horizon: 'period',
      measure: {
        as: 'milestones',
        milestones: ['Bedacht', 'Twee weken geprobeerd', 'Verteld in het overleg'].map((what) => ({
          milestoneId: null,
          what,
        })),
      },
      steps: [],
    },
  },
]

export const planLine = 'Kies zelf wat je probeert. Past het nu niet, zeg het gerust.'
export const planDeclined = 'Ik zit nog midden in mijn opleiding. Volgend jaar graag.'
export const namedPlanLine = 'Jullie zijn alle drie net begonnen met begeleiden. Vandaar.'
