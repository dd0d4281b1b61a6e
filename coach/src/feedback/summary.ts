import { enumerated } from '../enumerated.ts'
import type { Language, Words } from '../finding.ts'
import type { Criterion, FeedbackText } from './feedback-text.ts'
import { isCompliment, statementWith } from './heard.ts'

/** In the order in which a reader is helped most. */
const order: readonly Criterion[] = [
  'concrete_behaviour',
  'effect',
  'i_form',
  'suggestion',
  'asks_reaction',
  'positive_start',
  'agreement',
]

const there: Readonly<Record<Criterion, Words>> = {
  positive_start: { nl: 'begint met iets positiefs', en: 'begin with something positive' },
  i_form: { nl: 'spreekt vanuit jezelf', en: 'speak for yourself' },
  concrete_behaviour: { nl: 'noemt wat je zag', en: 'name what you saw' },
  effect: { nl: 'zegt wat het deed', en: 'say what it did' },
  suggestion: { nl: 'geeft een idee voor een volgende keer', en: 'give an idea for another time' },
  asks_reaction: { nl: 'vraagt om een reactie', en: 'ask for a reaction' },
  agreement: { nl: 'legt een afspraak vast', en: 'make an agreement' },
}

const stronger: Readonly<Record<Criterion, Words>> = {
  positive_start: { nl: 'een begin met iets positiefs', en: 'something positive to begin with' },
  i_form: { nl: 'zinnen vanuit “ik”', en: 'sentences from “I”' },
  concrete_behaviour: { nl: 'wat je de ander zag doen', en: 'what you saw the other do' },
  effect: { nl: 'wat het deed met jou, het werk of anderen', en: 'what it did to you, the work or others' },
  suggestion: { nl: 'een idee voor een volgende keer', en: 'an idea for another time' },
  asks_reaction: { nl: 'de vraag hoe de ander het ziet', en: 'the question how the other sees it' },
  agreement: {
    nl: 'een afspraak over wie wat doet en vanaf wanneer',
    en: 'an agreement on who does what and from when',
  },
}

/** What a compliment does not need to be complete. */
const notOfCompliments: ReadonlySet<Criterion> = new Set([
  'suggestion',
  'asks_reaction',
  'agreement',
  'positive_start',
])

const most = 2

/** What is there and what would make it stronger, in one sentence; empty for an empty text. Never how many. */
export const summaryOf = (text: FeedbackText): Words => {
  if (text.said.length === 0) return { nl: '', en: '' }
  const compliment = isCompliment(text)
  const met = order.filter((criterion) => statementWith(text, criterion) !== null)
  const open = order
    .filter((criterion) => !met.includes(criterion) && !(compliment && notOfCompliments.has(criterion)))
    .slice(0, most)
  const has = (language: Language): string =>
    enumerated(
      met.map((criterion) => there[criterion][language]),
      language,
    )
  const wants = (language: Language): string =>
    enumerated(
      open.map((criterion) => stronger[criterion][language]),
      language,
    )
  if (open.length === 0) {
    return compliment
      ? {
          nl: `Je compliment ${has('nl')}: daar kan de ander mee verder.`,
          en: `In your compliment you ${has('en')}: the other can build on that.`,
        }
      : { nl: `Je ${has('nl')}.`, en: `You ${has('en')}.` }
  }
  if (met.length === 0)
    return { nl: `Sterker wordt het met ${wants('nl')}.`, en: `What would make it stronger: ${wants('en')}.` }
  return {
    nl: `Je ${has('nl')}; sterker wordt het met ${wants('nl')}.`,
    en: `You ${has('en')}; what would make it stronger: ${wants('en')}.`,
  }
}
