import { expect, test } from 'vitest'
import { exampleFile } from './example-file.ts'

test('a file that a spreadsheet opens: marked, a row a line, and quoted where it must be', () => {
  const [kind, text = ''] = exampleFile([
    ['Nummer', 'Naam'],
    ['1', 'Bos; "Anna"'],
  ]).split(',', 2)
  expect(kind).toBe('data:text/csv;charset=utf-8')
  expect(decodeURIComponent(text)).toBe('\u{FEFF}Nummer;Naam\r\n1;"Bos; ""Anna"""\r\n')
})
