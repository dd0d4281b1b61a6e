import type { Locator, Page } from '@playwright/test'
import { expect } from '../harness/journey.ts'
import type { Words } from '../harness/words.ts'
import { pressAndConfirm, expectPhase } from './talk.ts'

/** One part of the report, by its title. */
export const section = (page: Page, title: string): Locator =>
  page.getByRole('region', { name: title, exact: true })

/** What gives the turn to the other. */
export const passButton = (page: Page, words: Words, name: string): Locator =>
  page.getByRole('button', { name: words('conversations:report.pass', { name }), exact: true })

export const expectTheirTurn = async (page: Page, words: Words, name: string): Promise<void> => {
  await expect(page.getByText(words('conversations:report.theirTurn', { name }))).toBeVisible()
}

/** Gives the turn to the other. */
export const passTo = async (page: Page, words: Words, name: string): Promise<void> => {
  await passButton(page, words, name).click()
  await expectTheirTurn(page, words, name)
}

export const expectMyTurn = async (page: Page, words: Words, other: string): Promise<void> => {
  const turn = words('conversations:report.yourTurn', { name: other })
  await expect(page.getByText(turn)).toBeVisible({ timeout: 30_000 })
}

export const comment = async (page: Page, words: Words, text: string): Promise<void> => {
  const field = page.getByLabel(words('conversations:comments.new'))
  await field.fill(text)
  await page.getByRole('button', { name: words('conversations:comments.add') }).click()
  // What is still being typed is a text on the page as well.
  await expect(field).toHaveValue('')
  await expect(page.getByText(text)).toBeVisible()
}

export const offer = async (page: Page, words: Words): Promise<void> => {
  await pressAndConfirm(page, words('conversations:report.offer'), words('conversations:offer.title'))
  await expectPhase(page, words, 'signing')
}

export const takeBack = async (page: Page, words: Words): Promise<void> => {
  await pressAndConfirm(page, words('conversations:takeBack.button'), words('conversations:takeBack.title'))
  await expectPhase(page, words, 'report')
}
