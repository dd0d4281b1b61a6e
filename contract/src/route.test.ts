import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressOfCall } from './route.ts'

const point = { path: '/conversations/:conversationId/talking-points/:pointId' }
const people = { path: '/people' }

describe('the address of a call', () => {
  test.each([
    [point, { params: { conversationId: 'a', pointId: 'b' } }, '/api/v1/conversations/a/talking-points/b'],
    [people, {}, '/api/v1/people'],
    [people, { query: { limit: 20, mine: false } }, '/api/v1/people?limit=20&mine=false'],
    [people, { query: { unit: undefined, cursor: null, search: '' } }, '/api/v1/people'],
  ])('of %j with %j is %s', (route, call, address) => {
    expect(addressOfCall(route, call)).toBe(address)
  })

  test('leads to no other place, whatever is filled in', () => {
    const word = fc.string({ minLength: 1, unit: 'grapheme' })
    fc.assert(
      fc.property(word, word, word, (conversationId, pointId, search) => {
        const address = addressOfCall(point, { params: { conversationId, pointId }, query: { search } })
        const [path = '', query] = address.split('?')
        const parts = path.split('/').map(decodeURIComponent)
        expect(parts).toEqual(['', 'api', 'v1', 'conversations', conversationId, 'talking-points', pointId])
        expect(query).toBe(`search=${encodeURIComponent(search)}`)
      }),
    )
  })
})
