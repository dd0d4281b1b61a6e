import type { GoalPlan } from '@tweespraak/contract/goal'
import type { Sector } from '../cast.ts'

/** A goal without its days: those are counted from the day on which it begins. */
export type Worded = Omit<GoalPlan, 'by'>
type Around = Partial<Omit<Worded, 'what' | 'why' | 'measure'>>
type BySector = Readonly<Record<Sector, readonly Worded[]>>

const worded = (what: string, why: string, measure: Worded['measure'], around: Around): Worded => ({
  what,
  why,
  measure,
  who: null,
  where: null,
  how: null,
  steps: [],
  kind: 'development',
  horizon: 'year',
  ...around,
})

type Amount = readonly [from: number, to: number, unit: string]
export const counted = (what: string, why: string, [from, to, unit]: Amount, around: Around = {}): Worded =>
  worded(what, why, { as: 'number', from, to, unit }, around)

export const inMilestones = (
  what: string,
  why: string,
  milestones: readonly string[],
  around: Around = {},
): Worded =>
  worded(
    what,
    why,
    { as: 'milestones', milestones: milestones.map((each) => ({ milestoneId: null, what: each })) },
    around,
  )

const inSteps = (
  what: string,
  why: string,
  steps: readonly (readonly [string, number])[],
  around: Around = {},
): Worded =>
  worded(
    what,
    why,
    { as: 'yes-no' },
    {
      ...around,
      steps: steps.map(([step, weight]) => ({ stepId: null, what: step, dueOn: null, weight })),
    },
  )

/** Measured by a number, that goes well. */
export const onTheWay: BySector = {
  care: [
    counted(
      'Tien keer zelf het multidisciplinair overleg voorzitten',
      'Ik wil rustiger worden als iedereen tegelijk iets wil.',
      [0, 10, 'keer'],
      {
        who: 'Mijn leidinggevende kijkt de eerste keren mee.',
        how: 'Vooraf de agenda rondsturen en na afloop één tip vragen.',
      },
    ),
    counted(
      'De rapportages binnen een uur na mijn dienst afronden',
      'Dan weet de volgende dienst waar die aan toe is.',
      [40, 95, '%'],
      { kind: 'result' },
    ),
    counted(
      'Met acht bewoners een levensboek maken',
      'Wie hun verhaal kent, begrijpt hun dag beter.',
      [0, 8, 'levensboeken'],
      { who: 'De families, en Fatima van de activiteiten.' },
    ),
    counted(
      'Vijftien keer een gesprek met familie zelf voeren',
      'Nu laat ik het lastige deel vaak aan een ander over.',
      [0, 15, 'gesprekken'],
    ),
    counted(
      'Van acht naar twee losse briefjes in de overdracht',
      'Wat op een briefje staat, raakt kwijt.',
      [8, 2, 'briefjes per week'],
      { kind: 'result' },
    ),
  ],
  housing: [
    counted(
      'De wachttijd op een antwoord van vijf naar twee werkdagen brengen',
      'Bewoners bellen nu vaak een tweede keer.',
      [5, 2, 'werkdagen'],
      { kind: 'result', how: 'Elke ochtend een half uur alleen voor de vragen.' },
    ),
    counted(
      'Twintig reparaties in één bezoek afronden',
      'Een tweede keer langskomen kost de bewoner een halve dag.',
      [0, 20, 'reparaties'],
      { kind: 'result' },
    ),
    counted(
      'Twaalf keer een rondje door de wijk met een bewoner lopen',
      'Zij zien dingen waar ik aan voorbijfiets.',
      [0, 12, 'rondjes'],
      { where: 'In de Bloemenbuurt.' },
    ),
  ],
  office: [
    counted(
      'Het maandrapport in drie dagen klaar hebben in plaats van in acht',
      'Dan kunnen teamleiders er nog iets mee doen.',
      [8, 3, 'dagen'],
      { kind: 'result', who: 'Xenia rekent mee.' },
    ),
    counted(
      'Acht collega’s leren zelf hun formulieren te maken',
      'Ze wachten nu op mij voor een kleine verandering.',
      [0, 8, 'collega’s'],
    ),
  ],
}

