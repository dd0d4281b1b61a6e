import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actorsOf } from './actors.ts'
import type { Hot } from './hot.ts'
import { hotReads } from './hot-reads.ts'
import { Callers } from './measure.ts'
import { makeOrganization, settingsFor } from './organization.ts'
import { startMeasured } from './process.ts'

export interface EmbeddedRead {
  readonly name: string
  /** Milliseconds. */
  readonly median: number
  readonly p99: number
  /** Longest that the event loop of the server stood still. */
  readonly stalled: number
}

const people = 500
const concurrency = 4

/** Makes the organisation and lets go of its database, which one process at a time may have. */
const prepare = async (settings: Readonly<Record<string, string>>): Promise<Hot[]> => {
  const made = await makeOrganization(settings, people)
  const actors = await actorsOf(made.services, made.organizationId)
  const reads = await hotReads(made.services, made.organizationId, actors)
  await made.close()
  return reads
}

/** The hot readings on the embedded database, for the largest organisation that it is meant for. */
export const benchEmbedded = async (seconds: number): Promise<EmbeddedRead[]> => {
  const directory = await mkdtemp(join(tmpdir(), 'tweespraak-bench-embedded-'))
  const settings = settingsFor(directory, null)
  const reads = await prepare(settings)
  const server = await startMeasured('server/src/main.ts', ['--demo'], settings)
  const callers = new Callers()
  const found: EmbeddedRead[] = []
  for (const { name, requests } of reads) {
    const order = { address: server.address, requests: await requests(), concurrency }
    await callers.run({ ...order, seconds: Math.min(1, seconds) })
    await server.usage()
    const { median, p99 } = await callers.run({ ...order, seconds })
    found.push({ name, median, p99, stalled: (await server.usage()).stalled })
  }
  callers.stop()
  await server.stop()
  await rm(directory, { recursive: true, force: true })
  return found
}
