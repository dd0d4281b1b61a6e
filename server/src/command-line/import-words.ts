import type { ImportColumn, ImportCounts, ImportProblem } from '@tweespraak/contract/people-import'
import columnWords from '@tweespraak/messages/en/file-columns.json' with { type: 'json' }
import words from '@tweespraak/messages/en/people.json' with { type: 'json' }

const joined = (names: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(names)

const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))

/** Who a name may mean, by line or number, as the screen says it. */
const namesakes = ({ people, more }: ImportProblem['details']): string => {
  if (!Array.isArray(people)) return ''
  const { line: byLine, number: byNumber, more_one: one, more_other: several } = words.import.namesake
  const named = people.map(({ name, line, number }) => {
    if (line !== null) return fill(byLine, { name, line })
    return number === null ? name : fill(byNumber, { name, number })
  })
  const count = typeof more === 'number' ? more : 0
  return joined(count === 0 ? named : [...named, fill(count === 1 ? one : several, { count })])
}

/** What is wrong and what to do, as the screen says it. */
const sentenceOf = ({ reason, details }: ImportProblem): string => {
  const known = Object.entries(words.problem).find(([name]) => name === reason)
  const values = Object.entries(details).filter(
    (entry): entry is [string, string | number] => !Array.isArray(entry[1]),
  )
  const { problem } = words
  return fill(known?.[1] ?? problem.other, { ...Object.fromEntries(values), people: namesakes(details) })
}

export const problemLine = (problem: ImportProblem): string => {
  const { line, name, column, value } = problem
  // Who is not in the file is on no line of it.
  const place = line === 0 ? (name ?? 'Not in the file') : `Line ${line}`
  const where = column === null ? place : `${place}, ${column}`
  return `${where}${value === null || value === '' ? '' : ` "${value}"`}: ${sentenceOf(problem)}`
}

const quoted = ({ heading, index }: ImportColumn): string => `"${heading || index + 1}"`

/** What the columns were taken for, where somebody might have expected otherwise. */
export const columnLines = (columns: readonly ImportColumn[]): string[] => {
  const rivals = Map.groupBy(
    columns.filter(({ couldBe }) => couldBe !== null),
    ({ couldBe }) => couldBe,
  )
  const ignored = columns.filter(({ how, couldBe }) => how === 'ignored' && couldBe === null)
  return [
    ...columns
      .filter(({ how }) => how === 'assumed')
      .map(
        (column) => `Column ${quoted(column)} was taken for the family name, since no other column has one.`,
      ),
    ...[...rivals].flatMap(([field, others]) => {
      const used = columns.find((column) => column.field === field)
      if (field === null || used === undefined) return []
      const same = joined([used, ...others].map(quoted))
      return `Columns ${same} mean the same (${words.import.fields[field]}): ${quoted(used)} was used. What is chosen in the browser is remembered for files with these headings.`
    }),
    ...columns.flatMap((column) =>
      column.refused === null
        ? []
        : `Column ${quoted(column)} was not read. ${columnWords.refused[column.refused]}`,
    ),
    ...(ignored.length === 0
      ? []
      : [fill(words.import.skipped, { columns: ignored.map(quoted).join(', ') })]),
  ]
}

const counted = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`

interface Summary {
  readonly counts: ImportCounts
  readonly applied: boolean
  /** Who does not leave, as the last who are HR for everybody. */
  readonly lastHr: readonly { readonly name: string }[]
}

/** What a file does, or would do, in a few lines. */
export const summaryLines = ({ counts, applied, lastHr }: Summary, missing: 'keep' | 'leave'): string[] => [
  ...(counts.from === null ? [] : [`What changes holds from ${counts.from}, where the file does not say.`]),
  `${counted(counts.rows, 'row', 'rows')}: ${counts.new} new, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.badRows} left out.`,
  ...(counts.badValues > 0
    ? [`${counted(counts.badValues, 'value was', 'values were')} left out of rows that were taken.`]
    : []),
  ...(counts.newUnits > 0 ? [`${counted(counts.newUnits, 'new unit', 'new units')}.`] : []),
  ...(counts.missing > 0
    ? [
        `${counted(counts.missing, 'person works here and is', 'people work here and are')} not in the file: ${missing === 'keep' ? 'kept as they are' : 'written down as having left'}.`,
      ]
    : []),
  ...(missing === 'leave' && lastHr.length > 0
    ? [fill(words.import.lastHr, { names: joined(lastHr.map(({ name }) => name)) })]
    : []),
  ...(applied ? ['This was applied.'] : []),
]
