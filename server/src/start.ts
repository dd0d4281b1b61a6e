import { resolve } from 'node:path'
import { createApp, registerJobs } from './app.ts'
import { cannotListen, cannotOpen } from './cannot-start.ts'
import { renewBuiltInKinds } from './modules/templates/public.ts'
import { addressOf, listensAt, noteAddress } from './platform/address.ts'
import { systemClock } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import { demandData, makeDataDirectory, orNothingLeft } from './platform/data-directory.ts'
import type { Database } from './platform/db/database.ts'
import { openDatabase } from './platform/db/open-database.ts'
import { migrate } from './platform/db/migrate.ts'
import { openDocuments } from './platform/documents/documents.ts'
import { shedLoad } from './platform/http/load.ts'
import { serveWebApp } from './platform/http/web-app.ts'
import { openJobs } from './platform/jobs/open.ts'
import { createLog, type Log } from './platform/log.ts'
import { loadSecret } from './platform/secret.ts'
import type { Services } from './platform/services.ts'
import { createServices } from './services.ts'

/** Tells whoever starts the server what takes a while. */
type Announce = (text: string) => void

interface StartOptions {
  readonly demo: boolean
  readonly announce: Announce
}

export interface Running {
  readonly services: Services
  /** Where it listens, such as `http://127.0.0.1:3000`. */
  readonly address: string
  /** Finishes running requests and jobs, then closes the database. */
  readonly stop: () => Promise<void>
}

const openFor = async (config: Config, log: Log): Promise<Database> => {
  if (config.databaseUrl !== null) {
    return openDatabase({ kind: 'postgresql', url: config.databaseUrl, connections: config.databasePool })
  }
  return openDatabase({
    kind: 'embedded',
    directory: resolve(config.dataDirectory),
    command: 'start',
    now: systemClock.now(),
    onTrouble: (reason) => log.error({ err: reason }, 'embedded database'),
  })
}

const openMigrated = async (config: Config, log: Log): Promise<Database> => {
  try {
    const db = await openFor(config, log)
    await migrate(db.owner)
    return db
  } catch (error) {
    throw cannotOpen(error, config)
  }
}

/** The parts without a door to the outside: the database, migrated, and everything that works with it. */
export const openServices = async (
  settings: Config,
  /** `existing`: what is kept has to be there already, and is not begun here. */
  { demo, existing = false }: { readonly demo: boolean; readonly existing?: boolean },
): Promise<Services> => {
  // The people of the demo do not exist: nobody is mailed.
  const config = demo ? { ...settings, smtpUrl: null } : settings
  const log = createLog(config)
  await (existing ? demandData(config) : makeDataDirectory(config.dataDirectory))
  const secret = await loadSecret(config)
  const db = await openMigrated(config, log)
  const jobs = openJobs({ db, clock: systemClock, log })
  const services = createServices({
    config,
    clock: systemClock,
    log,
    db,
    jobs,
    documents: openDocuments({}),
    secret,
    demo,
  })
  registerJobs(services)
  return services
}

/** Makes the demo organisation on its first start, with services of its own whose clock moves. */
const tellDemo = async (
  { config, db, documents, secret, ...services }: Services,
  announce: Announce,
): Promise<void> => {
  const [{ storyClock }, { storyBegins, storyIsTold, tellStory }] = await Promise.all([
    import('./demo/story-clock.ts'),
    import('./demo/tell-story.ts'),
  ])
  if (await storyIsTold(db)) return
  announce('Making the demo organisation: two years of conversations, once, in about half a minute …')
  // Its thousands of requests are nobody's: only what goes wrong is told.
  const log = services.log.child({}, { level: 'warn' })
  const until = systemClock.now()
  const clock = storyClock(storyBegins(until))
  const jobs = openJobs({ db, clock, log })
  const story = createServices({ config, clock, log, db, jobs, documents, secret, demo: true })
  registerJobs(story)
  const http = await createApp(story)
  await tellStory({ services: story, http, clock, until })
  await http.close()
  await jobs.stop()
}

const serve = async (config: Config, options: StartOptions): Promise<Running> => {
  const services = await openServices(config, options)
  await renewBuiltInKinds(services)
  if (options.demo) await tellDemo(services, options.announce)
  const app = await createApp(services)
  await shedLoad(app)
  await serveWebApp(app)
  const stop = async (): Promise<void> => {
    await app.close()
    await services.jobs.stop()
    await services.documents.close()
    await services.db.close()
  }
  try {
    await services.jobs.start()
    await app.listen({ port: config.port, host: config.host })
  } catch (error) {
    await stop()
    throw cannotListen(error, config)
  }
  const listening = app.server.address()
  const port = typeof listening === 'object' ? (listening?.port ?? config.port) : config.port
  await noteAddress(config.dataDirectory, addressOf({ ...config, port }))
  return { services, address: listensAt({ ...config, port }), stop }
}

/** Starts the server: jobs, routes and screens. */
export const startServer = (config: Config, options: StartOptions): Promise<Running> =>
  orNothingLeft(config.dataDirectory, () => serve(config, options))
