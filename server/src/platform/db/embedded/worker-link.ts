import { Worker } from 'node:worker_threads'
import type { Answer } from './engine.ts'
import { EmbeddedError } from './error.ts'
import type { Message, Question, WorkerStart } from './messages.ts'

type Ask = Question extends infer Q ? (Q extends Question ? Omit<Q, 'id'> : never) : never

interface Waiting {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

export interface WorkerEvents {
  readonly onNotification: (channel: string, payload: string) => void
  /** The open database broke off, or is being ended for taking too long; `gone` when nothing of it runs any more. */
  readonly onLost: (reason: Error, gone: Promise<void>) => void
}

/**
 * One worker's life, from starting to ended. Every question is answered exactly once: by the worker, or
 * with the error that ended it.
 */
export class WorkerLink {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  readonly #events: WorkerEvents
  readonly ready: Promise<void>
  #lastId = 0
  #ended: Error | undefined
  #open = false

  constructor(start: WorkerStart, events: WorkerEvents) {
    this.#events = events
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: start })
    const ready = Promise.withResolvers<void>()
    this.ready = ready.promise
    this.ready.catch(() => undefined)
    this.#worker.on('message', (message: Message) => {
      if (message.tell === 'ready') {
        this.#open = true
        ready.resolve()
      } else if (message.tell === 'failed') ready.reject(new EmbeddedError(message.complaint))
      else this.#receive(message)
    })
    this.#worker.on('error', (error) => this.#end(error instanceof Error ? error : new Error(String(error))))
    this.#worker.on('exit', () => {
      const error = new Error(
        'The embedded database stopped and is started again; nothing of this statement was kept',
      )
      ready.reject(this.#ended ?? error)
      const unasked = this.#open
      this.#open = false
      this.#end(error)
      if (unasked) this.#events.onLost(this.#ended ?? error, Promise.resolve())
    })
  }

  /** Asks the worker; `limit` milliseconds later, without an answer, it is ended. */
  ask(question: Ask, limit = Number.POSITIVE_INFINITY): Promise<Answer> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended)
    this.#lastId += 1
    const id = this.#lastId
    const { promise, resolve, reject } = Promise.withResolvers<Answer>()
    this.#waiting.set(id, { resolve, reject })
    this.#worker.postMessage({ ...question, id })
    if (Number.isFinite(limit)) this.#watch(promise, limit)
    return promise
  }

  /** Ends the worker as a crash would; what it had not committed is undone when it is opened again. */
  async kill(error: Error): Promise<void> {
    this.#open = false
    this.#end(error)
    await this.#worker.terminate()
  }

  #watch(answer: Promise<Answer>, limit: number): void {
    const timer = setTimeout(() => {
      const seconds = Math.round(limit / 1000)
      const error = new Error(
        `A statement took longer than ${seconds} seconds and was given up; nothing of it was kept`,
      )
      this.#events.onLost(error, this.kill(error))
    }, limit)
    const stop = (): void => clearTimeout(timer)
    answer.then(stop, stop)
  }

  #receive(message: Exclude<Message, { tell: 'ready' | 'failed' }>): void {
    if (message.tell === 'notification') {
      this.#events.onNotification(message.channel, message.payload)
      return
    }
    const waiting = this.#waiting.get(message.id)
    this.#waiting.delete(message.id)
    if (message.tell === 'answer') waiting?.resolve(message.answer)
    else waiting?.reject(new EmbeddedError(message.complaint))
  }

  #end(error: Error): void {
    this.#ended ??= error
    for (const { reject } of this.#waiting.values()) reject(this.#ended)
    this.#waiting.clear()
  }
}
