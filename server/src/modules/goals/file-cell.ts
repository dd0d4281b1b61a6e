import { coachGoal } from '@tweespraak/coach/goal'
import { languageOf } from '@tweespraak/coach/language'
import type { GoalHorizon, GoalKind } from '@tweespraak/contract/goal'
import type { Language } from '@tweespraak/contract/id'

/** Who reads, and on which day (ISO, of the organisation): by it "eind Q3" is counted. */
export interface Reader {
  readonly language: Language
  readonly today: string
}

const kinds: Readonly<Record<GoalKind, readonly string[]>> = {
  result: [
    'resultaat in het werk',
    'resultaat',
    'resultaatdoel',
    'werk',
    'prestatie',
    'result at work',
    'result',
    'performance',
  ],
  development: ['ontwikkeling', 'ontwikkeldoel', 'ontwikkelen', 'development'],
  learning: [
    'leren op de werkplek',
    'leren',
    'leerdoel',
    'opleiding',
    'learning at the workplace',
    'learning',
    'training',
  ],
  personal: ['persoonlijk', 'persoonlijk doel', 'personal'],
}

const horizons: Readonly<Record<GoalHorizon, readonly string[]>> = {
  period: ['deze periode', 'periode', 'kort', 'korte termijn', 'this period', 'period', 'short term'],
  year: [
    'eén jaar',
    'één jaar',
    'een jaar',
    '1 jaar',
    'jaar',
    'dit jaar',
    'one year',
    '1 year',
    'year',
    'this year',
  ],
  'three-years': ['drie jaar', '3 jaar', 'middellange termijn', 'three years', '3 years', 'medium term'],
  'five-years': ['vijf jaar', '5 jaar', 'lange termijn', 'five years', '5 years', 'long term'],
}

const meant = <Choice extends string>(
  choices: Readonly<Record<Choice, readonly string[]>>,
  text: string,
): Choice | null => {
  const said = text.toLowerCase()
  const found = Object.entries<readonly string[]>(choices).find(
    ([choice, words]) => choice === said || words.includes(said),
  )
  return (found?.[0] as Choice | undefined) ?? null
}

export const kindOf = (text: string): GoalKind | null => meant(kinds, text)
export const horizonOf = (text: string): GoalHorizon | null => meant(horizons, text)

/** The day that a text means by the dates of the goal coach, in either language; null where it tells none. */
export const dayOf = (text: string, { language, today }: Reader): string | null => {
  const first = languageOf(text, language)
  for (const each of [first, first === 'nl' ? 'en' : 'nl'] as const) {
    const { by } = coachGoal({ by: text }, { language: each, today })
    if (by !== null) return by
  }
  return null
}

/** A number as it stands in a cell, with what it is a number of where that stands beside it. */
export interface Amount {
  readonly number: number
  readonly of: string | null
}

const money = /^[€$£]/
const digits = /^-?\d[\d.,]*/

/** One sign is a comma; two, or the same one again, separate thousands. `1.500` may be either, and is not guessed. */
const numberOf = (written: string): number | null => {
  const signs = written.replaceAll(/[^.,]/g, '')
  if (signs === '') return Number(written)
  const last = signs.at(-1) ?? ''
  const isGrouped = signs.slice(0, -1).includes(last)
  const at = isGrouped ? written.length : written.lastIndexOf(last)
  const whole = written.slice(0, at).replaceAll(/[.,]/g, '')
  const fraction = written.slice(at + 1)
  if (signs.length === 1 && fraction.length === 3 && /^-?[1-9]\d{0,2}$/.test(whole)) return null
  const number = Number(fraction === '' ? whole : `${whole}.${fraction}`)
  return Number.isFinite(number) ? number : null
}

/** `12`, `12,5`, `80 %`, `€ 2.500,00`, `8 gesprekken`; null for what is no number, or may be two. */
export const amountOf = (text: string): Amount | null => {
  const sign = money.exec(text)?.[0] ?? null
  const bare = text.slice(sign?.length ?? 0).trim()
  const written = digits.exec(bare)?.[0]?.replace(/[.,]$/, '')
  const number = written === undefined ? null : numberOf(written)
  if (written === undefined || number === null || Math.abs(number) > 1e9) return null
  const rest = bare.slice(written.length).trim()
  return { number, of: sign ?? (rest === '' ? null : rest) }
}

const yesOrNo = new Set([
  'ja/nee',
  'ja / nee',
  'ja of nee',
  'gelukt of niet',
  'yes/no',
  'yes / no',
  'yes or no',
  'it worked or it did not',
])
const fromTo = /^(?:van |from )?(.{1,40}?)(?: naar | tot | to |→|->)(.{1,60})$/i

/** How one sees that it is reached, as one cell says it. */
export type SaidMeasure =
  | { readonly as: 'yes-no' }
  | { readonly as: 'number'; readonly from: Amount; readonly to: Amount }
  | { readonly as: 'words' }

export const saidMeasure = (text: string): SaidMeasure => {
  if (yesOrNo.has(text.toLowerCase())) return { as: 'yes-no' }
  const found = fromTo.exec(text)
  const from = found?.[1] === undefined ? null : amountOf(found[1].trim())
  const to = found?.[2] === undefined ? null : amountOf(found[2].trim())
  return from === null || to === null ? { as: 'words' } : { as: 'number', from, to }
}

const bullet = /^(?:[-•*–]|\d{1,2}[.)])\s+/

/** What stands in one cell on lines of its own, or between semicolons: a milestone or step each. */
export const partsIn = (text: string): string[] =>
  text
    .split(/[\n;|]/)
    .map((part) => part.trim().replace(bullet, ''))
    .filter((part) => part !== '')
