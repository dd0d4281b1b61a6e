import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runProgram } from './checks/program.ts'

const root = join(import.meta.dirname, '..')
const projects = ['contract', 'server', 'web', 'e2e', 'tools', 'bench']

/** Every workspace with a tsconfig.json, side by side; answers what the compiler has against them. */
export const checkTypes = async (): Promise<readonly string[]> => {
  const present = projects.filter((project) => existsSync(join(root, project, 'tsconfig.json')))
  const said = await Promise.all(
    present.map(async (project) => await runProgram('tsc', '-p', project, '--pretty', 'false')),
  )
  return [...new Set(said.flat())]
}

if (import.meta.main) {
  const faults = await checkTypes()
  for (const fault of faults) console.error(fault)
  process.exitCode = faults.length === 0 ? 0 : 1
}
