import { describe, expect, test } from 'vitest'
import { arrange } from './places.ts'

describe('the narrow column', () => {
  test('shows an employee home, conversations and the own file', () =>
    expect(arrange(['home', 'conversations', 'my-file'])).toEqual({
      column: ['home', 'conversations', 'my-file'],
      more: [],
    }))

  test('shows a manager the team as well', () =>
    expect(arrange(['my-file', 'team', 'home', 'conversations']).column).toEqual([
      'home',
      'conversations',
      'my-file',
      'team',
    ]))

  test('keeps five places for HR who also manages; the own file moves under the own name', () =>
    expect(arrange(['home', 'conversations', 'my-file', 'team', 'people', 'organization', 'mails'])).toEqual({
      column: ['home', 'conversations', 'team', 'people', 'organization'],
      more: ['my-file', 'mails'],
    }))
})
