import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { format, type FormatConfig } from 'oxfmt'
import type { SizeResult } from './one-size.ts'
import { reportAll } from './report.ts'
import type { Later, Results } from './results.ts'

/** What the reference run found, with what was measured anew since; and the same to read. */
const kept = join(import.meta.dirname, 'results.json')
const readable = join(import.meta.dirname, 'RESULTS.md')

/** Text as the house lays out files of this kind. */
const laidOut = async (file: string, text: string): Promise<string> => {
  const house = await readFile(join(import.meta.dirname, '../.oxfmtrc.json'), 'utf8')
  const { code } = await format(file, text, JSON.parse(house) as FormatConfig)
  return code
}

/** The results as a file of Markdown. */
export const writeMarkdown = async (file: string, results: Results): Promise<void> => {
  const profiles = await readFile(join(import.meta.dirname, 'profiles.md'), 'utf8')
  await writeFile(file, await laidOut(file, reportAll(results, profiles)))
}

/** What was found now, in the place of what was; what was not measured now stays. */
const sizeOf = (before: SizeResult | undefined, now: SizeResult): SizeResult => {
  if (before === undefined) return now
  const anew = new Map(now.hot.map((result) => [result.name, result]))
  const known = before.hot.map((result) => anew.get(result.name) ?? result)
  return {
    ...before,
    sweeps: now.sweeps ?? before.sweeps,
    hot: [...known, ...now.hot.filter(({ name }) => !before.hot.some((result) => result.name === name))],
    offences: now.offences ?? before.offences,
    guarded: now.guarded.length === 0 ? before.guarded : now.guarded,
    batch: now.batch ?? before.batch,
    screen: now.screen ?? before.screen,
    idle: now.idle ?? before.idle,
  }
}

const sizesOf = (before: readonly SizeResult[], now: readonly SizeResult[]): SizeResult[] =>
  [...new Set([...before, ...now].map(({ people }) => people))]
    .toSorted((one, other) => one - other)
    .flatMap((people) => {
      const [known, anew] = [before, now].map((sizes) => sizes.find((size) => size.people === people))
      return anew === undefined ? (known ?? []) : sizeOf(known, anew)
    })

const laterOf = (before: readonly Later[], { parts, circumstances }: Later): Later[] => [
  ...before.flatMap((one) => {
    const left = one.parts.filter((part) => !parts.includes(part))
    return left.length === 0 ? [] : [{ ...one, parts: left }]
  }),
  { parts, circumstances },
]

/** Puts what a run measured in the place of what is kept, and writes down by which run. */
export const addToKept = async (now: Results, parts: readonly string[]): Promise<void> => {
  const before = JSON.parse(await readFile(kept, 'utf8')) as Results
  const together: Results = {
    ...before,
    sizes: sizesOf(before.sizes, now.sizes),
    starts: now.starts ?? before.starts,
    embedded: now.embedded ?? before.embedded,
    reports: now.reports ?? before.reports,
    importing: now.importing ?? before.importing,
    installation: now.installation ?? before.installation,
    live: now.live ?? before.live,
    coach: now.coach ?? before.coach,
    later: laterOf(before.later, { parts, circumstances: now.circumstances }),
  }
  await keepAll(together)
}

/** The results of a whole run, in the place of all that was kept. */
export const keepAll = async (results: Results): Promise<void> => {
  await writeFile(kept, await laidOut(kept, JSON.stringify(results)))
  await writeMarkdown(readable, results)
}
