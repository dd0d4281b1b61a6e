/** Asks a server as fast as it answers, in a process of its own, and says how long the answers took. */
import { createHistogram } from 'node:perf_hooks'
import { Pool } from 'undici'
import { messageOf, patience, type Request } from './request.ts'

export interface Order {
  readonly address: string
  readonly requests: readonly Request[]
  /** How many are under way at once. */
  readonly concurrency: number
  /** Goes on that long, again and again through the requests; 0 asks each of them once. */
  readonly seconds: number
  /** Each request is made by one caller, who writes something else each time on the revision that the answer before brought. */
  readonly revised?: boolean
}

export interface Took {
  readonly answered: number
  readonly failed: number
  /** Seconds from the first request to the last answer. */
  readonly seconds: number
  /** Milliseconds. */
  readonly median: number
  readonly p99: number
}

interface Answered {
  readonly ok: boolean
  readonly revision: number | null
}

const revisionOf = (text: string): number | null => {
  const answer: unknown = JSON.parse(text)
  const found = typeof answer === 'object' && answer !== null && 'revision' in answer ? answer.revision : null
  return typeof found === 'number' ? found : null
}

/** The next writing of the same: what there was, a little different. */
const rewritten = (body: NonNullable<Request['body']>, revision: number): Request['body'] => ({
  ...body,
  value: `${String(body['value'])} ${revision % 10}`,
  baseRevision: revision,
})

/** What got no answer was not done either. */
const send = async (
  pool: Pool,
  { address, revised }: Order,
  request: Request,
  revision: number | null,
): Promise<Answered> => {
  const body =
    revision === null || request.body === undefined ? request.body : rewritten(request.body, revision)
  try {
    const { statusCode, body: answer } = await pool.request({
      path: request.path,
      ...messageOf(address, { ...request, ...(body === undefined ? {} : { body }) }),
    })
    const text = await answer.text()
    const ok = statusCode === 200
    return { ok, revision: ok && revised === true ? revisionOf(text) : null }
  } catch {
    return { ok: false, revision: null }
  }
}

const run = async (order: Order): Promise<Took> => {
  const { address, requests, concurrency, seconds, revised } = order
  const pool = new Pool(address, {
    connections: concurrency,
    pipelining: 1,
    headersTimeout: patience,
    bodyTimeout: patience,
  })
  const times = createHistogram()
  let [next, answered, failed] = [0, 0, 0]
  const began = performance.now()
  const goesOn = (): boolean =>
    seconds === 0 ? next < requests.length : performance.now() - began < seconds * 1000
  const caller = async (index: number): Promise<void> => {
    let revision: number | null = null
    while (goesOn()) {
      const request = requests[revised === true ? index : next++ % requests.length]
      if (request === undefined) return
      const asked = performance.now()
      const answer: Answered = await send(pool, order, request, revision)
      times.record(Math.max(1, Math.round((performance.now() - asked) * 1000)))
      revision = answer.revision
      answered += 1
      if (!answer.ok) failed += 1
    }
  }
  await Promise.all(Array.from({ length: concurrency }, (_, index) => caller(index)))
  const took = (performance.now() - began) / 1000
  await pool.close()
  return {
    answered,
    failed,
    seconds: took,
    median: times.percentile(50) / 1000,
    p99: times.percentile(99) / 1000,
  }
}

process.on('message', (order: Order) => {
  void run(order).then((took) => process.send?.(took))
})
