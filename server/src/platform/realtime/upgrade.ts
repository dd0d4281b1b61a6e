import { liveLimits, livePath } from '@tweespraak/contract/live'
import { apiRoot } from '@tweespraak/contract/route'
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import type { Config } from '../config.ts'
import { isFromElsewhere } from '../http/cross-site.ts'
import type { LiveDocuments } from './live-documents.ts'

/** In bytes. What is larger is not even read; of what is merely too large it is said why. */
const largestFrame = 4 * liveLimits.document

const turnAway = (socket: Duplex, status: string): void => {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

/** The address that the browser used: behind our own proxies, what the nearest of them says. */
const hostOf = ({ headers }: IncomingMessage, { proxies }: Config): string => {
  const forwarded = headers['x-forwarded-host']
  const said = Array.isArray(forwarded) ? forwarded.at(-1) : forwarded
  return (proxies > 0 ? said?.split(',').at(-1)?.trim() : undefined) ?? headers.host ?? ''
}

const requestOf = ({ headers, url }: IncomingMessage): Request => {
  const { cookie: _, ...rest } = headers
  const known = Object.entries(rest).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return new Request(new URL(url ?? '/', 'http://localhost'), { headers: known })
}

/** Takes WebSockets for live documents on this server, of pages of our own alone; answers how to stop. */
export const listenForUpgrades = (server: Server, documents: LiveDocuments, config: Config): (() => void) => {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestFrame, perMessageDeflate: false })
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on('error', () => socket.destroy())
    const [path] = (request.url ?? '').split('?')
    if (path !== `${apiRoot}${livePath}`) return turnAway(socket, '404 Not Found')
    if (isFromElsewhere(request.headers, hostOf(request, config), config.publicUrl))
      return turnAway(socket, '403 Forbidden')
    sockets.handleUpgrade(request, socket, head, (live) => {
      documents.connect(live, request.headers, requestOf(request))
    })
  }
  server.on('upgrade', upgrade)
  return () => {
    server.off('upgrade', upgrade)
    sockets.close()
  }
}
