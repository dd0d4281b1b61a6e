import { describe, expect, it } from 'vitest'
import { guard } from '../guard.ts'
import { guardRules } from './rules.ts'

describe.each(guardRules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  it.each(rule.fires)('fires in “$text”', ({ text, language }) => {
    expect(guard(text, language).map((finding) => finding.rule)).not.toEqual([])
  })

  it.each(rule.silent)('is silent in “$text”, as all of the guard is', ({ text, language }) => {
    expect(
      guard(text, language).map(({ rule: fired, start, end }) => [fired, text.slice(start, end)]),
    ).toEqual([])
  })

  it('says why, by which source, and both in Dutch and English what may be written', () => {
    expect(name).toMatch(/^guard\/[a-z-]+$/)
    for (const words of [rule.reason, { nl: rule.source, en: rule.source }])
      for (const sentence of Object.values(words)) expect(sentence.length).toBeGreaterThan(10)
    expect(new Set(rule.fires.map(({ language }) => language)).size).toBe(2)
    expect(new Set(rule.silent.map(({ language }) => language)).size).toBe(2)
  })
})
