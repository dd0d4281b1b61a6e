import { describe, expect, it } from 'vitest'
import { exampleReport } from '../../../test/factories/report.ts'
import { printedReport } from './printed-report.ts'

describe('the check number on paper', () => {
  it.each([
    ['nl', /het verslag en de afspraken.* Een schriftelijke reactie staat erbij/],
    ['en', /the report and the agreements.* A written response stands with it/],
  ] as const)('says what it belongs to, and that a response only stands with it (%s)', (language, said) => {
    expect(printedReport(exampleReport(), language).labels).toMatchObject({
      checkNumberMeans: expect.stringMatching(said),
    })
  })
})

describe('what was settled by criteria', () => {
  it('stands as one line for each criterion, with what shows it and its day, and adds nothing up', () => {
    const { assessment } = printedReport(exampleReport(), 'nl')
    expect(assessment?.period).toMatch(/1 januari 2025.*31 december 2025.*geen totaal of gemiddelde/)
    expect(assessment?.criteria.map(({ name, score }) => [name, score])).toEqual([
      ['Vakmanschap', 'Meer dan afgesproken'],
      ['Samenwerken', 'Zoals afgesproken'],
    ])
    expect(assessment?.criteria[0]?.evidence).toEqual([
      '3 juli 2025: Een spoedgeval goed overgedragen',
      'Afspraak, uiterlijk 1 september 2025, nagekomen: De vorm overdragen aan Oost',
      'Verslag van 12 juni 2025: Voortgangsgesprek',
    ])
  })
})

describe('what it comes to', () => {
  it('stands with its days, its reason and what it does not do by itself', () => {
    const { conclusion } = printedReport(exampleReport(), 'nl')
    expect(conclusion).toMatchObject({
      outcome: 'De proeftijd wordt verlengd',
      facts: [{ value: '30 november 2026' }, { label: 'Verlengd tot en met', value: '31 december 2026' }],
      note: expect.stringContaining('Dit verslag is die afspraak niet'),
    })
    const stopped = exampleReport({
      conclusion: {
        about: 'probation',
        outcome: 'stop',
        endsOn: null,
        until: null,
        reason: 'Het past niet.',
      },
    })
    expect(printedReport(stopped, 'en').conclusion).toMatchObject({
      facts: [],
      note: expect.stringContaining('does not end the employment contract'),
    })
  })
})

describe('the signature of who took over after the talk', () => {
  it.each([
    ['nl', 'Ondertekend voor gezien, als opvolger van Mo de Wit, niet bij het gesprek'],
    ['en', 'Signed for having seen it, as successor of Mo de Wit, not at the talk'],
  ] as const)('says that they have seen it, and whom they succeed (%s)', (language, manner) => {
    const [employee] = exampleReport().signatures
    if (employee === undefined) throw new Error('Nobody signed the example')
    const signatures = [{ ...employee, part: 'successor' as const, succeeds: 'Mo de Wit' }]
    expect(printedReport(exampleReport({ signatures }), language).signatures).toMatchObject([{ manner }])
  })
})
