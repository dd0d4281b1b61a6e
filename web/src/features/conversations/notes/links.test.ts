import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkFrom, mayLinkTo } from './links.ts'

test.each([
  ['https://example.org/pad?x=1', true],
  ['http://example.org', true],
  ['mailto:sanne@example.org', true],
  ['javascript:alert(1)', false],
  ['JaVaScRiPt:alert(1)', false],
  ['data:text/html,hoi', false],
  ['file:///etc/passwd', false],
  ['tel:0612345678', false],
  ['/conversations', false],
  ['', false],
])('a link may lead to %s: %s', (href, may) => expect(mayLinkTo(href)).toBe(may))

test.each([
  ['https://example.org', 'https://example.org'],
  ['example.org/pad', 'https://example.org/pad'],
  ['sanne@example.org', 'mailto:sanne@example.org'],
  ['javascript:alert(1)', null],
  ['twee woorden.nl', null],
  ['woord', null],
  // Where a name ends in a number it is to be an address in four numbers.
  ['a.0/pad', null],
])('%s is typed for %s', (typed, href) => expect(linkFrom(typed)).toBe(href))

test('whatever is typed, a link leads to a page or a mail address or nowhere', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.emailAddress()), (typed) => {
      const href = linkFrom(typed)
      expect(href === null || mayLinkTo(href)).toBe(true)
    }),
    { numRuns: 30 },
  )
})
