import type { Engine, Session } from './engine.ts'
import { WorkerLink } from './worker-link.ts'

export interface WorkerEngineOptions {
  readonly directory: string
  /** Told when the database had to be started again. */
  readonly onRestart: (reason: Error) => void
}

/**
 * The embedded database in a worker thread. A statement that takes too long, or a crash, ends the worker;
 * a new one opens the same files, replays the log, and serves whoever comes next.
 */
class EngineInWorker implements Engine {
  readonly #options: WorkerEngineOptions
  readonly #listeners = new Map<string, Set<() => void>>()
  #link: WorkerLink
  #closed = false

  constructor(options: WorkerEngineOptions) {
    this.#options = options
    this.#link = this.#start()
  }

  get ready(): Promise<void> {
    return this.#link.ready
  }

  session(limit: number): Session {
    const link = this.#link
    return {
      run: async (statements) => {
        await link.ready
        return link.ask({ ask: 'run', statements }, limit)
      },
    }
  }

  async listen(channel: string, callback: () => void): Promise<() => Promise<void>> {
    const listeners = this.#listeners.get(channel) ?? new Set()
    this.#listeners.set(channel, listeners)
    listeners.add(callback)
    if (listeners.size === 1) await this.#link.ask({ ask: 'listen', channel })
    return async () => {
      listeners.delete(callback)
    }
  }

  async close(): Promise<void> {
    this.#closed = true
    if (this.#link.ended === undefined) await this.#link.ask({ ask: 'close' })
    await this.#link.kill(new Error('The database is closed'))
  }

  #start(): WorkerLink {
    const { directory } = this.#options
    const link: WorkerLink = new WorkerLink(
      { directory },
      { onNotification: (channel) => this.#notify(channel), onLost: () => this.#restart() },
    )
    return link
  }

  #restart(): void {
    if (this.#closed) return
    const reason = this.#link.ended ?? new Error('The embedded database stopped')
    this.#link = this.#start()
    this.#options.onRestart(reason)
    for (const channel of this.#listeners.keys()) void this.#listenAgain(this.#link, channel)
  }

  /** What was notified while nobody listened is made up for. */
  async #listenAgain(link: WorkerLink, channel: string): Promise<void> {
    try {
      await link.ready
      await link.ask({ ask: 'listen', channel })
      this.#notify(channel)
    } catch {
      // This worker is lost too: its successor listens again.
    }
  }

  #notify(channel: string): void {
    for (const callback of this.#listeners.get(channel) ?? []) callback()
  }
}

/** Starts the worker and waits until its database is open. */
export const openEngineInWorker = async (options: WorkerEngineOptions): Promise<Engine> => {
  const engine = new EngineInWorker(options)
  await engine.ready
  return engine
}
