import { describe, expect, it } from 'vitest'
import { recognise } from '../people/public.ts'
import { columnFault, goalColumns } from './file-heading.ts'

const fieldsOf = (...headings: string[]) =>
  goalColumns(recognise(headings, null, null)).map(({ field }) => field)

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
      ['Voor wie', 'Wat'],
      ['full-name', 'what'],
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
    const columns = goalColumns(recognise(['Naam', 'Doel', 'BSN', 'Verzuim'], null, null))
    expect(columns.map(({ field, refused }) => [field, refused])).toEqual([
      ['full-name', null],
      ['what', null],
      [null, 'bsn'],
      [null, 'health'],
    ])
  })

  it.each([
    [['Doel', 'Klaar op'], 'goal-person-column-missing'],
    [['Naam', 'Klaar op'], 'goal-what-column-missing'],
    [['Kleur', 'Maat'], 'goal-columns-missing'],
    [['Naam', 'Doel'], null],
  ])('say by what nothing can be proposed: %j', (headings, fault) => {
    expect(columnFault(goalColumns(recognise(headings, null, null)))).toBe(fault)
  })
})
