import type { Page } from '@playwright/test'
import { expect } from '../harness/journey.ts'
import type { Mailbox } from '../harness/mailbox.ts'
import type { Words } from '../harness/words.ts'

export interface Account {
  readonly name: string
  readonly email: string
  readonly password: string
}

const firstName = (name: string): string => name.split(' ')[0] ?? name

/** Home greets whoever came in. */
export const expectHome = async (
  page: Page,
  words: Words,
  { name }: Pick<Account, 'name'>,
): Promise<void> => {
  const hello = words('home:hello', { name: firstName(name) })
  await expect(page.getByRole('heading', { name: hello })).toBeVisible({ timeout: 30_000 })
}

/** Opens the link of the invitation that came by mail. */
export const openInvitation = async (
  page: Page,
  words: Words,
  mailbox: Mailbox,
  account: Account,
): Promise<void> => {
  const mail = await mailbox.take(account.email)
  await page.goto(mail.links[0] ?? '')
  const welcome = page.getByRole('heading', {
    name: words('access:invitation.title', { name: account.name }),
  })
  await expect(welcome).toBeVisible()
}

/** Chooses a password and comes in for the first time. */
export const comeIn = async (page: Page, words: Words, account: Account): Promise<void> => {
  await page.getByLabel(words('access:password.new')).fill(account.password)
  await page.getByRole('button', { name: words('access:invitation.submit') }).click()
  await expectHome(page, words, account)
}
