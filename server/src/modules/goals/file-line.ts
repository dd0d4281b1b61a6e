import type { GoalMeasurePlan, GoalPlan } from '@tweespraak/contract/goal'
import type { GoalColumn, GoalField, GoalLineProblem } from '@tweespraak/contract/goal-import'
import { meantCell } from '../../platform/spreadsheet/csv-text.ts'
import {
  type Amount,
  amountOf,
  dayOf,
  horizonOf,
  kindOf,
  partsIn,
  type Reader,
  saidMeasure,
} from './file-cell.ts'

/** A row of the file: its line, the headings being 1, and its cells as text. */
export interface FileRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** Of a column no more than what it is called and means. */
type ReadColumn = Pick<GoalColumn, 'heading' | 'field'>

export interface DraftLine {
  readonly line: number
  /** Null where the line says no goal, or one that cannot be proposed as it stands. */
  readonly plan: GoalPlan | null
  readonly problems: readonly GoalLineProblem[]
}

const longest = { what: 500, why: 1000, who: 500, where: 300, how: 1000 } as const
const longestPart = 300
const longestUnit = 40
const mostParts = 30
const shownOfValue = 120

type Reason = GoalLineProblem['reason']

/** The cells of one row by what their columns mean, and a way to say what is wrong with them. */
class LineReader {
  readonly problems: GoalLineProblem[] = []
  readonly #row: FileRow
  readonly #columns: readonly ReadColumn[]

  constructor(row: FileRow, columns: readonly ReadColumn[]) {
    this.#row = row
    this.#columns = columns
  }

