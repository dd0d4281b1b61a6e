import type { Page } from '@playwright/test'
import { expect, journey } from './harness/journey.ts'
import type { Language, Words } from './harness/words.ts'
import { places, speakTo } from './screens/shell.ts'

journey.use({ begins: 'demo' })

/** The demo says on every page what it is. */
const expectBanner = async (page: Page, words: Words): Promise<void> => {
  await expect(page.getByText(words('app:shell.demo'))).toBeVisible()
}

/** Picks the first of a kind of people, and speaks the language of this browser with them. */
const be = async (page: Page, words: Words, language: Language, as: string): Promise<void> => {
  await page.goto('/demo')
  await expectBanner(page, words)
  await page
    .getByRole('list', { name: words(`access:demo.${as}`), exact: true })
    .getByRole('button')
    .first()
    .click()
  await expect(page.getByRole('navigation').first()).toBeVisible({ timeout: 30_000 })
  await speakTo(page, words, language)
}

/** Opens the first of what stands in a list. */
const openFirst = async (page: Page, words: Words, list: string): Promise<void> => {
  await page.getByRole('list', { name: list }).getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectBanner(page, words)
}

journey(
  'whoever one is in the demo, every place has something to show',
  async ({ page, words, language, look }) => {
    journey.setTimeout(15 * 60_000)
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1, name: words('access:demo.title') })).toBeVisible()
    await expectBanner(page, words)
    await look(page, 'demo')

    for (const as of ['employee', 'manager', 'hr', 'coach']) {
      await journey.step(`as ${as}`, async () => {
        await be(page, words, language, as)
        for (const place of await places(page, words)) {
          await page.goto(place)
          await expectBanner(page, words)
          await look(page, `demo-${as}-${place.slice(1).replaceAll('/', '-') || 'home'}`)
        }
      })
    }

    await journey.step('what can be opened from the places shows as much', async () => {
      await be(page, words, language, 'employee')
      await page.goto('/conversations?stage=done')
      await openFirst(page, words, words('conversations:list.done'))
      await look(page, 'demo-past-conversation')
      await page.goto('/agreements')
      await expectBanner(page, words)
      await look(page, 'demo-agreements')

      await be(page, words, language, 'hr')
      await page.goto('/people')
      await openFirst(page, words, words('people:list.label'))
      await look(page, 'demo-person')
    })

    await journey.step('HR finds what is set for everybody, and says when people are reminded', async () => {
      for (const place of ['/channels', '/rhythm/agreements', '/mails', '/organization/reminders']) {
        await page.goto(place)
        await expectBanner(page, words)
        await look(page, `demo-hr-${place.slice(1).replaceAll('/', '-')}`)
      }
      const what = words('reminders:sorts.talk')
      await page.getByRole('button', { name: words('reminders:changeOf', { what }) }).click()
      await look(page, 'demo-hr-reminder')
      await page.getByLabel(words('reminders:dialog.days')).fill('2')
      await page.getByRole('button', { name: words('reminders:dialog.save') }).click()
      await expect(page.getByText(words('reminders:saved', { what }))).toBeVisible()
      await page.getByRole('button', { name: words('reminders:backOf', { what }) }).click()
      await expect(page.getByText(words('reminders:wentBack', { what }))).toBeVisible()
    })

    await journey.step('HR goes from the whole organisation down to who it is, and back', async () => {
      await page.goto('/progress')
      const units = page.getByRole('table', { name: words('insights:units.caption') })
      await units.getByRole('rowheader').getByRole('link').first().click()
      await expect(page.getByRole('navigation', { name: words('insights:path') })).toBeVisible()
      await page.goto('/progress?show=waiting')
      await expect(page.getByRole('table', { name: words('insights:list.caption') })).toBeVisible()
      await look(page, 'demo-progress-waiting')
      await page.getByRole('link', { name: words('insights:top') }).click()
      await expect(units).toBeVisible()
    })
  },
)
