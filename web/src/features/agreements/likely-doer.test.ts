import { describe, expect, test } from 'vitest'
import { likelyDoer } from './likely-doer.ts'

const two = {
  employee: { personId: 'y', name: 'Youssef El Amrani' },
  leader: { personId: 'm', name: 'Mo de Wit' },
}

describe('who a line says will do it', () => {
  test.each([
    ['Youssef schrijft zich in voor de opleiding', 'employee'],
    ['Mo vraagt het budget aan', 'leader'],
    ['Voor 1 maart belt Mo de school', 'leader'],
    ['Mo geeft Youssef de dinsdag vrij', 'leader'],
    ['Youssef belt, Mo kijkt mee', 'employee'],
    ['Youssef: inschrijven', 'employee'],
    ['Mooi opschrijven wat er speelt', null],
    ['Inschrijven voor de opleiding', null],
    ['', null],
  ] as const)('%s', (what, doer) => {
    expect(likelyDoer(what, two)).toBe(doer)
  })
  test('says nothing of two who are called the same', () => {
    const leader = { personId: 'z', name: 'Youssef Bakker' }
    expect(likelyDoer('Youssef schrijft zich in', { ...two, leader })).toBeNull()
  })
})
