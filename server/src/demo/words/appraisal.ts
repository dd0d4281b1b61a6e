/** What somebody scores and why: a step of the scale, from 1 for the lowest, and a reason in their own words. */
interface Scored {
  readonly step: number
  readonly reason: string
}

/** By the id of a criterion. */
type Scores = Readonly<Record<string, Scored>>

/** All that is said in one appraisal. */
export interface AppraisalWords {
  readonly employee: { readonly achieved: string; readonly scores: Scores }
  readonly leader: { readonly achieved: string; readonly scores: Scores }
  readonly second: { readonly view: string; readonly scores: Scores }
  /** What shows it: a criterion and what happened, with how many days before the end of the period. */
  readonly facts: readonly {
    readonly criterionId: string
    readonly words: string
    readonly daysBefore: number
  }[]
  readonly settled: Scores
  readonly conclusion: string
}

export const ofCarer: AppraisalWords = {
  employee: {
    achieved:
      'Het rooster van onze huiskamer klopt nu een maand vooruit. Bij de laatste controle waren alle lijsten compleet.',
    scores: {
      results: { step: 4, reason: 'Het rooster en de lijsten zijn gelukt, dat was wat we afspraken.' },
      craft: { step: 3, reason: 'Mijn zorg is goed. Bij wondzorg vraag ik nog hulp, en dat hoort.' },
      cooperation: { step: 4, reason: 'Collega’s bellen mij als ze vastlopen. Dat zegt denk ik genoeg.' },
    },
  },
  leader: {
    achieved:
      'Het rooster staat een maand vooruit en de lijsten waren bij de controle compleet. Dat was anderhalf jaar lang niet zo.',
    scores: {
      results: { step: 4, reason: 'Alle drie de afspraken gehaald, waarvan een eerder dan gepland.' },
      craft: { step: 3, reason: 'Werkt volgens het zorgplan. Rapporteert kort en duidelijk.' },
      cooperation: { step: 4, reason: 'Werkt nieuwe collega’s in zonder dat ik het vraag.' },
    },
  },
  second: {
    view: 'Bij mijn drie bezoeken aan de huiskamer was er rust en overzicht. Bewoners werden bij hun naam genoemd.',
    scores: {
      results: { step: 4, reason: 'De cijfers van de controle laten het zien.' },
      craft: { step: 3, reason: 'Zag twee keer zorg zoals het hoort, met uitleg aan de bewoner.' },
      cooperation: {
        step: 3,
        reason: 'In het overleg van de afdelingen hoor ik weinig, in de huiskamer veel.',
      },
    },
  },
  facts: [
    { criterionId: 'results', words: 'Interne controle: alle twaalf lijsten compleet.', daysBefore: 46 },
    {
      criterionId: 'cooperation',
      words: 'Werkte twee nieuwe collega’s in, elk vier diensten.',
      daysBefore: 110,
    },
  ],
  settled: {
    results: { step: 4, reason: 'Alle afspraken gehaald; de controle laat het zien.' },
    craft: { step: 3, reason: 'Zorg en rapportage zijn zoals afgesproken.' },
    cooperation: {
      step: 4,
      reason: 'Draagt het inwerken. In het overleg van de afdelingen mag dat ook klinken.',
    },
  },
  conclusion:
    'We zijn het eens over de uitkomst. Over samenwerken zagen we eerst iets anders; daar hebben we het langst over gesproken.',
}

export const ofHelper: AppraisalWords = {
  employee: {
    achieved:
      'De linnenkamer loopt en de bestellingen komen op tijd. Aan de nieuwe tillift moest ik wennen, die gaat nu goed.',
    scores: {
      results: { step: 3, reason: 'Wat we afspraken is gedaan, behalve de voorraadlijst.' },
      craft: { step: 4, reason: 'Met de tillift help ik nu ook anderen.' },
      cooperation: { step: 3, reason: 'Het gaat goed met iedereen van de vroege dienst.' },
    },
  },
  leader: {
    achieved:
      'De linnenkamer is op orde en de tillift wordt goed gebruikt. De voorraadlijst kwam er niet van, en dat zei je pas in het najaar.',
    scores: {
      results: {
        step: 2,
        reason: 'Twee van de drie afspraken gehaald. Dat de lijst niet lukte hoorde ik te laat om te helpen.',
      },
      craft: { step: 4, reason: 'De fysiotherapeut noemt haar als voorbeeld bij het tillen.' },
      cooperation: { step: 3, reason: 'Prettige collega, ook met invallers.' },
    },
  },
  second: {
    view: 'Ik zag haar twee ochtenden aan het werk: zorgvuldig, rustig, met een grapje. Over de voorraad kan ik niet oordelen.',
    scores: {
      results: {
        step: 3,
        reason: 'Wat ik zag klopte met de afspraken. Over de lijst vroeg ze zelf om raad.',
      },
      craft: { step: 4, reason: 'Tilt veilig en legt uit wat ze doet.' },
      cooperation: { step: 3, reason: 'Stemt af voordat ze begint.' },
    },
  },
  facts: [
    {
      criterionId: 'craft',
      words: 'Gaf op verzoek uitleg over de tillift aan vier collega’s.',
      daysBefore: 75,
    },
    { criterionId: 'results', words: 'Voorraadlijst niet af op de afgesproken dag.', daysBefore: 92 },
  ],
  settled: {},
  conclusion: '',
}
