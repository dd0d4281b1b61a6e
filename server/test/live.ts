import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { liveMessage, livePath, notesFragment } from '@tweespraak/contract/live'
import { apiRoot } from '@tweespraak/contract/route'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import type { Asker, TestApp } from './app.ts'

/** What a page of the product holds while somebody types in the shared notes. */
export interface Typist {
  readonly provider: HocuspocusProvider
  readonly document: Y.Doc
  /** Adds a paragraph at the end. */
  type(text: string, fragment?: string): void
  /** Begins a paragraph of one's own at the end; answers how to press a key in it, which moves the cursor along as the editor does. */
  beginLine(): (key: string) => void
  /** The paragraphs, line by line. */
  read(fragment?: string): string
  /** All that was typed here until now is told to be saved. */
  readonly isSaved: () => boolean
  /** So many of the things that were typed here, as Yjs counts them, are told to be saved. */
  readonly savedClock: () => number
  readonly writers: ReadonlyMap<string, string | null>
  /** Why the server refused or closed it; null while it is open. */
  readonly refused: () => string | null
  readonly scope: () => string | undefined
  leave(): void
}

const covers = (saved: Y.Snapshot, mine: Y.Snapshot): boolean =>
  [...mine.sv].every(([client, clock]) => (saved.sv.get(client) ?? 0) >= clock) &&
  [...mine.ds.clients].every(([client, ranges]) =>
    ranges.every(({ clock, len }) =>
      Array.from({ length: len }, (_, index) => clock + index).every((at) =>
        (saved.ds.clients.get(client) ?? []).some(
          (range) => range.clock <= at && at < range.clock + range.len,
        ),
      ),
    ),
  )

/** Where the product listens, for a test that asks it over the network. */
export const listening = async (app: TestApp): Promise<string> => {
  const address = await app.http.listen({ port: 0, host: '127.0.0.1' })
  return address.replace('http:', 'ws:') + apiRoot + livePath
}

/** Connects as a page would, with the cookie of the asker. */
export const typistAt = (
  url: string,
  asker: Asker,
  conversationId: string,
  headers: Readonly<Record<string, string>> = {},
): Typist => {
  const cookie = asker === null ? {} : { cookie: asker.cookie }
  class WithCookie extends WebSocket {
    constructor(address: string) {
      super(address, { headers: { ...cookie, ...headers } })
      // As in a browser, what goes wrong with a socket is no error of the page: who leaves while it connects breaks it off.
      this.on('error', () => undefined)
    }
  }
  const document = new Y.Doc()
  let refused: string | null = null
  let saved: Y.Snapshot | undefined
  const writers = new Map<string, string | null>()
  const socket = new HocuspocusProviderWebsocket({
    url,
    WebSocketPolyfill: WithCookie,
    delay: 50,
    minDelay: 50,
  })
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: conversationId,
    document,
    token: '-',
    onAuthenticationFailed: ({ reason }) => {
      refused ??= reason
      socket.disconnect()
    },
    onClose: ({ event }) => {
      if (event.code !== 4403) return
      refused ??= event.reason
      socket.disconnect()
    },
    onStateless: ({ payload }) => {
      const message = liveMessage.parse(JSON.parse(payload))
      if (message.type === 'saved') saved = Y.decodeSnapshot(Buffer.from(message.snapshot, 'base64'))
      else for (const [client, person] of Object.entries(message.writers)) writers.set(client, person)
    },
  })
  provider.attach()
  return {
    provider,
    document,
    type: (text, fragment = notesFragment) => {
      const paragraph = new Y.XmlElement('paragraph')
      paragraph.insert(0, [new Y.XmlText(text)])
      const part = document.getXmlFragment(fragment)
      part.insert(part.length, [paragraph])
    },
    beginLine: () => {
      const line = new Y.XmlText()
      const paragraph = new Y.XmlElement('paragraph')
      paragraph.insert(0, [line])
      const part = document.getXmlFragment(notesFragment)
      part.insert(part.length, [paragraph])
      return (key) => {
        line.insert(line.length, key)
        const at: unknown = Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(line, line.length))
        provider.setAwarenessField('cursor', { anchor: at, head: at })
      }
    },
    read: (fragment = notesFragment) =>
      document
        .getXmlFragment(fragment)
        .toArray()
        .map((node) => (node instanceof Y.XmlElement ? node.toArray().map(String).join('') : ''))
        .join('\n'),
    savedClock: () => saved?.sv.get(document.clientID) ?? 0,
    isSaved: () => provider.isSynced && saved !== undefined && covers(saved, Y.snapshot(document)),
    writers,
    refused: () => refused,
    scope: () => provider.authorizedScope,
    leave: () => {
      provider.destroy()
      socket.destroy()
    },
  }
}
