import { describe, expect, it } from 'vitest'
import { weaknessOf } from './password.ts'

const fatima = ['Fatima', 'el', 'Amrani', 'f.elamrani', 'voorbeeld.nl']
const bakery = ['Anna Bergsma', 'anna@voorbeeld.nl', 'Bakkerij De Wit B.V.']
const care = ['Anna Bergsma', 'anna@voorbeeld.nl', 'Zorgmaas']
const jose = ['José', 'de', 'Vries', 'jose', 'zorg-maas.nl']

describe('a password', () => {
  it.each([
    ['that everybody tries', 'wachtwoord12', []],
    ['that is a row of keys', 'qwertyuiop12', []],
    ['that is one’s name', 'fatima el amrani', fatima],
    ['that is one’s name with capitals', 'Fatima El Amrani', fatima],
    ['that is one’s name in one word', 'fatimaelamrani', fatima],
    ['that is one’s name with dots', 'fatima.el.amrani', fatima],
    ['that is one’s name the other way round', 'amrani, fatima el', fatima],
    ['that is one’s name with a year', 'Fatima el Amrani 1988!', fatima],
    ['that is one’s name and an everyday word', 'fatima amrani zorg', fatima],
    ['that is one’s address', 'f.elamrani@voorbeeld.nl', fatima],
    ['that is one’s name without its accent', 'jose de vries 12', jose],
    ['that is one’s name with its accent', 'José de Vries!', jose],
    ['that is the organisation’s name in one word', 'bakkerijdewit', bakery],
    ['that is the organisation’s name, its last part too', 'bakkerijdewitbv', bakery],
    ['that is the organisation’s name with hyphens and a year', 'Bakkerij-de-Wit-2026', bakery],
    ['that is the organisation’s name spelled as two words', 'zorg maas zorg maas', care],
    ['that is the organisation’s name and one’s own', 'zorg-maas-anna-12', care],
  ])('%s is weak, and it is said why: %s', async (_, password, ownWords) => {
    expect(await weaknessOf(password, ownWords)).toBe(
      ownWords.length === 0 ? 'password-common' : 'password-own-words',
    )
  })

  it.each(['     stoel     ', '     brood     ', 'a            b'])(
    'that is long by its spaces alone is too short: "%s"',
    async (password) => {
      expect(await weaknessOf(password, fatima)).toBe('password-thin')
    },
  )

  it.each([
    ['of some words that say nothing of oneself', 'vier losse woorden samen', fatima],
    ['of some words, one of them one’s name', 'fatima fietst langs zeven molens', fatima],
    ['of some words, one of them the organisation’s', 'zorgmaas fietst langs zeven molens', care],
    ['with a short part of one’s name inside other words', 'model deksel onder elftal', ['el', 'de']],
    ['with signs that mean something in a pattern', 'vier (losse] woorden*', ['a.b*', '(c']],
  ])('%s is not: %s', async (_, password, ownWords) => {
    expect(await weaknessOf(password, ownWords)).toBeNull()
  })
})
