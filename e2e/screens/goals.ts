import type { Page } from '@playwright/test'
import { expect } from '../harness/journey.ts'
import type { Words } from '../harness/words.ts'

/** The fifteenth of a month to come, in a calendar that the button with this name opens. */
export const chooseGoalDay = async (
  page: Page,
  words: Words,
  name: string,
  monthsAhead: number,
): Promise<void> => {
  await page.getByRole('button', { name }).click()
  await expect(page.locator('[data-autofocus=true]')).toBeFocused()
  for (let month = 0; month < monthsAhead; month += 1)
    await page.getByRole('button', { name: words('app:date.next') }).click()
  await page.getByRole('button', { name: /^15 / }).first().click()
}

/** Measures the goal that is being worded by a number. */
export const measureByNumber = async (
  page: Page,
  words: Words,
  { from, to, unit }: { readonly from: string; readonly to: string; readonly unit: string },
): Promise<void> => {
  await page.getByRole('radio', { name: words('goals:plan.as.number') }).check()
  await page.getByLabel(words('goals:plan.from'), { exact: true }).fill(from)
  await page.getByLabel(words('goals:plan.to'), { exact: true }).fill(to)
  await page.getByLabel(words('goals:plan.unit')).fill(unit)
}

/** Says on the page of a goal how it goes: where the number stands, how sure one is, and a line. */
export const checkIn = async (
  page: Page,
  words: Words,
  { value, line }: { readonly value: string; readonly line?: string },
): Promise<void> => {
  const field = page.getByLabel(words('goals:checkIn.value'))
  const open = page.getByRole('button', { name: words('goals:do.checkIn') })
  await expect(field.or(open)).toBeVisible()
  // When it is time it stands open already.
  if (await open.isVisible()) await open.click()
  await field.fill(value)
  await page.getByText(words('goals:confidence.high'), { exact: true }).first().click()
  if (line !== undefined) await page.getByLabel(words('goals:checkIn.words')).fill(line)
  await page.getByRole('button', { name: words('goals:checkIn.button') }).click()
  await expect(field).toBeHidden()
  // What was said of the one before makes room for what is said of this one.
  await expect(page.getByText(words('goals:done.checkedIn'))).toHaveCount(1)
}
