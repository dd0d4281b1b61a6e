import type { Page } from '@playwright/test'
import { expect } from '../harness/journey.ts'
import type { Words } from '../harness/words.ts'

/** Finds somebody in the list and opens their page. */
export const openPerson = async (page: Page, name: string): Promise<void> => {
  await page.goto('/people')
  await page.getByRole('searchbox').fill(name)
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

export const invite = async (page: Page, words: Words, name: string): Promise<void> => {
  await openPerson(page, name)
  await page.getByRole('button', { name: words('people:person.invite'), exact: true }).click()
  await expect(page.getByText(words('people:person.invited', { name }))).toBeVisible()
}
