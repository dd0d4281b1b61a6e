import type { Language } from '../src/finding.ts'

/** The names of the labels of each task; a line has all of its task. */
export const labelsOf = {
  goal: ['specific', 'measurable', 'attainable', 'relevant', 'timebound'],
  feedback: [
    'positive_start',
    'i_form',
    'concrete_behaviour',
    'effect',
    'suggestion',
    'asks_reaction',
    'agreement',
  ],
  guard: ['special_category'],
} as const

export type Task = keyof typeof labelsOf

export interface Line {
  readonly text: string
  readonly language: Language
  readonly task: Task
  readonly labels: Readonly<Record<string, boolean>>
  /** Of which file, and which line of it, from 1. */
  readonly place: string
}

/** A file with lines that cannot be used; `faults` are sentences that say which and why. */
export class BadLines extends Error {
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(faults.join('\n'))
    this.faults = faults
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isTask = (value: unknown): value is Task => typeof value === 'string' && Object.hasOwn(labelsOf, value)

const parse = (source: string): unknown => {
  try {
    return JSON.parse(source) as unknown
  } catch {
    return undefined
  }
}

const labelFault = (task: Task, labels: unknown): string | null => {
  if (!isRecord(labels)) return '"labels" is not an object'
  const names: readonly string[] = labelsOf[task]
  const missing = names.find((name) => typeof labels[name] !== 'boolean')
  if (missing !== undefined) return `the label "${missing}" of a ${task} is not true or false`
  const unknown = Object.keys(labels).find((name) => !names.includes(name))
  return unknown === undefined ? null : `"${unknown}" is not a label of a ${task}`
}

/** The line, or what is wrong with it. */
const lineOf = (source: string, place: string): Line | string => {
  const value = parse(source)
  if (value === undefined) return 'it is not JSON'
  if (!isRecord(value)) return 'it is not an object'
  const { text, lang, task, labels } = value
  if (typeof text !== 'string') return '"text" is not a string'
  if (lang !== 'nl' && lang !== 'en') return '"lang" is neither "nl" nor "en"'
  if (!isTask(task)) return `"task" is none of ${Object.keys(labelsOf).join(', ')}`
  const fault = labelFault(task, labels)
  return fault ?? { text, language: lang, task, labels: labels as Record<string, boolean>, place }
}

/** The lines of a file; empty ones are passed over. Throws `BadLines` when one cannot be used. */
export const linesOf = (name: string, content: string): Line[] => {
  const read = content
    .split('\n')
    .map((source, index) => ({ source, place: `${name}:${index + 1}` }))
    .filter(({ source }) => source.trim() !== '')
    .map(({ source, place }) => ({ place, line: lineOf(source, place) }))
  const faults = read.flatMap(({ place, line }) => (typeof line === 'string' ? [`${place}: ${line}.`] : []))
  if (faults.length > 0) throw new BadLines(faults)
  return read.flatMap(({ line }) => (typeof line === 'string' ? [] : [line]))
}
