import en from '@tweespraak/messages/en/mail.json' with { type: 'json' }
import nl from '@tweespraak/messages/nl/mail.json' with { type: 'json' }
import { expect, it } from 'vitest'

it.each([
  ['nl', nl],
  ['en', en],
])('what a mail is called says nothing of anybody, so that it can stand among notices (%s)', (_, words) => {
  const headings = Object.values(words).flatMap((each) =>
    typeof each === 'object' && 'heading' in each ? [each.heading] : [],
  )
  expect(headings.length).toBeGreaterThan(40)
  expect(headings.filter((heading) => heading.includes('{{'))).toEqual([])
})
