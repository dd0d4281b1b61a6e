import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
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

const ask = async (child: ChildProcess, question: Question): Promise<unknown> => {
  const answered = once(child, 'message')
  child.send({ ask: question } satisfies Asked)
  const [message] = (await answered) as [{ answer: unknown }]
  return message.answer
}

/** Where it listens, from the line in which it says so; what it said, when it ended first. */
const readyAt = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text
        const found = /is ready: (http\S+)/.exec(said)?.[1]
        if (found !== undefined) resolve(found)
      })
    child.once('exit', () => {
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
  return {
    address,
    usage: async () => (await ask(child, 'usage')) as Usage,
    flush: async () => void (await ask(child, 'flush')),
    record: async (work) => {
      await ask(child, 'record')
      await work()
      return (await ask(child, 'recorded')) as readonly Statement[]
    },
    stop: async () => {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
    },
  }
}