/** Measured by a number, and left lying. */
export const behindItsLine: BySector = {
  care: [
    counted(
      'Twaalf hoofdstukken van de opleiding afronden',
      'Aan het eind van het jaar wil ik het examen doen.',
      [0, 12, 'hoofdstukken'],
      { kind: 'learning' },
    ),
    counted(
      'Zes keer meelopen met de wondverpleegkundige',
      'Ik wil minder snel hoeven bellen.',
      [0, 6, 'keer'],
      { kind: 'learning' },
    ),
    counted(
      'Tien keer muziek inzetten bij onrust in de middag',
      'Het werkte bij mijn vorige team, en hier doet niemand het.',
      [0, 10, 'middagen'],
    ),
    counted(
      'Acht collega’s laten zien hoe de tilhulp werkt',
      'We tillen nog te vaak met z’n tweeën zonder hulp.',
      [0, 8, 'collega’s'],
    ),
  ],
  housing: [
    counted(
      'Twee middagen per maand vrijhouden voor wat blijft liggen',
      'Ik neem nu te vaak werk mee naar huis.',
      [0, 12, 'middagen'],
      { kind: 'personal' },
    ),
    counted(
      'Tien oude dossiers per maand opruimen',
      'Niemand vindt nu terug wat er is afgesproken.',
      [0, 60, 'dossiers'],
      { kind: 'result' },
    ),
  ],
  office: [
    counted(
      'Tien keer een halve dag op een locatie werken',
      'Achter mijn bureau hoor ik niet wat er speelt.',
      [0, 10, 'keer'],
      { where: 'De Lindehof, De Esdoorn en de werkplaats.' },
    ),
  ],
}

export const byMilestone: BySector = {
  care: [
    inMilestones(
      'Het inwerken van nieuwe collega’s overnemen',
      'Ik help graag iemand op weg, en het ligt nu bij niemand.',
      ['Het programma staat op papier', 'De eerste collega is ingewerkt', 'Besproken in het team'],
      { who: 'Samen met Dewi van de opleidingen.' },
    ),
    inMilestones(
      'Een rustige ontbijttafel op onze gang',
      'Wie zelf kiest wanneer er ontbeten wordt, begint de dag beter.',
      ['Drie weken geprobeerd', 'Bewoners en familie gevraagd', 'Vast in het rooster'],
    ),
    inMilestones(
      'Een werkgroep rond het laatste levensjaar beginnen',
      'We doen allemaal ons best, en allemaal anders.',
      ['Vijf collega’s doen mee', 'Eén bijeenkomst gehouden', 'Afspraken op één blad'],
    ),
    inMilestones(
      'Leren plannen voor het hele team',
      'Ik wil over een paar jaar zelf een team kunnen leiden.',
      ['Meegekeken bij de planning', 'Eén week zelf gepland', 'Een vakantieperiode gepland'],
      { horizon: 'three-years' },
    ),
  ],
  housing: [
    inMilestones(
      'Een spreekuur in het buurthuis opzetten',
      'Niet iedereen komt naar ons kantoor.',
      ['Ruimte geregeld', 'Eerste spreekuur gehouden', 'Na drie keer bekeken of het werkt'],
      { where: 'Buurthuis De Kern.' },
    ),
    inMilestones(
      'Ons magazijn zo indelen dat iedereen alles vindt',
      'We kopen nu dubbel wat er al ligt.',
      ['Alles geteld', 'Nieuwe plekken bedacht met het team', 'Ingericht en van stickers voorzien'],
      { kind: 'result' },
    ),
  ],
  office: [
    inMilestones(
      'Van vijf lijsten naar één rooster van het gebouw',
      'Twee keer per week staat iemand voor een bezette zaal.',
      ['Lijsten naast elkaar gelegd', 'Eén rooster gemaakt', 'Oude lijsten weg'],
      { kind: 'result' },
    ),
    inMilestones('Elke maand een verhaal uit het werk delen', 'Collega’s weten weinig van elkaars dagen.', [
      'Drie verhalen opgehaald',
      'Het eerste verhaal geplaatst',
      'Iemand anders schrijft mee',
    ]),
  ],
}

