import { join } from 'node:path'
import { checkTypes } from './check-types.ts'
import { checkCycles } from './checks/cycles.ts'
import { checkDirections } from './checks/directions.ts'
import { checkEscapes } from './checks/escapes.ts'
import { checkLength } from './checks/length.ts'
import { checkLockfile } from './checks/lockfile.ts'
import { checkMessageUse } from './checks/message-use.ts'
import { checkMessages } from './checks/messages.ts'
import { checkPersonText } from './checks/person-text.ts'
import { checkPersonalData } from './checks/personal-data.ts'
import { runProgram } from './checks/program.ts'
import { readTree } from './checks/tree.ts'
import { checkVocabulary } from './checks/vocabulary.ts'

const tree = readTree(join(import.meta.dirname, '..'))

/** The rules of the house, each of them held here and nowhere excepted. */
const checks: readonly (readonly [string, () => readonly string[] | Promise<readonly string[]>])[] = [
  ['import directions', () => checkDirections(tree)],
  ['cycles', () => checkCycles(tree)],
  ['names of files', () => checkVocabulary(tree)],
  ['length of files', () => checkLength(tree)],
  ['nothing silenced', () => checkEscapes(tree)],
  ['Dutch and English', () => checkMessages(tree)],
  ['every sentence said', () => checkMessageUse(tree)],
  ['personal data declared', async () => await checkPersonalData(tree)],
  ['words about people guarded', () => checkPersonText(tree)],
  ['lockfile complete', () => checkLockfile(tree)],
  ['types', checkTypes],
  ['lint', async () => await runProgram('oxlint', '--type-aware', '--deny-warnings')],
  ['nothing unused', async () => await runProgram('knip', '--no-progress')],
  ['formatting', async () => await runProgram('oxfmt', '--list-different')],
  ['table types in step', async () => await runProgram('node', 'tools/generate-tables.ts', '--check')],
  ['API document in step', async () => await runProgram('node', 'tools/generate-openapi.ts', '--check')],
  ['schemas of files in step', async () => await runProgram('node', 'tools/generate-schemas.ts', '--check')],
]

let failed = 0

const run = async ([name, check]: (typeof checks)[number]): Promise<void> => {
  const started = performance.now()
  const faults = await check()
  const milliseconds = Math.round(performance.now() - started)
  console.log(
    `${faults.length === 0 ? 'ok    ' : 'failed'}  ${name.padEnd(24)}${`${milliseconds} ms`.padStart(9)}`,
  )
  for (const fault of faults) console.log(`        ${fault}`)
  if (faults.length > 0) failed += 1
}

/** Two at once: most of them keep one processor busy and no more. */
const waiting = [...checks]
const runInTurn = async (): Promise<void> => {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await run(next)
}
await Promise.all([runInTurn(), runInTurn()])

console.log(`${checks.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
