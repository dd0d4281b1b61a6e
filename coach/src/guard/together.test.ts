import { describe, expect, it } from 'vitest'
import { PhraseLists } from '../phrases.ts'
import { read } from '../reading.ts'
import { halvesOf, together } from './together.ts'

const found = (source: string, text: string): string[] => {
  const reading = read(text, 'nl')
  return halvesOf('any', source).flatMap(({ one, other }) => {
    const [ones = [], others = []] = new PhraseLists([one, other]).in(reading)
    return together(reading, ones, others).map(({ first, end }) =>
      text.slice(reading.words[first]?.start, reading.words[end - 1]?.end),
    )
  })
}

describe('What is said together', () => {
  const drinks = 'drinkt|dronk + stiekem / te veel'

  it('is found in whichever order', () => {
    expect(found(drinks, 'De laatste tijd drinkt hij weer te veel.')).toEqual(['drinkt hij weer te veel'])
    expect(found(drinks, 'Ik denk dat hij te veel drinkt.')).toEqual(['te veel drinkt'])
    expect(found(drinks, 'Hij dronk stiekem.')).toEqual(['dronk stiekem'])
  })

  it('is not found over two clauses, nor too far apart, nor one half of it', () => {
    expect(found(drinks, 'Zij drinkt thee, en hij praat te veel.')).toEqual([])
    expect(found(drinks, 'Zij drinkt thee die een twee drie vier vijf zes te veel.')).toEqual([])
    expect(found(drinks, 'Zij drinkt en drinkt.')).toEqual([])
  })

  it('costs as much for each word however long the text', () => {
    const cost = (many: number): number => {
      const reading = read('drinkt te veel '.repeat(many), 'nl')
      const [ones = [], others = []] = new PhraseLists([['drinkt'], ['te veel']]).in(reading)
      together(reading, ones, others)
      return reading.steps()
    }
    expect(cost(2000) / cost(1000)).toBeLessThan(2.1)
  })
})
