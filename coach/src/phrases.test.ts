import { describe, expect, it } from 'vitest'
import { PhraseLists, phrases } from './phrases.ts'
import { read } from './reading.ts'

const found = (list: readonly string[], text: string): string[] => {
  const reading = read(text, 'nl')
  return phrases(list)
    .in(reading)
    .flat()
    .map(({ first, end }) => text.slice(reading.words[first]?.start, reading.words[end - 1]?.end))
}

describe('Phrases', () => {
  it('finds a phrase whatever its case and accents', () => {
    expect(found(['reünie', 'aan de slag'], 'Op de Reunie gingen we AAN DE SLAG.')).toEqual([
      'Reunie',
      'AAN DE SLAG',
    ])
  })

  it('takes the longest where several begin', () => {
    expect(found(['meer', 'meer dan'], 'meer dan vijf, en meer')).toEqual(['meer dan', 'meer'])
  })

  it('knows beginnings, endings, choices and any word', () => {
    expect(found(['verbeter*'], 'de verbeteringen')).toEqual(['verbeteringen'])
    expect(found(['*klachten'], 'rugklachten en klachten')).toEqual(['rugklachten', 'klachten'])
    expect(found(['elke|iedere vrijdag'], 'Iedere vrijdag')).toEqual(['Iedere vrijdag'])
    expect(found(['om de _ weken'], 'om de drie weken')).toEqual(['om de drie weken'])
  })

  it('lets up to three words stand between where that is said', () => {
    expect(found(['zit ... thuis'], 'Hij zit thuis. Hij zit nu al weken thuis.')).toEqual([
      'zit thuis',
      'zit nu al weken thuis',
    ])
    expect(found(['zit ... thuis'], 'Hij zit nu al drie weken thuis.')).toEqual([])
  })

  it('looks for several lists at once, each by itself', () => {
    const reading = read('Hij zit thuis met rugklachten.', 'nl')
    const lists = new PhraseLists([['zit', 'zit thuis met', '*klachten'], ['thuis met', 'met'], []])
    expect(lists.in(reading).map((matches) => matches.map(({ first, end }) => [first, end]))).toEqual([
      [
        [1, 4],
        [4, 5],
      ],
      [[2, 4]],
      [],
    ])
  })

  it('knows by a point at the end what ends a clause', () => {
    expect(found(['de tweede .'], 'De tweede levering komt, na de tweede, en dan De Tweede.')).toEqual([
      'de tweede',
      'De Tweede',
    ])
  })

  it('never goes over the end of a sentence', () => {
    expect(found(['aan de'], 'Ik ben aan. De rest niet.')).toEqual([])
  })

  it('costs as much for each word however long the text', () => {
    const cost = (many: number): number => {
      const reading = read('zit zit aan '.repeat(many), 'nl')
      phrases(['zit ... thuis', 'zit zit ... zit ... aan de', 'zi*', '*it aan']).in(reading)
      return reading.steps()
    }
    expect(cost(2000) / cost(1000)).toBeLessThan(2.1)
  })
})
