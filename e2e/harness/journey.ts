import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { expectNoBarriers } from './accessibility.ts'
import { type Mailbox, openMailbox } from './mailbox.ts'
import { type Beginning, type Product, startProduct } from './product.ts'
import { copyTeam } from './team.ts'
import { followRequests } from './under-way.ts'
import { type Language, type Words, wordsIn } from './words.ts'

export interface JourneyOptions {
  /** What the product of this journey begins with. */
  readonly begins: Beginning
  /** Whether it knows a mail server. */
  readonly mails: boolean
}

interface Journey {
  /** Where the mail of this journey's product goes. */
  readonly mailbox: Mailbox
  /** A product of this journey alone. */
  readonly product: Product
  /** The language of this browser. */
  readonly language: Language
  /** What the product says, in that language. */
  readonly words: Words
  /** Somebody else at a browser of their own; the same screen, language and colours as `page`. */
  readonly anotherPerson: () => Promise<Page>
  /** A page that was looked at is free of barriers, and is kept as a picture when SCREENSHOTS names a folder. */
  readonly look: (page: Page, name: string) => Promise<void>
  /** Errors that the journey provokes; any other error in a console fails it. */
  readonly expectedErrors: RegExp[]
  readonly consoleErrors: string[]
}

/** How a browser finds out that nobody is signed in yet; it writes down every answer of this kind. */
const askedWhoIAm = /status of 401 .*\/api\/v1\/me\)$/

const watch = (page: Page, errors: string[]): void => {
  followRequests(page)
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    const error = `${message.text()} (${message.location().url})`
    if (message.type() === 'error' && !askedWhoIAm.test(error)) errors.push(error)
  })
}

/** Every tab that somebody opens, from the first on. */
const watchTabs = (context: BrowserContext, errors: string[]): void => {
  for (const page of context.pages()) watch(page, errors)
  context.on('page', (page) => watch(page, errors))
}

const keepPicture = async (page: Page, project: string, name: string): Promise<void> => {
  const folder = process.env['SCREENSHOTS']
  if (folder === undefined || folder === '') return
  // What sticks to the top of the screen stands at the top of the picture.
  await page.evaluate(() => {
    scrollTo(0, 0)
  })
  await page.screenshot({ path: join(folder, `${name}-${project}.png`), fullPage: true })
}

/** A journey through the running product, in a real browser. */
export const journey = base.extend<Journey, JourneyOptions>({
  begins: ['team', { option: true, scope: 'worker' }],
  mails: [true, { option: true, scope: 'worker' }],

  mailbox: async ({}, provide) => {
    const mailbox = await openMailbox()
    await provide(mailbox)
    await mailbox.close()
  },

  product: [
    async ({ mailbox, begins, mails, language }, provide) => {
      const data = await mkdtemp(join(tmpdir(), 'tweespraak-e2e-'))
      try {
        if (begins === 'team') await copyTeam(language, data)
        const product = await startProduct({ begins, data, ...(mails ? { smtpUrl: mailbox.url } : {}) })
        await provide(product)
        await product.stop()
      } finally {
        await rm(data, { recursive: true, force: true })
      }
    },
    { timeout: 300_000 },
  ],

  baseURL: async ({ product }, provide) => {
    await provide(product.url)
  },

  language: async ({ locale }, provide) => {
    await provide(locale?.startsWith('nl') === true ? 'nl' : 'en')
  },

  words: async ({ language }, provide) => {
    await provide(wordsIn(language))
  },

  expectedErrors: async ({}, provide) => {
    await provide([])
  },

  consoleErrors: [
    async ({ expectedErrors }, provide) => {
      const errors: string[] = []
      await provide(errors)
      const unexpected = errors.filter((error) => !expectedErrors.some((expected) => expected.test(error)))
      expect(unexpected, 'errors in the console').toEqual([])
    },
    { auto: true },
  ],

  page: async ({ page, consoleErrors }, provide) => {
    watchTabs(page.context(), consoleErrors)
    await provide(page)
  },

  anotherPerson: async ({ browser, consoleErrors }, provide) => {
    const opened: Page[] = []
    await provide(async () => {
      const context = await browser.newContext()
      watchTabs(context, consoleErrors)
      const page = await context.newPage()
      opened.push(page)
      return page
    })
    await Promise.all(opened.map((page) => page.context().close()))
  },

  look: async ({ words }, provide, { project }) => {
    await provide(async (page, name) => {
      // A page that is still on its way has no barriers, and no content.
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible({ timeout: 30_000 })
      await expect(page.getByRole('status', { name: words('app:loading') })).toHaveCount(0, {
        timeout: 30_000,
      })
      await keepPicture(page, project.name, name)
      await expectNoBarriers(page)
    })
  },
})

export { expect }
