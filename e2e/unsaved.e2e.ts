import type { Page } from '@playwright/test'
import { expect, journey } from './harness/journey.ts'
import type { Words } from './harness/words.ts'
import { fillPlan, plan } from './screens/plan.ts'
import { answer, expectKeptHere, expectSaved } from './screens/preparation.ts'
import { questionFor } from './screens/progress-form.ts'
import { bringInBoth, sanne } from './screens/small-organization.ts'

const saves = /\/api\/v1\/conversations\/[^/]+\/answers\//
const typed = 'Dit heeft de server nog niet.'
const lines = 'Het rooster is af.\nDe weekenden ook.\nDat was veel werk.\nMaar het lukte.'

const keptHere = async (page: Page): Promise<number> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('tweespraak-draft')).length)

const signOut = async (page: Page, words: Words): Promise<void> => {
  await page.getByRole('button', { name: words('app:shell.me', { name: sanne.name }) }).click()
  await page.getByRole('menuitem', { name: words('app:shell.signOut') }).click()
}

journey(
  'words that were not saved are neither lost at signing out, nor left for who uses the device next',
  async ({ page: hr, anotherPerson, mailbox, words, language, look, expectedErrors }) => {
    journey.setTimeout(5 * 60_000)
    const manager = await anotherPerson()
    const page = await anotherPerson()
    let conversation = ''
    const proud = answer(page, questionFor('proud', 'employee', language))
    const atTheDoor = page.getByRole('heading', { level: 1, name: words('access:signIn.title') })
    const dialog = page.getByRole('dialog', { name: words('app:unsaved.title') })

    await journey.step('somebody prepares', async () => {
      await bringInBoth({ hr, mailbox, words }, { manager, employee: page })
      const planned = { name: sanne.name, place: 'De stille kamer', purpose: '' }
      await fillPlan(manager, words, language, planned)
      conversation = await plan(manager, words, language, planned)
      await page.goto(conversation)
    })

    await journey.step('what was typed just now is saved before one is out', async () => {
      await proud.fill(lines)
      // A field is as high as what stands in it, so that no line is out of sight.
      expect(await proud.evaluate((field) => field.scrollHeight - field.clientHeight)).toBe(0)
      await signOut(page, words)
      await expect(atTheDoor).toBeVisible()
      expect(await keptHere(page)).toBe(0)
      await comeBack()
      await expect(proud).toHaveValue(lines)
    })

    await journey.step('what cannot be saved is named, and one can go back to it', async () => {
      expectedErrors.push(/net::ERR_FAILED/)
      await page.route(saves, async (route) => route.abort())
      await proud.fill(typed)
      await expectKeptHere(proud, words)
      await page.goto('/')
      await signOut(page, words)
      await expect(dialog).toBeVisible()
      await look(page, 'unsaved')
      await page.unroute(saves)
      await dialog.getByRole('button', { name: words('app:unsaved.save') }).click()
      await expect(proud).toHaveValue(typed)
      await expectSaved(proud, words)
      await signOut(page, words)
      await expect(atTheDoor).toBeVisible()
      expect(await keptHere(page)).toBe(0)
      await comeBack()
      await expect(proud).toHaveValue(typed)
    })

    await journey.step('after a session that ended elsewhere one may go on, or throw it away', async () => {
      expectedErrors.push(/status of 401/)
      await page.route(saves, async (route) => route.abort())
      await proud.fill('Dit gaat weg.')
      await expectKeptHere(proud, words)
      await page.context().clearCookies()
      await page.goto(conversation)
      await expect(atTheDoor).toBeVisible()
      await expect(page.getByText(words('access:leftDrafts.text'))).toBeVisible()
      await look(page, 'unsaved-at-the-door')
      await page.getByRole('button', { name: words('access:leftDrafts.discard') }).click()
      const sure = page.getByRole('dialog', { name: words('access:leftDrafts.ask') })
      await sure.getByRole('button', { name: words('access:leftDrafts.discard') }).click()
      await expect(page.getByText(words('access:leftDrafts.text'))).toBeHidden()
      expect(await keptHere(page)).toBe(0)
    })

    async function comeBack(): Promise<void> {
      await page.goto(conversation)
      await page.getByLabel(words('access:signIn.email')).fill(sanne.email)
      await page.getByLabel(words('access:signIn.password'), { exact: true }).fill(sanne.password)
      await page.getByRole('button', { name: words('access:signIn.submit') }).click()
      await expect(proud).toBeVisible()
    }
  },
)
