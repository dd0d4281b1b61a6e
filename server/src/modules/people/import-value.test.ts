import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseFullName, splitFamilyName } from './import-name.ts'
import { parseDate, parseEmail, parseHours, parseLanguage } from './import-value.ts'
import { displayName } from './name.ts'

const today = '2026-11-24'

describe('a date', () => {
  test.each([
    ['31-12-2024', '2024-12-31'],
    ['1-2-2024', '2024-02-01'],
    ['1/2/24', '2024-02-01'],
    ['01.02.2024', '2024-02-01'],
    ['2024-02-01', '2024-02-01'],
    ['2024-02-01T00:00:00', '2024-02-01'],
    ['2024-02-01 00:00', '2024-02-01'],
    ['1-2-2024 0:00:00', '2024-02-01'],
    ['20240201', '2024-02-01'],
    ['45323', '2024-02-01'],
    ['45323,5', '2024-02-01'],
    ['1 februari 2024', '2024-02-01'],
    ['1 feb. 2024', '2024-02-01'],
    ['1-mrt-24', '2024-03-01'],
    ['1 May 2024', '2024-05-01'],
    ['1-1-46', '2046-01-01'],
    ['1-1-47', '1947-01-01'],
    ['1-1-99', '1999-01-01'],
    ['29-02-2024', '2024-02-29'],
    ['31-12-9999', '9999-12-31'],
    ['29-02-2023', null],
    ['31-04-2024', null],
    ['00-01-2024', null],
    ['03/25/2024', null],
    ['2024', null],
    ['vandaag', null],
    ['123456', null],
    ['', null],
  ])('%s → %s', (text, date) => expect(parseDate(text, today)).toBe(date))

  test('in any of the ways to write it is the same date', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10)
        const [year = '', month = '', dayOfMonth = ''] = iso.split('-')
        const serial = String(Date.parse(iso) / 86_400_000 + 25_569)
        for (const text of [
          iso,
          `${dayOfMonth}-${month}-${year}`,
          `${Number(dayOfMonth)}/${Number(month)}/${year}`,
          `${year}${month}${dayOfMonth}`,
          serial,
        ]) {
          expect(parseDate(text, today)).toBe(iso)
        }
      }),
    )
  })
})

test.each([
  ['36', 36],
  ['36,5', 36.5],
  ['36.0', 36],
  ['36 uur', 36],
  ['36:30', 36.5],
  ['0', 0],
  ['80', 80],
  ['81', null],
  ['-1', null],
  ['fulltime', null],
  ['', null],
])('hours %s → %s', (text, hours) => expect(parseHours(text)).toBe(hours))

test.each([
  ['NL', 'nl'],
  ['Nederlands', 'nl'],
  ['en-GB', 'en'],
  ['Engels', 'en'],
  ['de', null],
])('language %s → %s', (text, language) => expect(parseLanguage(text)).toBe(language))

test.each([
  ['Piet@Voorbeeld.NL', 'piet@voorbeeld.nl'],
  ['mailto:piet@voorbeeld.nl', 'piet@voorbeeld.nl'],
  ['Piet <piet@voorbeeld.nl>', 'piet@voorbeeld.nl'],
  ['piet', null],
  ['piet@', null],
  ['piet@voorbeeld', null],
  ['a@b.nl; c@d.nl', null],
])('address %s → %s', (text, email) => expect(parseEmail(text)).toBe(email))

describe('a name in one cell', () => {
  test.each([
    ['Jansen, P. van', 'P.', 'van', 'Jansen'],
    ['Piet van Jansen', 'Piet', 'van', 'Jansen'],
    ['van der Berg, Anna', 'Anna', 'van der', 'Berg'],
    ['Berg, van der, Anna', 'Anna', 'van der', 'Berg'],
    ['Anna Maria Bakker', 'Anna Maria', null, 'Bakker'],
    ['Bakker-de Vries, A.', 'A.', null, 'Bakker-de Vries'],
    ['Jan Van den Berghe', 'Jan', null, 'Van den Berghe'],
    ['Dhr. P. de Boer', 'P.', 'de', 'Boer'],
    ['Boer, P. (Piet) de', 'Piet', 'de', 'Boer'],
    ['Madonna', '', null, 'Madonna'],
    ["Kees van 't Hof", 'Kees', "van 't", 'Hof'],
    ['  Jansen ,  Piet ', 'Piet', null, 'Jansen'],
    ['Jansen,', '', null, 'Jansen'],
  ])('%s', (text, givenName, infix, familyName) =>
    expect(parseFullName(text)).toEqual({ givenName, infix, familyName }),
  )

  test('is the same in both orders', () => {
    // A courtesy title before a name is not part of it, so that nobody here is called `Drs` or `Prof`.
    const word = fc
      .stringMatching(/^[A-Z][a-z]{2,8}$/)
      .filter((each) => parseFullName(`${each} Jansen`).givenName === each)
    const infix = fc.constantFrom(null, 'van', 'de', 'van der', "van 't", 'ten')
    fc.assert(
      fc.property(word, infix, word, (givenName, between, familyName) => {
        const name = { givenName, infix: between, familyName }
        expect(parseFullName(displayName(name))).toEqual(name)
        expect(
          parseFullName([`${familyName},`, givenName, between].filter((part) => part !== null).join(' ')),
        ).toEqual(name)
      }),
    )
  })

  test('any text gives a name or nothing, never a fault', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => typeof parseFullName(text).familyName === 'string',
      ),
    )
  })
})

test.each([
  ['van den Berg', 'van den', 'Berg'],
  ['Berg', null, 'Berg'],
  ['De Vries', null, 'De Vries'],
  ['de', null, 'de'],
])('family name %s', (text, infix, familyName) =>
  expect(splitFamilyName(text)).toEqual({ infix, familyName }),
)
