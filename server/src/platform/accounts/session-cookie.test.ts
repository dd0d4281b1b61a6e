import { expect, it } from 'vitest'
import { readSessionToken, writeSessionCookie } from './session-cookie.ts'

const key = 'sleutel'
const cookieFor = (secure: boolean, by = key): string =>
  writeSessionCookie('kaartje', by, { secure, maxAge: 60 }).split(';')[0] ?? ''

it.each([true, false])('reads the session that it wrote (over https: %s), and no forged one', (secure) => {
  expect(readSessionToken(`a=b; ${cookieFor(secure)}`, key, { secure })).toBe('kaartje')
  expect(readSessionToken(cookieFor(secure, 'een andere sleutel'), key, { secure })).toBeNull()
  expect(readSessionToken(undefined, key, { secure })).toBeNull()
})

it('takes over https no cookie that could have been set without it', () => {
  expect(readSessionToken(cookieFor(false), key, { secure: true })).toBeNull()
})
