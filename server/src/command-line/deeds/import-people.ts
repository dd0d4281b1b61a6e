import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
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

const problemLines = ({ problems }: ImportResult): string[] =>
  problems.map(({ line, column, value, reason }) => {
    const where = column === null ? `line ${line}` : `line ${line}, ${column}`
    return `${where}: ${reason}${value === null ? '' : ` (${value})`}`
  })

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
    const lines = json ? [JSON.stringify(result)] : [...problemLines(result), ...summary(result, missing)]
    for (const line of lines) say(line)
  },
})
