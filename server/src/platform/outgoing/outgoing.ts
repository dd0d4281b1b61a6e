import { lookup as askResolver } from 'node:dns/promises'
import { type IncomingMessage, request as plainRequest } from 'node:http'
import { request } from 'node:https'
import { isIP } from 'node:net'

/**
 * Why a call came to nothing. `unfit`: no address of a page on the web, or more in it than that; `inside`: it leads into
 * a network that is not for this; `closed`: nothing leaves this server; `refused`: answered with a status that says no.
 */
export type OutgoingTrouble =
  | 'unfit'
  | 'inside'
  | 'closed'
  | 'unreachable'
  | 'too-slow'
  | 'too-many-redirects'
  | 'too-large'
  | 'wrong-content'
  | 'refused'

export type Reply =
  | { readonly ok: true; readonly body: Buffer }
  | { readonly ok: false; readonly why: OutgoingTrouble; readonly status?: number }

export interface Fetching {
  /** Media types that are taken, in lower case. */
  readonly accept: readonly string[]
  /** Most bytes of an answer. */
  readonly most: number
  /** For everything together, redirects too. */
  readonly milliseconds: number
}

/**
 * The one way by which the server calls an address that somebody gave. Such a call could ask for what only the server
 * reaches, so: `https` alone, the name is looked up once and every address of it checked, and the connection goes to
 * what was checked. Nothing is sent along but what is said here. An address is a secret: it is never logged, and
 * no error holds it.
 */
export interface Outgoing {
  /** Fetches what is there; follows at most three redirects, each as careful as the first. */
  fetch(address: string, fetching: Fetching): Promise<Reply>
  /** Hands in a text of JSON. A redirect is a refusal. */
  post(
    address: string,
    json: string,
    limits: { readonly most: number; readonly milliseconds: number },
  ): Promise<Reply>
}

interface Found {
  readonly address: string
  readonly family: number
}

interface Options {
  /** Whether an address (IPv4 or IPv6) may be called. */
  readonly mayReach: (address: string) => boolean
  readonly lookup?: (host: string) => Promise<readonly Found[]>
  /** In tests alone: what stands in for a host, such as `http://127.0.0.1:8080`. Its address is checked all the same. */
  readonly standIns?: Readonly<Record<string, string>>
}

const mostRedirects = 3

class Trouble extends Error {
  readonly why: OutgoingTrouble
  readonly status: number | undefined
  constructor(why: OutgoingTrouble, status?: number) {
    super(why)
    this.why = why
    this.status = status
  }
}

const usualLookup = (host: string): Promise<readonly Found[]> => askResolver(host, { all: true })

/** The services of a machine beneath 1024 that are not for the web answer to nobody here. */
const isFitPort = (port: string): boolean => port === '' || Number(port) > 1023

/** @throws Trouble for what is no address of a page. */
const addressOf = (text: string, base?: URL): URL => {
  const url = URL.parse(text, base)
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '' || !isFitPort(url.port))
    throw new Trouble('unfit')
  return url
}

/** What somebody may give as an address at all; whether it may be called is seen when it is. */
export const isFitAddress = (text: string): boolean => {
  try {
    return addressOf(text).hostname !== ''
  } catch {
    return false
  }
}

const bareHost = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '')

const readBody = async (message: IncomingMessage, most: number): Promise<Buffer> => {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of message as AsyncIterable<Buffer>) {
    length += part.byteLength
    if (length > most) throw new Trouble('too-large')
    parts.push(part)
  }
  return Buffer.concat(parts)
}

interface Sending {
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly signal: AbortSignal
}

class GuardedWay implements Outgoing {
  readonly #mayReach: (address: string) => boolean
  readonly #lookup: (host: string) => Promise<readonly Found[]>
  readonly #standIns: Readonly<Record<string, string>>

  constructor({ mayReach, lookup = usualLookup, standIns = {} }: Options) {
    this.#mayReach = mayReach
    this.#lookup = lookup
    this.#standIns = standIns
  }

