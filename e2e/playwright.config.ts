import { defineConfig } from '@playwright/test'
import { findBrowser } from './harness/browser.ts'
import type { JourneyOptions } from './harness/journey.ts'

const browser = await findBrowser()

const longest = '**/main-path.e2e.ts'

/** Who reads: Dutch at a desk by day, English on a phone at night. */
const readers = [
  {
    name: '1280-light-nl',
    use: { viewport: { width: 1280, height: 900 }, colorScheme: 'light', locale: 'nl-NL' },
  },
  {
    name: '375-dark-en',
    use: { viewport: { width: 375, height: 812 }, colorScheme: 'dark', locale: 'en-GB', hasTouch: true },
  },
] as const

export default defineConfig<JourneyOptions>({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../test-results',
  // Each worker starts the product and a browser, and waits for the screen a third of the time.
  workers: 3,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  use: {
    headless: true,
    // What cannot be clicked says why, long before the journey runs out of time.
    actionTimeout: 45_000,
    navigationTimeout: 60_000,
    screenshot: 'only-on-failure',
    trace: 'off',
    video: 'off',
    timezoneId: 'Europe/Amsterdam',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: browser.executablePath,
      env: { ...browser.env },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-software-rasterizer',
        '--disable-extensions',
        '--disable-background-networking',
      ],
    },
  },
  // The longest journey first: begun last, it would run on alone.
  projects: [
    ...readers.map((reader) => ({ ...reader, name: `${reader.name}-main`, testMatch: longest })),
    ...readers.map((reader) => ({ ...reader, testIgnore: longest })),
  ],
})
