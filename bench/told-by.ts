import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** What a program of the bench tells, in a process of its own, until it ends; throws when it fails or takes too long (milliseconds). */
export const toldBy = async <Told>(
  program: string,
  options: readonly string[],
  settings: Readonly<Record<string, string>>,
  patience: number,
): Promise<Told[]> => {
  const child = fork(join(import.meta.dirname, program), [...options], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    timeout: patience,
  })
  const told: Told[] = []
  let complained = ''
  child.on('message', (one: Told) => told.push(one))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (complained += text))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${complained.trim()}`)
  return told
}
