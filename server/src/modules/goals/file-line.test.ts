import type { GoalField } from '@tweespraak/contract/goal-import'
import { describe, expect, it } from 'vitest'
import { draftLine } from './file-line.ts'
import { guardedIn, remarksOn } from './file-remarks.ts'

const reader = { language: 'nl', today: '2026-11-23' } as const

type Cells = Partial<Record<GoalField, string>>

const read = (cells: Cells) => {
  const columns = Object.keys(cells).map((field) => ({
    heading: field,
    field: field as GoalField,
  }))
  return draftLine({ line: 7, cells: Object.values(cells) }, columns, reader)
}
const saidOf = (cells: Cells) => read(cells).problems.map(({ reason, severity }) => `${severity} ${reason}`)
const planOf = (cells: Cells) => {
  const { plan } = read(cells)
  if (plan === null) throw new Error('There is no goal on this line')
  return plan
}
const what = 'Tien rondleidingen geven'
const by = '31-12-2030'

describe('a line of a file of goals', () => {
  it('is a goal with all that it says', () => {
    expect(
      read({
        what,
        why: "'-Dan leer ik het vertellen",
        kind: 'Ontwikkeling',
        horizon: '1 jaar',
        from: '2',
        to: '10',
        'measured-in': 'rondleidingen',
        by: 'eind Q3',
        steps: 'Meelopen (over zes weken)\nEen route kiezen (die van Sanne)',
      }),
    ).toEqual({
      line: 7,
      problems: [],
      plan: {
        what,
        why: '-Dan leer ik het vertellen',
        who: null,
        where: null,
        how: null,
        kind: 'development',
        horizon: 'year',
        by: '2027-09-30',
        measure: { as: 'number', from: 2, to: 10, unit: 'rondleidingen' },
        steps: [
          { stepId: null, what: 'Meelopen', dueOn: '2027-01-04', weight: 1 },
          { stepId: null, what: 'Een route kiezen (die van Sanne)', dueOn: null, weight: 1 },
        ],
      },
    })
  })

  it('with a goal and a day alone is a goal to make more of', () => {
    expect(planOf({ what, by })).toMatchObject({
      kind: 'development',
      horizon: 'period',
      by: '2030-12-31',
      measure: null,
      steps: [],
    })
  })

  it.each<[string, Cells, object | null]>([
    [
      'a number and its unit in one cell',
      { to: '80 %', from: '60 %' },
      { as: 'number', from: 60, to: 80, unit: '%' },
    ],
    [
      'what is measured where it is asked how',
      { measure: 'gesprekken', from: '1', to: '3' },
      { as: 'number', from: 1, to: 3, unit: 'gesprekken' },
    ],
    [
      'both numbers in one cell',
      { measure: 'van 3 naar 8 gesprekken' },
      { as: 'number', from: 3, to: 8, unit: 'gesprekken' },
    ],
    ['yes or no', { measure: 'ja/nee' }, { as: 'yes-no' }],
    [
      'milestones',
      { milestones: 'Opzet klaar; Proef gedaan' },
      {
        as: 'milestones',
        milestones: [
          { milestoneId: null, what: 'Opzet klaar' },
          { milestoneId: null, what: 'Proef gedaan' },
        ],
      },
    ],
  ])('is measured by %s', (_, cells, measure) => {
    expect(planOf({ what, by, ...cells }).measure).toEqual(measure)
    expect(saidOf({ what, by, ...cells })).toEqual([])
  })

  it.each<[string, Cells, string[]]>([
    ['no goal', { what: '' }, ['row what-missing']],
    ['a goal that is too long', { what: 'a'.repeat(501) }, ['row too-long']],
    ['a day that has passed', { what, by: '1-2-2020' }, ['row day-passed']],
    ['a day that tells none', { what, by: 'zo snel mogelijk' }, ['row day-unreadable']],
    ['an empty day', { what, by: '' }, ['row day-missing']],
    ['another kind', { what, kind: 'blauw' }, ['value kind-unknown']],
    ['another horizon', { what, horizon: '7 jaar' }, ['value horizon-unknown']],
    ['a number that may be two', { what, to: '1.500' }, ['value number-unreadable']],
    ['no number to begin from', { what, to: '10' }, ['notice start-assumed']],
    ['no number to go to', { what, from: '10' }, ['value target-missing']],
    ['a measure that stands still', { what, from: '3', to: '3' }, ['value measure-stands-still']],
    ['words that measure nothing', { what, measure: 'goed' }, ['value measure-unreadable']],
    ['numbers and milestones', { what, from: '1', to: '3', milestones: 'Af' }, ['value measure-double']],
    ['a reason that is too long', { what, why: 'a'.repeat(1001) }, ['value too-long']],
    [
      'too many steps',
      { what, steps: Array.from({ length: 31 }, (_, at) => `stap ${at}`).join(';') },
      ['value too-many-parts'],
    ],
  ])('is told of %s', (_, cells, said) => {
    expect(saidOf({ by, ...cells })).toEqual(said)
    expect(read({ by, ...cells }).plan === null).toBe(said.some((each) => each.startsWith('row')))
  })

  it('tells where it is wrong in the words of the file', () => {
    expect(read({ what, by: 'ooit' }).problems).toEqual([
      { line: 7, column: 'by', value: 'ooit', reason: 'day-unreadable', most: null, severity: 'row' },
    ])
  })
})

describe('what the coaches say of a line', () => {
  it('is that nobody can check it', () => {
    const rules = (cells: Cells) => remarksOn(planOf({ by, ...cells }), reader).map(({ rule }) => rule)
    expect(rules({ what: 'Beter communiceren' })).toEqual(['goal/measurable'])
    expect(
      rules({ what: 'Beter communiceren', by: '1 maart', from: '1', to: '5', 'measured-in': 'presentaties' }),
    ).toEqual([])
  })

  it('is which words say something of somebody’s health, each once', () => {
    const guarded = guardedIn(
      planOf({ what, why: 'Vanwege een burn-out rustig opbouwen', by, steps: 'Na de burn-out beginnen' }),
      reader,
    )
    expect(guarded.map(({ words }) => words.toLowerCase())).toEqual(['burn-out'])
    expect(guardedIn(planOf({ what, by }), reader)).toEqual([])
  })
})
