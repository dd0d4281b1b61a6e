import { expect, test } from 'vitest'
import { draftKey, goalField, readDraftKey, wholeForm, wholeKind, wholeNewKind } from './kept-drafts.ts'

test('a draft is known by its key: whose it is, and of which conversation', () => {
  const key = draftKey('anna', 'talk', 'report.goals.employee')
  expect(readDraftKey(key)).toEqual({ key, personId: 'anna', place: 'conversation', placeId: 'talk' })
})

test.each([wholeForm, goalField, wholeKind, wholeNewKind])(
  'a %s that is being made is told from a conversation',
  (whole) => {
    expect(readDraftKey(draftKey('anna', 'one', whole))).toMatchObject({ place: whole, placeId: 'one' })
  },
)

test.each(['tweespraak-language', 'tweespraak-read:administrator:anna', 'tweespraak-draft:anna', ''])(
  '%j is no draft',
  (key) => expect(readDraftKey(key)).toBeUndefined(),
)
