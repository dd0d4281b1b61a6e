import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalContent, editReport, hashContent, type ReportContent } from './report.ts'

const content: ReportContent = {
  schema: 1,
  conversationId: '019ab000-0000-7000-8000-000000000001',
  kind: { code: 'progress', version: 1, name: { nl: 'Voortgangsgesprek', en: 'Progress talk' } },
  language: 'nl',
  heldOn: '2026-11-24',
  people: [
    { personId: 'sanne', name: 'Sanne de Vries', role: 'employee' },
    { personId: 'mark', name: 'Mark Jansen', role: 'manager' },
  ],
  sections: [
    {
      sectionId: 'proud',
      title: 'Trots',
      words: { employee: 'Het rooster', manager: 'Haar rust', third: '', together: '' },
    },
  ],
  agreements: [
    {
      agreementId: 'a',
      what: 'Cursus',
      measure: null,
      dueOn: '2027-02-01',
      doer: 'employee',
      support: { kind: 'time', words: null },
    },
  ],
}

const words = (employee: string): ReportContent => ({
  ...content,
  sections: content.sections.map((section) => ({ ...section, words: { ...section.words, employee } })),
})

/** The same value with the keys of its objects the other way round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, each]) => [key, reversed(each)]),
  )
}

describe('the canonical content of a report', () => {
  it('does not depend on the order of keys', () => {
    expect(canonicalContent(reversed(content) as ReportContent)).toBe(canonicalContent(content))
  })

  it('is the same text for the same letters, however they are encoded', () => {
    expect(hashContent(words('caf\u00e9'))).toBe(hashContent(words('cafe\u0301')))
  })

  it('survives a journey through JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const given = words(text)
        expect(hashContent(JSON.parse(JSON.stringify(given)) as ReportContent)).toBe(hashContent(given))
      }),
    )
  })

  it('differs when anything that matters differs', () => {
    const changes: readonly ReportContent[] = [
      words('Iets anders'),
      { ...content, heldOn: '2026-11-25' },
      { ...content, agreements: [] },
      { ...content, people: content.people.toReversed() },
    ]
    expect(new Set([content, ...changes].map(hashContent)).size).toBe(changes.length + 1)
  })

  it('is what it was when the first report was signed', () => {
    expect(hashContent(content)).toMatchInlineSnapshot(
      `"8ca21d3d58f16c2cc70078d9f5ae1fec6a5fb59d4dcd1144ed038288424c765d"`,
    )
  })
})

describe('editing a report', () => {
  const given = { sectionId: 'proud', voice: 'together', text: 'Samen' } as const

  it('counts the changes of each text by itself', () => {
    const first = editReport(content, {}, { ...given, baseRevision: 1 })
    expect(first).toMatchObject({ value: { revision: 2, revisions: { 'proud.together': 2 } } })
    expect(editReport(content, { 'proud.employee': 5 }, { ...given, baseRevision: 1 }).ok).toBe(true)
  })

  it('is refused when another tab was first, with what stands there', () => {
    const refused = editReport(
      words('Nieuw'),
      { 'proud.employee': 2 },
      {
        ...given,
        voice: 'employee',
        baseRevision: 1,
      },
    )
    expect(refused).toMatchObject({ reason: 'changed-elsewhere', details: { text: 'Nieuw', revision: 2 } })
  })

  it('of a text that is already so is no conflict', () => {
    const again = { ...given, voice: 'employee', text: 'Het rooster', baseRevision: 0 } as const
    expect(editReport(content, { 'proud.employee': 7 }, again)).toMatchObject({ value: { revision: 7 } })
  })

  it('is refused for a section that is not there', () => {
    expect(editReport(content, {}, { ...given, sectionId: 'elders', baseRevision: 1 })).toMatchObject({
      reason: 'not-found',
    })
  })
})