  #at(field: GoalField): number[] {
    return this.#columns.flatMap((column, index) => (column.field === field ? [index] : []))
  }

  /** In one line; '' when it is blank. */
  text(field: GoalField): string {
    return this.lines(field)[0]?.replaceAll(/\s+/g, ' ') ?? ''
  }

  /** Each column of this meaning that is not blank, with the line ends in it. */
  lines(field: GoalField): string[] {
    return this.#at(field)
      .map((index) => meantCell((this.#row.cells[index] ?? '').replaceAll(/[^\S\n]+/g, ' ')))
      .filter((text) => text !== '')
  }

  say(
    field: GoalField,
    reason: Reason,
    severity: GoalLineProblem['severity'],
    most: number | null = null,
  ): void {
    const [index] = this.#at(field)
    this.problems.push({
      line: this.#row.line,
      column: index === undefined ? null : (this.#columns[index]?.heading ?? null),
      value: index === undefined ? null : this.text(field).slice(0, shownOfValue),
      reason,
      most,
      severity,
    })
  }

  /** Words that fit; what is too long is left out, and said. */
  words(field: 'why' | 'who' | 'where' | 'how'): string | null {
    const text = this.lines(field).join('\n')
    if (text === '') return null
    if (text.length <= longest[field]) return text
    this.say(field, 'too-long', 'value', longest[field])
    return null
  }

  /** What a cell means; what nobody can read is left out, and said. */
  read<Value>(field: GoalField, reason: Reason, parse: (text: string) => Value | null): Value | null {
    const text = this.text(field)
    if (text === '') return null
    const value = parse(text)
    if (value === null) this.say(field, reason, 'value')
    return value
  }

  /** The day by which it is done. As in the form, no goal goes without one that is still to come. */
  by(reader: Reader): string | null {
    const text = this.text('by')
    const day = text === '' ? null : dayOf(text, reader)
    if (text === '') this.say('by', 'day-missing', 'row')
    else if (day === null) this.say('by', 'day-unreadable', 'row')
    else if (day < reader.today) this.say('by', 'day-passed', 'row')
    return day
  }

  /** At most thirty, each short enough; what is more or longer is left out, and said. */
  parts(field: 'milestones' | 'steps'): string[] {
    const all = this.lines(field).flatMap(partsIn)
    const fitting = all.filter((part) => part.length <= longestPart)
    if (fitting.length < all.length) this.say(field, 'too-long', 'value', longestPart)
    if (fitting.length > mostParts) this.say(field, 'too-many-parts', 'value', mostParts)
    return fitting.slice(0, mostParts)
  }
}

const byNumber = (
  line: LineReader,
  { from, to, words }: { readonly from: Amount | null; readonly to: Amount; readonly words: string },
): GoalMeasurePlan | null => {
  if (from === null) line.say('to', 'start-assumed', 'notice')
  const start = from?.number ?? 0
  if (start === to.number) {
    line.say('to', 'measure-stands-still', 'value')
    return null
  }
  const said = line.text('measured-in') || (to.of ?? from?.of ?? words)
  if (said.length > longestUnit) line.say('measured-in', 'too-long', 'value', longestUnit)
  return {
    as: 'number',
    from: start,
    to: to.number,
    unit: said === '' || said.length > longestUnit ? null : said,
  }
}

const isNumber = new Set(['getal', 'een getal', 'number', 'a number'])

/** By number, by milestones, or yes or no; null where nothing says how, and where it cannot be read. */
const measureOf = (line: LineReader): GoalMeasurePlan | null => {
  const to = line.read('to', 'number-unreadable', amountOf)
  const from = line.read('from', 'number-unreadable', amountOf)
  const milestones = line.parts('milestones')
  const text = line.text('measure')
  const said = saidMeasure(text)
  if (to !== null) {
    if (milestones.length > 0) line.say('milestones', 'measure-double', 'value')
    // What is measured may stand where it is asked how: `aantal gesprekken`, from 3 to 8.
    return byNumber(line, {
      from,
      to,
      words: said.as === 'words' && !isNumber.has(text.toLowerCase()) ? text : '',
    })
  }
  if (milestones.length > 0)
    return { as: 'milestones', milestones: milestones.map((what) => ({ milestoneId: null, what })) }
  if (from !== null) line.say('from', 'target-missing', 'value')
  if (text === '') return null
  if (said.as === 'yes-no') return { as: 'yes-no' }
  if (said.as === 'number') return byNumber(line, { ...said, words: '' })
  line.say('measure', 'measure-unreadable', 'value')
  return null
}

const withDay = /^(.+?) ?\(([^()]{1,60})\)$/

/** `Een cursus kiezen (1 maart)`: a day between brackets at the end is that of the step; other words stay. */
const stepOf = (part: string, reader: Reader): GoalPlan['steps'][number] => {
  const [, what, day] = withDay.exec(part) ?? []
  const dueOn = day === undefined ? null : dayOf(day, reader)
  return {
    stepId: null,
    what: what === undefined || dueOn === null ? part : what.trim(),
    dueOn,
    weight: 1,
  }
}

const goalIn = (line: LineReader, reader: Reader): GoalPlan | null => {
  const what = line.lines('what').join(' ').replaceAll(/\s+/g, ' ')
  if (what === '') line.say('what', 'what-missing', 'row')
  if (what.length > longest.what) line.say('what', 'too-long', 'row', longest.what)
  const plan: GoalPlan = {
    what,
    why: line.words('why'),
    who: line.words('who'),
    where: line.words('where'),
    how: line.words('how'),
    kind: line.read('kind', 'kind-unknown', kindOf) ?? 'development',
    horizon: line.read('horizon', 'horizon-unknown', horizonOf) ?? 'period',
    by: line.by(reader),
    measure: measureOf(line),
    steps: line.parts('steps').map((part) => stepOf(part, reader)),
  }
  return line.problems.some(({ severity }) => severity === 'row') ? null : plan
}

/** Reads the goal of one line. What is wrong with it is told with what it is about; whom it is for is read elsewhere. */
export const draftLine = (row: FileRow, columns: readonly ReadColumn[], reader: Reader): DraftLine => {
  const line = new LineReader(row, columns)
  const plan = goalIn(line, reader)
  return { line: row.line, plan, problems: line.problems }
}
