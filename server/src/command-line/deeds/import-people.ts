import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { z } from 'zod'
import { importPeople } from '../../modules/people/public.ts'
import { defineDeed, NotDone, valueOf } from '../deed.ts'
import { columnLines, problemLine, summaryLines } from '../import-words.ts'
import { theOrganization } from '../the-organization.ts'

/** As much as the browser may send; more is no list of people. */
const mostBytes = 50_000_000

const input = z.object({
  /** Absolute: the server may stand elsewhere than whoever asks. */
  file: z.string(),
  /** The only one when it is not named. */
  organization: z.string().optional(),
  dryRun: z.boolean(),
  missing: z.enum(['keep', 'leave']),
  /** Today when it is left out. */
  from: z.iso.date().optional(),
  json: z.boolean(),
})

const read = async (file: string): Promise<Uint8Array<ArrayBuffer>> => {
  const found = await stat(file).catch(() => null)
  if (found === null || !found.isFile()) throw new NotDone(`There is no file ${file}.`)
  if (found.size > mostBytes) throw new NotDone(`${file} is too large: at most ${mostBytes / 1_000_000} MB.`)
  return new Uint8Array(await readFile(file))
}

export const importPeopleDeed = defineDeed({
  name: 'import-people',
  input,
  perform: async (services, { file, organization, dryRun, missing, from, json }, { say, progress }) => {
    const { organizationId } = await theOrganization(services, organization)
    const bytes = await read(file)
    const onProgress = (_phase: string, done: number, total: number | null): void => {
      if (total !== null) progress(done, total)
    }
    const options = { dryRun, missing, from, onProgress }
    const result = valueOf(
      await importPeople(services, organizationId, { name: basename(file), bytes }, options),
    )
    const lines = json
      ? [JSON.stringify(result)]
      : [
          ...columnLines(result.columns),
          ...result.problems.map(problemLine),
          ...summaryLines(result, missing),
        ]
    for (const line of lines) say(line)
    if (result.applied) return
    if (!dryRun) throw new NotDone(`Nothing was changed: no row of ${file} could be taken.`)
    if (!json) say('Nothing was changed: this was a dry run.')
  },
})
