import { expect, test } from 'vitest'
import { RefusalError } from './api.ts'
import { fieldError, isSaidAt } from './field-errors.ts'

const refusal = new RefusalError('bad-input', 'Er klopt iets niet.', 400, {
  fields: [{ field: 'person.email', message: 'Dit is geen e-mailadres.' }],
})

test('a field gets the sentence that is about it', () => {
  expect(fieldError(refusal, 'person.email')).toBe('Dit is geen e-mailadres.')
  expect(fieldError(refusal, 'person.givenName')).toBeUndefined()
})

test('a refusal that is about one field is said there', () => {
  const common = new RefusalError('password-common', 'Te gewoon.', 400)
  expect(fieldError(common, 'password')).toBe('Te gewoon.')
  expect(fieldError(common, 'email')).toBeUndefined()
  expect(isSaidAt(common, ['password'])).toBe(true)
  expect(isSaidAt(common, ['email'])).toBe(false)
})

test('another refusal says nothing about fields', () => {
  expect(fieldError(new RefusalError('unexpected', 'Er ging iets mis.', 500), 'person.email')).toBeUndefined()
  expect(fieldError(new Error('bug'), 'person.email')).toBeUndefined()
})

test('what every field says itself is not said above them too', () => {
  expect(isSaidAt(refusal, ['person.email', 'code'])).toBe(true)
  expect(isSaidAt(refusal, ['code'])).toBe(false)
  expect(isSaidAt(new RefusalError('unexpected', 'Er ging iets mis.', 500), ['code'])).toBe(false)
})
