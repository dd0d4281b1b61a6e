/**
 * Measures the coaches on labelled lines: `npm run coach:eval -- FILE.jsonl… [--json] [--totals] [--today YYYY-MM-DD]`.
 * Prints precision, recall and F1 of each label and of each task, with the lines that came out wrong unless
 * `--totals`. coach/README.md says what a line is. A file with a bad line is refused whole: exit code 1.
 */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { evaluate, type TaskResult } from './evaluate.ts'
import { BadLines, linesOf, type Line } from './line.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    totals: { type: 'boolean', default: false },
    today: { type: 'string', default: Temporal.Now.plainDateISO('Europe/Amsterdam').toString() },
  },
})

const figure = (value: number | null): string => (value === null ? '-' : value.toFixed(3))

const row = (name: string, cells: readonly (string | number)[]): string =>
  `  ${name.padEnd(24)}${cells.map((cell) => String(cell).padStart(11)).join('')}`

const told = ({ task, lines, labels, precision, recall, f1, rules, wrong }: TaskResult): string[] => [
  `${task}: ${lines} lines`,
  row('label', ['precision', 'recall', 'F1', 'right', 'wrong', 'missed']),
  ...Object.entries(labels).map(([name, score]) =>
    row(
      name,
      [score.precision, score.recall, score.f1]
        .map(figure)
        .concat([score.right, score.wrong, score.missed].map(String)),
    ),
  ),
  row('mean', [figure(precision), figure(recall), figure(f1)]),
  '',
  row('rule', ['lines', 'right ones']),
  ...Object.entries(rules).map(([name, found]) => row(name, [found.lines, found.onRightLines])),
  '',
  ...(values.totals
    ? []
    : wrong.flatMap(({ place, text, tooMuch, tooLittle, rules: fired }) => [
        `  ${place}  ${[...tooMuch.map((name) => `said ${name}`), ...tooLittle.map((name) => `missed ${name}`)].join(', ')}${fired.length === 0 ? '' : `  (${fired.join(', ')})`}`,
        `      ${text.replaceAll('\n', ' ⏎ ')}`,
      ])),
]

const fileOf = async (file: string): Promise<Line[]> => {
  try {
    return linesOf(basename(file), await readFile(file, 'utf8'))
  } catch (error) {
    if (error instanceof BadLines) throw error
    throw new BadLines([`${file}: it cannot be read.`])
  }
}

try {
  if (positionals.length === 0) throw new BadLines(['Name one or more files of labelled lines.'])
  const lines = (await Promise.all(positionals.map(fileOf))).flat()
  const results = evaluate(lines, values.today)
  const shown = values.totals ? results.map((result) => ({ ...result, wrong: undefined })) : results
  console.log(values.json ? JSON.stringify(shown, null, 2) : results.flatMap(told).join('\n'))
} catch (error) {
  if (!(error instanceof BadLines)) throw error
  for (const fault of error.faults) console.error(fault)
  process.exitCode = 1
}