/** Steps of which some count for more than others. */
export const byStep: BySector = {
  care: [
    inSteps(
      'Het certificaat werkbegeleider halen',
      'Over drie jaar wil ik leerlingen begeleiden.',
      [
        ['Inschrijven', 1],
        ['De lessen volgen', 3],
        ['Het portfolio inleveren', 2],
      ],
      { horizon: 'three-years', where: 'Op het Brink College en op onze eigen afdeling.' },
    ),
    inSteps(
      'Bevoegd worden voor het wisselen van een katheter',
      'Dan hoeft de nachtdienst niet te wachten.',
      [
        ['De theorie herhalen', 1],
        ['Drie keer onder toezicht', 3],
        ['Laten aftekenen', 1],
      ],
      { kind: 'learning' },
    ),
    inSteps('Een familieavond organiseren', 'Familie vraagt vaak pas iets als er al iets is.', [
      ['Vragen wat families willen weten', 2],
      ['Datum en zaal regelen', 1],
      ['De avond houden', 2],
    ]),
    inSteps('Zonder hulp met het nieuwe dossier werken', 'Ik vraag nu elke dag iemand om mee te kijken.', [
      ['De korte les volgen', 1],
      ['Een week met Karim ernaast', 2],
      ['Een week alleen', 2],
    ]),
  ],
  housing: [
    inSteps(
      'Het diploma woonconsulent halen',
      'Dan kan ik ook de lastige gesprekken zelf doen.',
      [
        ['Inschrijven', 1],
        ['De modules doen', 3],
        ['Het examen', 2],
      ],
      { horizon: 'year', kind: 'learning' },
    ),
  ],
  office: [
    inSteps(
      'De kassa van het restaurant vervangen',
      'De oude valt elke maandag uit.',
      [
        ['Drie aanbieders vergelijken', 2],
        ['Kiezen met de koks', 1],
        ['Overstappen in een rustige week', 2],
      ],
      { kind: 'result' },
    ),
  ],
}

/** What somebody did reach. */
export const reachedBefore: BySector = {
  care: [
    counted(
      'Bij zes bewoners thuis vragen wat beter kan',
      'We beslissen veel zonder hen.',
      [0, 6, 'bezoeken'],
      { kind: 'result' },
    ),
    counted('Zes keer een klinische les bijwonen', 'Ik wil bijblijven.', [0, 6, 'lessen'], {
      kind: 'learning',
    }),
    counted(
      'Zes weken elke dag een wandeling met iemand van de afdeling',
      'Buiten gaat het praten vanzelf.',
      [0, 6, 'weken'],
    ),
    counted('Zes collega’s laten meekijken bij een intake', 'Samen zie je meer.', [0, 6, 'intakes']),
  ],
  housing: [
    counted(
      'Zes portieken samen met bewoners opknappen',
      'Wat je zelf schildert, houd je heel.',
      [0, 6, 'portieken'],
      { kind: 'result' },
    ),
    counted('Zes oude meldingen alsnog oplossen', 'Die mensen wachten al een jaar.', [0, 6, 'meldingen'], {
      kind: 'result',
    }),
  ],
  office: [
    counted('Zes teams helpen met hun jaarplan', 'Dan is de begroting van henzelf.', [0, 6, 'teams'], {
      kind: 'result',
    }),
    counted('Zes keer een middag meelopen op een locatie', 'Voor wie doe ik het eigenlijk?', [
      0,
      6,
      'middagen',
    ]),
  ],
}
