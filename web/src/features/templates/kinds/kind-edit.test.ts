import type { OfferedForm } from '@tweespraak/contract/kinds'
import { describe, expect, test } from 'vitest'
import { askedBy, differencesOf, plainDraft, problemsOf, withForm, withRules, withTerm } from './kind-edit.ts'

const words = { nl: 'x', en: 'x' }
const forms: OfferedForm[] = [
  { formId: 'two', name: words, asks: ['employee', 'manager'] },
  { formId: 'one', name: words, asks: ['employee'] },
]
const surroundings = { forms, origin: null }
const named = { ...plainDraft, content: { ...plainDraft.content, name: words, description: words } }

describe('a plain beginning', () => {
  test('lacks nothing but words', () => {
    expect(problemsOf(plainDraft, surroundings).map(({ code }) => code)).toEqual([
      'name-missing',
      'description-missing',
    ])
    expect(problemsOf(named, surroundings)).toEqual([])
  })
})

describe('choosing', () => {
  test('a form lets those prepare whom it asks', () => {
    const two = withForm(named, { choice: 'existing', formId: 'two' }, forms)
    expect(two.content.rules.prepares).toEqual(['employee', 'manager'])
    expect(withForm(two, { choice: 'own', copyOf: 'one' }, forms).content.rules.prepares).toEqual([
      'employee',
    ])
    expect(withForm(two, { choice: 'none' }, forms).content.rules.prepares).toEqual(['employee', 'manager'])
    expect(askedBy({ choice: 'none' }, forms)).toBeNull()
  })

  test('who signs says what a missing signature means, and whether there is a term for it', () => {
    const signed = withTerm(
      withRules(withForm(named, { choice: 'existing', formId: 'two' }, forms), {
        signs: ['employee'],
        file: 'report',
      }),
      'signing',
      14,
    )
    expect(signed.content.rules).toMatchObject({
      missingSignature: 'close-as-not-signed',
      terms: { signing: 14 },
    })
    expect(problemsOf(signed, surroundings)).toEqual([])
    expect(withRules(signed, { signs: [] }).content.rules).toMatchObject({
      missingSignature: 'nothing-to-sign',
      terms: { signing: null },
    })
  })

  test('what cannot go together is told, not changed behind one’s back', () => {
    const opened = withRules(named, { reportSeenBy: ['hr'] })
    expect(problemsOf(opened, surroundings).map(({ code }) => code)).toEqual([
      'reader-without-report',
      'reader-without-progress',
    ])
  })
})

test('a form of its own is a difference, also as a copy of the one that is asked now', () => {
  const two = withForm(named, { choice: 'existing', formId: 'two' }, forms)
  expect(differencesOf(two, two)).toEqual([])
  expect(differencesOf(two, withForm(two, { choice: 'own', copyOf: 'two' }, forms))).toEqual(['form'])
  expect(differencesOf(named, two)).toEqual(['form', 'prepares'])
})
