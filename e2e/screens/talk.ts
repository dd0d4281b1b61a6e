import type { Page } from '@playwright/test'
import { expect } from '../harness/journey.ts'
import type { Words } from '../harness/words.ts'

/** Where the conversation stands for this reader; the other's step shows by itself within seconds. */
export const expectPhase = async (page: Page, words: Words, phase: string): Promise<void> => {
  const line = page.getByRole('navigation', { name: words('conversations:phase.line') })
  await expect(line.locator('[aria-current=step]')).toHaveText(words(`conversations:phase.${phase}`), {
    timeout: 30_000,
  })
}

/** Presses a button and, in the question that follows, the same one or the one that names the deed. */
export const pressAndConfirm = async (
  page: Page,
  button: string,
  question: string,
  deed = button,
): Promise<void> => {
  await page.getByRole('button', { name: button, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: question })
  await dialog.getByRole('button', { name: deed, exact: true }).click()
  await expect(dialog).toBeHidden()
}

export const begin = async (page: Page, words: Words): Promise<void> => {
  await pressAndConfirm(page, words('conversations:begin.button'), words('conversations:begin.title'))
  await expectPhase(page, words, 'talk')
}

export const finish = async (page: Page, words: Words): Promise<void> => {
  await pressAndConfirm(page, words('conversations:finish.button'), words('conversations:finish.title'))
  await expectPhase(page, words, 'report')
}

export const tick = async (page: Page, point: string): Promise<void> => {
  const box = page.getByRole('checkbox', { name: point })
  await box.click()
  await expect(box).toBeChecked()
}
