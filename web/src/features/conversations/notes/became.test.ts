import { describe, expect, it, test } from 'vitest'
import { toldIn } from './became.ts'

describe('a line says of itself what it is to become', () => {
  it.each([
    ['Sanne volgt de cursus /afspraak', 'agreement', 'Sanne volgt de cursus'],
    ['/afspraak Sanne volgt de cursus', 'agreement', 'Sanne volgt de cursus'],
    ['Sanne takes the course /agreement ', 'agreement', 'Sanne takes the course'],
    ['/Doel leerlingen begeleiden', 'goal', 'leerlingen begeleiden'],
    ['leerlingen begeleiden /goal', 'goal', 'leerlingen begeleiden'],
    ['/afspraak', 'agreement', ''],
  ])('%j', (line, became, rest) => {
    const told = toldIn(line)
    expect(told?.became).toBe(became)
    expect(line.slice(0, told?.from) + line.slice(told?.to)).toBe(rest)
  })
})

test.each(['', 'een afspraak', 'en/of', '/afspraken maken', 'kijk op /afspraak/12 na', 'het /doel bereiken'])(
  '%j stays as it is',
  (line) => expect(toldIn(line)).toBeNull(),
)
