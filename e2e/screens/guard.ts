import type { Locator, Page } from '@playwright/test'
import { expect } from '../harness/journey.ts'
import type { Words } from '../harness/words.ts'

/** What the guard says below a text of these words; the first where several ask. */
export const asked = (page: Page, word: string): Locator =>
  page
    .locator('[data-guard]')
    .filter({ has: page.locator('mark', { hasText: new RegExp(`^${word}$`, 'u') }) })

export const letStand = async (notice: Locator, words: Words): Promise<void> => {
  await notice.getByRole('button', { name: words('guard:keep') }).click()
  await expect(notice).toHaveCount(0)
}
