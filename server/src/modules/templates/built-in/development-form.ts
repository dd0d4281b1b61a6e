import type { Form, Section } from '@tweespraak/contract/form'

// Titles, introductions and labels stand above the pages of both, and in the report: none of them says "you".

const lookBack: Section = {
  id: 'look-back',
  part: 'look-back',
  title: { nl: 'Hoe het nu is', en: 'How things are now' },
  introduction: {
    nl: 'Wie weet wat energie geeft en wat goed gaat, kiest beter waar het heen moet.',
    en: 'Knowing what gives energy and what goes well makes it easier to choose where to go.',
  },
  fields: [
    {
      id: 'energy',
      type: 'text',
      label: { nl: 'Energie', en: 'Energy' },
      questions: {
        employee: {
          nl: 'Welk werk gaf je het afgelopen jaar energie, en welk werk kostte energie?',
          en: 'Which work gave you energy over the past year, and which work took it?',
        },
        manager: {
          nl: 'Wanneer zag je {name} opleven in het werk?',
          en: 'When did you see {name} come alive at work?',
        },
      },
      guidance: {
        employee: {
          nl: 'Denk aan een gewone week. Waar vergat je de tijd? Wat schoof je steeds voor je uit?',
          en: 'Think of an ordinary week. When did you forget the time? What did you keep putting off?',
        },
      },
      answeredBy: 'both',
      required: true,
    },
    {
      id: 'strengths',
      type: 'competencies',
      label: { nl: 'Sterke kanten', en: 'Strengths' },
      questions: {
        employee: {
          nl: 'Waar ben je goed in? Noem er drie tot vijf.',
          en: 'What are you good at? Name three to five.',
        },
        manager: {
          nl: 'Waar is {name} goed in? Noem er drie tot vijf.',
          en: 'What is {name} good at? Name three to five.',
        },
      },
      guidance: {
        employee: {
          nl: 'Waar vragen collega’s jou voor? Dat is vaak waar je goed in bent.',
          en: 'What do colleagues come to you for? That is often what you are good at.',
        },
        manager: {
          nl: 'Noem ook wat {name} zelf misschien gewoon vindt.',
          en: 'Name also what {name} may take for granted.',
        },
      },
      answeredBy: 'both',
      required: false,
    },
    {
      id: 'learned',
      type: 'text',
      label: { nl: 'Geleerd', en: 'Learned' },
      questions: {
        employee: {
          nl: 'Wat kun je nu dat je een jaar geleden nog niet kon?',
          en: 'What can you do now that you could not do a year ago?',
        },
      },
      guidance: {
        employee: {
          nl: 'Van een cursus, van een collega, of van iets dat misging.',
          en: 'From a course, from a colleague, or from something that went wrong.',
        },
      },
      answeredBy: 'employee',
      required: false,
    },
    {
      id: 'feedback',
      type: 'text',
      label: { nl: 'Gehoord van anderen', en: 'Heard from others' },
      questions: {
        employee: {
          nl: 'Wat zeiden anderen over je werk, en wat doe je daarmee?',
          en: 'What did others say about your work, and what will you do with it?',
        },
      },
      guidance: {
        employee: {
          nl: 'Vraag twee of drie mensen wat ze aan je waarderen en wat je nog kunt leren. Je kiest zelf wat je hier deelt.',
          en: 'Ask two or three people what they value in you and what you could still learn. You choose what you share here.',
        },
      },
      answeredBy: 'employee',
      required: false,
    },
  ],
}

