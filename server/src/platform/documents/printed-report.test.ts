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
