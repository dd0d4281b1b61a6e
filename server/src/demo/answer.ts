import type { AnsweredBy, Field } from '@tweespraak/contract/form'
import { hasReached, type Talk, talksOfAll } from './calendar.ts'
import { cast, type Member } from './cast.ts'
import type { Bank } from './words/bank.ts'
import { developmentWords, goalsToSet, strengths, toGrow } from './words/development.ts'
import { learningWords, tasks } from './words/learning.ts'
import { progressInEnglish, progressWords } from './words/progress.ts'
import { shapes, subjects } from './words/shapes.ts'

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

type Side = 'employee' | 'manager'

const writes = (talk: Talk, side: Side): boolean =>
  hasReached(talk, side === 'employee' ? 'employee-writes' : 'one-shared')

const memberOf = (number: string): Member => {
  const member = cast.find((each) => each.number === number)
  if (member === undefined) throw new Error(`Nobody has number ${number}`)
  return member
}

const latestFirst = talksOfAll(cast).toSorted((one, other) => other.day - one.day)

/**
 * The how many-eth preparation this is of those that draw from the same words, the latest first: those are
 * looked at, and get the words that were thought up for one. Nobody answers in the words of another.
 */
const turnOf = (talk: Talk, employee: Member, side: Side): number => {
  const words = bankOf(talk, employee)[side]
  return latestFirst
    .filter((each) => writes(each, side) && bankOf(each, memberOf(each.employee))[side] === words)
    .findIndex(
      ({ employee: number, leader, day, kind }) =>
        number === talk.employee && leader === talk.leader && day === talk.day && kind === talk.kind,
    )
}

/** In words of one's own as long as there are any; what must be answered then in one of the shapes. */
const textAt = (field: Field, side: Side, employee: Member, ways: readonly string[], turn: number) => {
  if (!field.required) return ways[Math.floor(turn / 3)] ?? null
  const own = ways[turn]
  if (own !== undefined) return own
  const beyond = turn - ways.length
  const known = shapes[side][field.id] ?? []
  const about = subjects[employee.sector]
  const times = Math.floor(beyond / known.length)
  if (times >= about.length) throw new Error(`Nothing of their own is left to answer at ${field.id}`)
  return pick(known, beyond).replace('{subject}', pick(about, times))
}

const answersIt = (answeredBy: AnsweredBy, side: Side): boolean =>
  answeredBy === side || answeredBy === 'both'

const named = (field: Field, seed: number): string[] => {
  if (field.id === 'tasks') return [...pick(tasks, seed)]
  return [...pick(field.id === 'strengths' ? strengths : toGrow, seed)]
}

/** What this side writes at a question; null where it has nothing to say. */
const answerTo = (
  field: Field,
  side: Side,
  { employee, bank, turn }: { readonly employee: Member; readonly bank: Bank; readonly turn: number },
  seed: number,
  day: Temporal.PlainDate,
) => {
  switch (field.type) {
    case 'text': {
      const ways = bank[side][field.id]
      return ways === undefined ? null : textAt(field, side, employee, ways, turn)
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
  side: Side,
  day: Temporal.PlainDate,
) => {
  const drawn = { employee, bank: bankOf(talk, employee), turn: turnOf(talk, employee, side) }
  return fields
    .filter((field) => answersIt(field.answeredBy, side) && field.shownIf === undefined)
    .filter((field, index) => field.required || (talk.day > -60 && (drawn.turn + index) % 3 === 0))
    .flatMap((field, index) => {
      const value = answerTo(field, side, drawn, talk.seed + index, day)
      return value === null ? [] : [{ fieldId: field.id, value }]
    })
}
