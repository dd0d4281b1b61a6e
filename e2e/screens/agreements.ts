import type { Page } from '@playwright/test'
import { expect } from '../harness/journey.ts'
import type { Words } from '../harness/words.ts'

export interface NewAgreement {
  readonly what: string
  readonly doer: string
  readonly measure: string
  readonly support?: { readonly kind: 'coaching' | 'training' | 'means' | 'time'; readonly words: string }
}

/** The fifteenth of the next month: any day of the calendar that is not past. */
export const chooseDay = async (page: Page, words: Words): Promise<void> => {
  await page.getByRole('button', { name: words('agreements:form.dueOn') }).click()
  // The calendar is there once it stands on a day.
  await expect(page.locator('[data-autofocus=true]')).toBeFocused()
  await page.getByRole('button', { name: words('app:date.next') }).click()
  await page.getByRole('button', { name: /^15 / }).first().click()
}

/** Writes an agreement down on the spot: who does what by when, and what the other promises. */
export const agree = async (page: Page, words: Words, agreement: NewAgreement): Promise<void> => {
  await page.getByRole('button', { name: words('agreements:do.add') }).click()
  await page.getByLabel(words('agreements:form.what')).fill(agreement.what)
  await page.getByRole('radio', { name: agreement.doer }).check()
  await page.getByLabel(words('agreements:form.measure')).fill(agreement.measure)
  await chooseDay(page, words)
  if (agreement.support !== undefined) {
    await page.getByText(words(`agreements:support.kind.${agreement.support.kind}`), { exact: true }).click()
    await page.getByLabel(words('agreements:form.supportWords')).fill(agreement.support.words)
  }
  await page.getByRole('button', { name: words('agreements:do.make') }).click()
  await expect(page.getByRole('article', { name: agreement.what })).toBeVisible()
}
