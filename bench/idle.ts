import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { Hot } from './hot.ts'
import type { Took } from './load.ts'
import type { Callers } from './measure.ts'
import type { Measured } from './process.ts'

/** How readings go while many connections are held open on which nothing is asked. */
export interface Idle {
  readonly connections: number
  /** Bytes of the server's memory for each. */
  readonly memory: number
  readonly before: Took
  readonly meanwhile: Took
  /** How many were still open at the end. */
  readonly kept: number
}

const many = 1000
const concurrency = 8

/** A connection on which one thing was asked, as a browser holds it for the next. */
const open = async (address: string): Promise<Socket> => {
  const { hostname, port, host } = new URL(address)
  const socket = connect({ host: hostname, port: Number(port) })
  socket.on('error', () => socket.destroy())
  await once(socket, 'connect')
  socket.write(`GET /health HTTP/1.1\r\nhost: ${host}\r\n\r\n`)
  await once(socket, 'data')
  socket.resume()
  return socket
}

/** Holds a thousand connections open while others read. */
export const holdIdle = async (
  product: Measured,
  callers: Callers,
  { requests }: Hot,
  seconds: number,
): Promise<Idle> => {
  const order = { address: product.address, requests: await requests(), concurrency, seconds }
  await callers.run({ ...order, seconds: Math.min(1, seconds) })
  const before = await callers.run(order)
  const { memory: alone } = await product.usage()
  const sockets: Socket[] = []
  try {
    while (sockets.length < many) sockets.push(await open(product.address))
    await wait(2000)
    const { memory } = await product.usage()
    const meanwhile = await callers.run(order)
    const kept = sockets.filter(({ readyState }) => readyState === 'open').length
    return { connections: many, memory: (memory - alone) / many, before, meanwhile, kept }
  } finally {
    for (const socket of sockets) socket.destroy()
  }
}
