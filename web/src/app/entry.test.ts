import { describe, expect, test } from 'vitest'
import { backTo, signInSearch } from './entry.ts'

describe('where one returns to after signing in', () => {
  test.each(['/', '/conversations/12?side=left', '/my-file'])('%s lies within Tweespraak', (to) =>
    expect(signInSearch({ to })).toEqual({ to }),
  )

  test.each([
    'https://example.org',
    '//example.org',
    String.raw`/\example.org`,
    'javascript:alert(1)',
    7,
    undefined,
  ])('%s is dropped', (to) => expect(signInSearch({ to })).toEqual({}))

  test('what stands behind the # of an address does not come along: it may be a token', () => {
    const astray = {
      pathname: '/hr/invitation',
      searchStr: '?from=mail',
      hash: 'Aa',
      href: '/hr/invitation#Aa',
    }
    expect(backTo(astray)).toEqual({ to: '/hr/invitation?from=mail' })
  })
})
