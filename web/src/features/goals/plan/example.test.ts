import { coachGoal } from '@tweespraak/coach/goal'
import en from '@tweespraak/messages/en/goals.json' with { type: 'json' }
import nl from '@tweespraak/messages/nl/goals.json' with { type: 'json' }
import { expect, test } from 'vitest'

test.each([
  ['nl', nl.plan.what.help],
  ['en', en.plan.what.help],
] as const)('in %s the goal that stands as an example is one that the goal coach takes', (language, help) => {
  const what = help.split(': ')[1] ?? ''
  const { letters } = coachGoal({ what, by: '2026-12-18' }, { language, today: '2026-11-23' })
  expect(letters).toMatchObject({ specific: true, measurable: true, timebound: true })
})
