import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { ask, end } from './asking.ts'
import type { Asked, Question, Statement, Usage } from './probe.ts'

export interface Measured {
  readonly address: string
  readonly usage: () => Promise<Usage>
  /** Makes what was read so far count at the database. */
  readonly flush: () => Promise<void>
  /** The statements that some work asks. */
  readonly record: (work: () => Promise<unknown>) => Promise<readonly Statement[]>
  readonly stop: () => Promise<void>
}

type Settings = Readonly<Record<string, string>>

const root = join(import.meta.dirname, '..')

/** Of our own environment only what every program needs. */
const environment = (settings: Settings): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  NODE_ENV: 'production',
  ...settings,
})

/** How long a program may take until it is ready, in milliseconds. */
const patience = 180_000

/** Where it listens, from the line in which it says so; what it said, when it ended first or took too long. */
const readyAt = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    const waits = setTimeout(() => child.kill('SIGKILL'), patience)
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text
        const found = /is ready: (http\S+)/.exec(said)?.[1]
        if (found === undefined) return
        clearTimeout(waits)
        resolve(found)
      })
    child.once('exit', () => {
      clearTimeout(waits)
      reject(new Error(`A process ended before it was ready:\n${said}`))
    })
  })

/** Starts a program of the repository under the probe, and waits until it says where it is ready. */
export const startMeasured = async (
  program: string,
  options: readonly string[],
  settings: Settings,
): Promise<Measured> => {
  const child = fork(join(root, program), [...options], {
    cwd: root,
    env: environment(settings),
    execArgv: ['--import', join(import.meta.dirname, 'probe.ts')],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
  })
  const address = await readyAt(child)
  const tell = async (question: Question): Promise<unknown> => {
    const { answer } = (await ask(child, { ask: question } satisfies Asked)) as { answer: unknown }
    return answer
  }
  return {
    address,
    usage: async () => (await tell('usage')) as Usage,
    flush: async () => void (await tell('flush')),
    record: async (work) => {
      await tell('record')
      await work()
      return (await tell('recorded')) as readonly Statement[]
    },
    stop: () => end(child),
  }
}
