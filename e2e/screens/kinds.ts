import type { Locator, Page } from '@playwright/test'
import { expect } from '../harness/journey.ts'
import type { Words } from '../harness/words.ts'

/** The field of a text about a kind, in one language. */
export const kindWords = (
  page: Page,
  words: Words,
  part: 'name' | 'description',
  language: 'nl' | 'en',
): Locator =>
  page.getByLabel(
    words('templates:words.in', {
      what: words(`kinds:part.${part}`),
      language: words(`templates:words.${language}`),
    }),
  )

/** Goes from what is written to the question whether to publish. */
export const toPublish = (page: Page, words: Words): Promise<void> =>
  page.getByRole('button', { name: words('kinds:publish.open') }).click()

/** Publishes a kind that was not there. */
export const publishNew = async (page: Page, words: Words, name: string): Promise<void> => {
  await page.getByRole('button', { name: words('kinds:publish.doNew'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** Publishes the next version of a kind. */
export const publishNext = async (page: Page, words: Words, version: number): Promise<void> => {
  await page.getByRole('button', { name: words('kinds:publish.do', { version }) }).click()
  await expect(page.getByText(words('kinds:publish.done', { version }))).toBeVisible()
}

/** Opens a kind from the list of all. */
export const openKind = async (page: Page, name: string): Promise<void> => {
  await page.goto('/kinds')
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}
