import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { exampleReport } from '../../../test/factories/report.ts'
import { openDocuments, type Documents, type RenderedReport } from './documents.ts'
import type { ReportDocument } from './report-document.ts'

const documents = openDocuments()
afterAll(() => documents.close())

const rendered = async (document: ReportDocument, language: 'nl' | 'en' = 'nl'): Promise<RenderedReport> => {
  const outcome = await documents.render(document, language)
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.value
}

const withPoppler = spawnSync('pdfinfo', ['-v']).error === undefined
const poppler = (command: 'pdfinfo' | 'pdftotext', options: string[], pdf: Uint8Array): string =>
  spawnSync(command, [...options, '-', ...(command === 'pdftotext' ? ['-'] : [])], {
    input: pdf,
    encoding: 'utf8',
  }).stdout

describe('a sealed report', () => {
  it('says that it is PDF/A-2a, as Typst made sure of', async () => {
    const { pdf, pages } = await rendered(exampleReport())
    const text = Buffer.from(pdf).toString('latin1')
    expect(text.startsWith('%PDF-1.7')).toBe(true)
    expect(text).toMatch(/pdfaid:part>2</)
    expect(text).toMatch(/pdfaid:conformance>A</)
    expect(pages).toBe(2)
  })

  it('is the same file when the same report is made again', async () => {
    const [first, second] = [await rendered(exampleReport()), await rendered(exampleReport())]
    expect(Buffer.compare(first.pdf, second.pdf)).toBe(0)
  })

  it('never reads what people wrote as markup', async () => {
    const { pdf } = await rendered(exampleReport({ kind: '#panic("x") *a* $x$ [b] \\ = c' }))
    expect(pdf.length).toBeGreaterThan(1000)
  })

  it('can be empty but for who, when and signatures', async () => {
    const { conclusion: _, ...empty } = exampleReport({ sections: [], agreements: [], response: null })
    const { pages } = await rendered(empty)
    expect(pages).toBe(1)
  })

  it('says what a talk of a series came to, goal by goal', async () => {
    const goal = {
      what: 'De overdracht is volledig',
      measure: 'Alle velden',
      standing: 'not-yet',
      seen: 'Vier keer',
      own: 'Dat niemand iets hoeft na te vragen',
    } as const
    const conclusion = {
      about: 'improvement',
      number: 2,
      of: 4,
      support: 'Twee uur per week',
      goals: [goal],
      final: { outcome: 'prolonged', reason: 'Het gaat de goede kant op.' },
    } as const
    const { pages } = await rendered(exampleReport({ conclusion }))
    expect(pages).toBeGreaterThan(1)
  })

  it('can be very long', async () => {
    const text = 'Een lange zin over het werk van alledag.\n\n'.repeat(2000)
    const { pages } = await rendered(
      exampleReport({
        sections: [{ part: null, title: 'Terugkijken', words: [{ by: null, question: null, text }] }],
      }),
    )
    expect(pages).toBeGreaterThan(30)
  })

  it('seals whatever somebody wrote', async () => {
    const texts = fc.sample(fc.string({ unit: 'binary', maxLength: 60 }), { numRuns: 3000, seed: 20_261_121 })
    const clusters = fc.sample(fc.string({ unit: 'grapheme', maxLength: 30 }), {
      numRuns: 1000,
      seed: 20_261_121,
    })
    const words = [...texts, ...clusters].map((text) => ({
      by: { name: text.slice(0, 20), voice: 'employee' as const },
      question: text,
      text,
    }))
    for (let from = 0; from < words.length; from += 500) {
      const { pages } = await rendered(
        exampleReport({ sections: [{ part: null, title: 'Alles', words: words.slice(from, from + 500) }] }),
      )
      expect(pages).toBeGreaterThan(1)
    }
  })

  it('seals every single character of Unicode', async () => {
    const planes = Array.from({ length: 17 }, (_, plane) => plane)
    for (const plane of planes) {
      const text = Array.from({ length: 0x10000 }, (_, low) =>
        String.fromCodePoint(plane * 0x10000 + low),
      ).filter((sign) => sign.isWellFormed())
      // The planes above the third hold nothing but private use, tags and selectors: a part stands for all.
      const part =
        plane > 3
          ? text.filter((_, index) => index % 97 === 0)
          : text.filter((_, index) => plane === 0 || index % 5 === 0)
      const { pages } = await rendered(
        exampleReport({
          sections: [
            { part: null, title: 'Teken', words: [{ by: null, question: null, text: part.join(' ') }] },
          ],
        }),
      )
      expect(pages).toBeGreaterThan(1)
    }
  })
})

