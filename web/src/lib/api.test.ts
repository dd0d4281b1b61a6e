import { route } from '@tweespraak/contract/route'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { addressOf, call, isUnreached, RefusalError } from './api.ts'

const show = route({
  method: 'GET',
  path: '/people/:personId',
  summary: 'One person',
  access: 'signed-in',
  params: z.object({ personId: z.string() }),
  query: z.object({ search: z.string().optional(), limit: z.number().optional() }),
  output: z.object({ name: z.string() }),
  refusals: ['not-found'],
})
const save = route({
  method: 'PUT',
  path: '/name',
  summary: 'Save',
  access: 'signed-in',
  body: z.object({ name: z.string() }),
  refusals: [],
})

let answer: { status: number; type: string; body: string }
let asked: { url: string; method: string; type: string; language: string; body: string }
let server: Server
let times: number
const realFetch = globalThis.fetch

const read = async (request: IncomingMessage): Promise<string> => {
  let body = ''
  for await (const part of request) body += String(part)
  return body
}

beforeEach(async () => {
  times = 0
  answer = { status: 200, type: 'application/json', body: '{"name":"Sanne"}' }
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    times += 1
    asked = {
      url: request.url ?? '',
      method: request.method ?? '',
      type: request.headers['content-type'] ?? '',
      language: request.headers['accept-language'] ?? '',
      body: await read(request),
    }
    response.writeHead(answer.status, { 'content-type': answer.type }).end(answer.body)
  }
  server = createServer((request, response) => void serve(request, response))
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  const { port } = server.address() as AddressInfo
  // A browser completes an address by itself; here the test does.
  vi.stubGlobal('fetch', (path: string, init: RequestInit) =>
    realFetch(`http://127.0.0.1:${port}${path}`, init),
  )
  vi.stubGlobal('navigator', { onLine: true, language: 'nl-NL' })
})

afterEach(() => {
  server.close()
  vi.unstubAllGlobals()
})

const refusalOf = async (promise: Promise<unknown>): Promise<RefusalError> => {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof RefusalError)) throw new Error('It was not refused')
  return error
}

describe('what is asked', () => {
  test('puts parameters into the path and leaves out what is empty', async () => {
    await call(show, { params: { personId: 'a/b' }, query: { search: '', limit: 20 } })
    expect(asked).toMatchObject({ url: '/api/v1/people/a%2Fb?limit=20', method: 'GET', language: 'nl' })
    expect(addressOf(show, { params: { personId: '7' }, query: {} })).toBe('/api/v1/people/7')
  })

  test('sends a body as JSON, and gets nothing from an answer without content', async () => {
    answer = { status: 204, type: 'text/plain', body: '' }
    expect(await call(save, { body: { name: 'Sanne' } })).toBeUndefined()
    expect(asked).toMatchObject({ type: 'application/json', body: '{"name":"Sanne"}' })
  })
})

describe('what is refused', () => {
  const given = { params: { personId: '7' }, query: {} }

  test('keeps the code, the sentence and the details of the server', async () => {
    const body = { code: 'not-found', message: 'Dit bestaat niet.', details: { personId: '7' } }
    answer = { status: 404, type: 'application/json', body: JSON.stringify(body) }
    const refusal = await refusalOf(call(show, given))
    expect(refusal).toMatchObject({ code: 'not-found', message: 'Dit bestaat niet.', status: 404 })
    expect(refusal.details).toEqual({ personId: '7' })
    expect(isUnreached(refusal)).toBe(false)
  })

  test('that the database is away counts as no answer, and says so in the server’s own words', async () => {
    const body = { code: 'database-away', message: 'De database is even niet bereikbaar.', details: {} }
    answer = { status: 503, type: 'application/json', body: JSON.stringify(body) }
    const refusal = await refusalOf(call(show, given))
    expect(refusal).toMatchObject({ code: 'database-away', message: body.message, status: 503 })
    expect(isUnreached(refusal)).toBe(true)
  })

  test('a page of a proxy in between means that the server was not reached', async () => {
    answer = { status: 502, type: 'text/html', body: '<h1>Bad gateway</h1>' }
    const refusal = await refusalOf(call(show, given))
    expect(refusal).toMatchObject({ code: 'unreachable', status: 502 })
    expect(isUnreached(refusal)).toBe(true)
  })

  test('an answer of another shape is a fault of the server', async () => {
    answer = { status: 500, type: 'text/html', body: 'oops' }
    expect(await refusalOf(call(show, given))).toMatchObject({ code: 'unexpected', status: 500 })
  })

  test('tells a silent server from a device without a network', async () => {
    server.close()
    server.closeAllConnections()
    expect(await refusalOf(call(show, given))).toMatchObject({ code: 'unreachable', status: 0 })
    vi.stubGlobal('navigator', { onLine: false })
    expect(await refusalOf(call(show, given))).toMatchObject({ code: 'offline', status: 0 })
  })
})

test('a double click is one deed, and the next click is another', async () => {
  await Promise.all([call(save, { body: { name: 'Sanne' } }), call(save, { body: { name: 'Sanne' } })])
  expect(times).toBe(1)
  await Promise.all([call(save, { body: { name: 'Sanne' } }), call(save, { body: { name: 'Bo' } })])
  expect(times).toBe(3)
})
