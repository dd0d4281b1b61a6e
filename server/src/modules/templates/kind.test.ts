import { form as formSchema, sectionsFor, side } from '@tweespraak/contract/form'
import { formProblems } from '@tweespraak/contract/form-problems'
import { askedSides, kindProblems } from '@tweespraak/contract/kind-problems'
import { builtInKindCode, kindRules } from '@tweespraak/contract/templates'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtInKinds } from './built-in/all.ts'
import { nextAround } from './kind.ts'
import { mayPlanForThemselves, mayPlanWithOthers } from './policy.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const kindNamed = (code: string) => {
  const found = builtInKinds.find((kind) => kind.code === code)
  if (found === undefined) throw new Error(`No built-in kind ${code}`)
  return found
}

describe('the built-in kinds', () => {
  test('are the seven of the product, each once', () => {
    expect(builtInKinds.map((kind) => kind.code).toSorted()).toEqual([...builtInKindCode.options].toSorted())
  })

  test.each(builtInKinds.map((kind) => [kind.code, kind] as const))('%s is sound', (_, kind) => {
    expect(kindRules.parse(kind.rules)).toEqual(kind.rules)
    const asked = kind.form === null ? null : askedSides(kind.form)
    expect(kindProblems(kind, { asked, origin: kind.code })).toEqual([])
    if (kind.form === null) return
    expect(formSchema.parse(kind.form)).toEqual(kind.form)
    expect(formProblems(kind.form)).toEqual([])
  })

  test.each(builtInKinds.map((kind) => [kind.code, kind] as const))(
    '%s asks something of every side that prepares, and nothing of the others',
    (_, kind) => {
      for (const each of side.options) {
        const asked = kind.form === null ? [] : sectionsFor(kind.form, each, {})
        expect(asked.length > 0).toBe(kind.rules.prepares.includes(each))
      }
    },
  )

  test('with a form have the three parts: looking back, looking ahead, agreeing', () => {
    for (const kind of builtInKinds.filter(({ form }) => form !== null))
      expect(new Set(kind.form?.sections.map((section) => section.part))).toEqual(
        new Set(['look-back', 'look-ahead', 'agree']),
      )
  })

  test.each(builtInKinds.map(({ code, description }) => [code, description] as const))(
    '%s is described for both who read it: who plans it may be either',
    (_, { nl, en }) => {
      expect(nl).not.toMatch(/\b(jij|jou|jouw|je)\b(?! allebei)/i)
      expect(en).not.toMatch(/\byour\b/i)
    },
  )

  test('of development is for nobody else’s eyes, so that it is never used to assess', () => {
    expect(kindNamed('development').rules.reportSeenBy).toEqual([])
  })

  test('of progress assumes no conversation before it: it is the first that the two have here', () => {
    const words = JSON.stringify(kindNamed('progress').form)
    expect(words).not.toMatch(/vorige gesprek|previous conversation|jullie afspraken|the two of you agreed\?/)
  })

  test('of progress names what something is needed for, wherever the question stands', () => {
    const needs = kindNamed('progress')
      .form?.sections.flatMap(({ fields }) => fields)
      .find(({ id }) => id === 'needs')
    expect(needs?.questions.employee?.nl).toMatch(/het komende jaar/)
    expect(needs?.questions.employee?.nl).not.toMatch(/daarvoor/)
  })

  test('check-in has no form, no signature and no onlookers', () => {
    const checkIn = kindNamed('check-in')
    expect(checkIn.form).toBeNull()
    expect(checkIn.rules).toMatchObject({ signs: [], progressSeenBy: [], file: 'agreements' })
  })
})

describe('the next conversation', () => {
  const every = (rhythmMonths: number) => ({ ...kindNamed('learning').rules, rhythmMonths })

  test.each([
    ['three months later', 3, '2026-11-23', '2027-02-23'],
    ['on the last day of a shorter month', 3, '2027-01-31', '2027-04-30'],
    ['on the Friday before a Saturday', 12, '2026-11-20', '2027-11-19'],
    ['on the Friday before a Sunday', 12, '2026-11-21', '2027-11-19'],
    ['on a Monday that is one', 12, '2026-11-22', '2027-11-22'],
  ])('comes round at the rhythm of the kind: %s', (_, months, heldOn, expected) => {
    expect(nextAround(every(months), day(heldOn))?.toString()).toBe(expected)
  })

  test('falls on a working day, within the rhythm and at most two days sooner', () => {
    const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => day('2000-01-01').add({ days }))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), anyDay, (months, heldOn) => {
        const next = nextAround(every(months), heldOn)
        const sooner = next?.until(heldOn.add({ months }), { largestUnit: 'days' }).days
        expect(next?.dayOfWeek).toBeLessThanOrEqual(5)
        expect([0, 1, 2]).toContain(sooner)
      }),
    )
  })

  test('does not come by itself without a rhythm', () => {
    expect(nextAround(kindNamed('probation').rules, day('2026-11-30'))).toBeNull()
  })
})

describe('planning', () => {
  const leads = { leadsPeople: true, coach: false }
  const coaches = { leadsPeople: false, coach: true }
  const neither = { leadsPeople: false, coach: false }

  test.each([
    ['progress', true, true, false],
    ['development', true, true, false],
    ['check-in', true, true, true],
    ['appraisal', false, true, false],
    ['probation', false, true, false],
    ['learning', true, false, true],
    ['improvement', false, true, false],
  ])('%s: the employee %s, a manager %s, a coach %s', (code, employee, manager, coach) => {
    const { rules } = kindNamed(code)
    expect(mayPlanForThemselves(rules)).toBe(employee)
    expect(mayPlanWithOthers(rules, leads)).toBe(manager)
    expect(mayPlanWithOthers(rules, coaches)).toBe(coach)
    expect(mayPlanWithOthers(rules, neither)).toBe(false)
  })
})
