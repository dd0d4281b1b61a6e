import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, expect, onTestFinished, test } from 'vitest'
import * as Y from 'yjs'
import { type Typist, typistAt } from '../../../test/live.ts'
import { copyPostgresTemplate } from '../../../test/postgres.ts'
import { type Process, start } from '../../../test/product-process.ts'
import { putDatabaseIn } from '../../../test/template.ts'
import { eventually } from '../../../test/eventually.ts'

const rounds = process.env['LONG_TESTS'] === '1' ? 20 : 1
const server = process.env['TEST_DATABASE_URL']

const typists: Typist[] = []
afterEach(() => {
  for (const typist of typists.splice(0)) typist.leave()
})

interface Talk {
  readonly process: Process
  readonly comesIn: (who: 'employee' | 'manager') => Typist
}

/** Where a process of the product keeps what is typed: gone when the test is. */
const kept = async (): Promise<Record<string, string>> => {
  const directory = await mkdtemp(join(tmpdir(), 'tweespraak-live-'))
  onTestFinished(() => rm(directory, { recursive: true }))
  const settings = { TWEESPRAAK_DATA: directory, TWEESPRAAK_SECRET: 'x'.repeat(40), LOG_LEVEL: 'silent' }
  if (server !== undefined) {
    const copy = await copyPostgresTemplate(server)
    onTestFinished(() => copy.drop())
    return { ...settings, DATABASE_URL: copy.url }
  }
  await putDatabaseIn(directory)
  return settings
}

const talkIn = async (settings: Readonly<Record<string, string>>): Promise<Talk> => {
  const process = await start('../test/processes/talk-process.ts', [], settings)
  onTestFinished(() => process.signal('SIGKILL'))
  const [line = ''] = process.stdout().split(' is ready')
  const talk = JSON.parse(line) as Record<'employee' | 'manager', { cookie: string }> & {
    url: string
    conversationId: string
  }
  return {
    process,
    comesIn: (who) => {
      const typist = typistAt(talk.url, talk[who], talk.conversationId)
      typists.push(typist)
      return typist
    },
  }
}

/** Types a line every few milliseconds; answers which of them were told to be saved when it stops. */
const typing = (typist: Typist, name: string) => {
  const lines: { readonly line: string; readonly until: number }[] = []
  const timer = setInterval(() => {
    const line = `${name} ${lines.length}`
    typist.type(line)
    lines.push({ line, until: Y.getState(typist.document.store, typist.document.clientID) })
  }, 15)
  return () => {
    clearInterval(timer)
    return lines.filter(({ until }) => until <= typist.savedClock()).map(({ line }) => line)
  }
}

test(
  `kill -9 in the middle of typing loses nothing that was told to be saved, ${rounds} times`,
  { timeout: 60_000 + rounds * 20_000 },
  async () => {
    const settings = await kept()
    const told: string[] = []
    for (let round = 0; round < rounds; round += 1) {
      const { process, comesIn } = await talkIn(settings)
      const both = (['employee', 'manager'] as const).map((who) => [who, comesIn(who)] as const)
      await eventually(() => expect(both.every(([, typist]) => typist.isSaved())).toBe(true))
      const stops = both.map(([who, typist]) => typing(typist, `${who} ronde ${round} regel`))
      await wait(1000 + Math.random() * 1500)
      process.signal('SIGKILL')
      const saved = stops.flatMap((stop) => stop())
      for (const [, typist] of both) typist.leave()
      told.push(...saved)
      await process.stop()
    }
    expect(told.length).toBeGreaterThan(0)
    const after = await talkIn(settings)
    const reader = after.comesIn('employee')
    await eventually(() => expect(reader.isSaved()).toBe(true))
    const found = new Set(reader.read().split('\n'))
    expect(told.filter((line) => !found.has(line))).toEqual([])
  },
)
