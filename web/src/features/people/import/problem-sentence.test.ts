import { expect, test } from 'vitest'
import en from '@tweespraak/messages/en/people.json' with { type: 'json' }
import nl from '@tweespraak/messages/nl/people.json' with { type: 'json' }
import { sentenceOf, texts, textsOf } from './problem-sentence.ts'

test.each([
  ['email-unreadable', false, 'email-unreadable'],
  ['email-unreadable', true, 'email-unreadable'],
  ['unit-suggested', false, 'unit-suggested'],
  // What the file means is chosen no more: it is changed where it stands now.
  ['unit-suggested', true, 'unit-suggested-done'],
  ['something-new', false, 'other'],
])('%s, done: %s, says %s', (reason, done, sentence) => expect(sentenceOf(reason, done)).toBe(sentence))

test.each([nl, en])('every sentence is filled in with what it names', ({ problem }) => {
  const named = Object.values(problem).flatMap((sentence) =>
    [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name),
  )
  expect([...texts, 'first', 'day', 'people']).toEqual(expect.arrayContaining([...new Set(named)]))
})

test('the name that somebody without a given name goes by is told', () =>
  expect(textsOf({ family: 'Zonder' }).family).toBe('Zonder'))
