import { describe, expect, it } from 'vitest'
import { guard } from '../guard.ts'
import { illness, illnessGrounds } from './illness.ts'
import { complaints, complaintsGrounds } from './complaints.ts'
import { mind, mindGrounds } from './mind.ts'
import { treatment, treatmentGrounds } from './treatment.ts'
import { pregnancy, pregnancyGrounds } from './pregnancy.ts'
import { absence, absenceGrounds } from './absence.ts'
import { disability, disabilityGrounds } from './disability.ts'
import { addiction, addictionGrounds } from './addiction.ts'
import { care, careGrounds } from './care.ts'
import { religion, religionGrounds } from './religion.ts'
import { union, unionGrounds } from './union.ts'
import { politics, politicsGrounds } from './politics.ts'
import { orientation, orientationGrounds } from './orientation.ts'
import { origin, originGrounds } from './origin.ts'
import { criminal, criminalGrounds } from './criminal.ts'
import { bsn, bsnGrounds } from './bsn.ts'
import { guardRules } from './rules.ts'

const grounds = new Map([
  [illness.name, illnessGrounds],
  [complaints.name, complaintsGrounds],
  [mind.name, mindGrounds],
  [treatment.name, treatmentGrounds],
  [pregnancy.name, pregnancyGrounds],
  [absence.name, absenceGrounds],
  [disability.name, disabilityGrounds],
  [addiction.name, addictionGrounds],
  [care.name, careGrounds],
  [religion.name, religionGrounds],
  [union.name, unionGrounds],
  [politics.name, politicsGrounds],
  [orientation.name, orientationGrounds],
  [origin.name, originGrounds],
  [criminal.name, criminalGrounds],
  [bsn.name, bsnGrounds],
])

it('has grounds for every rule', () => {
  expect([...grounds.keys()].toSorted()).toEqual(guardRules.map(({ name }) => name).toSorted())
})

describe.each([...grounds])('%s', (name, rule) => {
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
