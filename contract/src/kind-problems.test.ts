import { describe, expect, test } from 'vitest'
import { rules } from '../test/rules.ts'
import { type Form, sides } from './form.ts'
import { askedSides, type KindContent, kindProblems, ruleProblems } from './kind-problems.ts'
import type { KindRules } from './templates.ts'

const words = { nl: 'Jaargesprek', en: 'Annual talk' }
const content = (change: Partial<KindRules> = {}): KindContent => ({
  name: words,
  description: words,
  rules: { ...rules, ...change },
})
const unsigned: Pick<KindRules, 'signs' | 'missingSignature'> = {
  signs: [],
  missingSignature: 'nothing-to-sign',
}
const without = (...terms: readonly (keyof KindRules['terms'])[]): KindRules['terms'] => ({
  ...rules.terms,
  ...Object.fromEntries(terms.map((term) => [term, null])),
})

test('rules that go together have no problems', () => {
  expect(ruleProblems(rules, true)).toEqual([])
})

describe('rules that contradict each other', () => {
  test.each<[string, Partial<KindRules>, boolean, string, string]>([
    ['nobody who plans', { plannedBy: [] }, true, 'nobody-plans', 'plannedBy'],
    [
      'a manager who plans what a coach leads',
      { ledBy: 'coach' },
      true,
      'planner-does-not-lead',
      'plannedBy',
    ],
    [
      'a coach who plans what a manager leads',
      { ledBy: 'manager', plannedBy: ['coach'] },
      true,
      'planner-does-not-lead',
      'plannedBy',
    ],
    [
      'a third who prepares and is not invited',
      { prepares: [...sides] },
      true,
      'third-not-invited',
      'prepares',
    ],
    ['a third who signs and is not invited', { signs: [...sides] }, true, 'third-not-invited', 'signs'],
    ['a reveal together of one', { prepares: ['employee'] }, true, 'reveal-takes-two', 'reveal'],
    ['signing without a form', {}, false, 'signed-without-form', 'signs'],
    [
      'signing of what is not kept',
      { file: 'agreements', reportSeenBy: [], terms: without('report') },
      true,
      'signed-without-report',
      'signs',
    ],
    [
      'a report that the employee does not sign',
      { signs: ['manager'] },
      true,
      'report-without-employee',
      'signs',
    ],
    [
      'a missing signature where nobody signs',
      { signs: [], file: 'agreements', reportSeenBy: [], terms: without('report', 'signing') },
      true,
      'missing-signature-unclear',
      'missingSignature',
    ],
    [
      'readers of a report that is not there',
      { ...unsigned, file: 'nothing', terms: without('report', 'signing') },
      true,
      'reader-without-report',
      'reportSeenBy',
    ],
    [
      'readers who may not know of it',
      { reportSeenBy: ['hr', 'manager'] },
      true,
      'reader-without-progress',
      'reportSeenBy',
    ],
    [
      'talking points of a talk that nobody prepares',
      { prepares: [], reveal: 'each' },
      true,
      'points-without-preparation',
      'talkingPoints',
    ],
    [
      'talking points before the invitation',
      { terms: { ...rules.terms, talkingPoints: 15 } },
      true,
      'points-before-invitation',
      'talkingPoints',
    ],
    [
      'a term for a report that is not made',
      { ...unsigned, file: 'agreements', reportSeenBy: [], terms: without('signing') },
      true,
      'term-without-report',
      'report',
    ],
    [
      'a term to sign for nobody',
      { ...unsigned, file: 'agreements', reportSeenBy: [], terms: without('report') },
      true,
      'term-without-signature',
      'signing',
    ],
    [
      'a response to a report that is not made',
      {
        ...unsigned,
        file: 'agreements',
        reportSeenBy: [],
        terms: { ...without('report', 'signing'), response: 14, answer: 14 },
      },
      true,
      'response-without-report',
      'response',
    ],
    [
      'a response of which HR does not know',
      { progressSeenBy: [], reportSeenBy: [], terms: { ...rules.terms, response: 14, answer: 14 } },
      true,
      'response-without-hr',
      'response',
    ],
    [
      'a response that nobody has to answer',
      { terms: { ...rules.terms, response: 14 } },
      true,
      'response-without-answer',
      'answer',
    ],
    [
      'an answer to no response',
      { terms: { ...rules.terms, response: null, answer: 14 } },
      true,
      'response-without-answer',
      'answer',
    ],
  ])('%s', (_, change, hasForm, code, part) => {
    expect(ruleProblems({ ...rules, ...change }, hasForm)).toEqual([{ code, part }])
  })
})

describe('a kind', () => {
  const asked = ['employee', 'manager'] as const

  test('needs a name and a description, in one language at least', () => {
    const empty = { nl: ' ', en: '' }
    const one = { nl: '', en: 'Talk' }
    expect(
      kindProblems({ rules, name: empty, description: empty }, { asked, origin: null }).map(
        ({ code }) => code,
      ),
    ).toEqual(['name-missing', 'description-missing'])
    expect(kindProblems({ rules, name: one, description: one }, { asked, origin: null })).toEqual([])
  })

  test('asks a form that asks those who prepare, and nobody else', () => {
    expect(kindProblems(content(), { asked: ['employee', 'third'], origin: null })).toEqual([
      { code: 'form-asks-nothing', part: 'form', side: 'manager' },
      { code: 'form-asks', part: 'form', side: 'third' },
    ])
  })

  test('that began as a development conversation is read by nobody else and seats no assessor', () => {
    const opened = content({ secondAssessor: 'optional' })
    expect(kindProblems(opened, { asked, origin: 'development' }).map(({ code }) => code)).toEqual([
      'development-is-not-assessed',
      'development-is-private',
    ])
    expect(kindProblems(opened, { asked, origin: 'progress' })).toEqual([])
    expect(kindProblems(content({ reportSeenBy: [] }), { asked, origin: 'development' })).toEqual([])
    const answered = content({ reportSeenBy: [], terms: { ...rules.terms, response: 14, answer: 14 } })
    expect(kindProblems(answered, { asked, origin: 'development' })).toEqual([
      { code: 'development-is-private', part: 'response' },
    ])
  })
})

test('a question for both at the table asks nobody while they prepare', () => {
  const field = { id: 'a', type: 'text', label: words, questions: {}, required: false } as const
  const form = (answeredBy: 'both' | 'together' | 'third'): Form => ({
    sections: [{ id: 's', part: 'agree', title: words, fields: [{ ...field, answeredBy }] }],
  })
  expect(askedSides(form('together'))).toEqual([])
  expect(askedSides(form('both'))).toEqual(['employee', 'manager'])
  expect(askedSides(form('third'))).toEqual(['third'])
})
