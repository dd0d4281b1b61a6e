import { expect, test } from 'vitest'
import { changedOwnWords } from './changed-words.ts'

const drafted = { revisions: { employee: 1, manager: 1, third: 1, together: 1 } }

test('nobody changed their words in a report as it was drafted', () =>
  expect(changedOwnWords([drafted, drafted], 'employee')).toBe(false))

test('words of the other, or of both, are not one’s own', () =>
  expect(
    changedOwnWords([{ revisions: { ...drafted.revisions, manager: 3, together: 2 } }], 'employee'),
  ).toBe(false))

test('one change in one part is enough', () =>
  expect(changedOwnWords([drafted, { revisions: { ...drafted.revisions, employee: 2 } }], 'employee')).toBe(
    true,
  ))
