import type { Page } from '@playwright/test'
import { expect } from '../harness/journey.ts'
import type { Language, Words } from '../harness/words.ts'

/** What the kind of these journeys is called. */
export const progressKind: Readonly<Record<Language, string>> = {
  nl: 'Voortgangsgesprek',
  en: 'Progress conversation',
}

export interface Plan {
  /** Who is spoken with. */
  readonly name: string
  readonly place: string
  readonly purpose: string
}

export const fillPlan = async (page: Page, words: Words, language: Language, plan: Plan): Promise<void> => {
  await page.goto('/conversations/new')
  await page.getByPlaceholder(words('conversations:plan.withWhom')).click()
  await page.getByRole('option', { name: plan.name }).click()
  await page.getByRole('radio', { name: progressKind[language], exact: true }).check()
  await page.getByLabel(words('conversations:plan.place'), { exact: true }).fill(plan.place)
  await page.getByLabel(words('conversations:plan.purpose')).fill(plan.purpose)
}

/** Plans it at the day and time that are proposed; gives the address of the conversation. */
export const plan = async (page: Page, words: Words, language: Language, { name }: Plan): Promise<string> => {
  // Whoever plans reads first who hears of it.
  await expect(page.locator('[data-told]')).not.toBeEmpty()
  await page.getByRole('button', { name: words('conversations:plan.button') }).click()
  const title = words('conversations:item.title', { kind: progressKind[language], name })
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  return new URL(page.url()).pathname
}
