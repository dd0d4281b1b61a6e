import { livePath } from '@tweespraak/contract/live'
import { apiRoot } from '@tweespraak/contract/route'
import type { RecordableHistogram } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { type Typist, typistAt } from '../server/test/live.ts'
import type { Seat } from './tables.ts'

/** Between two keys, in milliseconds: 250 keys a minute in the middle, as who types well. */
const gap = { least: 120, most: 360 }

/** Keys in a line before the next is begun: a quarter of a minute. */
const lineLength = 60
const lineTakes = (lineLength * (gap.least + gap.most)) / 2

/** How people write: on and on; or as in a talk, a line and then half a minute, in the middle, of talking. */
export type Pace = 'on and on' | 'as in a talk'

/** Longest rest after a line, in milliseconds. */
const mostRest: Readonly<Record<Pace, number>> = { 'on and on': 0, 'as in a talk': 60_000 }

const letters = 'de vergadering van maandag begint voortaan om tien uur '

/** How long the other waited to see a key, and its writer until it was told to be saved: in microseconds. */
export interface Heard {
  readonly seen: RecordableHistogram
  readonly saved: RecordableHistogram
}

interface Key {
  readonly clock: number
  readonly at: number
}

/** One of two who write in the shared notes, with the product's own client. */
export class Writer {
  readonly typist: Typist
  readonly #unseen: Key[] = []
  readonly #unsaved: Key[] = []
  #heard: Heard | null = null
  #pressed = 0
  #line: (key: string) => void = () => undefined

  constructor({ address, cookie }: Seat, conversationId: string) {
    this.typist = typistAt(address.replace('http:', 'ws:') + apiRoot + livePath, { cookie }, conversationId)
    this.typist.provider.on('stateless', () => this.#take(this.#unsaved, this.typist.savedClock(), 'saved'))
  }

  get pressed(): number {
    return this.#pressed
  }

  /** Keys that the other has not seen yet, or that are not told to be saved. */
  get waiting(): number {
    return this.#unseen.length + this.#unsaved.length
  }

  /** Is seen by this one from now on. */
  face(other: Writer): void {
    const { clientID } = this.typist.document
    other.typist.document.on('afterTransaction', ({ local, afterState }) => {
      if (!local) this.#take(this.#unseen, afterState.get(clientID) ?? 0, 'seen')
    })
  }

  /** What is typed from now on is counted here. */
  listen(heard: Heard | null): void {
    this.#heard = heard
  }

  /** Presses a key; answers what the clock of this document says then. */
  press(): number {
    if (this.#pressed % lineLength === 0) this.#line = this.typist.beginLine()
    const at = performance.now()
    this.#line(letters[this.#pressed % letters.length] ?? ' ')
    this.#pressed += 1
    const clock = this.clockAt(this)
    this.#unseen.push({ clock, at })
    this.#unsaved.push({ clock, at })
    return clock
  }

  /** How far another has what this one wrote. */
  clockAt({ typist }: Writer): number {
    const last = typist.document.store.clients.get(this.typist.document.clientID)?.at(-1)
    return last === undefined ? 0 : last.id.clock + last.length
  }

  /** Types until a moment; begins somewhere between line and rest, since no two begin together. */
  async typeUntil(end: number, pace: Pace): Promise<void> {
    const most = mostRest[pace]
    const restUpTo = (longest: number): Promise<void> =>
      wait(Math.min(Math.random() * longest, Math.max(0, end - performance.now())))
    await restUpTo(Math.random() * (most / 2 + lineTakes) < lineTakes ? gap.most : most)
    while (performance.now() < end) {
      this.press()
      await wait(gap.least + Math.random() * (gap.most - gap.least))
      if (this.#pressed % lineLength === 0) await restUpTo(most)
    }
  }

  /** All keys up to this clock have arrived. */
  #take(keys: Key[], clock: number, where: keyof Heard): void {
    const now = performance.now()
    while ((keys[0]?.clock ?? Infinity) <= clock) {
      const key = keys.shift()
      if (key !== undefined) this.#heard?.[where].record(Math.max(1, Math.round((now - key.at) * 1000)))
    }
  }
}
