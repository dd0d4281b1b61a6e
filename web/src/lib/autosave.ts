import { isRefusal, isUnreached } from './api.ts'

/** What the server has of a text or answer: its revision counts every save, from whichever tab. */
export interface Kept<Value> {
  readonly value: Value
  readonly revision: number
  readonly savedAt: string | undefined
}

/** What was typed and not yet acknowledged, kept on this device with the revision it was typed upon. */
export interface Draft<Value> {
  readonly value: Value
  readonly baseRevision: number
}

export interface DraftStore<Value> {
  read(): Draft<Value> | undefined
  write(draft: Draft<Value>): void
  remove(): void
}

export interface AutosaveState<Value> {
  readonly value: Value
  /**
   * `held`: it waits on this device until its writer has decided about words in it. `conflict`: another tab saved something else meanwhile; nothing is sent until one is chosen.
   */
  readonly status: 'saved' | 'editing' | 'saving' | 'offline' | 'failed' | 'held' | 'conflict'
  readonly savedAt: string | undefined
  /** With `conflict`: what the other tab saved. */
  readonly theirs: Value | undefined
  /** With `failed`: why. */
  readonly error: unknown
}

interface AutosaveOptions<Value> {
  readonly kept: Kept<Value>
  readonly drafts: DraftStore<Value>
  readonly save: (value: Value, baseRevision: number) => Promise<{ revision: number; savedAt: string }>
  /** Asks the server what it has now; called when it says that something changed elsewhere. */
  readonly reload: () => Promise<Kept<Value>>
  /** Whether it may be sent; else it waits until `flush`. */
  readonly mayGo?: (value: Value) => Promise<boolean>
  /** Hears what the server has, whenever that is something else. */
  readonly onKept?: (value: Value) => void
}

const pause = 700
const firstRetry = 2000
const longestRetry = 30_000

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * Saves one text or answer while it is typed. Every change is first kept on this device, then sent after a
 * short pause; one save is under way at a time, each naming the revision it builds upon. Without a
 * connection it tries again, ever more slowly and at once when the connection returns. When another tab was
 * first, both versions are held until the writer chooses.
 *
 * saved → editing → saving → saved | offline (→ saving) | failed | conflict (→ editing | saved)
 * editing → held (→ saving | editing), where what is written waits for a decision
 */
export class Autosave<Value> {
  readonly #options: AutosaveOptions<Value>
  readonly #listeners = new Set<() => void>()
  #kept: Kept<Value>
  #state: AutosaveState<Value>
  #timer: ReturnType<typeof setTimeout> | undefined
  #retry = firstRetry
  #underWay: Promise<void> | undefined

