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

  test('shows HR the progress of everybody; the own file moves under the own name', () =>
    expect(arrange(['home', 'conversations', 'my-file', 'people', 'progress', 'organization'])).toEqual({
      column: ['home', 'conversations', 'people', 'progress', 'organization'],
      more: ['my-file'],
    }))

  test('keeps five places for HR who also manages', () =>
    expect(
      arrange(['home', 'conversations', 'my-file', 'team', 'people', 'progress', 'organization', 'mails']),
    ).toEqual({
      column: ['home', 'conversations', 'team', 'people', 'progress'],
      more: ['my-file', 'organization', 'mails'],
    }))
})
