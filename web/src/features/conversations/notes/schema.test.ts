import { expect, test } from 'vitest'
import { withoutTables } from './schema.ts'

test('of a table that is pasted the words come in, a line for each row', () => {
  const html = '<table><tr><th>Wie</th><th>Wat</th></tr><tr><td>Sanne</td><td>de cursus</td></tr></table>'
  const lines = [...withoutTables(html).matchAll(/<p>(.*?)<\/p>/g)].map(([, line = '']) =>
    line.replaceAll(/\s+/g, ' ').trim(),
  )
  expect(lines).toEqual(['Wie Wat', 'Sanne de cursus'])
})
