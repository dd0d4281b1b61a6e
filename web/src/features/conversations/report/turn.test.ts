import { describe, expect, test } from 'vitest'
import { openComments, wroteJustNow } from './turn.ts'

const now = Date.parse('2026-11-22T10:00:00Z')
const wrote = (at: string) => ({ edits: [{ personId: 'noor', at }] })

describe('somebody is probably still writing', () => {
  test('when they changed a text minutes ago', () =>
    expect(wroteJustNow(wrote('2026-11-22T09:57:00Z'), 'noor', now)).toBe('2026-11-22T09:57:00Z'))

  test('not when that was longer ago, or was another', () => {
    expect(wroteJustNow(wrote('2026-11-22T09:54:00Z'), 'noor', now)).toBeNull()
    expect(wroteJustNow(wrote('2026-11-22T09:57:00Z'), 'marieke', now)).toBeNull()
  })
})

test('a comment is open while it is about the report as it stands, whoever else commented', () => {
  const comments = [
    { authorId: 'noor', madeAt: '2026-11-20T10:00:00Z' },
    { authorId: 'noor', madeAt: '2026-11-22T09:00:00Z' },
    { authorId: 'marieke', madeAt: '2026-11-22T09:00:00Z' },
  ]
  expect(openComments({ comments, offeredAt: null }, 'noor')).toBe(2)
  expect(openComments({ comments, offeredAt: '2026-11-21T10:00:00Z' }, 'noor')).toBe(1)
})
