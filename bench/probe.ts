/**
 * Loaded into the processes that are measured, before their own code: counts what they ask of PostgreSQL, and
 * tells it, with the processor and memory that they used, to the process that started them.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import pg from 'pg'

export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

export interface Usage {
  /** Since the process began: microseconds of processor. */
  readonly cpu: number
  /** Bytes. */
  readonly memory: number
  /** Statements answered, those that begin and end transactions not counted. */
  readonly statements: number
  /** Milliseconds that statements were under way, seen from here. */
  readonly waited: number
  /** Longest that the event loop stood still since this was asked before, in milliseconds. */
  readonly stalled: number
}

/** What one may ask of a process under the probe. */
export type Question = 'usage' | 'flush' | 'record' | 'recorded'
export interface Asked {
  readonly ask: Question
}

const clients = new Set<pg.Client>()
let statements = 0
let waited = 0
let record: Statement[] | null = null

const bracket = /^\s*(begin|start transaction|commit|rollback|savepoint|release)\b/i

const textOf = (given: unknown): string => {
  if (typeof given === 'string') return given
  return typeof given === 'object' && given !== null && 'text' in given ? String(given.text) : ''
}

/** They stand beside the text, or with it in one object. */
const valuesOf = (given: unknown, beside: unknown): readonly unknown[] => {
  if (Array.isArray(beside)) return beside
  const within = typeof given === 'object' && given !== null && 'values' in given ? given.values : []
  return Array.isArray(within) ? within : []
}

const note = (given: unknown, beside: unknown): void => {
  const text = textOf(given)
  if (bracket.test(text)) return
  statements += 1
  record?.push({ text, values: valuesOf(given, beside) })
}

const count = async (answer: Promise<unknown>, began: number): Promise<void> => {
  await answer.catch(() => undefined)
  waited += performance.now() - began
}

type Query = (...given: readonly unknown[]) => unknown

const query = Object.getOwnPropertyDescriptor(pg.Client.prototype, 'query')?.value as Query
Object.defineProperty(pg.Client.prototype, 'query', {
  value: function (this: pg.Client, ...given: unknown[]): unknown {
    clients.add(this)
    note(given[0], given[1])
    const answer: unknown = Reflect.apply(query, this, given)
    if (answer instanceof Promise) void count(answer, performance.now())
    return answer
  },
})

const loop = monitorEventLoopDelay({ resolution: 5 })
loop.enable()

const usage = (): Usage => {
  const { user, system } = process.cpuUsage()
  const stalled = loop.max / 1e6
  loop.reset()
  return { cpu: user + system, memory: process.memoryUsage.rss(), statements, waited, stalled }
}

/** Sessions tell the server's counters at once what they read, instead of some seconds later. */
const flush = async (): Promise<null> => {
  for (const client of clients) {
    try {
      await Reflect.apply(query, client, ['select pg_stat_force_next_flush()'])
    } catch {
      clients.delete(client)
    }
  }
  return null
}

const answers: Readonly<Record<Question, () => unknown>> = {
  usage,
  flush,
  record: () => {
    record = []
    return null
  },
  recorded: () => {
    const found = record
    record = null
    return found
  },
}

process.on('message', (asked: Asked) => {
  void Promise.resolve(answers[asked.ask]()).then((answer) => process.send?.({ answer }))
})
// Whoever is measured ends with who measures.
process.on('disconnect', () => process.exit(0))
// The channel alone keeps nothing alive.
process.channel?.unref()
