import { execFile } from 'node:child_process'
import { get } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromium, type Browser, type CDPSession } from 'playwright-core'
import { findBrowser } from '../e2e/harness/browser.ts'
import type { Actor } from './actors.ts'

/** Makes the screens anew from what stands, before a server serves them. */
export const buildScreens = async (): Promise<void> => {
  await promisify(execFile)('npm', ['run', 'build'], { cwd: join(import.meta.dirname, '..') })
}

export interface Shown {
  /** Milliseconds from the first byte asked until the page stood there and answered. */
  readonly interactive: number
  /** Milliseconds until its heading stood there. */
  readonly shown: number
  /** Bytes of JavaScript, and of all that the page needs to stand there, by gzip. */
  readonly script: number
  readonly all: number
}

const slowDown = 4
const visits = 9

/** Runs in the page: sees when its heading came, and when the browser was busy with one thing for long. */
const watch = `
  const seen = globalThis.seen = { heading: 0, busyUntil: 0 }
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) seen.busyUntil = Math.max(seen.busyUntil, task.startTime + task.duration)
  }).observe({ type: 'longtask', buffered: true })
  new MutationObserver(() => {
    if (seen.heading === 0 && document.querySelector('main h1') !== null) seen.heading = performance.now()
  }).observe(document, { childList: true, subtree: true })`

const read = `({
  shown: seen.heading,
  interactive: Math.max(seen.heading, seen.busyUntil),
  fetched: performance.getEntriesByType('resource').map(({ name }) => name),
})`

interface Seen {
  readonly shown: number
  readonly interactive: number
  /** Addresses. */
  readonly fetched: readonly string[]
}

/** A browser may take what is smaller than gzip, but is promised no more than this. */
const sizeByGzip = (address: string): Promise<number> =>
  new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      let size = 0
      answer.on('data', (part: Buffer) => (size += part.length))
      answer.once('end', () => {
        resolve(size)
      })
    }).once('error', reject)
  })

const sizesOf = async (
  address: string,
  fetched: readonly string[],
): Promise<Pick<Shown, 'script' | 'all'>> => {
  const paths = fetched.map((name) => new URL(name).pathname).filter((path) => !path.startsWith('/api/'))
  let [script, all] = [0, await sizeByGzip(address)]
  for (const path of new Set(paths)) {
    const size = await sizeByGzip(new URL(path, address).href)
    all += size
    if (path.endsWith('.js')) script += size
  }
  return { script, all }
}

const visit = async (browser: Browser, address: string, { cookie }: Actor): Promise<Seen> => {
  const [name = '', value = ''] = cookie.split('=')
  const context = await browser.newContext({ locale: 'nl-NL' })
  await context.addCookies([{ name, value, url: address }])
  const page = await context.newPage()
  const devtools: CDPSession = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowDown })
  await page.addInitScript({ content: watch })
  await page.goto(address)
  await page.locator('main h1').waitFor()
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1000)
  const shown = await page.evaluate<Seen>(read)
  await context.close()
  return shown
}

/** The first visit to Home in a browser on a processor four times as slow; the middle of a few. */
export const showHome = async (address: string, actor: Actor): Promise<Shown | null> => {
  const { executablePath, env } = await findBrowser()
  const browser = await chromium.launch({ executablePath, env, args: ['--no-sandbox'] })
  const seen: Seen[] = []
  try {
    for (let time = 0; time < visits; time += 1) seen.push(await visit(browser, address, actor))
  } finally {
    await browser.close()
  }
  const middle = seen.toSorted((one, other) => one.interactive - other.interactive)[Math.floor(visits / 2)]
  if (middle === undefined) return null
  const { shown, interactive, fetched } = middle
  return { shown, interactive, ...(await sizesOf(address, fetched)) }
}
