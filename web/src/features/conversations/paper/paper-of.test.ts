import { describe, expect, test } from 'vitest'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { paperIn, papersOf } from './paper-of.ts'

type Part = Parameters<typeof papersOf>[0]
const preparation: ParticipantConversation['preparation'] = { answers: [], sharedAt: null, revealedAt: null }
const form: ParticipantConversation['form'] = {
  formId: 'form',
  version: 1,
  content: { sections: [] },
}
const nothing: Part = { preparation: null, form: null, report: null }

describe('on paper goes', () => {
  test('nothing of a talk without form or report, nor the form of who has nothing to prepare', () => {
    expect(papersOf(nothing)).toEqual([])
    expect(papersOf({ ...nothing, form })).toEqual([])
    expect(papersOf({ ...nothing, preparation })).toEqual([])
  })
  test('the own preparation, also before a word of it is written', () =>
    expect(papersOf({ ...nothing, form, preparation })).toEqual(['preparation']))
  test('the preparation until the talk is over, and the report after it', () => {
    expect((['planned', 'preparing', 'talk'] as const).map(paperIn)).toEqual(
      Array.from({ length: 3 }, () => 'preparation'),
    )
    expect((['report', 'signing', 'follow-up'] as const).map(paperIn)).toEqual(
      Array.from({ length: 3 }, () => 'report'),
    )
  })
})
