import { expect, test } from 'vitest'
import { notesKey, readNotesKey } from './kept-notes.ts'

test('notes on this device are known by their key: whose they are', () => {
  expect(readNotesKey(notesKey('anna', 'talk'))).toEqual({ personId: 'anna' })
})

test.each(['tweespraak-draft:anna:talk:note', 'tweespraak-notes:anna', 'tweespraak-language', ''])(
  '%j are no notes',
  (key) => expect(readNotesKey(key)).toBeUndefined(),
)
