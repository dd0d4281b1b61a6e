import { deadlineOf } from '../deadline.ts'
import { foundAt, quoted, type GoalRule } from './goal-rule.ts'
import type { Grounds } from '../../rule.ts'

export const passed: GoalRule = {
  name: 'goal/passed',
  letter: 'timebound',
  find: ({ parts, today }) => {
    const deadline = deadlineOf(parts)
    if (deadline === null || deadline.day === null || deadline.day >= today) return []
    const words = quoted(deadline)
    const explanation = { nl: `‘${words.nl}’ is al voorbij.`, en: `‘${words.en}’ has passed already.` }
    const example = { nl: 'Kies een dag die nog komt.', en: 'Choose a day that is still to come.' }
    return [foundAt(passed.name, deadline, { severity: 'warning', explanation, example })]
  },
}

export const passedGrounds: Grounds = {
  reason: {
    nl: 'Een dag die voorbij is, vraagt een nieuwe afspraak over wanneer.',
    en: 'A day that has passed asks for a new one.',
  },
  source: 'Doran (1981), There’s a S.M.A.R.T. way to write management’s goals and objectives',
  fires: [
    { language: 'nl', text: 'Uiterlijk 1 juni 2020 lever ik het verslag in.' },
    { language: 'en', text: 'Hand in the report by 1 June 2020.' },
  ],
  silent: [
    { language: 'nl', text: 'Uiterlijk 1 juni 2090 lever ik het verslag in.' },
    { language: 'en', text: 'Hand in the report by 1 June.' },
  ],
}
