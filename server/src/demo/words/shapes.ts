import type { Sector } from '../cast.ts'

/** What the work is about in each world, as it stands in a sentence after `met` or `rond`. */
export const subjects: Readonly<Record<Sector, readonly string[]>> = {
  care: [
    'de ochtendzorg',
    'de medicatieronde',
    'de familiegesprekken',
    'de overdracht',
    'het eten in de huiskamer',
    'de nachtzorg',
    'de wondzorg',
    'het nieuwe dossier',
    'het voorkomen van vallen',
    'de dagbesteding',
    'de zorgplannen',
    'het werken met vrijwilligers',
  ],
  housing: [
    'de huurachterstanden',
    'de meldingen van overlast',
    'het groot onderhoud',
    'de verhuizingen',
    'de bewonersavonden',
    'de ronde door de wijk',
    'de reparaties',
    'de huisbezoeken',
    'de opleveringen',
    'de wachtlijst',
  ],
  office: [
    'de begroting',
    'de inkoop',
    'de salarissen',
    'het inwerken',
    'de kwartaalcijfers',
    'het nieuwe systeem',
    'de contracten',
    'de vragen van de teams',
  ],
}

type Shapes = Readonly<Record<string, readonly string[]>>

/** Other ways to answer what everybody has to answer, for those for whom the bank has no words of their own left. */
export const shapes: Readonly<Record<'employee' | 'manager', Shapes>> = {
  employee: {
    proud: [
      'Met {subject} ben ik verder dan ik had gedacht. Een jaar geleden vroeg ik daar nog hulp bij.',
      'Het liep vast rond {subject}; ik heb uitgezocht waar het aan lag en het weer op gang gekregen.',
      'Collega’s komen naar me toe als ze er met {subject} niet uitkomen.',
      'Ik heb veel tijd gestoken in {subject}, en dat begint zich terug te betalen.',
    ],
    ahead: [
      'Ik wil meer leren over {subject}, het liefst van iemand die het al lang doet.',
      'Komend jaar wil ik iemand inwerken in {subject}, en er zelf iets nieuws bij nemen.',
      'Ik zou bij een ander team willen zien hoe zij {subject} doen.',
      'Ik wil {subject} zelf leiden, met jou op de achtergrond.',
    ],
    energy: [
      'Energie: een dag waarop {subject} gewoon klopt. Vergaderen zonder besluit kost me de meeste energie.',
      'Energie: iets uitzoeken rond {subject}. Steeds onderbroken worden kost me meer dan vroeger.',
      'Energie: een collega op weg helpen met {subject}. Van de losse mailtjes loop ik leeg.',
      'Energie: zien dat {subject} voor iemand verschil maakt. De late wijzigingen kosten energie.',
    ],
    'one-year': [
      'Dan doe ik {subject} zonder er nog over na te denken, en is er ruimte voor iets nieuws.',
      'Dan belt men mij als het over {subject} gaat.',
      'Dan heb ik {subject} aan een ander overgedragen die er net zo veel plezier in heeft.',
      'Dan heb ik de cursus over {subject} af, en er al iets van laten zien.',
    ],
    next: [
      'Zelfstandig werken aan {subject}, met iemand die op de achtergrond meekijkt.',
      'Eerst een week meelopen bij {subject}, daarna zelf.',
    ],
    expected: ['Met {subject} had ik meer uitleg verwacht; de rest is precies zoals het mij verteld was.'],
  },
  manager: {
    proud: [
      'Wat je met {subject} hebt gedaan, merkte het hele team.',
      'Je pakte {subject} op zonder dat iemand het vroeg, en je maakte het af.',
      'Toen het spande rond {subject} bleef jij rustig. Dat heb ik je te weinig gezegd.',
      'Met {subject} ging het beter dan we samen hadden verwacht.',
    ],
    ahead: [
      'Ik zie je groeien naar een rol waarin je anderen begeleidt bij {subject}.',
      'Er verandert veel rond {subject}; ik wil je daar vroeg bij hebben.',
      'Ik zoek iemand die {subject} in de gaten houdt. Dat zou jij kunnen zijn.',
      'Ik bied je om de week een dagdeel voor {subject}, en een collega om mee te sparren.',
    ],
    energy: [
      'Ik zie je opleven bij {subject}, en stiller worden als alles tegelijk moet.',
      'Bij {subject} hoef ik je nooit te vragen hoe het gaat; dat zie ik. Van ad-hoc klussen word je moe.',
      'Je bloeit als je iets mag uitleggen over {subject}.',
      'Rond {subject} krijg je energie van het contact. Het papierwerk erna stel je uit.',
    ],
    possibilities: [
      'In ons team kun je verder met {subject}; daarbuiten zie ik een plek bij de opleiders.',
      'Een tijd meedraaien bij een team dat {subject} anders doet. Een hogere functie zie ik nu niet, en dat zeg ik liever eerlijk.',
      'Een eigen aandachtsgebied rond {subject}, met een halve dag in de week ervoor.',
      'Samen met een ander team {subject} opnieuw inrichten. Daar komt tijd voor.',
    ],
    next: [
      'Verder met {subject}: eerst kijken, dan samen, dan alleen.',
      'Uitleggen aan een ander hoe {subject} gaat. Dan weet je zelf ook of je het kunt.',
    ],
    expected: [
      'Bij {subject} had je meer tijd nodig, en die heb je genomen. Verder ben je zoals je je voorstelde.',
    ],
  },
}