  constructor(options: AutosaveOptions<Value>) {
    this.#options = options
    this.#kept = options.kept
    options.onKept?.(options.kept.value)
    this.#state = this.#stateOf('saved', options.kept.value)
    const draft = options.drafts.read()
    if (draft === undefined) return
    if (same(draft.value, options.kept.value)) options.drafts.remove()
    else if (draft.baseRevision === options.kept.revision) {
      this.#state = this.#stateOf('editing', draft.value)
      this.#sendIn(pause)
    } else this.#state = { ...this.#stateOf('conflict', draft.value), theirs: options.kept.value }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly snapshot = (): AutosaveState<Value> => this.#state

  /** What the writer just typed or chose. */
  edit(value: Value): void {
    this.#options.drafts.write({ value, baseRevision: this.#kept.revision })
    if (this.#state.status === 'conflict') this.#show({ ...this.#state, value })
    else {
      this.#show(this.#stateOf('editing', value))
      this.#sendIn(pause)
    }
  }

  /** Sends at once what was not sent yet: the field was left, or the connection is back. Resolves when that succeeded or failed. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    while (this.#underWay !== undefined) await this.#underWay
    const { status } = this.#state
    if (status === 'saved' || status === 'conflict' || status === 'failed') return
    this.#underWay = this.#send()
    await this.#underWay
  }

  async #send(): Promise<void> {
    const { value } = this.#state
    try {
      const { mayGo } = this.#options
      if (mayGo !== undefined && (await this.#waits(value, mayGo))) return
      this.#show(this.#stateOf('saving', value))
      const { revision, savedAt } = await this.#options.save(value, this.#kept.revision)
      this.#retry = firstRetry
      this.#acknowledge({ value, revision, savedAt })
    } catch (error) {
      await this.#refused(error)
    } finally {
      this.#underWay = undefined
    }
    if (this.#state.status === 'editing') this.#sendIn(pause)
  }

  /** Whether it is not sent now: it is held, or more was typed while that was found out. */
  async #waits(value: Value, mayGo: (value: Value) => Promise<boolean>): Promise<boolean> {
    const goes = await mayGo(value)
    if (this.#state.value !== value) return true
    if (!goes) this.#show(this.#stateOf('held', value))
    return !goes
  }

  /** What a fresh look at the server showed. An older answer than what is known here is ignored. */
  adopt(kept: Kept<Value>): void {
    if (this.#underWay !== undefined || kept.revision <= this.#kept.revision) return
    const { status, value } = this.#state
    this.#know(kept)
    if (status === 'saved' || same(value, kept.value)) {
      this.#options.drafts.remove()
      this.#show(this.#stateOf('saved', kept.value))
    } else this.#disagree(kept.value)
  }

  /** In a conflict: my version takes the place of theirs. */
  keepMine(): void {
    this.settle(this.#state.value)
  }

  /** In a conflict: what was made of the two takes the place of both. */
  settle(value: Value): void {
    if (this.#state.status !== 'conflict') return
    this.#options.drafts.write({ value, baseRevision: this.#kept.revision })
    this.#show(this.#stateOf('editing', value))
    void this.flush()
  }

  /** In a conflict: theirs stays, mine goes. */
  takeTheirs(): void {
    if (this.#state.status !== 'conflict') return
    this.#options.drafts.remove()
    this.#show(this.#stateOf('saved', this.#kept.value))
  }

  /** The screen goes; what is still here is sent, and stays on this device until that worked. */
  close(): void {
    void this.flush()
    clearTimeout(this.#timer)
  }

  #stateOf(status: AutosaveState<Value>['status'], value: Value): AutosaveState<Value> {
    return { value, status, savedAt: this.#kept.savedAt, theirs: undefined, error: undefined }
  }

  #show(state: AutosaveState<Value>): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }

  #sendIn(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), milliseconds)
  }

  #know(kept: Kept<Value>): void {
    this.#kept = kept
    this.#options.onKept?.(kept.value)
  }

  #acknowledge(kept: Kept<Value>): void {
    this.#know(kept)
    const { value } = this.#state
    if (same(value, kept.value)) {
      this.#options.drafts.remove()
      this.#show(this.#stateOf('saved', value))
    } else {
      this.#options.drafts.write({ value, baseRevision: kept.revision })
      this.#show(this.#stateOf('editing', value))
    }
  }

  async #refused(error: unknown): Promise<void> {
    if (isUnreached(error)) return this.#waitForConnection()
    if (!isRefusal(error, 'changed-elsewhere')) {
      this.#show({ ...this.#stateOf('failed', this.#state.value), error })
      return
    }
    try {
      this.#know(await this.#options.reload())
    } catch {
      return this.#waitForConnection()
    }
    if (same(this.#state.value, this.#kept.value)) {
      this.#options.drafts.remove()
      this.#show(this.#stateOf('saved', this.#kept.value))
    } else this.#disagree(this.#kept.value)
  }

  #disagree(theirs: Value): void {
    clearTimeout(this.#timer)
    this.#show({ ...this.#stateOf('conflict', this.#state.value), theirs })
  }

  #waitForConnection(): void {
    this.#show(this.#stateOf('offline', this.#state.value))
    this.#sendIn(this.#retry)
    this.#retry = Math.min(longestRetry, this.#retry * 2)
  }
}
