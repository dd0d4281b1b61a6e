import type { Form, Section } from '@tweespraak/contract/form'

const lookBack: Section = {
  id: 'look-back',
  part: 'look-back',
  title: { nl: 'Terugkijken', en: 'Looking back' },
  introduction: {
    nl: 'Over de afgelopen tijd. Een paar zinnen per vraag is genoeg.',
    en: 'About the past months. A few sentences per question will do.',
  },
  fields: [
    {
      id: 'proud',
      type: 'text',
      label: { nl: 'Wat goed ging', en: 'What went well' },
      questions: {
        employee: {
          nl: 'Waar ben je trots op? Noem één of twee momenten.',
          en: 'What are you proud of? Name one or two moments.',
        },
        manager: {
          nl: 'Wat zag je {name} doen dat echt verschil maakte? Noem één of twee momenten.',
          en: 'What did you see {name} do that really made a difference? Name one or two moments.',
        },
      },
      guidance: {
        employee: {
          nl: 'Klein mag ook: een klant die blij was, een collega die je hielp, iets dat voor het eerst lukte.',
          en: 'Small is fine: a happy customer, a colleague you helped, something that worked for the first time.',
        },
        manager: {
          nl: 'Schrijf op wat je zag en wat het opleverde. “Je belde terug voordat de klant klaagde” zegt meer dan “je bent klantgericht”.',
          en: 'Write what you saw and what came of it. “You called back before the customer complained” says more than “you are customer-minded”.',
        },
      },
      answeredBy: 'both',
      required: true,
    },
    {
      id: 'goals',
      type: 'text',
      label: { nl: 'Doelen en afspraken', en: 'Goals and agreements' },
      questions: {
        employee: {
          nl: 'Wat is er terechtgekomen van je doelen en van wat je je had voorgenomen?',
          en: 'What became of your goals and of what you had set out to do?',
        },
        manager: {
          nl: 'Wat is er terechtgekomen van de doelen van {name}, en van wat jij zelf beloofde?',
          en: 'What became of {name}’s goals, and of what you promised yourself?',
        },
      },
      guidance: {
        employee: {
          nl: 'Heb je hier al afspraken, dan staan die ernaast. Iets dat niet lukte is ook de moeite waard: wat kwam ertussen?',
          en: 'If you have agreements here already, they are beside this. What did not work out is worth telling too: what came in between?',
        },
        manager: {
          nl: 'Begin bij je eigen beloftes. Ging het anders dan afgesproken, zeg dan wat jij daarin deed.',
          en: 'Begin with your own promises. Where it went differently, say what your part in that was.',
        },
      },
      answeredBy: 'both',
      required: false,
    },
    {
      id: 'obstacles',
      type: 'text',
      label: { nl: 'Wat lastig was', en: 'What was hard' },
      questions: {
        employee: {
          nl: 'Wat zat je in de weg, en hoe ging je daarmee om?',
          en: 'What got in your way, and how did you deal with it?',
        },
        manager: {
          nl: 'Wat maakte het werk lastig voor {name}, en wat had jij daaraan kunnen doen?',
          en: 'What made the work hard for {name}, and what could you have done about it?',
        },
      },
      guidance: {
        employee: {
          nl: 'Het gaat om het werk. Over je gezondheid hoef je niets te schrijven; doe dat liever ook niet.',
          en: 'This is about the work. You need not write about your health, and better not to.',
        },
        manager: {
          nl: 'Blijf bij het werk. Over iemands gezondheid mag hier niets staan.',
          en: 'Keep to the work. Nothing about somebody’s health may stand here.',
        },
      },
      answeredBy: 'both',
      required: false,
    },
    {
      id: 'joy',
      type: 'scale',
      label: { nl: 'Plezier in het werk', en: 'Joy in the work' },
      questions: {
        employee: {
          nl: 'Hoe vaak ga je met plezier naar je werk?',
          en: 'How often do you look forward to going to work?',
        },
      },
      answeredBy: 'employee',
      required: false,
      steps: [
        { nl: 'Zelden', en: 'Rarely' },
        { nl: 'Soms', en: 'Sometimes' },
        { nl: 'Meestal', en: 'Mostly' },
        { nl: 'Bijna altijd', en: 'Nearly always' },
      ],
    },
    {
      id: 'joy-back',
      type: 'text',
      label: { nl: 'Wat het leuker zou maken', en: 'What would make it better' },
      questions: {
        employee: {
          nl: 'Wat moet er anders om er weer met plezier heen te gaan?',
          en: 'What has to change for you to look forward to it again?',
        },
      },
      answeredBy: 'employee',
      required: false,
      shownIf: { field: 'joy', oneOf: [1, 2] },
    },
  ],
}

