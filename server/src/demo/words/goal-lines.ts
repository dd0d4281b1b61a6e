import type { Sector } from '../cast.ts'
import { counted, inMilestones, type Worded } from './goals.ts'

/** What a leader proposes, and says with it. */
export const proposedByLeader: Readonly<Record<Sector, readonly (readonly [Worded, string])[]>> = {
  care: [
    [
      counted('In het teamoverleg drie keer een casus inbrengen', 'Anderen leren van hoe jij het aanpakt.', [
        0,
        3,
        'keer',
      ]),
      'Ik dacht hieraan na ons laatste gesprek. Past het bij je? Maak er gerust je eigen doel van.',
    ],
    [
      counted('Twee leerlingen begeleiden', 'Je legt rustig uit, en dat missen ze.', [0, 2, 'leerlingen']),
      'Je noemde dit zelf in het voorjaar. Misschien is het nu tijd.',
    ],
    [
      inMilestones(
        'De weekplanning een maand van mij overnemen',
        'Je vroeg om meer ruimte om zelf te beslissen.',
        ['Samen gedaan', 'Alleen gedaan', 'Teruggekeken'],
      ),
      'Het hoeft niet meteen goed te gaan. Ik blijf in de buurt.',
    ],
    [
      counted(
        'Vier keer een overdracht voor de hele gang doen',
        'Je weet meer van de bewoners dan je laat horen.',
        [0, 4, 'overdrachten'],
      ),
      'Begin op een rustige dag. Zeg het als je liever iets anders kiest.',
    ],
  ],
  housing: [
    [
      counted('Drie bewonersavonden voorzitten', 'Mensen luisteren naar je.', [0, 3, 'avonden']),
      'De vorige keer ging het je zo goed af. Zou je dit vaker willen?',
    ],
    [
      inMilestones(
        'Een collega inwerken op de werkplaats',
        'Er gaat veel kennis verloren als jij het niet doorgeeft.',
        ['Plan gemaakt', 'Eerste maand samen', 'Loopt zelfstandig'],
      ),
      'Ik denk dat je dit leuk vindt. Klopt dat?',
    ],
  ],
  office: [
    [
      counted('Vier collega’s de cijfers uitleggen', 'Jij maakt het eenvoudig.', [0, 4, 'collega’s']),
      'Teamleiders vragen er steeds om. Past het naast je andere werk?',
    ],
  ],
}

export const drafts: readonly string[] = [
  'Uitzoeken of de opleiding tot praktijkondersteuner iets voor mij is',
  'Iets met rust in de ochtenddienst',
  'Vaker nee zeggen tegen een extra dienst',
  'Eén keer spreken voor een grote groep',
  'Meer leren over de planning',
  'Een plek vinden om rustig te schrijven',
  'Met een collega van een ander team ruilen',
]

export const lines = [
  'Het gaat makkelijker dan ik dacht.',
  'Twee keer gelukt deze maand.',
  null,
  'Door de vakantie wat minder gedaan.',
  'Vooraf een uur blokkeren helpt echt.',
  null,
  'Samen met een collega gedaan, dat werkt beter.',
  'Even stilgelegen, nu weer opgepakt.',
  null,
] as const

export const whatHelped = [
  'Er een vaste dag voor prikken, en het aan een collega vertellen.',
  'Klein beginnen. Na de derde keer ging het vanzelf.',
  'Dat mijn leidinggevende er tijd voor vrijmaakte.',
  'Het samen doen. Alleen was ik in week twee gestopt.',
  'Elke vrijdag even opschrijven hoe ver ik was.',
]

export const whyAdjusted = [
  'De opleiding begint later dan ik dacht.',
  'Er kwam een groot project tussen.',
  'Ik heb er meer tijd voor nodig dan ik had bedacht.',
]
