import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noHistory, redo, remember, undo, type History } from './history.ts'

const none: History<string> = noHistory

test('typing on in one text is undone at once; a pause or another text begins anew', () => {
  const typed = remember(remember(none, '', 'label', 0), 'a', 'label', 500)
  expect(typed.past).toEqual([''])
  expect(remember(typed, 'ab', 'label', 5000).past).toEqual(['', 'ab'])
  expect(remember(typed, 'ab', 'question', 600).past).toEqual(['', 'ab'])
  expect(remember(remember(none, '', undefined, 0), 'a', undefined, 1).past).toEqual(['', 'a'])
})

test('a change after undoing leaves nothing to do again', () => {
  const back = undo(remember(none, 'a', undefined, 0), 'b')
  expect(back?.value).toBe('a')
  expect(redo(back?.history ?? none, 'a')?.value).toBe('b')
  expect(redo(remember(back?.history ?? none, 'a', undefined, 1), 'c')).toBeNull()
})

test('there is nothing before the first and after the last', () => {
  expect(undo(none, 'a')).toBeNull()
  expect(redo(none, 'a')).toBeNull()
})

test('as many steps back as changes were made lead to the beginning, and forward again to the end', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 50 }), (values) => {
      let present = 'begin'
      let history = none
      for (const value of values) {
        history = remember(history, present, undefined, 0)
        present = value
      }
      const end = present
      for (const step of [undo, redo])
        for (let travelled = step(history, present); travelled !== null; travelled = step(history, present)) {
          history = travelled.history
          present = travelled.value
          if (history.past.length === 0 && step === undo) expect(present).toBe('begin')
        }
      expect(present).toBe(end)
    }),
  )
})
