import { PassThrough } from 'node:stream'
import { noticesRoutes as routes, type NoticesStanding } from '@tweespraak/contract/notices'
import type { FastifyRequest } from 'fastify'
import type { Authenticate, Serve } from '../../platform/http/serve.ts'
import { accept, refuse } from '../../platform/refuse.ts'
import type { Services } from '../../platform/services.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { hearOfNotices, showStanding } from './views/standing.ts'

/** Proxies close what is silent for a minute; and so often it is asked whether the session still lasts. */
const heartbeat = 25_000
/** What comes together within a moment is looked up together. */
const pause = 200
/** Tabs that one person listens in; more are told to ask now and then instead. */
const mostOfOne = 6

interface Stream {
  readonly viewer: Viewer
  readonly request: FastifyRequest
  readonly out: PassThrough
  /** What was said last, so that it is said once. */
  said: string
}

/**
 * Who of this process listens to their notices. States of a stream: open, told whenever its person's notices change →
 * ended, by the browser, with the session or with the process. The database is listened to from the first stream on.
 */
class Listeners {
  readonly #services: Services
  readonly #authenticate: Authenticate
  readonly #streams = new Set<Stream>()
  #listening: Promise<() => Promise<void>> | undefined
  #beat: NodeJS.Timeout | undefined
  #looking: NodeJS.Timeout | undefined

  constructor(services: Services, authenticate: Authenticate) {
    this.#services = services
    this.#authenticate = authenticate
  }

  /** Null when this person listens in enough tabs. */
  async open(viewer: Viewer, request: FastifyRequest): Promise<PassThrough | null> {
    const own = [...this.#streams].filter((each) => each.viewer.personId === viewer.personId)
    if (own.length >= mostOfOne) return null
    const stream: Stream = { viewer, request, out: new PassThrough(), said: '' }
    this.#streams.add(stream)
    stream.out.once('close', () => this.#streams.delete(stream))
    await this.#begin()
    await this.#tell([stream])
    return stream.out
  }

  async close(): Promise<void> {
    clearInterval(this.#beat)
    clearTimeout(this.#looking)
    for (const { out } of this.#streams) out.end()
    const stop = await this.#listening
    await stop?.()
  }

  #begin(): Promise<unknown> {
    this.#beat ??= setInterval(() => void this.#keepAlive(), heartbeat).unref()
    this.#listening ??= hearOfNotices(this.#services, () => {
      this.#looking ??= setTimeout(() => {
        this.#looking = undefined
        void this.#tell([...this.#streams])
      }, pause)
    })
    return this.#listening
  }

  async #keepAlive(): Promise<void> {
    for (const stream of this.#streams) {
      const still = await this.#authenticate(stream.request).catch(() => undefined)
      if (still === null) stream.out.end('event: over\ndata: {}\n\n')
      else if (stream.out.writable) stream.out.write(':\n\n')
    }
  }

  /** One question for each organisation; only to whom something changed it is said. */
  async #tell(streams: readonly Stream[]): Promise<void> {
    try {
      for (const [organizationId, own] of Map.groupBy(streams, ({ viewer }) => viewer.organizationId)) {
        const people = [...new Set(own.map(({ viewer }) => viewer.personId))]
        const standing = await showStanding(this.#services, organizationId, people)
        for (const stream of own) say(stream, standing.get(stream.viewer.personId))
      }
    } catch (error) {
      this.#services.log.error({ err: error }, 'notices could not be told')
    }
  }
}

const eventOf = (standing: NoticesStanding): string =>
  `event: standing\ndata: ${JSON.stringify(standing)}\n\n`

const say = (stream: Stream, standing: NoticesStanding | undefined): void => {
  if (standing === undefined || !stream.out.writable) return
  const event = eventOf(standing)
  if (event === stream.said) return
  stream.said = event
  stream.out.write(event)
}

/** Serves the stream of notices; answers how to end all of them, before the server closes. */
export const registerNoticesLive = (
  serve: Serve,
  services: Services,
  authenticate: Authenticate,
): (() => Promise<void>) => {
  const listeners = new Listeners(services, authenticate)
  serve(routes.stream, async ({ viewer, query }, { request, reply }) => {
    // Some proxies keep an answer until it is whole, unless they are told.
    reply.header('x-accel-buffering', 'no')
    if (query.once) {
      const standing = (await showStanding(services, viewer.organizationId, [viewer.personId])).get(
        viewer.personId,
      )
      return accept({ body: Buffer.from(standing === undefined ? '' : eventOf(standing)), name: 'notices' })
    }
    const body = await listeners.open(viewer, request)
    return body === null ? refuse('too-many-requests') : accept({ body, name: 'notices' })
  })
  return () => listeners.close()
}
