import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountOf, dayOf, horizonOf, kindOf, partsIn, saidMeasure } from './file-cell.ts'

const reader = { language: 'nl', today: '2026-11-23' } as const

describe('a day in a file of goals', () => {
  it.each([
    ['31-12-2026', '2026-12-31'],
    ['2026-12-31', '2026-12-31'],
    ['31/12/2026', '2026-12-31'],
    ['1 maart 2027', '2027-03-01'],
    ['eind Q3', '2027-09-30'],
    ['over zes weken', '2027-01-04'],
    ['in six weeks', '2027-01-04'],
    ['end of Q3', '2027-09-30'],
    ['1-2-2020', '2020-02-01'],
  ])('%s is counted from today', (text, day) => {
    expect(dayOf(text, reader)).toBe(day)
  })

  it.each(['zo snel mogelijk', 'doorlopend', 'elke maand', '?'])('%s is none', (text) => {
    expect(dayOf(text, reader)).toBeNull()
  })
})

describe('a number in a file of goals', () => {
  it.each([
    ['12', 12, null],
    ['12,5', 12.5, null],
    ['12.5', 12.5, null],
    ['-3', -3, null],
    ['80 %', 80, '%'],
    ['80%', 80, '%'],
    ['8 gesprekken', 8, 'gesprekken'],
    ['€ 2.500,00', 2500, '€'],
    ['1.234.567', 1234567, null],
    ['1,234,567.5', 1234567.5, null],
    ['2500.125', 2500.125, null],
    ['0,125', 0.125, null],
  ])('%s is read', (text, number, of) => {
    expect(amountOf(text)).toEqual({ number, of })
  })

  it.each(['', 'veel', '1.500', '1,500', 'q3', '99999999999'])('%j is not guessed', (text) => {
    expect(amountOf(text)).toBeNull()
  })
})

describe('how one sees it, in one cell', () => {
  it.each([
    ['ja/nee', { as: 'yes-no' }],
    ['Yes / No', { as: 'yes-no' }],
    [
      'van 3 naar 8 gesprekken',
      { as: 'number', from: { number: 3, of: null }, to: { number: 8, of: 'gesprekken' } },
    ],
    ['from 10% to 5%', { as: 'number', from: { number: 10, of: '%' }, to: { number: 5, of: '%' } }],
    ['3 → 8', { as: 'number', from: { number: 3, of: null }, to: { number: 8, of: null } }],
    ['aantal gesprekken', { as: 'words' }],
  ])('%s', (text, measure) => {
    expect(saidMeasure(text)).toEqual(measure)
  })
})

describe('kinds, horizons and parts', () => {
  it('are said by the words of the screens, in both languages', () => {
    expect(
      ['Resultaat in het werk', 'Learning at the workplace', 'persoonlijk', 'blauw'].map(kindOf),
    ).toEqual(['result', 'learning', 'personal', null])
    expect(['Eén jaar', 'Three years', 'deze periode', '7 jaar'].map(horizonOf)).toEqual([
      'year',
      'three-years',
      'period',
      null,
    ])
  })

  it('stand on lines of their own or between semicolons, with or without a bullet', () => {
    expect(partsIn('1. Kiezen\n- Oefenen; Vertellen |')).toEqual(['Kiezen', 'Oefenen', 'Vertellen'])
  })

  it('never fail on any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        amountOf(text)
        saidMeasure(text)
        partsIn(text)
        dayOf(text, reader)
      }),
    )
  })
})
