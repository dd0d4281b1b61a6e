import type { OfferedForm } from '@tweespraak/contract/kinds'
import { describe, expect, test } from 'vitest'
import {
  askedBy,
  differencesOf,
  formOfValue,
  plainDraft,
  problemsOf,
  rewritten,
  valueOfForm,
  withForm,
  withRules,
  withTerm,
} from './kind-edit.ts'

const words = { nl: 'x', en: 'x' }
const forms: OfferedForm[] = [
  { formId: 'two', name: words, asks: ['employee', 'manager'] },
  { formId: 'one', name: words, asks: ['employee'] },
]
const surroundings = { forms, origin: null, inUse: false }
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

  test('who lets the employee respond lets it be answered too, in a term of its own', () => {
    const report = { file: 'report', signs: ['employee'], progressSeenBy: ['hr'] } as const
    const told = { ...report, signs: [...report.signs], progressSeenBy: [...report.progressSeenBy] }
    const signed = withRules(withForm(named, { choice: 'existing', formId: 'two' }, forms), told)
    const responding = withTerm(signed, 'response', 14)
    expect(responding.content.rules.terms).toMatchObject({ response: 14, answer: 14 })
    expect(problemsOf(responding, surroundings)).toEqual([])
    expect(withTerm(responding, 'response', null).content.rules.terms).toMatchObject({
      response: null,
      answer: null,
    })
    expect(withTerm(withTerm(responding, 'answer', 7), 'response', 10).content.rules.terms).toMatchObject({
      response: 10,
      answer: 7,
    })
    expect(withRules(responding, { file: 'agreements' }).content.rules.terms.response).toBeNull()
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

test('a form with one question is asked of the two, and is another than any that is there', () => {
  const fresh = withForm(named, { choice: 'new' }, forms)
  expect(fresh.content.rules.prepares).toEqual(['employee', 'manager'])
  expect(differencesOf(named, fresh)).toEqual(['form', 'prepares'])
})

test('a choice of form goes through a list and back', () => {
  for (const choice of [
    { choice: 'none' },
    { choice: 'new' },
    { choice: 'own', copyOf: 'two' },
    { choice: 'existing', formId: 'one' },
  ] as const)
    expect(formOfValue(valueOfForm(choice))).toEqual(choice)
})

describe('a text that is written anew in one language', () => {
  const was = { nl: 'Voor het jaar', en: 'For the year' }
  const dutch = { ...was, nl: 'Voor het halfjaar' }

  test('lets go of the other, where both were copied', () => {
    expect(rewritten(was, dutch, was, true)).toEqual({ nl: 'Voor het halfjaar', en: '' })
    expect(rewritten(was, { ...was, en: 'For six months' }, was, true)).toEqual({
      nl: '',
      en: 'For six months',
    })
  })

  test('and once it was put back, lets it stand', () => {
    expect(rewritten(dutch, { ...was, nl: 'Voor elk halfjaar' }, was, true).en).toBe('For the year')
  })

  test('leaves a translation of one’s own kind alone, and not the same words twice', () => {
    expect(rewritten(was, dutch, was, false)).toEqual(dutch)
    const same = { nl: 'Jaar', en: 'Jaar' }
    expect(rewritten(same, { nl: 'Halfjaar', en: 'Jaar' }, same, false)).toEqual({ nl: 'Halfjaar', en: '' })
  })
})
