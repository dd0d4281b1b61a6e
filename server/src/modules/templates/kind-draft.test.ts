import type { KindRules } from '@tweespraak/contract/templates'
import { describe, expect, test } from 'vitest'
import { builtInKinds } from './built-in/all.ts'
import { arranged, codeFor, nextKind, soundKind, type StandingKind } from './kind-draft.ts'

const builtIn = (code: string): StandingKind => {
  const found = builtInKinds.find((kind) => kind.code === code)
  if (found === undefined) throw new Error(`No built-in kind ${code}`)
  return {
    ...found,
    kindId: code,
    version: 3,
    publishedAt: '2026-01-01T00:00:00Z',
    form: found.form === null ? null : { formId: `form of ${code}`, version: 2, content: found.form },
    formName: found.name,
    origin: found.code,
    retiredAt: null,
  }
}
const changed = (kind: StandingKind, rules: Partial<KindRules>) => ({
  content: { ...kind, rules: { ...kind.rules, ...rules } },
  baseVersion: 3,
})

describe('the next version of a kind', () => {
  const progress = builtIn('progress')

  test('says what was written, in both languages', () => {
    const content = { ...progress, name: { nl: 'Jaargesprek', en: ' ' } }
    const next = nextKind(progress, { content, baseVersion: 3 }, progress.form, false)
    expect(next).toMatchObject({ ok: true, value: { name: { nl: 'Jaargesprek', en: 'Jaargesprek' } } })
  })

  test('is refused when somebody else published first', () => {
    const given = { ...changed(progress, { companion: false }), baseVersion: 2 }
    expect(nextKind(progress, given, progress.form, false)).toMatchObject({
      reason: 'changed-elsewhere',
      details: { version: 3 },
    })
  })

  test('is refused when nothing would be different, also when it was ticked in another order', () => {
    const again = changed(progress, { plannedBy: ['manager', 'employee', 'employee'] })
    expect(nextKind(progress, again, progress.form, false)).toMatchObject({ reason: 'nothing-changes' })
  })

  test('is another with a form of its own, or with the same form as it was published since', () => {
    const same = changed(progress, {})
    expect(nextKind(progress, same, progress.form, true).ok).toBe(true)
    if (progress.form === null) throw new Error('This kind has a form')
    expect(nextKind(progress, same, { ...progress.form, version: 3 }, false).ok).toBe(true)
  })

  test('is refused with every contradiction and where it is', () => {
    expect(
      nextKind(progress, changed(progress, { prepares: ['employee'] }), progress.form, false),
    ).toMatchObject({
      reason: 'kind-not-sound',
      details: {
        problems: [
          { code: 'form-asks', part: 'form', side: 'manager' },
          { code: 'reveal-takes-two', part: 'reveal' },
        ],
      },
    })
  })

  test('never opens a development conversation, whatever was edited before', () => {
    const development = builtIn('development')
    const opened = changed(development, { reportSeenBy: ['hr'] })
    expect(nextKind(development, opened, development.form, false)).toMatchObject({ reason: 'kind-not-sound' })
    const copy = { ...opened.content, name: { nl: 'Iets anders', en: 'Something else' } }
    expect(soundKind(copy, development.form, 'development')).toMatchObject({ reason: 'kind-not-sound' })
    expect(soundKind(copy, development.form, null).ok).toBe(true)
  })
})

describe('a code', () => {
  test.each([
    ['Exitgesprek (kort)', 'exitgesprek-kort'],
    ['Één op één', 'een-op-een'],
    ['  2e jaar: de balans!  ', 'e-jaar-de-balans'],
    ['360°', 'gesprek'],
    ['Über', 'uber'],
    ['x'.repeat(80), 'x'.repeat(40)],
  ])('of %j is %s', (nl, code) => {
    expect(codeFor({ nl, en: '' }, new Set())).toBe(code)
    expect(code).toMatch(/^[a-z][a-z0-9-]{1,39}$/)
  })

  test('that is taken gets a number, and stays short enough', () => {
    const taken = new Set(['jaargesprek', 'jaargesprek-2', 'x'.repeat(40)])
    expect(codeFor({ nl: 'Jaargesprek', en: '' }, taken)).toBe('jaargesprek-3')
    expect(codeFor({ nl: 'x'.repeat(50), en: '' }, taken)).toBe(`${'x'.repeat(36)}-2`)
  })
})

describe('the order', () => {
  const kinds = [
    { kindId: 'a', retiredAt: null },
    { kindId: 'b', retiredAt: '2026-01-01T00:00:00Z' },
    { kindId: 'c', retiredAt: null },
  ]

  test('puts those in use first, and keeps the others behind them', () => {
    expect(arranged(kinds, ['c', 'a'])).toEqual({ ok: true, value: ['c', 'a', 'b'] })
  })

  test.each([[['a']], [['a', 'a']], [['a', 'b']], [['a', 'b', 'c']]])(
    'is refused when other kinds are in use than were seen: %j',
    (wanted) => expect(arranged(kinds, wanted)).toMatchObject({ reason: 'changed-elsewhere' }),
  )
})
