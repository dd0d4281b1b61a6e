import type { Language } from '../finding.ts'
import type { Word } from '../reading.ts'

const list = (words: string, from: number): [string, number][] =>
  words.split(' ').map((word, index) => [word, from + index])

const small: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  nl: new Map([
    ...list(
      'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien',
      0,
    ),
    ...list('zeventien achttien negentien twintig', 17),
    ...list('dertig veertig vijftig zestig zeventig tachtig negentig', 30).map(
      ([word], index): [string, number] => [word, 30 + index * 10],
    ),
    ['honderd', 100],
    ['duizend', 1000],
    ['dozijn', 12],
  ]),
  en: new Map([
    ...list(
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
      0,
    ),
    ...list('sixteen seventeen eighteen nineteen twenty', 16),
    ...list('thirty forty fifty sixty seventy eighty ninety', 30).map(([word], index): [string, number] => [
      word,
      30 + index * 10,
    ]),
    ['hundred', 100],
    ['thousand', 1000],
    ['dozen', 12],
  ]),
}

const compound: Readonly<Record<Language, RegExp>> = {
  nl: /^(.{3,5})en([a-z]{5,7})$/,
  en: /^([a-z]{5,7})-([a-z]{3,5})$/,
}

/** The number that a word writes out (twaalf, vijfentwintig, twenty-one), or null. "Een" is one only as "één". */
export const writtenNumber = (word: Word, language: Language): number | null => {
  if (language === 'nl' && word.folded === 'een') return word.text === 'een' ? null : 1
  const known = small[language].get(word.folded)
  if (known !== undefined) return known
  const parts = compound[language].exec(word.folded)
  if (parts === null) return null
  const values = parts.slice(1).map((part) => small[language].get(part))
  const [one, tens] = language === 'nl' ? values : values.toReversed()
  return one !== undefined && tens !== undefined && one < 10 && tens >= 20 && tens < 100 ? one + tens : null
}

/** A plain number in digits (12, 1.000, 99,9), or null for a date, a time of day or a version. */
export const digits = (word: Word): number | null => {
  if (word.kind !== 'number') return null
  const value = /^\d{1,3}(?:[.,]\d{3})+$/.test(word.text)
    ? Number(word.text.replaceAll(/[.,]/g, ''))
    : /^\d+(?:[.,]\d+)?$/.test(word.text)
      ? Number(word.text.replace(',', '.'))
      : Number.NaN
  return Number.isFinite(value) ? value : null
}

export const numberOf = (word: Word | undefined, language: Language): number | null =>
  word === undefined ? null : (digits(word) ?? writtenNumber(word, language))
