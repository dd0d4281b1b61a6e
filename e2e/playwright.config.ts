import { defineConfig, type PlaywrightTestOptions } from '@playwright/test'
import { findBrowser } from './harness/browser.ts'
import type { JourneyOptions } from './harness/journey.ts'

const browser = await findBrowser()

const longest = '**/main-path.e2e.ts'
/** The main path, the first visit, goals and every place of the demo are walked by both; the others by one. */
const atDesk = [
  '**/addendum.e2e.ts',
  '**/called-outside.e2e.ts',
  '**/development.e2e.ts',
  '**/forms.e2e.ts',
  '**/goal-import.e2e.ts',
  '**/hand-over.e2e.ts',
  '**/hearing.e2e.ts',
  '**/import-choices.e2e.ts',
  '**/invite-some.e2e.ts',
  '**/keyboard.e2e.ts',
  '**/learning.e2e.ts',
  '**/live-notes.e2e.ts',
  '**/not-signed.e2e.ts',
  '**/notes-become.e2e.ts',
  '**/notices.e2e.ts',
  '**/probation.e2e.ts',
  '**/rhythm.e2e.ts',
  '**/response.e2e.ts',
  '**/same-moment.e2e.ts',
  '**/two-at-once.e2e.ts',
  '**/unsaved.e2e.ts',
  '**/who-may-not.e2e.ts',
  '**/withdraw.e2e.ts',
]
const onPhone = [
  '**/appraisal.e2e.ts',
  '**/around-talk.e2e.ts',
  '**/at-rest.e2e.ts',
  '**/bounce.e2e.ts',
  '**/calendar.e2e.ts',
  '**/check-in.e2e.ts',
  '**/choose-moment.e2e.ts',
  '**/hand-over-early.e2e.ts',
  '**/improvement.e2e.ts',
  '**/judged-leads.e2e.ts',
  '**/kinds.e2e.ts',
  '**/leaving.e2e.ts',
  '**/moved.e2e.ts',
  '**/organization.e2e.ts',
  '**/response-decided.e2e.ts',
  '**/roles.e2e.ts',
  '**/without-mail.e2e.ts',
]

/** Beside the main path, an appraisal and what holds everywhere: walked in CI, after `npm test`. */
const beside = [
  '**/addendum.e2e.ts',
  '**/called-outside.e2e.ts',
  '**/around-talk.e2e.ts',
  '**/at-rest.e2e.ts',
  '**/bounce.e2e.ts',
  '**/calendar.e2e.ts',
  '**/check-in.e2e.ts',
  '**/choose-moment.e2e.ts',
  '**/development.e2e.ts',
  '**/forms.e2e.ts',
  '**/goal-for-group.e2e.ts',
  '**/goal-import.e2e.ts',
  '**/goal-in-conversation.e2e.ts',
  '**/goal-of-ones-own.e2e.ts',
  '**/goal-proposed.e2e.ts',
  '**/hand-over-early.e2e.ts',
  '**/hand-over.e2e.ts',
  '**/hearing.e2e.ts',
  '**/import-choices.e2e.ts',
  '**/improvement.e2e.ts',
  '**/invite-some.e2e.ts',
  '**/judged-leads.e2e.ts',
  '**/kinds.e2e.ts',
  '**/learning.e2e.ts',
  '**/live-notes.e2e.ts',
  '**/leaving.e2e.ts',
  '**/moved.e2e.ts',
  '**/not-signed.e2e.ts',
  '**/notes-become.e2e.ts',
  '**/notices.e2e.ts',
  '**/organization.e2e.ts',
  '**/probation.e2e.ts',
  '**/rhythm.e2e.ts',
  '**/response-decided.e2e.ts',
  '**/response.e2e.ts',
  '**/roles.e2e.ts',
  '**/same-moment.e2e.ts',
  '**/two-at-once.e2e.ts',
  '**/unsaved.e2e.ts',
  '**/withdraw.e2e.ts',
  '**/without-mail.e2e.ts',
]
/** `main` or `beside`; without it, all of them. */
const part = process.env['JOURNEYS']

interface Reader {
  readonly name: string
  readonly use: Partial<PlaywrightTestOptions>
  readonly notHere: readonly string[]
  /** What the other walks in `main`, and this one beside it. */
  readonly later: readonly string[]
}

/** Who reads: Dutch at a desk by day, English on a phone at night. */
const readers: readonly Reader[] = [
  {
    name: '1280-light-nl',
    use: { viewport: { width: 1280, height: 900 }, colorScheme: 'light', locale: 'nl-NL' },
    notHere: onPhone,
    later: [],
  },
  {
    name: '375-dark-en',
    use: { viewport: { width: 375, height: 812 }, colorScheme: 'dark', locale: 'en-GB', hasTouch: true },
    notHere: atDesk,
    later: ['**/demo.e2e.ts', '**/guard.e2e.ts', longest],
  },
]

export default defineConfig<JourneyOptions>({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../test-results',
  globalSetup: './harness/team.ts',
  // Each worker starts the product and a browser, and waits for the screen a third of the time.
  workers: 3,
  // How long a step takes, the bench measures: a slow machine has time.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  use: {
    headless: true,
    // What cannot be clicked says why, long before the journey runs out of time.
    actionTimeout: 60_000,
    navigationTimeout: 120_000,
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
    ...readers.map(({ name, use, later }) => ({
      name: `${name}-main`,
      use,
      testMatch: part === (later.includes(longest) ? 'main' : 'beside') ? [] : longest,
    })),
    ...readers.map(({ name, use, notHere, later }) => ({
      name,
      use,
      ...(part === 'beside' ? { testMatch: [...beside, ...later] } : {}),
      testIgnore: [longest, ...notHere, ...(part === 'main' ? [...beside, ...later] : [])],
    })),
  ],
})
