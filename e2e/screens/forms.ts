import type { Page } from '@playwright/test'
import { expect } from '../harness/journey.ts'
import type { Words } from '../harness/words.ts'

/** Begins a form as a copy of another. */
export const copyForm = async (
  page: Page,
  words: Words,
  { name, copyOf }: { readonly name: string; readonly copyOf: string },
): Promise<void> => {
  await page.getByRole('button', { name: words('templates:new.open') }).click()
  await page.getByLabel(words('templates:new.name')).fill(name)
  await page
    .getByLabel(words('templates:new.from'))
    .selectOption({ label: words('templates:new.copy', { name: copyOf }) })
  await page.getByRole('button', { name: words('templates:new.make') }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** Shows the questions, the preview or the bank. Where there is room the questions are there all the time. */
export const showView = async (
  page: Page,
  words: Words,
  view: 'questions' | 'preview' | 'bank',
): Promise<void> => {
  const choice = page
    .getByRole('radiogroup', { name: words('templates:view.label') })
    .getByText(words(`templates:view.${view}`), { exact: true })
  if (view !== 'questions' || (await choice.isVisible())) await choice.click()
}

/** Looks for a question in the bank, and puts it on the form with the keyboard. */
export const addFromBank = async (page: Page, words: Words, search: string, name: string): Promise<void> => {
  await showView(page, words, 'bank')
  await page.getByLabel(words('templates:bank.search')).fill(search)
  await page.getByRole('button', { name: words('templates:bank.add', { name }) }).press('Enter')
  await expect(page.getByRole('button', { name: words('templates:bank.there', { name }) })).toBeVisible()
}

export const publish = async (page: Page, words: Words, version: number): Promise<void> => {
  await page.getByRole('button', { name: words('templates:publish.do', { version }) }).click()
  await expect(page.getByText(words('templates:publish.done', { version }))).toBeVisible()
}
