import { coachFeedback } from '../src/feedback.ts'
import type { Finding } from '../src/finding.ts'
import { coachGoal } from '../src/goal.ts'
import { guard } from '../src/guard.ts'
import { labelsOf, type Line, type Task } from './line.ts'
import { count, mean, scoreOf, type Score } from './score.ts'

interface Said {
  readonly labels: Readonly<Record<string, boolean>>
  readonly findings: readonly Finding[]
}

const coaches: Readonly<Record<Task, (line: Line, today: string) => Said>> = {
  goal: ({ text, language }, today) => {
    const { letters, findings } = coachGoal({ text }, { language, today })
    return { labels: letters, findings }
  },
  feedback: ({ text, language }) => {
    const { criteria, findings } = coachFeedback(text, language)
    return { labels: criteria, findings }
  },
  guard: ({ text, language }) => {
    const findings = guard(text, language)
    return { labels: { special_category: findings.length > 0 }, findings }
  },
}

/** A line of which something else was said than its labels say. */
export interface Wrong {
  readonly place: string
  readonly text: string
  /** The labels that were said though they are not, and those that were not said though they are. */
  readonly tooMuch: readonly string[]
  readonly tooLittle: readonly string[]
  readonly rules: readonly string[]
}

export interface TaskResult {
  readonly task: Task
  readonly lines: number
  readonly labels: Readonly<Record<string, Score>>
  /** The mean over the labels. */
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  /** How often each rule found something, and on how many lines all of whose labels were right. */
  readonly rules: Readonly<Record<string, { readonly lines: number; readonly onRightLines: number }>>
  readonly wrong: readonly Wrong[]
}

interface Judged {
  readonly line: Line
  readonly said: Said
  readonly tooMuch: readonly string[]
  readonly tooLittle: readonly string[]
}

const judge = (line: Line, today: string): Judged => {
  const said = coaches[line.task](line, today)
  const names = labelsOf[line.task]
  return {
    line,
    said,
    tooMuch: names.filter((name) => said.labels[name] === true && line.labels[name] === false),
    tooLittle: names.filter((name) => said.labels[name] === false && line.labels[name] === true),
  }
}

const rulesOf = ({ said }: Judged): string[] => [...new Set(said.findings.map(({ rule }) => rule))]

const isRight = ({ tooMuch, tooLittle }: Judged): boolean => tooMuch.length === 0 && tooLittle.length === 0

const ofTask = (task: Task, judged: readonly Judged[]): TaskResult => {
  const labels = Object.fromEntries(
    labelsOf[task].map((name) => [
      name,
      scoreOf(
        count(
          judged.map(({ line, said }) => ({
            said: said.labels[name] === true,
            is: line.labels[name] === true,
          })),
        ),
      ),
    ]),
  )
  const scores = Object.values(labels)
  const names = [...new Set(judged.flatMap(rulesOf))].toSorted()
  return {
    task,
    lines: judged.length,
    labels,
    precision: mean(scores.map(({ precision }) => precision)),
    recall: mean(scores.map(({ recall }) => recall)),
    f1: mean(scores.map(({ f1 }) => f1)),
    rules: Object.fromEntries(
      names.map((name) => {
        const found = judged.filter((one) => rulesOf(one).includes(name))
        return [name, { lines: found.length, onRightLines: found.filter(isRight).length }]
      }),
    ),
    wrong: judged
      .filter((one) => !isRight(one))
      .map((one) => {
        const { line, tooMuch, tooLittle } = one
        return { place: line.place, text: line.text, tooMuch, tooLittle, rules: rulesOf(one) }
      }),
  }
}

/** What the coaches say of the lines beside their labels, for each task that occurs. `today`: `YYYY-MM-DD`. */
export const evaluate = (lines: readonly Line[], today: string): TaskResult[] => {
  const judged = lines.map((line) => judge(line, today))
  return (Object.keys(labelsOf) as Task[])
    .map((task) => ({ task, own: judged.filter(({ line }) => line.task === task) }))
    .filter(({ own }) => own.length > 0)
    .map(({ task, own }) => ofTask(task, own))
}
