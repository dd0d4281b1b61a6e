import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const people = 100_000

/** Imports a list of people into an empty database and once more, in a process of its own; answers what that said. */
export const importPeople = async (url: string): Promise<string> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'import-people.ts'), String(people)], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`The import ended with ${code}:\n${said}`)
  return said.trim()
}
