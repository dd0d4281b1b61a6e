import { runProgram } from './checks/program.ts'

/** The tools and the bench read most of the server: the three are one program, which is read once. */
const projects = ['contract', 'coach', 'tsconfig.node.json', 'web', 'e2e']

/** All that is typed, side by side; answers what the compiler has against it. */
export const checkTypes = async (): Promise<readonly string[]> => {
  const said = await Promise.all(
    projects.map(async (project) => await runProgram('tsc', '-p', project, '--pretty', 'false')),
  )
  return [...new Set(said.flat())]
}

if (import.meta.main) {
  const faults = await checkTypes()
  for (const fault of faults) console.error(fault)
  process.exitCode = faults.length === 0 ? 0 : 1
}
