import { supportOf } from '../support.ts'
import { missingFrom, type GoalRule } from './goal-rule.ts'
import type { Grounds } from '../../rule.ts'
import { saidTo } from '../whose.ts'

export const attainable: GoalRule = {
  name: 'goal/attainable',
  letter: 'attainable',
  find: (input) => {
    if (supportOf(input.parts) !== null) return []
    const explanation = saidTo(
      input.whose,
      {
        nl: 'Er staat nog niet hoe je het aanpakt: welke stappen, welke hulp, of wat je al kunt.',
        en: 'It does not yet say how you go about it: which steps, which help, or what you can do already.',
      },
      (who) => ({
        nl: `Er staat nog niet hoe het kan: welke stappen, welke hulp, of wat ${who.nl} al kan.`,
        en: `It does not yet say how it can be done: which steps, which help, or what ${who.en} can do already.`,
      }),
    )
    const example = saidTo(
      input.whose,
      {
        nl: 'Bijvoorbeeld: ‘Ik loop eerst twee keer mee met Sandra en doe het daarna zelf.’',
        en: 'For example: ‘First I shadow Sandra twice, then I do it on my own.’',
      },
      () => ({
        nl: 'Bijvoorbeeld: ‘Eerst twee keer meelopen met Sandra, en het daarna zelf doen.’',
        en: 'For example: ‘First shadow Sandra twice, then do it alone.’',
      }),
    )
    return [missingFrom(attainable.name, input, 'how', { explanation, example })]
  },
}

export const attainableGrounds: Grounds = {
  reason: {
    nl: 'Wie opschrijft hoe en met wie, begint eerder en houdt het langer vol.',
    en: 'Who writes down how and with whom begins sooner and keeps at it longer.',
  },
  source: 'Gollwitzer (1999), Implementation intentions; Locke & Latham (2002), American Psychologist 57(9)',
  fires: [
    { language: 'nl', text: 'Ik rond voor de kerst de e-learning over de AVG af.' },
    { language: 'en', text: 'Ten new customers by July 1st.' },
    { language: 'nl', text: 'A: haalbaar. R: realistisch.' },
  ],
  silent: [
    { language: 'nl', text: 'Ik oefen elke dinsdag een klantgesprek met mijn coach.' },
    { language: 'nl', text: 'Ik haal het certificaat door elke week een hoofdstuk te lezen.' },
    { language: 'en', text: 'I will finish the report with the help of Petra.' },
    { language: 'en', text: 'Close four deals by calling every warm lead.' },
  ],
}
