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
  readonly #listeners = new Map<string, Set<(payload: string) => void>>()
  #link: Promise<WorkerLink>
  /** The last attempt to start failed; whoever comes next tries again. */
  #failed = false
  #closed = false

  constructor(options: WorkerEngineOptions) {
    this.#options = options
    this.#link = this.#start()
  }

  async ready(): Promise<void> {
    await this.#link
  }

  session(limit: number): Session {
    if (this.#failed && !this.#closed) this.#link = this.#start()
    const current = this.#link
    return {
      run: async (statements) => {
        const link = await current
        return link.ask({ ask: 'run', statements }, limit)
      },
    }
  }

  async listen(channel: string, callback: (payload: string) => void): Promise<() => Promise<void>> {
    const listeners = this.#listeners.get(channel) ?? new Set()
    this.#listeners.set(channel, listeners)
    listeners.add(callback)
    if (listeners.size === 1) await (await this.#link).ask({ ask: 'listen', channel })
    return async () => {
      listeners.delete(callback)
    }
  }

  async close(): Promise<void> {
    this.#closed = true
    const link = await this.#link
    await link.ask({ ask: 'close' })
    await link.kill(new Error('The database is closed'))
  }

  /** A worker whose database is open; two never hold the files at once. */
  async #start(after?: Promise<void>): Promise<WorkerLink> {
    this.#failed = false
    await after
    const link: WorkerLink = new WorkerLink(
      { directory: this.#options.directory },
      {
        onNotification: (channel, payload) => this.#notify(channel, payload),
        onLost: (reason, gone) => this.#restart(reason, gone),
      },
    )
    try {
      await link.ready
      return link
    } catch (error) {
      await link.kill(error instanceof Error ? error : new Error(String(error)))
      this.#failed = true
      throw error
    }
  }

  #restart(reason: Error, gone: Promise<void>): void {
    if (this.#closed) return
    this.#link = this.#start(gone)
    this.#options.onRestart(reason)
    void this.#listenAgain()
  }

  /** What was notified while nobody listened is made up for. */
  async #listenAgain(): Promise<void> {
    try {
      const link = await this.#link
      for (const channel of this.#listeners.keys()) {
        await link.ask({ ask: 'listen', channel })
        this.#notify(channel, '')
      }
    } catch {
      // This worker is lost too: its successor listens again.
    }
  }

  #notify(channel: string, payload: string): void {
    for (const callback of this.#listeners.get(channel) ?? []) callback(payload)
  }
}

/** Starts the worker and waits until its database is open. */
export const openEngineInWorker = async (options: WorkerEngineOptions): Promise<Engine> => {
  const engine = new EngineInWorker(options)
  await engine.ready()
  return engine
}