  fetch(address: string, { accept, most, milliseconds }: Fetching): Promise<Reply> {
    const headers = { accept: accept.join(', ') }
    return this.#told(milliseconds, async (signal) => {
      let url = addressOf(address)
      for (let hops = 0; hops <= mostRedirects; hops += 1) {
        const answer = await this.#send(url, { method: 'GET', headers, signal })
        const { location } = answer.headers
        const status = answer.statusCode ?? 0
        if (location === undefined || ![301, 302, 303, 307, 308].includes(status)) {
          this.#demandTaken(answer)
          const type = answer.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? ''
          const isEncoded = (answer.headers['content-encoding'] ?? 'identity') !== 'identity'
          if (!accept.includes(type) || isEncoded) throw new Trouble('wrong-content')
          if (Number(answer.headers['content-length'] ?? 0) > most) throw new Trouble('too-large')
          return readBody(answer, most)
        }
        answer.destroy()
        url = addressOf(location, url)
      }
      throw new Trouble('too-many-redirects')
    })
  }

  post(
    address: string,
    json: string,
    { most, milliseconds }: { readonly most: number; readonly milliseconds: number },
  ): Promise<Reply> {
    const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(json)) }
    return this.#told(milliseconds, async (signal) => {
      const answer = await this.#send(addressOf(address), { method: 'POST', headers, body: json, signal })
      this.#demandTaken(answer)
      return readBody(answer, most)
    })
  }

  async #told(milliseconds: number, call: (signal: AbortSignal) => Promise<Buffer>): Promise<Reply> {
    const ending = new AbortController()
    const timer = setTimeout(() => ending.abort(), milliseconds)
    try {
      return { ok: true, body: await call(ending.signal) }
    } catch (error) {
      if (ending.signal.aborted) return { ok: false, why: 'too-slow' }
      if (!(error instanceof Trouble)) return { ok: false, why: 'unreachable' }
      const { why, status } = error
      return status === undefined ? { ok: false, why } : { ok: false, why, status }
    } finally {
      clearTimeout(timer)
      // Whatever still comes in is not read.
      ending.abort()
    }
  }

  #demandTaken(answer: IncomingMessage): void {
    const status = answer.statusCode ?? 0
    if (status >= 200 && status < 300) return
    answer.destroy()
    throw new Trouble('refused', status)
  }

  /** The addresses of a name, of which each may be called: one that may not spoils them all. */
  async #checked(url: URL, signal: AbortSignal): Promise<readonly Found[]> {
    const host = bareHost(url)
    const family = isIP(host)
    const found = family === 0 ? await orAborted(this.#lookup(host), signal) : [{ address: host, family }]
    if (found.length === 0) throw new Trouble('unreachable')
    if (!found.every(({ address }) => this.#mayReach(address))) throw new Trouble('inside')
    return found
  }

  async #send(asked: URL, { method, headers, body, signal }: Sending): Promise<IncomingMessage> {
    const standIn = this.#standIns[asked.hostname]
    const url = standIn === undefined ? asked : new URL(asked.pathname + asked.search, standIn)
    const found = await this.#checked(url, signal)
    const open = url.protocol === 'http:' ? plainRequest : request
    return new Promise((resolve, reject) => {
      const call = open(
        {
          method,
          host: bareHost(url),
          port: url.port,
          path: `${url.pathname}${url.search}`,
          headers: {
            ...headers,
            host: asked.host,
            'user-agent': 'Tweespraak',
            'accept-encoding': 'identity',
          },
          // A connection of its own, to what was just checked: the name is not looked up again.
          agent: false,
          lookup: (_host, options, answer) => {
            const [first] = found
            if (options.all === true) answer(null, [...found])
            else answer(null, first?.address ?? '', first?.family)
          },
          signal,
        },
        resolve,
      )
      call.on('error', reject)
      call.end(body)
    })
  }
}

const orAborted = <Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new Trouble('too-slow')), { once: true })
    }),
  ])

export const openOutgoing = (options: Options): Outgoing => new GuardedWay(options)

/** Nothing leaves: for a demo, in which anybody can be anybody. */
export const closedOutgoing: Outgoing = {
  fetch: () => Promise.resolve({ ok: false, why: 'closed' }),
  post: () => Promise.resolve({ ok: false, why: 'closed' }),
}
