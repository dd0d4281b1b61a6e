/** Holds the pages of all who write in the shared notes, in a process of its own, and says what they saw. */
import { createHistogram, type RecordableHistogram } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { type Cut, partAll } from './cut-off.ts'
import type { Parting, Table } from './tables.ts'
import { type Used, watchProcess } from './watch.ts'
import { type Heard, type Pace, Writer } from './writer.ts'

export type Order =
  | { readonly do: 'sit'; readonly tables: readonly Table[] }
  | { readonly do: 'type'; readonly pace: Pace; readonly seconds: number }
  | { readonly do: 'part'; readonly partings: readonly Parting[] }

/** Milliseconds. */
export interface Spread {
  readonly median: number
  readonly p99: number
  readonly slowest: number
}

export interface Typed {
  readonly keys: number
  /** From the key of one to the document of the other. */
  readonly seen: Spread
  /** From the key to being told that it is committed. */
  readonly saved: Spread
  /** Keys that never came to the other, or were never told to be saved. */
  readonly missing: number
  /** Documents that are not the same on both sides, or lack keys. */
  readonly different: number
  readonly used: Used
}

export type Answered =
  | { readonly sat: number }
  | { readonly typed: Typed }
  | { readonly cuts: readonly Cut[] }
  | { readonly failed: string }

/** In milliseconds: so long it may take until all is seen and saved, or until everybody is in. */
const patience = 60_000
const step = 20

const writers: (readonly [Writer, Writer])[] = []

const until = async (holds: () => boolean): Promise<boolean> => {
  for (let waited = 0; !holds(); waited += step) {
    if (waited > patience) return false
    await wait(step)
  }
  return true
}

/** Some at once, as a morning has it. */
const together = 20

const sit = async (tables: readonly Table[]): Promise<number> => {
  const began = performance.now()
  for (let from = 0; from < tables.length; from += together) {
    const come = tables.slice(from, from + together).map(({ conversationId, employee, manager }) => {
      const two = [new Writer(employee, conversationId), new Writer(manager, conversationId)] as const
      two[0].face(two[1])
      two[1].face(two[0])
      return two
    })
    const all = come.flat()
    if (!(await until(() => all.every(({ typist }) => typist.isSaved())))) {
      const refused = all.map(({ typist }) => typist.refused() ?? 'still waiting')
      throw new Error(`Not everybody came in: ${refused.join(', ')}`)
    }
    writers.push(...come)
  }
  return performance.now() - began
}

const spreadOf = (histogram: RecordableHistogram): Spread => ({
  median: histogram.percentile(50) / 1000,
  p99: histogram.percentile(99) / 1000,
  slowest: histogram.max / 1000,
})

const type = async (pace: Pace, seconds: number): Promise<Typed> => {
  const all = writers.flat()
  const heard: Heard = { seen: createHistogram(), saved: createHistogram() }
  const before = all.reduce((sum, { pressed }) => sum + pressed, 0)
  for (const writer of all) writer.listen(heard)
  const used = watchProcess()
  const end = performance.now() + seconds * 1000
  await Promise.all(all.map((writer) => writer.typeUntil(end, pace)))
  const spent = used()
  await until(() => all.every(({ waiting }) => waiting === 0))
  for (const writer of all) writer.listen(null)
  const lettersOf = ([one]: readonly [Writer, Writer]): number =>
    one.typist.read().replaceAll('\n', '').length
  const different = writers.filter(
    (two) =>
      two[0].typist.read() !== two[1].typist.read() || lettersOf(two) !== two[0].pressed + two[1].pressed,
  )
  return {
    keys: all.reduce((sum, { pressed }) => sum + pressed, 0) - before,
    seen: spreadOf(heard.seen),
    saved: spreadOf(heard.saved),
    missing: all.reduce((sum, { waiting }) => sum + waiting, 0),
    different: different.length,
    used: spent,
  }
}

const answer = async (order: Order): Promise<Answered> => {
  switch (order.do) {
    case 'sit':
      return { sat: await sit(order.tables) }
    case 'type':
      return { typed: await type(order.pace, order.seconds) }
    case 'part':
      return { cuts: await partAll(order.partings) }
    default:
      return order satisfies never
  }
}

process.on('message', (order: Order) => {
  void answer(order)
    .catch((error: unknown) => ({ failed: error instanceof Error ? error.message : String(error) }))
    .then((answered) => process.send?.(answered))
})
// Whoever asks ends them.
process.on('disconnect', () => process.exit(0))
