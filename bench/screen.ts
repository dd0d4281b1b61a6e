import { chromium, type Browser, type CDPSession } from 'playwright-core'
import { findBrowser } from '../e2e/harness/browser.ts'
import type { Actor } from './actors.ts'

export interface Shown {
  /** Milliseconds from the first byte asked until the page stood there and answered. */
  readonly interactive: number
  /** Milliseconds until its heading stood there. */
  readonly shown: number
  /** Bytes of JavaScript as they travelled. */
  readonly script: number
}

const slowDown = 4
const visits = 5

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
  script: performance.getEntriesByType('resource')
    .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
})`

const visit = async (browser: Browser, address: string, { cookie }: Actor): Promise<Shown> => {
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
  const shown = await page.evaluate<Shown>(read)
  await context.close()
  return shown
}

/** The first visit to Home in a browser on a processor four times as slow; the middle of a few. */
export const showHome = async (address: string, actor: Actor): Promise<Shown | null> => {
  const { executablePath, env } = await findBrowser()
  const browser = await chromium.launch({ executablePath, env, args: ['--no-sandbox'] })
  const shown: Shown[] = []
  try {
    for (let time = 0; time < visits; time += 1) shown.push(await visit(browser, address, actor))
  } finally {
    await browser.close()
  }
  return shown.toSorted((one, other) => one.interactive - other.interactive)[Math.floor(visits / 2)] ?? null
}
