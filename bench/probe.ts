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
  /** Statements that requests asked, those that begin and end transactions not counted. */
  readonly statements: number
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
let record: Statement[] | null = null

/** What begins or ends a transaction and does nothing else. */
const bracket = /^\s*(begin|start transaction|commit|rollback|savepoint|release)\b[^;]*;?\s*$/i

/** One text with its values beside it or with it in one object, or several that travel together. */
const statementsIn = (given: unknown, beside: unknown): Statement[] => {
  if (typeof given === 'string') return [{ text: given, values: Array.isArray(beside) ? beside : [] }]
  if (typeof given !== 'object' || given === null) return []
  if ('statements' in given && Array.isArray(given.statements))
    return given.statements.flatMap((one: unknown) => statementsIn(one, undefined))
  if (!('text' in given)) return []
  const values = 'values' in given ? given.values : beside
  return [{ text: String(given.text), values: Array.isArray(values) ? values : [] }]
}

/** The role that a session works under within its transaction: the tasks of the server work beside the requests. */
const roles = new WeakMap<pg.Client, unknown>()

const isOfRequest = (client: pg.Client, { text, values }: Statement): boolean => {
  if (text.includes('viewer_by_session')) return true
  if (text.includes("set_config('role'")) roles.set(client, values[0])
  return roles.get(client) === 'tweespraak_app'
}

const note = (client: pg.Client, statement: Statement): void => {
  if (bracket.test(statement.text)) {
    roles.delete(client)
    return
  }
  if (!isOfRequest(client, statement)) return
  statements += 1
  record?.push(statement)
}

type Query = (...given: readonly unknown[]) => unknown

const query = Object.getOwnPropertyDescriptor(pg.Client.prototype, 'query')?.value as Query
Object.defineProperty(pg.Client.prototype, 'query', {
  value: function (this: pg.Client, ...given: unknown[]): unknown {
    clients.add(this)
    const asked = statementsIn(given[0], given[1])
    for (const statement of asked) note(this, statement)
    // What travels together without a beginning is a transaction of its own.
    if (asked.length > 1 && !asked.some(({ text }) => bracket.test(text))) roles.delete(this)
    return Reflect.apply(query, this, given)
  },
})

const loop = monitorEventLoopDelay({ resolution: 5 })
loop.enable()

const usage = (): Usage => {
  const { user, system } = process.cpuUsage()
  const stalled = loop.max / 1e6
  loop.reset()
  return { cpu: user + system, memory: process.memoryUsage.rss(), statements, stalled }
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
