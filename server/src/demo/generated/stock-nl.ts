import {
  anywhereByEmployee,
  anywhereByLeader,
  shorterMeeting,
  whyBroken,
  whyLater,
} from '../words/agreements.ts'
import type { Stock } from './stock.ts'

export const dutch: Stock = {
  begins: {
    'look-back': {
      employee: [
        'Ik ben het meest tevreden over {subject}; {when} stond dat er nog niet.',
        'Het ging goed met {subject}, en dat was {when} wel anders.',
        'Wat lukte: {subject}. Collega’s kwamen {when} naar me toe om te vragen hoe ik dat deed.',
        'Met {subject} ben ik verder dan ik had gedacht.',
        '{when} liep het vast bij {subject}; ik heb het toen zelf uitgezocht en weer op gang gekregen.',
        'Ik heb veel tijd gestoken in {subject}, en dat begint zich terug te betalen.',
        'Eerlijk gezegd bleef {subject} liggen, omdat er {when} drie mensen tegelijk weg waren.',
      ],
      manager: [
        'Ik zag hoe je {when} {subject} oppakte zonder dat iemand het vroeg.',
        'Wat je met {subject} hebt gedaan, merkte het hele team.',
        'Je bleef {when} rustig toen het spande rond {subject}.',
        'Je hebt twee nieuwe collega’s wegwijs gemaakt in {subject}, naast je eigen werk.',
        'Met {subject} ging het beter dan we samen hadden verwacht.',
        'Bij {subject} had ik eerder moeten bijspringen; je hebt het {when} alleen gedragen.',
      ],
      third: [
        'Ik heb {when} zelf meegekeken bij {subject} en zag zorgvuldig werk.',
        'Vanuit mijn kant zie ik hetzelfde: {subject} is in goede handen.',
        'Over {subject} oordeel ik iets milder; de omstandigheden waren {when} zwaar.',
      ],
    },
    'look-ahead': {
      employee: [
        'Ik wil meer leren over {subject}, het liefst van iemand die het al lang doet.',
        'Het komende jaar wil ik {subject} aan een ander overdragen en er iets nieuws bij nemen.',
        'Ik blijf graag doen wat ik doe, met iets minder losse klussen rond {subject}.',
        'Ik zou een tijd willen meelopen bij een ander team, om te zien hoe zij {subject} doen.',
        'Ik wil de opleiding afmaken en daarna iemand inwerken in {subject}.',
        'Volgend jaar wil ik {subject} zelf leiden, met jou op de achtergrond.',
      ],
      manager: [
        'Ik zie je groeien naar een rol waarin je anderen begeleidt bij {subject}.',
        'Het komende jaar verandert er veel rond {subject}; ik wil je daar vroeg bij hebben.',
        'Wat het team nodig heeft is iemand die {subject} in de gaten houdt. Dat zou jij kunnen zijn.',
        'Je kunt meer dan je laat zien. Begin met {subject} en vraag hulp voordat het knelt.',
        'Ik bied je een dag in de twee weken voor {subject}, en een collega om mee te sparren.',
      ],
      third: [
        'Ik zou kiezen voor verdieping in {subject}, met tijd om te oefenen.',
        'Een tweede paar ogen bij {subject} zou helpen.',
      ],
    },
    agree: {
      employee: [
        'Het is voor mij een goed gesprek als we over {subject} één ding echt afspreken.',
        'Deze maand vraag ik na wat er kan aan scholing over {subject}.',
        'Ik begin klein: elke week een half uur voor {subject}.',
        'Wat helpt: dat we na een paar weken samen kijken hoe het gaat met {subject}.',
      ],
      manager: [
        'Aan het eind wil ik dat we allebei weten wie wat doet bij {subject}.',
        'Ik zorg voor tijd in het rooster; van jou vraag ik een plan voor {subject}.',
        'Ik kijk de eerste keer mee bij {subject} en laat het daarna los.',
        'Als het lukt, gaat {subject} voorgoed naar jou. Lukt het niet, dan zoeken we samen iets anders.',
      ],
      third: ['Maak het klein en meetbaar, ook bij {subject}.'],
    },
  },
  goesOn: {
    'look-back': {
      employee: [
        'Het lastigst was het tempo: alles kwam tegelijk.',
        'Ik heb geleerd om eerder te zeggen dat iets niet past.',
        'Een klant belde achteraf om te bedanken; dat zegt meer dan cijfers.',
        'De samenwerking met het andere team kostte me meer moeite dan ik had verwacht.',
        'Ik hou nu een lijstje bij, en daar hebben we in het overleg al twee keer iets aan gehad.',
        'Volgende keer zou ik er eerder iemand bij halen.',
        'Daar ben ik eerlijk gezegd best trots op.',
      ],
      manager: [
        'Dat heb ik je te weinig gezegd.',
        'Collega’s noemen je naam als het over rust in het team gaat.',
        'Op drukke dagen zou ik graag zien dat je eerder aan de bel trekt.',
        'Van wat ik zelf had beloofd is de helft gelukt, en dat reken ik mezelf aan.',
        'Het verschil met een jaar geleden is groot.',
        'De verslaglegging kan nog korter, en dat weet je zelf ook.',
      ],
      third: ['Ik kom tot hetzelfde oordeel.', 'Wel zou ik de planning anders wegen.'],
    },
    'look-ahead': {
      employee: [
        'Daar heb ik tijd voor nodig, geen cursus.',
        'Twee dagen meelopen zouden al veel duidelijk maken.',
        'Liever één ding goed dan drie half.',
        'Thuis past dat nu ook beter dan vorig jaar.',
        'Ik weet nog niet of dat hier kan; dat hoor ik graag van je.',
        'Minder avonden achter elkaar zou helpen.',
      ],
      manager: [
        'Wat ik niet kan beloven is dat het dit kwartaal al kan.',
        'Ik vraag na wat het budget toelaat en kom er binnen twee weken op terug.',
        'Kies zelf het tempo; ik vraag er één keer per maand naar.',
        'We beginnen met een proef van drie maanden.',
        'Daar hoort ook bij dat je iets anders loslaat.',
      ],
      third: ['Ik denk daar graag over mee.'],
    },
    agree: {
      employee: [
        'Dan kijken we {when} of het werkt.',
        'Als het niet lukt zeg ik het op tijd.',
        'Meer hoeft er voor mij niet op papier.',
      ],
      manager: [
        'We leggen het vast en kijken er {when} naar.',
        'Daar hou ik mezelf ook aan.',
        'Zeg het als het niet haalbaar is.',
      ],
      third: ['Ik hoor {when} graag hoe het is gegaan.'],
    },
  },
  asked: {
    us: {
      employee: [
        'Je laat me het zelf doen en vraagt hoe het gaat; dat werkt.',
        'Ik zou sneller willen weten of iets wel of niet mag.',
        'Je komt langs als het druk is. Als het rustig is zie ik je weinig.',
        'Ik merk dat je luistert, ook als je het er niet mee eens bent.',
      ],
      manager: [
        'Ik hoor graag wat je van mij nodig had toen het druk was.',
        'Ik geef je ruimte, en soms misschien te veel. Hoe is dat voor jou?',
        'Ik vond ons vorige gesprek te gehaast. Dat ligt aan mij.',
        'Je zegt het als iets niet klopt. Dat waardeer ik.',
      ],
    },
    energy: {
      employee: [
        'Energie krijg ik van {subject}; vergaderen zonder besluit kost energie.',
        'Ik vergeet de tijd als ik iets mag uitzoeken rond {subject}.',
        'Het contact geeft energie. De administratie erna kost meer dan vroeger.',
      ],
      manager: [
        'Ik zie je opleven bij {subject}, en stilvallen in lange overleggen.',
        'Je bloeit als je iets mag uitleggen.',
      ],
    },
    'one-year': {
      employee: [
        'Dan doe ik {subject} zonder er nog over na te denken.',
        'Dan belt men mij als het over {subject} gaat.',
        'Dan heb ik het eerste deel van de opleiding gehaald.',
      ],
    },
    possibilities: {
      manager: [
        'In ons team kun je verder met {subject}; daarbuiten zie ik een plek bij de opleiders.',
        'Een tijd meedraaien bij een ander team kan. Een hogere functie zie ik nu niet, en dat zeg ik liever eerlijk.',
      ],
    },
    support: {
      employee: ['De coaching was er, de extra tijd niet.', 'Er keek elke week iemand mee, en dat hielp.'],
      manager: [
        'Ik heb elke week meegekeken. De vervanging in het rooster is pas later gelukt.',
        'De cursus is geregeld; het rustige uur in de ochtend heb ik niet waargemaakt.',
      ],
    },
    consequence: {
      manager: [
        'Lukt het, dan is het traject klaar. Lukt het niet, dan zoeken we ander werk; dat heb ik met HR besproken.',
        'Na dit gesprek volgt er nog één. Dan weten we of je in dit werk op je plek bent.',
      ],
    },
  },
  when: [
    'in het voorjaar',
    'na de zomer',
    'rond de feestdagen',
    'in de drukste weken',
    'vorige maand',
    'aan het begin van het jaar',
    'in oktober',
    'tijdens de verbouwing',
  ],
  named: [
    'rust bewaren',
    'doorvragen',
    'plannen',
    'uitleggen',
    'nauwkeurig werken',
    'samenwerken',
    'grenzen aangeven',
    'presenteren',
    'vakkennis',
    'afmaken',
    'organiseren',
    'lastige gesprekken openen',
  ],
  goals: [
    'De module werkbegeleiding halen',
    'Drie dagen meelopen bij een ander team',
    'Eén verbetering invoeren en meten',
    'Een nieuwe collega inwerken',
    'De achterstand wegwerken voor de zomer',
  ],
  notes: [
    'Goed gesprek over het rooster. Afgesproken wat we proberen en wanneer we kijken of het werkt.',
    'Trots op wat er lukte. Zoekt een volgende stap, zonder haast.',
    'Eerst over wat niet lukte, daarna over wat wel kan. Dat gaf lucht.',
    'Wil verder met de opleiding. Uitzoeken: vergoeding en vervanging.',
    'Kort en open. Over de werkdruk denken we verschillend; komt terug.',
    'Vooral geluisterd. Een paar dingen wist ik niet.',
  ],
  together: [
    'We zijn tevreden over het afgelopen jaar en weten waar we aan werken. Over een half jaar kijken we hoe het gaat.',
    'De afspraken zijn klein en haalbaar; daar houden we elkaar aan.',
    'Over de werkdruk zijn we het niet eens geworden. We meten het drie maanden en praten dan verder.',
    'De volgende stap is duidelijk en de tijd ervoor is geregeld.',
    'Het was goed om het uit te spreken.',
  ],
  points: {
    employee: [
      'Het rooster in de zomer',
      'Iets minder avonden',
      'De opleiding: kan ik beginnen?',
      'Samenwerking met het andere team',
      'Thuiswerken op vrijdag',
      'Wie doet {subject} als ik vrij ben',
      'De nieuwe collega inwerken',
      'Mijn uren',
    ],
    manager: [
      'Wat er van de vorige afspraken is geworden',
      'Begeleiden van leerlingen',
      'Wat jij van mij nodig hebt',
      'Plannen met het team',
      'De verdeling van {subject}',
      'Een volgende stap',
    ],
  },
  comments: [
    'Kun je bij de afspraken opnemen dat het om de donderdag gaat?',
    'Fijn verslag. De zin over de avonden zou ik anders zeggen.',
    'Er mist nog wat we over de opleiding zeiden.',
  ],
  responses: [
    'Ik heb het verslag gelezen. Over het rooster denk ik anders: ik heb de wisselingen op tijd doorgegeven.',
    'Ik herken me in het verslag, op één punt na: de scholing is door de aanbieder afgezegd.',
    'Ik teken voor gezien. Over de werkdruk komen we hopelijk nog te spreken.',
  ],
  purposes: [
    'Even bijpraten',
    'Terugkijken op de eerste weken',
    'Hoe het gaat met de nieuwe taken',
    'Vooruitkijken naar volgend jaar',
    'Wat er speelt in het team',
  ],
  cancellations: [
    'Sorry, er is iets tussengekomen. Ik plan een nieuw moment.',
    'We hebben het op de gang al besproken.',
    'Het past deze week niet; volgende maand beter.',
  ],
  promises: {
    employee: [
      ...anywhereByEmployee,
      {
        what: 'Een collega inwerken in {subject}',
        measure: 'Die collega kan het zonder hulp',
        support: { kind: 'coaching', words: 'We bespreken het elke twee weken kort' },
      },
      {
        what: 'Een voorstel schrijven over {subject}',
        measure: 'Eén bladzijde, besproken in het overleg',
        support: { kind: 'other', words: 'Ik zet het op de agenda' },
      },
      { what: 'Elke week een vast uur voor {subject}', measure: 'Acht weken volgehouden', support: null },
      {
        what: 'Een presentatie geven over {subject}',
        measure: null,
        support: { kind: 'coaching', words: 'We oefenen hem een keer samen' },
      },
      {
        what: 'De handleiding bijwerken',
        measure: 'Twee collega’s hebben hem gebruikt',
        support: { kind: 'means', words: 'Een tweede scherm' },
      },
      { what: 'Op tijd melden wanneer het niet past', measure: null, support: null },
    ],
    leader: [
      ...anywhereByLeader,
      { what: 'Eén keer per maand meelopen', measure: 'Zes keer in een half jaar', support: null },
      {
        what: 'Vervanging regelen voor {subject}',
        measure: 'Een naam in het rooster',
        support: { kind: 'other', words: 'Ik maak de overdracht' },
      },
      shorterMeeting,
    ],
  },
  broken: [
    ...whyBroken,
    'Er kwam een grote klus tussen, en ik had eerder om hulp moeten vragen.',
    'De taak ging naar een ander team.',
  ],
  later: whyLater,
}
