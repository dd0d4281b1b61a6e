import { deadlineOf } from '../deadline.ts'
import { daysAfter } from '../time/days.ts'
import { missingFrom, quoted, type GoalRule } from './goal-rule.ts'
import type { Grounds } from '../../rule.ts'

/** Days ahead from which a goal without steps is easily put off. */
const far = 120

const stepWord =
  /^(?:stap|stappen|eerst|daarna|vervolgens|fase|mijlpaal|mijlpalen|step|steps|first|then|afterwards|phase|milestone|milestones)$/

export const noSteps: GoalRule = {
  name: 'goal/no-steps',
  letter: 'attainable',
  find: (input) => {
    const { parts, today } = input
    const deadline = deadlineOf(parts)
    const farDay = daysAfter(today, far)
    if (deadline === null || deadline.day === null || farDay === null || deadline.day < farDay) return []
    const stepped = parts.some(
      ({ field, reading }) => field === 'steps' || reading.words.some(({ folded }) => stepWord.test(folded)),
    )
    if (stepped) return []
    const words = quoted(deadline)
    const explanation = {
      nl: `‘${words.nl}’ is nog ver weg, en er staan geen stappen bij. Wat komt er als eerste, en wanneer?`,
      en: `‘${words.en}’ is far away, and there are no steps. What comes first, and when?`,
    }
    const example = {
      nl: 'Bijvoorbeeld: ‘Eerst in januari vragen wie er meedoet, daarna …’',
      en: 'For example: ‘First ask in January who joins, then …’',
    }
    return [{ ...missingFrom(noSteps.name, input, 'steps', { explanation, example }), severity: 'weak' }]
  },
}

export const noStepsGrounds: Grounds = {
  reason: {
    nl: 'Wat ver weg is, stel je uit; een eerste kleine stap niet.',
    en: 'What is far away is put off; a small first step is not.',
  },
  source:
    'Bandura & Schunk (1981), proximal self-motivation; Locke & Latham (2002), American Psychologist 57(9)',
  fires: [
    { language: 'nl', text: 'Binnen 3 jaar ben ik teamleider van een afdeling.' },
    { language: 'en', text: 'Within three years I am team lead of Logistics.' },
  ],
  silent: [
    { language: 'nl', text: 'Binnen zes weken lever ik het verslag in.' },
    {
      language: 'nl',
      text: 'Binnen 3 jaar ben ik teamleider: eerst volg ik een leergang, daarna leid ik een project.',
    },
    {
      language: 'en',
      text: 'Within three years I am team lead. First I attend a course, then I lead a project.',
    },
  ],
}