describe.skipIf(!withPoppler)(
  'a sealed report, read by another program (skipped where poppler-utils is not installed)',
  () => {
    it('is tagged: headings, lists, a table with headers', async () => {
      const { pdf } = await rendered(exampleReport())
      const structure = poppler('pdfinfo', ['-struct'], pdf)
      for (const tag of [
        'Document',
        'H1',
        'H2',
        'P (block)',
        'L (block)',
        'LI (block)',
        'Table',
        'THead',
        'TH ',
        'TBody',
        'TD',
      ]) {
        expect(structure).toContain(tag)
      }
    })

    it('carries its title, its language and the moment of sealing', async () => {
      const { pdf } = await rendered(exampleReport())
      const info = poppler('pdfinfo', ['-isodates'], pdf)
      expect(info).toMatch(/Title: +Verslag Voortgangsgesprek, Sanne de Vries, 17 november 2026/)
      expect(info).toMatch(/Tagged: +yes/)
      expect(info).toMatch(/CreationDate: +2026-12-05T05:00:00Z/)
      expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/Lang \(nl\)/)
    })

    it('tells every moment in the time zone of the organisation, and who did not sign', async () => {
      const text = poppler('pdftotext', ['-layout'], (await rendered(exampleReport())).pdf)
      expect(text).toContain('Ondertekend voor gezien')
      expect(text).toContain('20 november 2026 om 15:10')
      expect(text).toContain('Niet ondertekend')
      expect(text).toContain('De termijn liep af op 4 december 2026 om 23:59')
      expect(text).toContain('5 december 2026 om 06:00, tijdzone Europe/Amsterdam')
      expect(text).toContain('Pagina 1 van 2')
      expect(text).toContain('9f2c41ab 77e0d3b8 5c6a1f0e 4d2b9c8a 7f6e5d4c 3b2a1908 7f6e5d4c 3b2a1908')
    })

    it('speaks English where the report does', async () => {
      const text = poppler('pdftotext', ['-layout'], (await rendered(exampleReport(), 'en')).pdf)
      expect(text).toContain('Signed for having seen it')
      expect(text).toMatch(/Tuesday,? 17 November 2026/)
    })

    it('says so when a character had to be written as its number', async () => {
      const { pdf } = await rendered(exampleReport({ organization: '王明' }))
      const text = poppler('pdftotext', ['-layout'], pdf).replaceAll(/\s+/g, ' ')
      expect(text).toContain('[U+738B U+660E]')
      expect(text).toContain('2 tekens konden niet worden afgedrukt')
    })
  },
)

describe('where documents cannot be made', () => {
  const scripted = (body: string): Documents => {
    const path = join(mkdtempSync(join(tmpdir(), 'typesetter-')), 'typesetter.mjs')
    writeFileSync(path, body)
    return openDocuments({ script: pathToFileURL(path), patience: 2000 })
  }

  it.each([
    ['the compiler does not load', `process.on('message', () => process.send({ type: 'unavailable' }))`],
    ['it does not start', `process.exit(3)`],
    ['it crashes', `process.on('message', () => process.kill(process.pid, 'SIGSEGV'))`],
    ['it hangs', `process.on('message', () => { for (;;) {} })`],
  ])('the report waits: %s', async (_, body) => {
    const failing = scripted(body)
    expect(await failing.render(exampleReport(), 'nl')).toEqual({
      ok: false,
      reason: 'documents-unavailable',
      details: {},
    })
    expect(await failing.render(exampleReport(), 'nl')).toMatchObject({ ok: false })
    await failing.close()
  })

  it('throws without a word of the report when it cannot be set', async () => {
    const failing = scripted(
      `process.on('message', () => process.send({ type: 'failed', because: 'Error' }))`,
    )
    await expect(failing.render(exampleReport(), 'nl')).rejects.toThrow('The report could not be set: Error')
    await failing.close()
  })
})
