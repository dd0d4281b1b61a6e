import { describe, expect, it } from 'vitest'
import { partsOf } from '../part.ts'
import { goalRules } from './all.ts'

const today = '2026-11-23'

describe.each(goalRules.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
  it.each(rule.fires.map(({ language, text }) => [text, language] as const))(
    'fires: %s',
    (text, language) => {
      expect(
        rule.find({ parts: partsOf({ text }, language, today), today }).map((one) => one.rule),
      ).toContain(rule.name)
    },
  )

  it.each(rule.silent.map(({ language, text }) => [text, language] as const))(
    'is silent: %s',
    (text, language) => {
      expect(rule.find({ parts: partsOf({ text }, language, today), today })).toEqual([])
    },
  )
})
