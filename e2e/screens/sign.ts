import type { Page } from '@playwright/test'
import { expect } from '../harness/journey.ts'
import type { Words } from '../harness/words.ts'
import { pressAndConfirm } from './talk.ts'

/** Says that one signs for having seen it, and then does: the second step names it. */
export const confirmSeen = (page: Page, words: Words): Promise<void> =>
  pressAndConfirm(
    page,
    words('conversations:sign.button'),
    words('conversations:sign.askSeen'),
    words('conversations:sign.doSeen'),
  )

/** Who leads stands behind what they wrote: nothing to choose. */
export const signAsManager = (page: Page, words: Words): Promise<void> =>
  pressAndConfirm(
    page,
    words('conversations:sign.button'),
    words('conversations:sign.askAgreed'),
    words('conversations:sign.doAgreed'),
  )

/** For having seen it, with a response in one's own words; pressed too soon, it says what is missing. */
export const signAsSeen = async (page: Page, words: Words, response: string): Promise<void> => {
  const sign = page.getByRole('button', { name: words('conversations:sign.button'), exact: true })
  await sign.click()
  await expect(page.getByText(words('conversations:sign.mannerMissing'))).toBeVisible()
  await page.getByRole('radio', { name: words('conversations:sign.seen') }).check()
  await page.getByLabel(words('conversations:sign.response')).fill(response)
  await sign.click()
  const dialog = page.getByRole('dialog', { name: words('conversations:sign.askSeen') })
  // One step back signs nothing, and leaves what was written.
  const back = dialog.getByRole('button', { name: words('conversations:sign.back'), exact: true })
  await expect(back).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(sign).toBeFocused()
  await expect(page.getByLabel(words('conversations:sign.response'))).toHaveValue(response)
  await confirmSeen(page, words)
}
