import { describe, expect, it } from 'vitest'
import { recognise } from '../people/public.ts'
import { goalColumns, missingIn } from './file-heading.ts'

const fieldsOf = (...headings: string[]) =>
  goalColumns(recognise(headings, null, null), undefined).map(({ field }) => field)

describe('the headings of a file of goals', () => {
  it.each([
    [
      ['Personeelsnummer', 'Doel', 'Waarom', 'Van', 'Naar', 'Eenheid', 'Klaar op'],
      ['number', 'what', 'why', 'from', 'to', 'measured-in', 'by'],
    ],
    [
      ['Staff number', 'Goal', 'Why', 'From', 'To', 'Unit', 'Due date'],
      ['number', 'what', 'why', 'from', 'to', 'measured-in', 'by'],
    ],
    [
      ['E-mail', 'Titel', 'Hoe', 'Soort doel', 'Termijn', 'Waaraan je het ziet'],
      ['email', 'what', 'how', 'kind', 'horizon', 'measure'],
    ],
    [
      ['Voornaam', 'Tussenvoegsel', 'Achternaam', 'Leerdoel'],
      ['given-name', 'infix', 'family-name', 'what'],
    ],
    [
      ['Voor wie', 'Wat', 'Waaraan zie je het'],
      ['full-name', 'what', 'measure'],
    ],
    [
      ['For whom', 'What'],
      ['full-name', 'what'],
    ],
  ])('are recognised: %j', (headings, fields) => {
    expect(fieldsOf(...headings)).toEqual(fields)
  })

  it('may say steps and milestones in several columns', () => {
    expect(fieldsOf('Naam', 'Doel', 'Stap 1', 'Stap 2', 'Mijlpaal 1', 'Mijlpaal 2')).toEqual([
      'full-name',
      'what',
      'steps',
      'steps',
      'milestones',
      'milestones',
    ])
  })

  it('mean one thing once: of two the surer is read', () => {
    expect(fieldsOf('Nummer', 'Omschrijving', 'Doel')).toEqual(['number', null, 'what'])
  })

  it('that ask what may not be kept are never read', () => {
    const columns = goalColumns(recognise(['Naam', 'Doel', 'BSN', 'Verzuim'], null, null), undefined)
    expect(columns.map(({ field, refused }) => [field, refused])).toEqual([
      ['full-name', null],
      ['what', null],
      [null, 'bsn'],
      [null, 'health'],
    ])
  })

  it.each([
    [['Doel', 'Klaar op'], 'person'],
    [['Naam', 'Klaar op'], 'what'],
    [['Kleur', 'Maat'], 'both'],
    [['Naam', 'Doel'], null],
  ])('say which columns are missing: %j', (headings, missing) => {
    expect(missingIn(goalColumns(recognise(headings, null, null), undefined))).toBe(missing)
  })

  it('say of two that mean the same which other one it could have been', () => {
    const columns = goalColumns(recognise(['Nummer', 'Omschrijving', 'Doel', 'Kleur'], null, null), undefined)
    expect(columns.map(({ couldBe, how }) => [couldBe, how])).toEqual([
      [null, 'recognised'],
      ['what', 'ignored'],
      [null, 'recognised'],
      [null, 'ignored'],
    ])
  })
})

describe('the columns of a file of goals that are pointed out by hand', () => {
  const byHand = (headings: readonly string[], said: string) =>
    goalColumns(recognise(headings, null, null), said).map(({ field, how }) => `${how} ${field}`)

  it('mean what is said of their place, whatever stands above them', () => {
    expect(byHand(['Kleur', 'Maat', 'Doel'], 'full-name,what,')).toEqual([
      'by-hand full-name',
      'by-hand what',
      'ignored null',
    ])
  })

  it('are not read where nothing is said, nor where what is said is no field', () => {
    expect(byHand(['Naam', 'Doel', 'Waarom'], 'full-name,nonsense')).toEqual([
      'recognised full-name',
      'ignored null',
      'ignored null',
    ])
  })

  it('mean one thing once, save steps and milestones', () => {
    expect(byHand(['A', 'B', 'C', 'D'], 'what,what,steps,steps')).toEqual([
      'by-hand what',
      'ignored null',
      'by-hand steps',
      'by-hand steps',
    ])
  })

  it('are never what may not be kept', () => {
    expect(byHand(['BSN', 'Doel'], 'number,what')).toEqual(['refused null', 'recognised what'])
  })
})
