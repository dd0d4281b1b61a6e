import type { ParticipantConversation, TalkingPoint } from '@tweespraak/contract/conversation'
import { expect, test } from 'vitest'
import { asShared } from './as-shared.ts'

const point = (text: string, side: 'employee' | 'manager', open: boolean): TalkingPoint => ({
  pointId: text,
  authorId: side,
  side,
  text,
  position: 1,
  tablePlace: null,
  discussedAt: null,
  open,
  fromBefore: false,
  carried: null,
  wentTo: null,
})

const answers = [{ fieldId: 'proud', value: 'geheim antwoord', revision: 1, savedAt: '2026-11-22T10:00:00Z' }]

test('on a screen that both look at stands nothing that one of them wrote for themselves', () => {
  const conversation: Partial<ParticipantConversation> = {
    talkingPoints: [
      point('op tafel', 'employee', true),
      point('geheim punt', 'employee', false),
      point('ook op tafel', 'manager', true),
    ],
    talkingPointCounts: { employee: 2, manager: 4, third: 0 },
    preparation: { answers, sharedAt: null, revealedAt: null },
    otherPreparations: [],
  }
  const shared = asShared(conversation as ParticipantConversation)
  expect(JSON.stringify(shared)).not.toContain('geheim')
  expect(shared.talkingPoints.map(({ text }) => text)).toEqual(['op tafel', 'ook op tafel'])
  expect(shared.talkingPointCounts).toEqual({ employee: 1, manager: 1, third: 0 })
  expect(shared.can).toMatchObject({ addTalkingPoint: false, share: false })
})
