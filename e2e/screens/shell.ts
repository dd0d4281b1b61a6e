import type { Page } from '@playwright/test'
import { expect } from '../harness/journey.ts'
import type { Language, Words } from '../harness/words.ts'

const names: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' }
const meIn: Readonly<Record<Language, RegExp>> = { nl: /^Ik: /, en: /^Me: / }

/** Chooses the language under one's own name, whatever it was; it changes at once. */
export const speakTo = async (page: Page, words: Words, language: Language): Promise<void> => {
  const button = page.getByRole('button', { name: meIn.nl }).or(page.getByRole('button', { name: meIn.en }))
  await button.click()
  await page.getByRole('menuitemradio', { name: names[language] }).click()
  await expect(page.getByRole('button', { name: meIn[language] })).toBeVisible()
  await expect(page.getByRole('navigation', { name: words('app:shell.places') })).toBeVisible()
}

/** The addresses of the places in the column, and of what stands under one's own name. */
export const places = async (page: Page, words: Words): Promise<string[]> => {
  const column = page
    .getByRole('navigation', { name: words('app:shell.places') })
    .getByRole('listitem')
    .getByRole('link')
  const found = await column.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  return [...found, '/my-calendar', '/sessions']
}
