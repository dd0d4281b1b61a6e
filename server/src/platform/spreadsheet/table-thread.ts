import { Worker } from 'node:worker_threads'
import { accept, type Outcome, refuse } from '../refuse.ts'
import type { SheetReason } from './sheet-refused.ts'

/** Methods of a desk take and answer what a structured clone can carry (`never[]` stands for any parameters). */
export type Desk = Readonly<Record<string, (...given: never[]) => unknown>>

/** A table that lies open on a desk in a thread of its own. */
export interface TableThread<On extends Desk> {
  ask<Method extends keyof On & string>(
    method: Method,
    ...given: Parameters<On[Method]>
  ): Promise<ReturnType<On[Method]>>
  close(): Promise<void>
}

export interface Question {
  readonly number: number
  readonly method: string
  readonly given: readonly unknown[]
}

/** What the thread says: first `opened` (as number 0) or why not, then one answer to each question. */
export type Reply =
  | { readonly number: number; readonly value: unknown }
  | {
      readonly number: number
      readonly refused: SheetReason
      readonly details: Readonly<Record<string, unknown>>
    }
  | { readonly number: number; readonly failed: string }

interface Waiting {
  readonly resolve: (reply: Reply) => void
  readonly reject: (error: Error) => void
}

/** Megabytes of objects that a thread may hold; beyond that it is ended, and the process lives on. */
const memory = 400

/** What the thread is started with. */
export interface ThreadStart {
  readonly bytes: Uint8Array
  /** The module whose export `open` lays the table on the desk. */
  readonly desk: string
}

/**
 * Reads a file and lays it on a desk, in a thread with bounded memory, so that the server goes on
 * answering meanwhile. A desk is a module that exports `open(table, newId)`, answering the methods that may be
 * asked of it. The bytes are moved to the thread: they are empty here afterwards.
 */
export const openTable = async <On extends Desk>(
  bytes: Uint8Array<ArrayBuffer>,
  desk: URL,
): Promise<Outcome<TableThread<On>, SheetReason>> => {
  const start: ThreadStart = { bytes, desk: desk.href }
  const worker = new Worker(new URL('./table-thread-worker.ts', import.meta.url), {
    workerData: start,
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: memory },
  })
  const waiting = new Map<number, Waiting>()
  let asked = 0
  let ended: Error | null = null

  const next = (number: number): Promise<Reply> =>
    new Promise((resolve, reject) => {
      if (ended === null) waiting.set(number, { resolve, reject })
      else reject(ended)
    })
  const end = (error: Error): void => {
    ended ??= error
    for (const { reject } of waiting.values()) reject(ended)
    waiting.clear()
  }
  const opened = next(0)
  worker.on('message', (reply: Reply) => {
    waiting.get(reply.number)?.resolve(reply)
    waiting.delete(reply.number)
  })
  worker.on('error', end)
  worker.on('exit', () => end(new Error('The thread that read a table has ended')))

  const close = async (): Promise<void> => {
    await worker.terminate()
  }
  const answered = (reply: Reply): unknown => {
    if ('failed' in reply) throw new Error(reply.failed)
    if ('refused' in reply) throw new Error(`A desk refused: ${reply.refused}`)
    return reply.value
  }

  try {
    const first = await opened
    if ('refused' in first) {
      await close()
      return refuse(first.refused, first.details)
    }
    answered(first)
  } catch (error) {
    await close()
    // Out of memory while reading: what was packed small turned out to be far too large.
    if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
      return refuse('file-bomb')
    throw error
  }
  return accept({
    close,
    ask: async (method, ...given) => {
      asked += 1
      const question: Question = { number: asked, method, given }
      const reply = next(asked)
      worker.postMessage(question)
      // The thread answers what the method answers; the types of both ends are the desk's own.
      return answered(await reply) as Promise<never>
    },
  })
}
