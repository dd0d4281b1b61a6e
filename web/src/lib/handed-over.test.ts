import { describe, expect, test } from 'vitest'
import { beginsHere, wholeLink } from './handed-over.ts'

describe('a link to hand over', () => {
  test.each([
    ['/invitation#Aa', 'https://gesprek.voorbeeld.nl', 'https://gesprek.voorbeeld.nl/invitation#Aa'],
    ['/invitation#Aa', 'http://192.168.1.5:3000', 'http://192.168.1.5:3000/invitation#Aa'],
    [
      'https://gesprek.voorbeeld.nl/invitation#Aa',
      'http://10.0.0.5',
      'https://gesprek.voorbeeld.nl/invitation#Aa',
    ],
  ])('that came as %s to somebody on %s is %s', (link, origin, whole) =>
    expect(wholeLink(link, origin)).toBe(whole),
  )

  test.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://127.0.1.1', 'http://[::1]:3000'])(
    'made by somebody on %s works on their computer alone',
    (origin) => expect(beginsHere('/invitation#Aa', origin)).toBe(origin),
  )

  test.each([
    'http://192.168.1.5:3000',
    'http://server:3000',
    'http://localhost.voorbeeld.nl',
    'http://[::2]',
  ])('made by somebody on %s works elsewhere too', (origin) =>
    expect(beginsHere('/invitation#Aa', origin)).toBeNull(),
  )

  test('works elsewhere when the server was told its address, wherever one sits', () =>
    expect(beginsHere('https://gesprek.voorbeeld.nl/invitation#Aa', 'http://localhost:3000')).toBeNull())
})
