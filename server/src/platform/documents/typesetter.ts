import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Language } from '@tweespraak/contract/id'
import type { ReportDocument } from './report-document.ts'

/** What the typesetter is asked. */
export interface Assignment {
  readonly document: ReportDocument
  readonly language: Language
}

/** What it answers. `because` says which step failed and never quotes the report. `full`: it holds so much memory that it wants to be replaced. */
export type Answer =
  | { readonly type: 'rendered'; readonly pdf: Uint8Array; readonly pages: number; readonly full: boolean }
  | { readonly type: 'unavailable' }
  | { readonly type: 'failed'; readonly because: string }

export interface Typesetter {
  /** Hands over one assignment; call again only after its answer. Silence for `patience` milliseconds, or an early end, answers `unavailable`. */
  ask(assignment: Assignment, patience: number): Promise<Answer>
  /** Ends it at once, whatever it is doing. */
  end(): void
}

/**
 * Starts the typesetter as a process of its own: native code that hangs can be ended, native code that
 * crashes takes nothing with it, and the memory that it never gives back goes with it. It ends by itself
 * when this process does.
 */
export const startTypesetter = (script: URL): Typesetter => {
  const child = fork(fileURLToPath(script), {
    serialization: 'advanced',
    execArgv: ['--max-old-space-size=256'],
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  let settle: (answer: Answer) => void = () => undefined
  const rest = (): void => {
    child.unref()
    child.channel?.unref()
  }
  rest()
  child.on('message', (answer) => settle(answer as Answer))
  child.on('error', () => settle({ type: 'unavailable' }))
  child.on('exit', () => settle({ type: 'unavailable' }))
  return {
    ask: (assignment, patience) =>
      new Promise((resolve) => {
        child.channel?.ref()
        const watchdog = setTimeout(() => settle({ type: 'unavailable' }), patience)
        settle = (answer) => {
          settle = () => undefined
          clearTimeout(watchdog)
          rest()
          resolve(answer)
        }
        child.send(assignment, (error) => {
          if (error !== null) settle({ type: 'unavailable' })
        })
      }),
    end: () => {
      child.kill('SIGKILL')
    },
  }
}
