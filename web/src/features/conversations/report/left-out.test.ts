import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { expect, test } from 'vitest'
import { leftOutOf } from './left-out.ts'

type Given = Parameters<typeof leftOutOf>[0]

const nobody = { employee: '', manager: '', third: '', together: '' }
const seen = (editReport: boolean, together = ''): Given => ({
  conversationId: 'talk',
  me: 'employee',
  report: { sections: [{ sectionId: 'joy', title: 'Plezier', words: { ...nobody, together } }] },
  can: { editReport },
})

const typed: Parameters<typeof leftOutOf>[2] = (_, __, ___, voice) => ({
  read: () => (voice === 'together' ? { value: 'Half een zin', baseRevision: 1 } : undefined),
  write: () => undefined,
  remove: () => undefined,
})

test('what one was typing when the turn went is not lost', () =>
  expect(leftOutOf(seen(false), 'noor', typed)).toEqual([
    {
      sectionId: 'joy',
      title: 'Plezier',
      voice: 'together',
      draft: { value: 'Half een zin', baseRevision: 1 },
    },
  ]))

test('while one writes, the field itself holds it', () =>
  expect(leftOutOf(seen(true), 'noor', typed)).toEqual([]))

test('what did arrive is not left out', () =>
  expect(leftOutOf(seen(false, 'Half een zin'), 'noor', typed)).toEqual([]))

test('who came along has no words in a report', () => {
  const companion: ParticipantConversation['me'] = 'companion'
  expect(leftOutOf({ ...seen(false), me: companion }, 'noor', typed)).toEqual([])
})
