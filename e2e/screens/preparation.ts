import type { Locator, Page, Request } from '@playwright/test'
import { expect } from '../harness/journey.ts'
import { underWay } from '../harness/under-way.ts'
import type { Words } from '../harness/words.ts'

/** Where one writes the answer to the question that begins like this. */
export const answer = (within: Page | Locator, question: string): Locator =>
  within.getByRole('textbox', { name: question })

/** What stands under a text about where it is now. */
const whereItIs = (field: Locator): Locator =>
  field.locator('xpath=ancestor::*[.//*[@role="status"]][1]').getByRole('status')

/** That it is saved, just now or a while ago. */
export const savedWords = (words: Words): RegExp => {
  const ago = words('app:saved.ago', { ago: '' }).replace(/[\s,]*$/, '')
  return new RegExp(`${words('app:saved.just')}|${ago},`)
}

export const expectSaved = async (field: Locator, words: Words): Promise<void> => {
  await expect(whereItIs(field)).toContainText(savedWords(words), { timeout: 30_000 })
}

export const expectKeptHere = async (field: Locator, words: Words): Promise<void> => {
  await expect(whereItIs(field)).toContainText(words('app:saved.offline'))
}

export const write = async (
  within: Page | Locator,
  words: Words,
  question: string,
  text: string,
): Promise<void> => {
  const field = answer(within, question)
  await field.fill(text)
  await expectSaved(field, words)
}

export const addPoint = async (page: Page, words: Words, text: string): Promise<void> => {
  const line = page.getByLabel(words('conversations:points.new'))
  await line.fill(text)
  await line.press('Enter')
  await expect(line).toHaveValue('')
}

/** Shares, after reading what will happen then. */
export const share = async (page: Page, words: Words): Promise<void> => {
  const name = words('conversations:share.button')
  await page.getByRole('button', { name }).click()
  const dialog = page.getByRole('dialog', { name: words('conversations:share.title') })
  await expect(dialog).toContainText(words('conversations:share.final'))
  await dialog.getByRole('button', { name }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText(words('conversations:prepare.shared')).first()).toBeVisible()
}

/** Presses before all is answered that has to be: it says how many questions are missing, and the focus goes there. */
export const shareTooSoon = async (page: Page, words: Words, missing: number): Promise<void> => {
  await page.getByRole('button', { name: words('conversations:share.button') }).click()
  const why = page.getByRole('group', {
    name: words('conversations:share.missing_other', { count: missing }),
  })
  await expect(why).toBeFocused()
  await expect(why.getByRole('button')).toHaveCount(missing)
}

/** A tab that sleeps: it hears nothing of the server about a conversation until it is woken. */
export const asleep = async (tab: Page): Promise<() => Promise<void>> => {
  const looks = /\/api\/v1\/conversations\/[^/]+$/
  let wake = (): void => undefined
  const woken = new Promise<void>((resolve) => {
    wake = resolve
  })
  const held = new Set<Request>()
  await tab.route(looks, async (route) => {
    held.add(route.request())
    if (route.request().method() === 'GET') await woken
    await route.continue()
  })
  // What it asked for before is answered first: that tells of nothing that comes after.
  await expect
    .poll(() => underWay(tab).filter((request) => looks.test(request.url()) && !held.has(request)).length)
    .toBe(0)
  return async () => {
    wake()
    // What was waited with goes on its way first.
    await tab.unrouteAll({ behavior: 'wait' })
  }
}
