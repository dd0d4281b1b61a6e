import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import type { Database } from '../database.ts'
import { openDatabase } from '../open-database.ts'

const rounds = process.env['LONG_TESTS'] === '1' ? 20 : 3
const directory = await mkdtemp(join(tmpdir(), 'tweespraak-kill-'))
afterAll(() => rm(directory, { recursive: true }))

const open = (): Promise<Database> =>
  openDatabase({
    kind: 'embedded',
    directory,
    command: 'the test',
    now: Temporal.Now.instant(),
    onTrouble: (reason) => {
      throw reason
    },
  })

const writer = join(import.meta.dirname, '../../../../test/processes/writing-process.ts')

/** Lets a process write for a while, kills it without warning, and answers what it had acknowledged. */
const writeUntilKilled = async (from: number, milliseconds: number): Promise<number[]> => {
  const child = spawn(process.execPath, [writer, directory, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const acknowledged: number[] = []
  const writing = Promise.withResolvers<void>()
  createInterface({ input: child.stdout }).on('line', (line) => {
    acknowledged.push(Number(line))
    writing.resolve()
  })
  child.once('exit', () => writing.reject(new Error('the writing process did not start')))
  await writing.promise
  await wait(milliseconds)
  const closed = once(child, 'close')
  child.kill('SIGKILL')
  await closed
  return acknowledged
}

const readAll = async (): Promise<number[]> => {
  const database = await open()
  try {
    const { rows } = await sql<{ number: number }>`select number from acknowledged order by number`.execute(
      database.owner,
    )
    return rows.map((row) => row.number)
  } finally {
    await database.close()
  }
}

test(
  `after kill -9 every acknowledged write is there, ${rounds} times in a row`,
  { timeout: rounds * 20_000 },
  async () => {
    const acknowledged: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const written = await writeUntilKilled((acknowledged.at(-1) ?? -1) + 1000, 100 + Math.random() * 900)
      acknowledged.push(...written)
      const found = new Set(await readAll())
      expect(acknowledged.filter((number) => !found.has(number))).toEqual([])
      // Each transaction wrote its number and its mirror: neither is ever there alone.
      expect([...found].filter((number) => !found.has(-number - 1))).toEqual([])
    }
  },
)
