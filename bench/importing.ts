import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Imported } from './import-people.ts'

const people = 100_000

/** How long both imports together may take, in milliseconds. */
const patience = 600_000

/** Imports a list of people into an empty database and once more, in a process of its own. */
export const importPeople = async (url: string): Promise<Imported[]> => {
  const child = fork(join(import.meta.dirname, 'import-people.ts'), [String(people)], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    timeout: patience,
  })
  const found: Imported[] = []
  let complained = ''
  child.on('message', (imported: Imported) => found.push(imported))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (complained += text))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`The import ended with ${code}: ${complained.trim()}`)
  return found
}
