import type { Finding } from '../finding.ts'
import type { Word } from '../reading.ts'
import type { Grounds } from '../rule.ts'
import type { GuardRule } from './guard-rule.ts'
import type { Scene } from './scene.ts'

const explanation = {
  nl: 'Dit lijkt een burgerservicenummer. Dat mag alleen worden vastgelegd waar de wet het vraagt, zoals in de salarisadministratie.',
  en: 'This looks like a citizen service number (BSN). It may only be recorded where the law asks for it, as in payroll.',
}
const example = {
  nl: 'Wat kan wel: iemands personeelsnummer.',
  en: "What is fine: somebody's employee number.",
}

/** The proof of eleven of a BSN: nine digits, weighed 9 to 2 and the last -1 (Wet algemene bepalingen burgerservicenummer). */
const passesElevenProof = (digits: string): boolean => {
  if (!/^\d{9}$/.test(digits) || /^0{2}/.test(digits)) return false
  const weighed = Array.from(digits, (digit, at) => Number(digit) * (at === 8 ? -1 : 9 - at))
  return weighed.reduce((sum, value) => sum + value, 0) % 11 === 0
}

const named = new Set(
  'bsn bsn-nummer bsnnummer burgerservicenummer sofinummer sofi-nummer sofi citizen social-security ssn'.split(
    ' ',
  ),
)
/** What a number of nine digits is when it is none of a person. */
const other =
  /^(tel|telefoon.*|order.*|factuur.*|invoice|ticket.*|artikel.*|kvk.*|phone|serienummer|serial|case|zaak.*|dossier.*|rekening.*|iban|bestel.*|project.*|polis.*)$/

/** How many words before a number say what it is. */
const before = 4
/** `123.45.67.82` and `123 456 782` come in parts. */
const mostParts = 5

const isNear = (words: readonly Word[], first: number, is: (folded: string) => boolean): boolean =>
  words.slice(Math.max(0, first - before), first).some(({ folded }) => is(folded))

/** The first digits beside each other from `first` that could be such a number: where it ends, and its digits. */
const numberFrom = (
  scene: Scene,
  first: number,
): { readonly end: number; readonly digits: string } | null => {
  const { words, text } = scene.reading
  let digits = ''
  for (let index = first; index < Math.min(words.length, first + mostParts); index += 1) {
    const word = words[index]
    scene.reading.step()
    if (word === undefined || word.kind !== 'number' || word.written.length > 14) return null
    const previous = words[index - 1]
    if (index > first && previous !== undefined && !/^[ .-]{1,2}$/.test(text.slice(previous.end, word.start)))
      return null
    digits += word.written.replaceAll(/\D/g, '')
    if (digits.length === 9) return { end: index + 1, digits }
    if (digits.length > 9) return null
  }
  return null
}

/** A number that is somebody's by law, and identifies them everywhere. */
export const bsn: GuardRule = {
  name: 'guard/bsn',
  find: (scene) => {
    const { words } = scene.reading
    const found: Finding[] = []
    for (let index = 0; index < words.length; index += 1) {
      scene.reading.step()
      const number = numberFrom(scene, index)
      if (number === null) continue
      const said = isNear(words, index, (folded) => named.has(folded))
      if (!said && !passesElevenProof(number.digits)) continue
      if (!said && isNear(words, index, (folded) => other.test(folded))) continue
      const [start, end] = [words[index]?.start ?? 0, words[number.end - 1]?.end ?? 0]
      found.push({ rule: 'guard/bsn', start, end, severity: 'warning', explanation, example })
      index = number.end - 1
    }
    return found
  },
}

export const bsnGrounds: Grounds = {
  reason: {
    nl: 'Een burgerservicenummer mag je alleen gebruiken waar de wet dat zegt. Een gespreksverslag is zo’n plek niet.',
    en: 'A citizen service number may only be used where the law says so. The report of a conversation is no such place.',
  },
  source: 'AVG art. 87, UAVG art. 46',
  fires: [
    { language: 'nl', text: 'Zijn BSN is 123456782.' },
    { language: 'nl', text: 'Nummer 1234.56.782 staat in zijn map.' },
    { language: 'nl', text: 'bsn: 111 222 333' },
    { language: 'en', text: 'Her BSN is 123 456 782.' },
  ],
  silent: [
    { language: 'nl', text: 'Ordernummer 123456782 is geleverd.' },
    { language: 'nl', text: 'De omzet was 123456789 euro.' },
    { language: 'en', text: 'Call me at phone number 123456782.' },
  ],
}
