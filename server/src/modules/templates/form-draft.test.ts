import { form as formSchema, type Field, type Form } from '@tweespraak/contract/form'
import { describe, expect, test } from 'vitest'
import { builtInKinds } from './built-in/all.ts'
import { closeDraft, type Draft, nothingWritten, saveDraft } from './draft.ts'
import { finished, nextVersion, type Written } from './form-draft.ts'
import { readFormFile, writeFormFile } from './form-file.ts'

const at = '2026-11-24T09:00:00Z'
const words = (nl: string, en = nl) => ({ nl, en })
const question: Field = {
  id: 'proud',
  type: 'text',
  label: words('Trots', ''),
  questions: { employee: words('Waar ben je trots op?', ''), manager: words('', '') },
  guidance: { employee: words('', ''), manager: words('Voor niemand', '') },
  answeredBy: 'employee',
  required: true,
}
const content: Form = {
  sections: [
    { id: 's', part: 'agree', title: words('', 'Back'), introduction: words('', ''), fields: [question] },
  ],
}
const written = { name: words('Jaargesprek', ''), content }
const draft: Draft<Written> = { written, revision: 3, savedAt: at }
const progress = builtInKinds.find(({ code }) => code === 'progress')

describe('a draft', () => {
  test('is saved on top of what was seen, and counts on', () => {
    expect(
      saveDraft(draft, { written: { ...written, name: words('Anders') }, baseRevision: 3, at }),
    ).toMatchObject({ ok: true, value: { revision: 4 } })
    expect(saveDraft(nothingWritten, { written, baseRevision: 0, at })).toMatchObject({
      value: { revision: 1 },
    })
  })

  test('is not saved over what somebody else wrote meanwhile, unless it is the same', () => {
    const late = { written: { ...written, name: words('Anders') }, baseRevision: 2, at }
    expect(saveDraft(draft, late)).toMatchObject({ reason: 'changed-elsewhere', details: { revision: 3 } })
    expect(saveDraft(draft, { ...late, written })).toEqual({ ok: true, value: draft })
  })

  test('counts on when it is let go of, so that an old tab is noticed', () => {
    const closed = closeDraft(draft, 3, at)
    expect(closed).toEqual({ ok: true, value: { written: null, revision: 4, savedAt: at } })
    if (closed.ok)
      expect(saveDraft(closed.value, { written, baseRevision: 3, at })).toMatchObject({
        reason: 'changed-elsewhere',
      })
    expect(closeDraft(draft, 2, at)).toMatchObject({ reason: 'changed-elsewhere' })
  })
})

describe('what is published', () => {
  test('reads in both languages what stood in one, and holds nothing that is empty or asked of nobody', () => {
    const next = finished(written)
    expect(next.name).toEqual(words('Jaargesprek'))
    const [section] = next.content.sections
    expect(section?.title).toEqual(words('Back'))
    expect(section).not.toHaveProperty('introduction')
    expect(section?.fields).toEqual([
      {
        id: 'proud',
        type: 'text',
        label: words('Trots'),
        questions: { employee: words('Waar ben je trots op?') },
        answeredBy: 'employee',
        required: true,
      },
    ])
    expect(formSchema.safeParse(next.content).success).toBe(true)
  })

  test.each(builtInKinds.flatMap(({ code, form }) => (form === null ? [] : [[code, form] as const])))(
    'leaves the form of %s as it is',
    (_, form) => {
      expect(finished({ name: words('x'), content: form }).content).toEqual(form)
    },
  )

  test('is refused when it asks nothing new, and not when only its name is', () => {
    const last = finished(written)
    expect(nextVersion(draft, last, [], 3)).toMatchObject({ reason: 'nothing-changes' })
    expect(nextVersion({ ...draft, written: null }, last, [], 3)).toMatchObject({ reason: 'nothing-changes' })
    expect(nextVersion(draft, { ...last, name: words('Eerst anders') }, [], 3)).toMatchObject({ ok: true })
  })

  test('is refused when something is missing, has no name, or was changed meanwhile', () => {
    const unsound = { ...draft, written: { ...written, content: { sections: [] } } }
    expect(nextVersion(unsound, null, [], 3)).toMatchObject({
      reason: 'form-not-sound',
      details: { problems: [{ code: 'no-questions' }] },
    })
    const nameless = { ...draft, written: { ...written, name: words(' ') } }
    expect(nextVersion(nameless, null, [], 3)).toMatchObject({ reason: 'form-not-sound' })
    expect(nextVersion(draft, null, [], 2)).toMatchObject({ reason: 'changed-elsewhere' })
  })

  test('is refused when a kind that uses it would ask nothing of somebody who prepares', () => {
    if (progress === undefined) throw new Error('There is a progress conversation')
    const kinds = [{ kindId: 'k', rules: progress.rules }]
    expect(nextVersion(draft, null, kinds, 3)).toMatchObject({
      reason: 'form-does-not-fit',
      details: { kindId: 'k', side: 'manager' },
    })
  })

  test('may ask somebody more who comes to the talk, and nobody who does not', () => {
    if (progress?.form === undefined || progress.form === null) throw new Error('There is a progress form')
    const more: Field = {
      ...question,
      id: 'third',
      answeredBy: 'third',
      questions: { third: words('Wat zag je?') },
    }
    const section = { id: 'more', part: 'agree', title: words('Meer'), fields: [more] } as const
    const asking = {
      ...draft,
      written: {
        ...written,
        content: { sections: [...progress.form.sections, { ...section, fields: [more] }] },
      },
    }
    const kinds = (thirdParty: 'none' | 'optional') => [
      { kindId: 'k', rules: { ...progress.rules, thirdParty } },
    ]
    expect(nextVersion(asking, null, kinds('optional'), 3)).toMatchObject({ ok: true })
    expect(nextVersion(asking, null, kinds('none'), 3)).toMatchObject({
      reason: 'form-does-not-fit',
      details: { kindId: 'k', side: 'third' },
    })
  })
})

describe('a form as a file', () => {
  test.each(
    builtInKinds.flatMap(({ code, name, form }) => (form === null ? [] : [[code, name, form] as const])),
  )('%s is the same after a round trip', (_, name, form) => {
    expect(readFormFile(writeFormFile({ name, content: form }))).toEqual({
      ok: true,
      value: { name, content: form },
    })
  })

  test.each([
    ['what is no JSON', '{', 'form-file-unreadable', undefined],
    ['JSON of something else', '[]', 'form-file-wrong', ''],
    ['another kind of file', '{"tweespraak":"kind","format":1}', 'form-file-wrong', 'tweespraak'],
    [
      'a question of an unknown type',
      writeFormFile(written).replace('"type": "text"', '"type": "essay"'),
      'form-file-wrong',
      'form.sections[0].fields[0].type',
    ],
    [
      'a name that is a number',
      writeFormFile(written).replace('"nl": "Jaargesprek"', '"nl": 7'),
      'form-file-wrong',
      'name.nl',
    ],
  ])('is refused with the place: %s', (_, text, reason, place) => {
    expect(readFormFile(text)).toMatchObject({ reason, details: place === undefined ? {} : { at: place } })
  })
})
