import { expect, test } from 'vitest'
import { writtenLines } from './written-lines.ts'

test('lines that begin with a dash are a list, what stands around them is text', () => {
  expect(writtenLines('Dit wil ik:\n- luisteren\n- vragen\nEn verder\nniets.')).toEqual([
    { type: 'lines', text: 'Dit wil ik:' },
    { type: 'list', items: ['luisteren', 'vragen'] },
    { type: 'lines', text: 'En verder\nniets.' },
  ])
})

test('text without a list stays as it was written', () => {
  const text = 'Het gaat -vrij- goed.\n\n-12 graden'
  expect(writtenLines(text)).toEqual([{ type: 'lines', text }])
})
