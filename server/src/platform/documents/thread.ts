import { Worker } from 'node:worker_threads'
import type { Language } from '@tweespraak/contract/id'
import type { ReportDocument } from './report-document.ts'

/** What the typesetting thread is asked. */
export interface Assignment {
  readonly document: ReportDocument
  readonly language: Language
}

/** What it answers. `because` says which step failed and never quotes the report. */
export type Answer =
  | { readonly type: 'rendered'; readonly pdf: Uint8Array; readonly pages: number }
  | { readonly type: 'unavailable' }
  | { readonly type: 'failed'; readonly because: string }

export interface Thread {
  /** Hands over one assignment; call again only after its answer. Silence for `patience` milliseconds, or an early end of the thread, answers `unavailable`. */
  ask(assignment: Assignment, patience: number): Promise<Answer>
  end(): Promise<void>
}

/** Megabytes of JavaScript memory: a report is small, so more is a leak. The typesetter's own memory is bounded by `evictCache` and by ending the thread. */
const heap = 256

export const startThread = (script: URL): Thread => {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: heap }, execArgv: [] })
  worker.unref()
  let settle: (answer: Answer) => void = () => undefined
  worker.on('message', (answer: Answer) => settle(answer))
  worker.on('error', () => settle({ type: 'unavailable' }))
  worker.on('exit', () => settle({ type: 'unavailable' }))
  return {
    ask: (assignment, patience) =>
      new Promise((resolve) => {
        worker.ref()
        const watchdog = setTimeout(() => settle({ type: 'unavailable' }), patience)
        settle = (answer) => {
          settle = () => undefined
          clearTimeout(watchdog)
          worker.unref()
          resolve(answer)
        }
        worker.postMessage(assignment)
      }),
    end: async () => {
      await worker.terminate()
    },
  }
}
