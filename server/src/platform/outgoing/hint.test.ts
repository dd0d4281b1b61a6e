import { expect, test } from 'vitest'
import { hintOf } from './hint.ts'

test.each([
  ['https://outlook.office365.com/owa/calendar/abc/def/calendar.ics', 'outlook.office365.com/….ics'],
  ['https://hooks.slack.com/services/T1/B1/geheimabcd', 'hooks.slack.com/…abcd'],
  ['https://a.nl/geheim', 'a.nl/…'],
  ['https://a.nl:8443/kort.ics?k=1', 'a.nl:8443/…'],
  [
    `https://${'a'.repeat(50)}.b.example.com/workflows/geheimgeheimgeheim`,
    `…${'a'.repeat(46)}.b.example.com/…heim`,
  ],
])('%s is known by where it is and how it ends: %s', (address, hint) => {
  expect(hintOf(address)).toBe(hint)
})
