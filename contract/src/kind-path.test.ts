import { expect, test } from 'vitest'
import { rules } from '../test/rules.ts'
import { kindPath } from './kind-path.ts'
import type { KindRules } from './templates.ts'

const progress: KindRules = {
  ...rules,
  progressSeenBy: ['hr', 'managers-manager'],
  terms: { ...rules.terms, signing: 10 },
}

test('a conversation is told in the order in which it goes', () => {
  expect(kindPath(progress)).toEqual([
    { step: 'plan', who: 'both', leader: 'manager', days: 14 },
    { step: 'lead', who: 'equals' },
    { step: 'guests', expected: [], optional: ['companion'] },
    { step: 'prepare', who: 'both', third: false, opens: 'together', days: 2 },
    { step: 'report', signs: 'both', third: false, days: 10 },
    { step: 'see', progress: ['managers-manager'], report: ['hr'] },
    { step: 'rhythm', months: 12 },
  ])
})

test('a written response that goes through its steps is told with the report', () => {
  const answered = { ...progress, terms: { ...progress.terms, response: 14, answer: 7 } }
  expect(kindPath(answered)).toContainEqual({
    step: 'report',
    signs: 'both',
    third: false,
    days: 10,
    response: 14,
  })
})

test('a talk without anything is told in five lines: nobody else comes, nothing comes back', () => {
  const bare: KindRules = {
    ...progress,
    ledBy: 'either',
    plannedBy: ['employee', 'manager', 'coach'],
    prepares: [],
    companion: false,
    reveal: 'each',
    signs: [],
    missingSignature: 'nothing-to-sign',
    progressSeenBy: [],
    reportSeenBy: [],
    file: 'agreements',
    rhythmMonths: null,
    terms: { invitation: null, talkingPoints: null, report: null, signing: null },
  }
  expect(kindPath(bare)).toEqual([
    { step: 'plan', who: 'both', leader: 'either', days: null },
    { step: 'lead', who: 'either' },
    { step: 'prepare', who: 'nobody', third: false, opens: 'each', days: null },
    { step: 'keep', what: 'agreements' },
    { step: 'see', progress: [], report: [] },
  ])
})

test('who else comes is told apart: who is expected, and who may', () => {
  const assessed = { ...progress, secondAssessor: 'expected', thirdParty: 'optional' } as const
  expect(kindPath(assessed)).toContainEqual({
    step: 'guests',
    expected: ['second-assessor'],
    optional: ['third-party', 'companion'],
  })
})

test.each([
  ['manager', ['manager'], 'leader', 'manager'],
  ['coach', ['employee', 'coach'], 'both', 'coach'],
  ['employee', ['employee'], 'employee', 'manager'],
  ['employee', ['coach'], 'leader', 'coach'],
] as const)('led by %s and planned by %j: %s, whose leader is a %s', (ledBy, plannedBy, who, leader) => {
  const [plan] = kindPath({ ...progress, ledBy, plannedBy: [...plannedBy] })
  expect(plan).toMatchObject({ who, leader })
})
