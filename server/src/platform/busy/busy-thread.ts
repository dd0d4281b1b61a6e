import { Worker } from 'node:worker_threads'
import type { BusyTimes, BusyWindow } from './read-busy.ts'

export interface BusyQuestion {
  readonly bytes: Uint8Array
  readonly window: BusyWindow
}

/** Megabytes of objects and milliseconds; what takes more is a calendar made to be heavy. */
const memory = 200
const longest = 8000

/** Reads what somebody else wrote in a thread with bounded memory and time, so that the server goes on answering meanwhile. */
export const readBusyApart = (bytes: Uint8Array, window: BusyWindow): Promise<BusyTimes> =>
  new Promise((resolve) => {
    const question: BusyQuestion = { bytes, window }
    const worker = new Worker(new URL('./busy-thread-worker.ts', import.meta.url), {
      workerData: question,
      resourceLimits: { maxOldGenerationSizeMb: memory },
    })
    const end = (answer: BusyTimes): void => {
      clearTimeout(timer)
      resolve(answer)
      void worker.terminate()
    }
    const timer = setTimeout(() => end({ ok: false, why: 'too-large' }), longest)
    worker.on('message', end)
    worker.on('error', () => end({ ok: false, why: 'too-large' }))
    worker.on('exit', () => end({ ok: false, why: 'too-large' }))
  })
