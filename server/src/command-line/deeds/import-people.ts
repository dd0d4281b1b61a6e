import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ImportProblem } from '@tweespraak/contract/people-import'
import words from '@tweespraak/messages/en/people.json' with { type: 'json' }
import { z } from 'zod'
import { importPeople, type ImportResult } from '../../modules/people/public.ts'
import { defineDeed, NotDone, valueOf } from '../deed.ts'

/** As much as the browser may send; more is no list of people. */
const mostBytes = 50_000_000

const input = z.object({
  /** Absolute: the server may stand elsewhere than whoever asks. */
  file: z.string(),
  organization: z.string(),
  dryRun: z.boolean(),
  missing: z.enum(['keep', 'leave']),
  json: z.boolean(),
})

const read = async (file: string): Promise<Uint8Array<ArrayBuffer>> => {
  const found = await stat(file).catch(() => null)
  if (found === null || !found.isFile()) throw new NotDone(`There is no file ${file}.`)
  if (found.size > mostBytes) throw new NotDone(`${file} is too large: at most ${mostBytes / 1_000_000} MB.`)
  return new Uint8Array(await readFile(file))
}

const summary = ({ counts, applied }: ImportResult, missing: 'keep' | 'leave'): string[] => [
  `${counts.rows} rows: ${counts.new} new, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.badRows} left out.`,
  ...(counts.badValues > 0 ? [`${counts.badValues} values were left out of rows that were taken.`] : []),
  ...(counts.newUnits > 0 ? [`${counts.newUnits} new units.`] : []),
  ...(counts.missing > 0
    ? [
        `${counts.missing} people work here and are not in the file; they ${missing === 'keep' ? 'stay as they are' : 'are written down as having left'}.`,
      ]
    : []),
  applied ? 'This was applied.' : 'Nothing was changed: this was a dry run.',
]

/** What is wrong and what to do, as the screen says it. */
const sentenceOf = ({ reason, details }: ImportProblem): string => {
  const known = Object.entries(words.problem).find(([name]) => name === reason)
  return (known?.[1] ?? words.problem.other).replace('{{first}}', String(details['first'] ?? ''))
}

const problemLine = (problem: ImportProblem): string => {
  const { line, column, value } = problem
  const where = column === null ? `Line ${line}` : `Line ${line}, ${column}`
  return `${where}${value === null || value === '' ? '' : ` "${value}"`}: ${sentenceOf(problem)}`
}

export const importPeopleDeed = defineDeed({
  name: 'import-people',
  input,
  perform: async (services, { file, organization, dryRun, missing, json }, { say, progress }) => {
    const bytes = await read(file)
    const onProgress = (_phase: string, done: number, total: number | null): void => {
      if (total !== null) progress(done, total)
    }
    const options = { dryRun, missing, onProgress }
    const result = valueOf(
      await importPeople(services, organization, { name: basename(file), bytes }, options),
    )
    const lines = json
      ? [JSON.stringify(result)]
      : [...result.problems.map(problemLine), ...summary(result, missing)]
    for (const line of lines) say(line)
  },
})
