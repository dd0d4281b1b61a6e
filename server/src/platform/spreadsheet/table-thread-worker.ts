import { parentPort, workerData } from 'node:worker_threads'
import { systemClock } from '../clock.ts'
import { newId } from '../id.ts'
import { readTable, type Table } from './read-table.ts'
import type { Question, Reply, ThreadStart } from './table-thread.ts'

type Methods = Readonly<Record<string, (...given: readonly unknown[]) => unknown>>
interface DeskModule {
  readonly open: (table: Table, newId: () => string) => Methods
}

const say = (reply: Reply): void => parentPort?.postMessage(reply)
const failure = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)

const start = workerData as ThreadStart
const module = (await import(start.desk)) as DeskModule
const read = await readTable(start.bytes)

if (read.ok) {
  const desk = module.open(read.value, () => newId(systemClock))
  parentPort?.on('message', ({ number, method, given }: Question) => {
    try {
      say({ number, value: desk[method]?.(...given) })
    } catch (error) {
      say({ number, failed: failure(error) })
    }
  })
  say({ number: 0, value: null })
} else {
  say({ number: 0, refused: read.reason, details: read.details })
}
