import type { Page } from '@playwright/test'
import { ask } from '../harness/ask.ts'

interface Returning {
  readonly page: Page
  readonly person: { readonly email: string; readonly password: string }
}

/** The product comes back so many days on, and these people sign in again. */
export const daysLater = async (
  { startLater }: { readonly startLater: (days: number) => Promise<void> },
  days: number,
  people: readonly Returning[],
): Promise<void> => {
  // A page left open would ask for itself again while the product is away.
  for (const { page } of people) await page.goto('about:blank')
  await startLater(days)
  for (const { page, person } of people) {
    const { email, password } = person
    await ask(page.request, 'POST', '/sign-in', { body: { email, password } })
  }
}
