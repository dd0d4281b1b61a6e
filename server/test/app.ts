import { addressOfCall, type Answer, type Call, type Route } from '@tweespraak/contract/route'
import type { RefusalBody } from '@tweespraak/contract/refusal'
import type { FastifyInstance } from 'fastify'
import { createApp, registerJobs } from '../src/app.ts'
import { linkAccount } from '../src/modules/access/store.ts'
import type { Beat, Clock } from '../src/platform/clock.ts'
import { type Config, readConfig } from '../src/platform/config.ts'
import type { Documents } from '../src/platform/documents/documents.ts'
import type { Database } from '../src/platform/db/database.ts'
import { openDocuments } from '../src/platform/documents/documents.ts'
import { openJobs } from '../src/platform/jobs/open.ts'
import { createLog } from '../src/platform/log.ts'
import { closedOutgoing, type Outgoing } from '../src/platform/outgoing/outgoing.ts'
import type { Services } from '../src/platform/services.ts'
import { createServices } from '../src/services.ts'
import { testDatabase } from './database.ts'

/** A clock that stands still until it is moved. */
export interface TestClock extends Clock {
  set(moment: string): void
  advance(duration: Temporal.DurationLike): void
}

export const testClock = (moment = Temporal.Now.instant().toString()): TestClock => {
  let now = Temporal.Instant.from(moment)
  return {
    now: () => now,
    set: (to) => {
      now = Temporal.Instant.from(to)
    },
    advance: (duration) => {
      now = now.add(duration)
    },
  }
}

/** Who asks: a cookie, or nobody. */
export type Asker = { readonly cookie: string } | null

export interface Response<Body> {
  readonly status: number
  readonly body: Body
  readonly refusal: RefusalBody | null
  readonly headers: Readonly<Record<string, unknown>>
  readonly bytes: Buffer
}

export interface TestApp {
  readonly services: Services
  readonly http: FastifyInstance
  readonly clock: TestClock
  /** Everything that was logged, line by line. */
  readonly logged: readonly string[]
  /** Calls a route of the contract as the browser would. */
  call<R extends Route>(
    route: R,
    asker: Asker,
    ...call: Call<R> extends infer C ? ({} extends C ? [C?] : [C]) : never
  ): Promise<Response<Answer<R>>>
  /** The same, for a route that is known only when it runs. */
  send(route: Route, asker: Asker, parts: Parts): Promise<Response<unknown>>
  /** A session of this person's own, with an account made for them. */
  signIn(person: { readonly organizationId: string; readonly personId: string }): Promise<{ cookie: string }>
  close(): Promise<void>
}

export interface TestAppOptions {
  readonly settings?: Readonly<Record<string, string>>
  readonly demo?: boolean
  readonly clock?: TestClock
  readonly documents?: Documents
  /** When the access of live connections is asked again. */
  readonly beat?: Beat
  /** What stands in for the world; without it nothing leaves. */
  readonly outgoing?: Outgoing
  /** On this database, instead of one of its own. */
  readonly database?: () => Promise<Database>
  /** Stands between the product and its database, to see what is asked of it. */
  readonly watch?: (db: Database) => Database
}

/** What a call sends. */
export interface Parts {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>
  readonly body?: unknown
  /** The text of a file to upload, instead of a body. */
  readonly file?: string
}

const boundary = 'een-grens-die-nergens-staat'

const bodyOf = ({ body, file }: Parts): { headers: Record<string, string>; payload?: string } => {
  if (file !== undefined) {
    const head =
      'Content-Disposition: form-data; name="file"; filename="bestand.csv"\r\nContent-Type: text/csv'
    return {
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
      payload: `--${boundary}\r\n${head}\r\n\r\n${file}\r\n--${boundary}--\r\n`,
    }
  }
  if (body === undefined) return { headers: {} }
  return { headers: { 'content-type': 'application/json' }, payload: JSON.stringify(body) }
}

const parsed = (text: string): unknown => {
  try {
    return text === '' ? null : JSON.parse(text)
  } catch {
    return null
  }
}

let typesetter: Documents | undefined

/** One typesetter for all products of this process: starting it takes longer than a report. It ends with the process. */
const sharedDocuments = (): Documents => {
  typesetter ??= openDocuments({})
  return { ...typesetter, close: async () => undefined }
}

/** The whole product on a database of its own, with a clock that the test moves; not listening, asked through its HTTP server. */
export const testApp = async (options: TestAppOptions = {}): Promise<TestApp> => {
  const clock = options.clock ?? testClock()
  const config: Config = readConfig({
    LOG_LEVEL: 'info',
    TWEESPRAAK_SECRET: 'x'.repeat(40),
    // The clock stands still: no minute passes after which somebody may do something again.
    WRITES_PER_MINUTE: '100000',
    ...options.settings,
  })
  const logged: string[] = []
  const log = createLog(config, { write: (line: string) => void logged.push(line) })
  const own = await (options.database ?? testDatabase)()
  const db = options.watch?.(own) ?? own
  const jobs = openJobs({ db, clock, log })
  const documents = options.documents ?? sharedDocuments()
  const services = createServices({
    config,
    clock,
    log,
    db,
    jobs,
    documents,
    outgoing: options.outgoing ?? closedOutgoing,
    secret: config.secret ?? '',
    demo: options.demo ?? false,
    ...(options.beat === undefined ? {} : { beat: options.beat }),
  })
  registerJobs(services)
  const http = await createApp(services)
  await http.ready()

  const call = async (route: Route, asker: Asker, parts: Parts = {}): Promise<Response<unknown>> => {
    const { headers, payload } = bodyOf(parts)
    const response = await http.inject({
      method: route.method,
      url: addressOfCall(route, parts),
      headers: { ...headers, ...(asker === null ? {} : { cookie: asker.cookie }), 'accept-language': 'nl' },
      ...(payload === undefined ? {} : { payload }),
    })
    const body = parsed(response.body)
    return {
      status: response.statusCode,
      body,
      refusal: response.statusCode >= 400 ? (body as RefusalBody) : null,
      headers: response.headers,
      bytes: response.rawPayload,
    }
  }

  return {
    services,
    http,
    clock,
    logged,
    call: call as TestApp['call'],
    send: call,
    async signIn({ organizationId, personId }) {
      const email = `${personId}@test.invalid`
      const known = await services.accounts.find(email)
      const userId = known ?? (await services.accounts.create({ email, name: personId, password: null }))
      await db.transaction({ purpose: 'auth', organizationId }, (tx) =>
        linkAccount(tx, { organizationId, personId, userId }, clock.now()),
      )
      const visitor = { ip: '127.0.0.1', cookie: undefined, userAgent: undefined, language: 'nl' } as const
      const { cookies } = await services.accounts.startSession(userId, visitor)
      return { cookie: (cookies[0] ?? '').split(';')[0] ?? '' }
    },
    async close() {
      await http.close()
      await jobs.stop()
      await documents.close()
      await db.close()
    },
  }
}
