import { type ChildProcess, spawn } from 'node:child_process'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

/** What hands in mails by HTTP knows. */
export const inboundSecret = 'the journeys hand in mails with this'

const root = join(import.meta.dirname, '../..')

/** What a product begins with: nothing, the team of a small organisation, or the demo, where one picks whom to be. */
export type Beginning = 'empty' | 'team' | 'demo'

export interface ProductOptions {
  readonly begins: Beginning
  /** Its directory of data, which stays when it stops. */
  readonly data: string
  /** Where its mail goes; without it, mails are kept and not sent. */
  readonly smtpUrl?: string
}

/** The product as somebody starts it: `npm start`, with a directory of data of its own. */
export interface Product {
  readonly url: string
  /** The one-time code that the server printed, for setting up the organisation; null when it printed none. */
  readonly setUpCode: string | null
  /** Everything that it has said so far. */
  readonly said: () => string
  /** Stops it as a system does (SIGTERM) and waits until it is gone. */
  readonly stop: () => Promise<void>
  /** Stops it and starts it again, at the same address, with its clock so many days ahead. */
  readonly startLater: (days: number) => Promise<void>
}

/** The story of the demo is acted out at its first start. */
const startTerm = { plain: 180_000, demo: 280_000 }
const address = /http:\/\/127\.0\.0\.1:\d+/
const code = /\b[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}\b/

const gone = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  await new Promise((resolve) => child.once('exit', resolve))
}

/** A server without an organisation says its address first, and then the code to set one up. */
const ready = async (child: ChildProcess, said: () => string, begins: Beginning): Promise<string> => {
  const until = performance.now() + (begins === 'demo' ? startTerm.demo : startTerm.plain)
  while (performance.now() < until) {
    const url = address.exec(said())?.[0]
    if (url !== undefined && (begins !== 'empty' || code.test(said()))) return url
    if (child.exitCode !== null)
      throw new Error(`The product stopped with code ${child.exitCode}:\n${said()}`)
    await delay(50)
  }
  throw new Error(`The product did not say its address:\n${said()}`)
}

/** A port that nobody listens on. The product must know its own before it starts: its mails link to it. */
const freePort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

const later = new URL('./later.ts', import.meta.url).href

/** Starts the product on a free port. */
export const startProduct = async (options: ProductOptions): Promise<Product> => {
  const port = await freePort()
  let running = await launch(options, port, 0)
  const { url, said } = running
  return {
    url,
    setUpCode: code.exec(said())?.[0] ?? null,
    said: () => running.said(),
    stop: async () => running.stop(),
    startLater: async (days) => {
      await running.stop()
      running = await launch({ ...options, begins: 'team' }, port, days)
    },
  }
}

type Running = Pick<Product, 'url' | 'said' | 'stop'>

const launch = async (
  { begins, data, smtpUrl }: ProductOptions,
  port: number,
  daysLater: number,
): Promise<Running> => {
  const child = spawn(process.execPath, ['tools/start.mjs', ...(begins === 'demo' ? ['--demo'] : [])], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      TWEESPRAAK_DATA: data,
      DATABASE_URL: '',
      SMTP_URL: smtpUrl ?? '',
      INBOUND_ADDRESS: smtpUrl === undefined ? '' : 'answers@example.nl',
      INBOUND_SECRET: smtpUrl === undefined ? '' : inboundSecret,
      ...(daysLater === 0
        ? {}
        : { NODE_OPTIONS: `--import=${later}`, JOURNEYS_DAYS_LATER: String(daysLater) }),
    },
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (more: string) => (text += more))
  }
  const said = (): string => text
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await gone(child)
  }
  try {
    return { url: await ready(child, said, begins), said, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
