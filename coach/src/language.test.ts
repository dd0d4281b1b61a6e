import { expect, it } from 'vitest'
import { languageOf } from './language.ts'

it.each([
  ['Ik wil graag meer leren over plannen', 'nl'],
  ['I want to learn more about planning', 'en'],
  ['He was at the meeting with me', 'en'],
  ['Hij was er niet bij', 'nl'],
] as const)('tells the language of “%s”, whatever the screen', (text, language) => {
  expect(languageOf(text, 'nl')).toBe(language)
  expect(languageOf(text, 'en')).toBe(language)
})

it('takes the other word where the text does not tell', () => {
  expect(languageOf('', 'en')).toBe('en')
  expect(languageOf('Scrum, Excel', 'nl')).toBe('nl')
})
