import { expect, test } from 'vitest'
import { sentenceOf } from './problem-sentence.ts'

test.each([
  ['email-unreadable', false, 'email-unreadable'],
  ['email-unreadable', true, 'email-unreadable'],
  ['unit-suggested', false, 'unit-suggested'],
  // What the file means is chosen no more: it is changed where it stands now.
  ['unit-suggested', true, 'unit-suggested-done'],
  ['something-new', false, 'other'],
])('%s, done: %s, says %s', (reason, done, sentence) => expect(sentenceOf(reason, done)).toBe(sentence))
