import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

const source = join(import.meta.dirname, '../src')

type Settings = Readonly<Record<string, string>>

/** Settings of the test run itself are not those of the product. */
const environment = (settings: Settings): NodeJS.ProcessEnv => {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'NODE_COMPILE_CACHE'].flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return { ...Object.fromEntries(kept), ...settings }
}

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The product in a process of its own. */
export interface Process {
  readonly pid: number
  readonly stdout: () => string
  readonly stderr: () => string
  readonly signal: (signal: NodeJS.Signals) => void
  /** Tells it to stop, and answers its exit code. */
  readonly stop: () => Promise<number | null>
}

const launch = (script: string, options: readonly string[], settings: Settings) => {
  const child = spawn(process.execPath, [join(source, script), ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment(settings),
  })
  const said = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text))
  const ended = new Promise<number | null>((close) => {
    child.once('close', close)
  })
  return { child, said, ended }
}

/** Runs a script of the server's source to its end. */
export const run = async (script: string, options: readonly string[], settings: Settings): Promise<Ended> => {
  const { said, ended } = launch(script, options, settings)
  const code = await ended
  return { code, ...said }
}

/** Starts a script of the server's source, and waits until it says that it is ready. */
export const start = async (
  script: string,
  options: readonly string[],
  settings: Settings,
): Promise<Process> => {
  const { child, said, ended } = launch(script, options, settings)
  for (let waited = 0; !said.stdout.includes('is ready'); waited += 25) {
    if (child.exitCode !== null || waited > 60_000)
      throw new Error(`It did not start:\n${said.stdout}${said.stderr}`)
    await delay(25)
  }
  // What it says next belongs to its being ready.
  await delay(100)
  return {
    pid: child.pid ?? 0,
    stdout: () => said.stdout,
    stderr: () => said.stderr,
    signal: (signal) => child.kill(signal),
    stop: async () => {
      child.kill('SIGTERM')
      return ended
    },
  }
}
