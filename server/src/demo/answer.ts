import type { AnsweredBy, Field } from '@tweespraak/contract/form'
import type { Talk } from './calendar.ts'
import type { Member } from './cast.ts'
import type { Bank } from './words/bank.ts'
import { developmentWords, goalsToSet, strengths, toGrow } from './words/development.ts'
import { learningWords, tasks } from './words/learning.ts'
import { progressInEnglish, progressWords } from './words/progress.ts'

/** One of them, by the seed: the same one every time. */
export const pick = <Item>(items: readonly Item[], seed: number): Item => {
  const item = items[seed % items.length]
  if (item === undefined) throw new Error('There is nothing to pick from')
  return item
}

const bankOf = (talk: Talk, employee: Member): Bank => {
  if (talk.kind === 'development') return developmentWords
  if (talk.kind === 'learning' || talk.kind === 'probation') return learningWords
  return employee.language === 'en' ? progressInEnglish : progressWords[employee.sector]
}

const answersIt = (answeredBy: AnsweredBy, side: 'employee' | 'manager'): boolean =>
  answeredBy === side || answeredBy === 'both'

const named = (field: Field, seed: number): string[] => {
  if (field.id === 'tasks') return [...pick(tasks, seed)]
  return [...pick(field.id === 'strengths' ? strengths : toGrow, seed)]
}

/** What this side writes at a question; null where it has nothing to say. */
const answerTo = (
  field: Field,
  side: 'employee' | 'manager',
  bank: Bank,
  seed: number,
  day: Temporal.PlainDate,
) => {
  switch (field.type) {
    case 'text': {
      const ways = bank[side][field.id]
      return ways === undefined ? null : pick(ways, seed)
    }
    case 'scale':
      return Math.max(1, field.steps.length - (seed % 2))
    case 'choice':
      return pick(field.options.slice(0, 2), seed).value
    case 'choices':
      return [pick(field.options, seed).value]
    case 'yes-no':
      return true
    case 'number':
      return field.minimum
    case 'date':
      return day.add({ days: 32 }).toString()
    case 'competencies':
      return named(field, seed)
    case 'goals':
      return [...pick(goalsToSet, seed)]
    default:
      return field satisfies never
  }
}

/** The answers of one side: what must be answered, and of the rest as much as somebody finds time for. */
export const answersOf = (
  talk: Talk,
  employee: Member,
  fields: readonly Field[],
  side: 'employee' | 'manager',
  day: Temporal.PlainDate,
) =>
  fields
    .filter((field) => answersIt(field.answeredBy, side) && field.shownIf === undefined)
    .filter((field, index) => field.required || (talk.day > -60 && (talk.seed + index) % 3 === 0))
    .flatMap((field, index) => {
      const value = answerTo(field, side, bankOf(talk, employee), talk.seed + index, day)
      return value === null ? [] : [{ fieldId: field.id, value }]
    })