const lookAhead: Section = {
  id: 'look-ahead',
  part: 'look-ahead',
  title: { nl: 'Waar het heen gaat', en: 'Where it is heading' },
  introduction: {
    nl: 'Dromen mag. Is het nog niet duidelijk, dan helpt het al om op te schrijven wat het in elk geval niet wordt.',
    en: 'Dreaming is allowed. Where it is not clear yet, it already helps to write down what it will not be.',
  },
  fields: [
    {
      id: 'direction',
      type: 'choices',
      label: { nl: 'Richting', en: 'Direction' },
      questions: { employee: { nl: 'Welke richting trekt je?', en: 'Which direction appeals to you?' } },
      answeredBy: 'employee',
      required: false,
      options: [
        { value: 'deeper', label: { nl: 'Beter worden in mijn vak', en: 'Getting better at my craft' } },
        { value: 'broader', label: { nl: 'Er iets anders bij doen', en: 'Doing something else besides' } },
        { value: 'leading', label: { nl: 'Anderen begeleiden of leiden', en: 'Coaching or leading others' } },
        { value: 'elsewhere', label: { nl: 'Ander werk, hier', en: 'Other work, here' } },
        { value: 'outside', label: { nl: 'Ander werk, ergens anders', en: 'Other work, somewhere else' } },
        { value: 'stay', label: { nl: 'Blijven waar ik zit', en: 'Staying where I am' } },
        { value: 'unknown', label: { nl: 'Dat weet ik nog niet', en: 'I do not know yet' } },
      ],
    },
    {
      id: 'one-year',
      type: 'text',
      label: { nl: 'Over één jaar', en: 'In one year' },
      questions: {
        employee: {
          nl: 'Waaraan merk je over een jaar dat je bent gegroeid?',
          en: 'How will you notice, a year from now, that you have grown?',
        },
      },
      answeredBy: 'employee',
      required: true,
    },
    {
      id: 'three-years',
      type: 'text',
      label: { nl: 'Over drie jaar', en: 'In three years' },
      questions: {
        employee: {
          nl: 'Welk werk doe je over drie jaar het liefst?',
          en: 'What work would you like best in three years?',
        },
      },
      answeredBy: 'employee',
      required: false,
    },
    {
      id: 'five-years',
      type: 'text',
      label: { nl: 'Over vijf jaar', en: 'In five years' },
      questions: {
        employee: {
          nl: 'Hoe ziet een goede werkweek er over vijf jaar uit, ook naast de rest van je leven?',
          en: 'What does a good working week look like in five years, also beside the rest of your life?',
        },
      },
      answeredBy: 'employee',
      required: false,
    },
    {
      id: 'possibilities',
      type: 'text',
      label: { nl: 'Mogelijkheden', en: 'Possibilities' },
      questions: {
        manager: {
          nl: 'Welke mogelijkheden zie je voor {name}, in jouw team of daarbuiten?',
          en: 'What possibilities do you see for {name}, in your team or beyond?',
        },
      },
      guidance: {
        manager: {
          nl: 'Denk verder dan de eerstvolgende stap. Wees eerlijk over wat er niet is.',
          en: 'Think beyond the next step. Be honest about what is not there.',
        },
      },
      answeredBy: 'manager',
      required: true,
    },
    {
      id: 'grow',
      type: 'competencies',
      label: { nl: 'Nog te leren', en: 'Still to learn' },
      questions: {
        employee: {
          nl: 'Wat moet je daarvoor beter kunnen? Noem er één tot drie.',
          en: 'What do you need to get better at for that? Name one to three.',
        },
        manager: {
          nl: 'Wat zou {name} volgens jou het meeste verder helpen?',
          en: 'What do you think would help {name} forward most?',
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
  title: { nl: 'De eerste stap', en: 'The first step' },
  fields: [
    {
      id: 'goals',
      type: 'goals',
      label: { nl: 'Doelen', en: 'Goals' },
      questions: {
        employee: {
          nl: 'Welke doelen stel je jezelf? Eén tot drie is genoeg.',
          en: 'Which goals do you set yourself? One to three is enough.',
        },
      },
      guidance: {
        employee: {
          nl: 'Schrijf een doel zo op dat je later kunt zien of het gelukt is.',
          en: 'Write a goal so that you can see later whether you reached it.',
        },
      },
      answeredBy: 'employee',
      required: false,
    },
    {
      id: 'first-step',
      type: 'text',
      label: { nl: 'De eerste stap', en: 'The first step' },
      questions: {
        employee: {
          nl: 'Wat is de eerste kleine stap, nog deze maand? En wat of wie heb je daarvoor nodig?',
          en: 'What is the first small step, this month? And what or whom do you need for it?',
        },
        manager: {
          nl: 'Wat kun je {name} bieden: tijd, coaching, scholing, een kans?',
          en: 'What can you offer {name}: time, coaching, training, a chance?',
        },
      },
      guidance: {
        manager: {
          nl: 'Noem alleen wat je kunt waarmaken. Wat je belooft komt als afspraak terug.',
          en: 'Name only what you can deliver. What you promise comes back as an agreement.',
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
          nl: 'Wat is de kern van dit gesprek, in de woorden van de medewerker?',
          en: 'What is the heart of this conversation, in the employee’s words?',
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

export const developmentForm: Form = { sections: [lookBack, lookAhead, agree] }