const working: Section = {
  id: 'working-together',
  part: 'look-back',
  title: { nl: 'Samenwerken', en: 'Working together' },
  fields: [
    {
      id: 'us',
      type: 'text',
      label: { nl: 'Tussen ons', en: 'Between us' },
      questions: {
        employee: {
          nl: 'Wat doet {name} dat je helpt? En wat mag meer, minder of anders?',
          en: 'What does {name} do that helps you? And what should there be more of, less of, or differently?',
        },
        manager: {
          nl: 'Hoe gaat het tussen jullie, en wat wil je van {name} horen over hoe jij leidinggeeft?',
          en: 'How do you two get on, and what would you like to hear from {name} about how you lead?',
        },
      },
      guidance: {
        employee: {
          nl: 'Begin met ‘ik’, noem een voorbeeld, en zeg wat je in plaats daarvan graag zou zien.',
          en: 'Start with ‘I’, give an example, and say what you would like to see instead.',
        },
        manager: {
          nl: 'Een open vraag nodigt uit. “Wat had je van mij nodig toen het druk was?” werkt beter dan “ben je tevreden?”.',
          en: 'An open question invites. “What did you need from me when it was busy?” works better than “are you satisfied?”.',
        },
      },
      answeredBy: 'both',
      required: false,
    },
  ],
}

const lookAhead: Section = {
  id: 'look-ahead',
  part: 'look-ahead',
  title: { nl: 'Vooruitkijken', en: 'Looking ahead' },
  fields: [
    {
      id: 'ahead',
      type: 'text',
      label: { nl: 'Het komende jaar', en: 'The coming year' },
      questions: {
        employee: {
          nl: 'Wat wil je het komende jaar leren, doen of juist loslaten?',
          en: 'What do you want to learn, do or let go of in the coming year?',
        },
        manager: {
          nl: 'Waarin zie je {name} groeien, en wat vraagt het werk het komende jaar?',
          en: 'Where do you see {name} grow, and what will the work ask in the coming year?',
        },
      },
      guidance: {
        employee: {
          nl: 'Blijven doen wat je goed doet is ook een antwoord.',
          en: 'To go on doing what you do well is an answer too.',
        },
        manager: {
          nl: 'Vertel ook wat er verandert in het team, zodat jullie het over hetzelfde jaar hebben.',
          en: 'Tell what will change in the team too, so that you both speak of the same year.',
        },
      },
      answeredBy: 'both',
      required: true,
    },
    {
      id: 'workload',
      type: 'choice',
      label: { nl: 'Hoeveelheid werk', en: 'Amount of work' },
      questions: {
        employee: {
          nl: 'Past het werk in je uren?',
          en: 'Does the work fit your hours?',
        },
      },
      answeredBy: 'employee',
      required: false,
      options: [
        { value: 'room', label: { nl: 'Er kan meer bij', en: 'There is room for more' } },
        { value: 'fits', label: { nl: 'Het past', en: 'It fits' } },
        { value: 'full', label: { nl: 'Net', en: 'Only just' } },
        { value: 'too-much', label: { nl: 'Het is te veel', en: 'It is too much' } },
      ],
    },
    {
      id: 'needs',
      type: 'text',
      label: { nl: 'Wat het komende jaar nodig is', en: 'What the coming year takes' },
      questions: {
        employee: {
          nl: 'Wat heb je nodig voor wat je het komende jaar wilt? Denk aan tijd, coaching, scholing, ruimte om te kiezen.',
          en: 'What do you need for what you want in the coming year? Think of time, coaching, training, room to choose.',
        },
        manager: {
          nl: 'Wat kun je {name} bieden, en wat nog niet?',
          en: 'What can you offer {name}, and what not yet?',
        },
      },
      guidance: {
        manager: {
          nl: 'Noem alleen wat je kunt waarmaken. Wat je belooft komt als afspraak terug, met jouw naam erbij.',
          en: 'Name only what you can deliver. What you promise comes back as an agreement, with your name to it.',
        },
      },
      answeredBy: 'both',
      required: false,
    },
  ],
}

const agree: Section = {
  id: 'agree',
  part: 'agree',
  title: { nl: 'Afspreken', en: 'Agreeing' },
  fields: [
    {
      id: 'outcome',
      type: 'text',
      label: { nl: 'Wat het moet opleveren', en: 'What it should bring' },
      questions: {
        employee: {
          nl: 'Wanneer is dit voor jou een goed gesprek geweest?',
          en: 'When will this have been a good conversation for you?',
        },
        manager: {
          nl: 'Wat wil je aan het eind van dit gesprek hebben afgesproken?',
          en: 'What do you want to have agreed by the end of this conversation?',
        },
      },
      answeredBy: 'both',
      required: false,
    },
    {
      id: 'conclusion',
      type: 'text',
      label: { nl: 'Waar we op uitkomen', en: 'Where we arrive' },
      questions: {
        together: {
          nl: 'Wat nemen jullie mee uit dit gesprek?',
          en: 'What do the two of you take with you from this conversation?',
        },
      },
      answeredBy: 'together',
      required: false,
    },
    {
      id: 'evaluation',
      type: 'date',
      label: { nl: 'Tussentijds bijpraten', en: 'Catching up in between' },
      questions: {
        together: {
          nl: 'Wanneer kijken jullie even hoe het gaat?',
          en: 'When will you see how it is going?',
        },
      },
      answeredBy: 'together',
      required: false,
    },
  ],
}

export const progressForm: Form = { sections: [lookBack, working, lookAhead, agree] }
