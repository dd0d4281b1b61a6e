import { type Field, type Form, sides, type Side } from '@tweespraak/contract/form'
import { kindProblems } from '@tweespraak/contract/kind-problems'
import { builtInKindCodes, type KindRules } from '@tweespraak/contract/templates'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtInKinds } from './built-in/all.ts'
import type { StandingKind } from './kind-draft.ts'
import { readKindFile, writeKindFile } from './kind-file.ts'

const text = fc.string({ minLength: 1, maxLength: 40 }).filter((each) => each.trim() !== '')
const words = fc.record({ nl: text, en: text })
const days = fc.option(fc.nat({ max: 20 }), { nil: null })

const fieldOf = (side: Side): fc.Arbitrary<Omit<Field, 'id'>> => {
  const frame = {
    label: words,
    questions: words.map((question) => ({ [side]: question })),
    answeredBy: fc.constant(side),
    required: fc.boolean(),
  }
  return fc.oneof(
    fc.record({ ...frame, type: fc.constantFrom('text', 'yes-no', 'date', 'competencies', 'goals') }),
    fc.record({
      ...frame,
      type: fc.constant('scale' as const),
      steps: fc.array(words, { minLength: 2, maxLength: 10 }),
    }),
    fc.record({
      ...frame,
      type: fc.constantFrom('choice' as const, 'choices' as const),
      options: fc
        .array(words, { minLength: 2, maxLength: 4 })
        .map((labels) => labels.map((label, index) => ({ value: `o${index}`, label }))),
    }),
    fc.record({
      ...frame,
      type: fc.constant('number' as const),
      minimum: fc.integer({ max: 0 }),
      maximum: fc.nat(),
    }),
  )
}

const formFor = (asked: readonly Side[]): fc.Arbitrary<Form> =>
  fc.tuple(words, fc.tuple(...asked.map(fieldOf))).map(([title, fields]) => ({
    sections: [
      {
        id: 'section',
        part: 'look-back',
        title,
        fields: fields.map((field, index) => ({ ...field, id: `q${index}` }) as Field),
      },
    ],
  }))

/** Rules of every sort that go together. */
const soundRules: fc.Arbitrary<KindRules> = fc
  .record({
    ledBy: fc.constantFrom('manager', 'employee', 'equals', 'either', 'coach' as const),
    prepares: fc.subarray([...sides]),
    signs: fc.subarray([...sides]),
    secondAssessor: fc.constantFrom('none', 'optional', 'expected' as const),
    thirdParty: fc.constantFrom('optional', 'expected' as const),
    companion: fc.boolean(),
    progress: fc.subarray(['hr', 'manager', 'managers-manager'] as const),
    readers: fc.subarray(['hr', 'manager', 'managers-manager'] as const),
    rhythmMonths: fc.option(fc.integer({ min: 1, max: 60 }), { nil: null }),
    report: days,
    signing: days,
    points: days,
    responds: fc.boolean(),
  })
  .map(({ progress, readers, report, signing, points, responds, ...chosen }) => {
    const filed = chosen.prepares.length > 0
    const signs = filed ? sides.filter((side) => side === 'employee' || chosen.signs.includes(side)) : []
    return {
      ...chosen,
      signs,
      plannedBy: chosen.ledBy === 'coach' ? ['employee', 'coach'] : ['employee', 'manager'],
      reveal: chosen.prepares.length < 2 ? 'each' : 'together',
      missingSignature: filed ? 'close-as-not-signed' : 'nothing-to-sign',
      progressSeenBy: progress,
      reportSeenBy: filed ? readers.filter((each) => progress.includes(each)) : [],
      file: filed ? 'report' : 'agreements',
      terms: {
        invitation: 20,
        talkingPoints: filed ? points : null,
        report: filed ? report : null,
        signing: filed ? signing : null,
        // Left out where there is no procedure, as in every file from before there was one.
        ...(responds && filed && progress.includes('hr') ? { response: 14, answer: 7 } : {}),
      },
    }
  })

const anyKind: fc.Arbitrary<StandingKind> = soundRules.chain((rules) =>
  fc.record({
    kindId: fc.uuid(),
    code: fc.constant('kind'),
    version: fc.integer({ min: 1 }),
    publishedAt: fc.constant('2026-01-01T00:00:00Z'),
    retiredAt: fc.constant(null),
    origin: fc.constantFrom(null, ...builtInKindCodes.filter((code) => code !== 'development')),
    name: words,
    description: words,
    rules: fc.constant(rules),
    formName: words,
    form:
      rules.prepares.length === 0
        ? fc.constant(null)
        : formFor(rules.prepares).map((content) => ({ formId: 'f', version: 1, content })),
  }),
)

const wholeOf = ({ name, description, rules, origin, form, formName }: StandingKind) => ({
  name,
  description,
  rules,
  origin,
  form: form === null ? null : { name: formName, content: form.content },
})

describe('a kind as a file', () => {
  test('is read as the kind that was written', () => {
    fc.assert(
      fc.property(anyKind, (kind) => {
        const asked = kind.form === null ? null : kind.rules.prepares
        expect(kindProblems(kind, { asked, origin: kind.origin })).toEqual([])
        expect(readKindFile(writeKindFile(kind))).toEqual({ ok: true, value: wholeOf(kind) })
      }),
    )
  })

  test.each(builtInKinds.map((kind) => [kind.code, kind] as const))('can hold %s', (_, kind) => {
    const standing: StandingKind = {
      ...kind,
      kindId: 'k',
      version: 1,
      publishedAt: '2026-01-01T00:00:00Z',
      form: kind.form === null ? null : { formId: 'f', version: 1, content: kind.form },
      formName: kind.form === null ? null : kind.name,
      origin: kind.code,
      retiredAt: null,
    }
    expect(readKindFile(writeKindFile(standing))).toEqual({ ok: true, value: wholeOf(standing) })
  })

  const development = builtInKinds.find(({ code }) => code === 'development')
  const written = (change: object) =>
    JSON.stringify({
      tweespraak: 'kind',
      format: 1,
      origin: 'development',
      name: development?.name,
      description: development?.description,
      rules: development?.rules,
      form: { name: development?.name, content: development?.form },
      ...change,
    })

  test.each([
    ['is no JSON', 'geen json', 'kind-file-unreadable', {}],
    ['is something else', '{"tweespraak":"form"}', 'kind-file-wrong', { at: 'tweespraak' }],
    ['is of a later format', written({ format: 2 }), 'kind-file-wrong', { at: 'format' }],
    [
      'lacks a rule',
      written({ rules: { ...development?.rules, reveal: 'never' } }),
      'kind-file-wrong',
      { at: 'rules.reveal' },
    ],
    [
      'has a form without questions',
      written({ form: { name: { nl: 'x', en: 'x' }, content: { sections: [] } } }),
      'kind-file-wrong',
      { at: 'form.content.sections' },
    ],
    [
      'opens a development conversation',
      written({ rules: { ...development?.rules, reportSeenBy: ['hr'] } }),
      'kind-not-sound',
      { problems: [{ code: 'development-is-private', part: 'reportSeenBy' }] },
    ],
  ])('that %s is refused, with the place', (_, file, reason, details) => {
    expect(readKindFile(file)).toEqual({ ok: false, reason, details })
  })
})
