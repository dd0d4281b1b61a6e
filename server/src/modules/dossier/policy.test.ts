import { describe, expect, it } from 'vitest'
import { maySeeOpenings, relationToFile } from './policy.ts'

const nobody = { self: false, manager: false, hr: false, tookPart: false }

describe('who reads a file', () => {
  it.each([
    ['the person themselves', { ...nobody, self: true }, 'self'],
    ['HR for this person', { ...nobody, hr: true }, 'hr'],
    ['their manager', { ...nobody, manager: true }, 'manager'],
    ['somebody who took part in a conversation', { ...nobody, tookPart: true }, 'participant'],
    ['HR who is their manager too, as HR', { ...nobody, hr: true, manager: true, tookPart: true }, 'hr'],
    ['HR, of their own file, as themselves', { ...nobody, self: true, hr: true }, 'self'],
    ['nobody else, not even that it exists', nobody, null],
  ] as const)('%s', (_, facts, relation) => {
    expect(relationToFile(facts)).toBe(relation)
  })

  it.each([
    ['self', true],
    ['hr', false],
    ['manager', false],
    ['participant', false],
  ] as const)('lets %s see who opened it: %s', (relation, may) => {
    expect(maySeeOpenings(relation)).toBe(may)
  })
})
