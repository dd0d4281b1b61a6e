import type { Bank } from './bank.ts'

/** Answers at the workplace where somebody learns the trade, and in the first weeks of a new job. */
export const learningWords: Bank = {
  employee: {
    alone: [
      'De ochtendronde bij drie vaste mensen. Vorige week merkte ik dat niemand meer hoefde te controleren.',
      'Een kraan vervangen zonder dat iemand meekijkt, en daarna netjes afmelden.',
    ],
    next: [
      'Medicijnen delen. Ik wil een week meelopen en dan zelf, met iemand naast me.',
      'Meekijken bij een storing aan de ketel.',
    ],
    'safe-help': [
      'Als we aan het eind van de dag vijf minuten nemen, hoef ik er niet tussendoor om te vragen.',
    ],
    help: ['Dat je het één keer voordoet en dan op je handen gaat zitten.'],
    expected: ['Grotendeels. Het tempo ligt hoger dan ik dacht, de collega’s zijn aardiger dan ik dacht.'],
    settled: ['Warm. Ik miste alleen een eigen inlog in de eerste week.'],
    ahead: ['Ik wil de avonddienst leren, van iemand die hem al lang doet.'],
  },
  manager: {
    alone: [
      'De vaste ronde kan zonder mij. Bij onverwachte dingen blijf ik in de buurt.',
      'Klein onderhoud gaat alleen. Bij gas en stroom blijven we samen.',
    ],
    next: [
      'Medicijnen delen, eerst samen. Daarna het gesprek met de arts.',
      'Storingen zoeken: eerst kijken, dan zeggen wat je denkt, dan pas doen.',
    ],
    help: ['Ik doe het voor en laat het dan los. Na elke dienst vijf minuten.'],
    expected: ['Je pakt snel op en je vraagt wat je niet weet. Precies daarom hebben we je aangenomen.'],
    settled: ['Het inwerken ging goed, op de inlog na. Dat hebben we nu geregeld voor de volgende.'],
    ahead: ['De avonddienst is een goede volgende stap. Petra wil je daarin meenemen.'],
  },
}

export const tasks = [
  ['Ochtendzorg', 'Rapporteren'],
  ['Eten en drinken', 'Begeleiden bij lopen'],
  ['Medicijnen delen onder toezicht'],
]
