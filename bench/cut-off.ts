import { setTimeout as wait } from 'node:timers/promises'
import { askOnce } from './request.ts'
import type { Parting } from './tables.ts'
import { Writer } from './writer.ts'

/** How the former manager of one talk was cut off. Milliseconds are counted from the answer to HR's deed. */
export interface Cut {
  /** When the connection of the former manager was closed: below zero, before the answer came. */
  readonly closed: number
  /** When the last message was sent that still passed between the two; 0 when none after the answer did. */
  readonly passed: number
  /** Messages sent after the connection was closed that passed all the same. */
  readonly after: number
}

/** Between two keys, in milliseconds: faster than anybody types, so that little escapes. */
const gap = 4

/** In milliseconds: so long both type before the deed, and the one who stays after it. */
const around = { before: 300, after: 300 }
const patience = 10_000

const until = async (holds: () => boolean, what: string): Promise<void> => {
  for (let waited = 0; !holds(); waited += 5) {
    if (waited > patience) throw new Error(`It did not come to this: ${what}`)
    await wait(5)
  }
}

/** The moments at which somebody pressed a key, by what the clock of their document said then. */
class Sent {
  readonly writer: Writer
  readonly #keys: { readonly clock: number; readonly at: number }[] = []
  readonly #typing: NodeJS.Timeout

  constructor(writer: Writer) {
    this.writer = writer
    this.#typing = setInterval(() => this.#press(), gap)
  }

  stop(): void {
    clearInterval(this.#typing)
  }

  /** When the keys were pressed, after this moment, that the other has. */
  passedTo(other: Writer, moment: number): number[] {
    const known = this.writer.clockAt(other)
    return this.#keys.filter(({ clock, at }) => clock <= known && at > moment).map(({ at }) => at)
  }

  #press(): void {
    const at = performance.now()
    this.#keys.push({ clock: this.writer.press(), at })
  }
}

const part = async ({ conversationId, employee, manager, hr, heirId }: Parting): Promise<Cut> => {
  const [stays, goes] = [new Writer(employee, conversationId), new Writer(manager, conversationId)]
  let closed: number | undefined
  goes.typist.provider.on('close', () => (closed ??= performance.now()))
  try {
    await until(() => [stays, goes].every(({ typist }) => typist.isSaved()), 'both are in')
    const sent = [stays, goes].map((writer) => new Sent(writer))
    await wait(around.before)
    await askOnce(hr.address, {
      method: 'POST',
      path: `/api/v1/conversations/${conversationId}/hand-over`,
      cookie: hr.cookie,
      body: { leaderId: heirId },
    })
    const answered = performance.now()
    await until(() => goes.typist.refused() === 'handed-over', 'the former manager is cut off')
    const cut = closed ?? performance.now()
    await wait(around.after)
    for (const each of sent) each.stop()
    await until(() => stays.typist.isSaved(), 'who stays is told that all is saved')
    const passed = (moment: number): number[] =>
      sent.flatMap((each) => each.passedTo(each.writer === stays ? goes : stays, moment))
    return {
      closed: cut - answered,
      passed: Math.max(0, ...passed(answered).map((at) => at - answered)),
      after: passed(cut).length,
    }
  } finally {
    for (const { typist } of [stays, goes]) typist.leave()
  }
}

/** One after the other. */
export const partAll = async (partings: readonly Parting[]): Promise<Cut[]> => {
  const cuts: Cut[] = []
  for (const parting of partings) cuts.push(await part(parting))
  return cuts
}
