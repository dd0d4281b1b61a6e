import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openOutgoing, type Outgoing } from '../src/platform/outgoing/outgoing.ts'

interface Asked {
  readonly method: string
  /** Path and query. */
  readonly path: string
  readonly body: string
}

/** A real server on this machine that stands in for hosts of the outside world, and what was asked of it. */
export interface WorldOutside {
  readonly outgoing: Outgoing
  readonly asked: Asked[]
  answer: (asked: Asked, response: ServerResponse) => void
  close(): Promise<void>
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part)
  return Buffer.concat(parts).toString()
}

export const openWorld = async (...hosts: readonly string[]): Promise<WorldOutside> => {
  const asked: Asked[] = []
  const hear = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const one = { method: request.method ?? '', path: request.url ?? '', body: await bodyOf(request) }
    asked.push(one)
    world.answer(one, response)
  }
  const server = createServer((request, response) => void hear(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const world: WorldOutside = {
    outgoing: openOutgoing({
      mayReach: (address) => address === '127.0.0.1',
      lookup: () => Promise.reject(new Error('no such name')),
      standIns: Object.fromEntries(hosts.map((host) => [host, here])),
    }),
    asked,
    answer: (_, response) => void response.writeHead(404).end(),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return world
}
