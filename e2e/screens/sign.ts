import type { Page } from '@playwright/test'
import { expect } from '../harness/journey.ts'
import type { Words } from '../harness/words.ts'
import { pressAndConfirm } from './talk.ts'

/** Who leads stands behind what they wrote: nothing to choose. */
export const signAsManager = (page: Page, words: Words): Promise<void> =>
  pressAndConfirm(page, words('conversations:sign.button'), words('conversations:sign.askAgreed'))

/** For having seen it, with a response in one's own words; pressed too soon, it says what is missing. */
export const signAsSeen = async (page: Page, words: Words, response: string): Promise<void> => {
  await page.getByRole('button', { name: words('conversations:sign.button'), exact: true }).click()
  await expect(page.getByText(words('conversations:sign.mannerMissing'))).toBeVisible()
  await page.getByRole('radio', { name: words('conversations:sign.seen') }).check()
  await page.getByLabel(words('conversations:sign.response')).fill(response)
  await pressAndConfirm(page, words('conversations:sign.button'), words('conversations:sign.askSeen'))
}
