import { describe, expect, test } from 'vitest'
import { arrange, placeFor } from './places.ts'

describe('the narrow column', () => {
  test('shows an employee home, conversations, goals, agreements and the own file', () =>
    expect(arrange(['home', 'conversations', 'agreements', 'my-file', 'goals'])).toEqual({
      column: ['home', 'conversations', 'goals', 'agreements', 'my-file'],
      more: [],
    }))

  test('shows a manager the team as well; the own file moves under the own name', () =>
    expect(arrange(['my-file', 'team', 'home', 'conversations', 'goals', 'agreements'])).toEqual({
      column: ['home', 'conversations', 'goals', 'agreements', 'team'],
      more: ['my-file'],
    }))

  test('shows HR the progress of everybody; agreements and the own file move under the own name', () =>
    expect(
      arrange(['home', 'conversations', 'agreements', 'my-file', 'people', 'progress', 'organization']),
    ).toEqual({
      column: ['home', 'conversations', 'people', 'progress', 'organization'],
      more: ['agreements', 'my-file'],
    }))

  test('keeps five places for HR who also manages', () =>
    expect(
      arrange(['home', 'conversations', 'my-file', 'team', 'people', 'progress', 'organization', 'mails']),
    ).toEqual({
      column: ['home', 'conversations', 'team', 'people', 'progress'],
      more: ['my-file', 'organization', 'mails'],
    }))
})

test('a manager finds people under the team, HR under people, and an employee the criteria under the own file', () => {
  expect(placeFor('people', ['home', 'team'])).toBe('team')
  expect(placeFor('people', ['home', 'team', 'people'])).toBe('people')
  expect(placeFor('people', ['home'])).toBe('people')
  expect(placeFor('home', ['home', 'team'])).toBe('home')
  const hr = ['home', 'conversations', 'people', 'progress', 'organization', 'templates'] as const
  expect(placeFor('templates', hr)).toBe('organization')
  expect(placeFor('templates', ['home', 'organization', 'templates'])).toBe('templates')
  expect(placeFor('templates', ['home', 'my-file'])).toBe('my-file')
})
