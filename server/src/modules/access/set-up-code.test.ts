import { expect, test } from 'vitest'
import { isSetUpCode, setUpCode } from './set-up-code.ts'

const code = setUpCode('x'.repeat(32))

test('the code is the same for the same secret, and another for another', () => {
  expect(code).toMatch(/^[A-Z2-9]{4}(-[A-Z2-9]{4}){2}$/)
  expect(setUpCode('x'.repeat(32))).toBe(code)
  expect(setUpCode('y'.repeat(32))).not.toBe(code)
})

test.each([
  ['as it was shown', code],
  ['without what stands between the groups', code.replaceAll('-', '')],
  ['in small letters', code.toLowerCase()],
  ['with spaces', ` ${code.replaceAll('-', ' ')} `],
])('%s it is right', (_, given) => expect(isSetUpCode(given, code)).toBe(true))

test.each([
  ['cut off', code.slice(0, -1)],
  ['longer', `${code}A`],
  ['empty', ''],
  ['another', 'AAAA-AAAA-AAAA'],
])('%s it is wrong', (_, given) => expect(isSetUpCode(given, code)).toBe(false))
