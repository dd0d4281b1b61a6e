import { describe, expect, it } from 'vitest'
import { partsOf } from '../part.ts'
import { goalRules } from './all.ts'
import { attainable, attainableGrounds } from './attainable.ts'
import { measurable, measurableGrounds } from './measurable.ts'
import { noSteps, noStepsGrounds } from './no-steps.ts'
import { ownInfluence, ownInfluenceGrounds } from './own-influence.ts'
import { passed, passedGrounds } from './passed.ts'
import { relevant, relevantGrounds } from './relevant.ts'
import { specific, specificGrounds } from './specific.ts'
import { timebound, timeboundGrounds } from './timebound.ts'
import { tooMany, tooManyGrounds } from './too-many.ts'

const today = '2026-11-23'
const whose = { as: 'own' } as const

const rules = [
  [attainable, attainableGrounds],
  [measurable, measurableGrounds],
  [noSteps, noStepsGrounds],
  [ownInfluence, ownInfluenceGrounds],
  [passed, passedGrounds],
  [relevant, relevantGrounds],
  [specific, specificGrounds],
  [timebound, timeboundGrounds],
  [tooMany, tooManyGrounds],
] as const

it('has grounds for every rule', () => {
  expect(rules.map(([{ name }]) => name).toSorted()).toEqual(goalRules.map(({ name }) => name).toSorted())
})

describe.each(rules.map(([rule, grounds]) => [rule.name, rule, grounds] as const))(
  '%s',
  (_name, rule, grounds) => {
    it.each(grounds.fires.map(({ language, text }) => [text, language] as const))(
      'fires: %s',
      (text, language) => {
        expect(
          rule.find({ parts: partsOf({ text }, language, today), today, whose }).map((one) => one.rule),
        ).toContain(rule.name)
      },
    )

    it.each(grounds.silent.map(({ language, text }) => [text, language] as const))(
      'is silent: %s',
      (text, language) => {
        expect(rule.find({ parts: partsOf({ text }, language, today), today, whose })).toEqual([])
      },
    )
  },
)
