import { afterEach, expect, test } from 'vitest'
import { forgetEarlyAnswers, takeEarlyAnswer } from './asked-early.ts'

const address = '/api/v1/me'

afterEach(forgetEarlyAnswers)

test('an answer that was asked for early is taken once', async () => {
  globalThis.askedEarly = { [address]: Promise.resolve(new Response('{}')) }
  expect(await takeEarlyAnswer(address)).toBeInstanceOf(Response)
  expect(takeEarlyAnswer(address)).toBeUndefined()
})

test('what was not asked early is asked as always', () => {
  expect(takeEarlyAnswer(address)).toBeUndefined()
})

test('once the first page stands there, what nobody took is too old', () => {
  globalThis.askedEarly = { [address]: Promise.resolve(new Response('{}')) }
  forgetEarlyAnswers()
  expect(takeEarlyAnswer(address)).toBeUndefined()
})
