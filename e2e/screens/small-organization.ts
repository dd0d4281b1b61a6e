import type { Page } from '@playwright/test'
import { joost as theManager, karim as theColleague, sanne as theEmployee } from '../files/person-row.ts'
import { hanna } from '../files/team.ts'
import { ask } from '../harness/ask.ts'
import type { Mailbox } from '../harness/mailbox.ts'
import type { Words } from '../harness/words.ts'
import { type Account, expectHome } from './entry.ts'

export const joost: Account = { ...theManager, password: 'zeven natte paraplu’s' }
export const sanne: Account = { ...theEmployee, password: 'drie blauwe fietsen hier' }
export const karim: Account = { ...theColleague, password: 'twaalf oude boeken daar' }

/** HR comes in at the organisation that stands, with a team of three whom nobody invited yet. */
export const comeInAsHr = async (page: Page, words: Words): Promise<void> => {
  const { email, password } = hanna
  await ask(page.request, 'POST', '/sign-in', { body: { email, password } })
  await page.goto('/')
  await expectHome(page, words, hanna)
}

/** HR invites somebody, who comes in at a browser of their own. What that looks like the main path shows. */
export const bringIn = async (
  { hr, at, mailbox, words }: { hr: Page; at: Page; mailbox: Mailbox; words: Words },
  account: Account,
): Promise<void> => {
  const found = (await ask(hr.request, 'GET', `/people?search=${encodeURIComponent(account.name)}`)) as {
    readonly items: readonly { readonly personId: string }[]
  }
  const personIds = found.items.map(({ personId }) => personId)
  await ask(hr.request, 'POST', '/invitations', { body: { personIds } })
  const { links } = await mailbox.take(account.email)
  const token = new URL(links[0] ?? '').hash.slice(1)
  await ask(at.request, 'POST', '/invitations/accept', { body: { token, password: account.password } })
  await at.goto('/')
  await expectHome(at, words, account)
}

/** HR comes in, and brings in Joost with Sanne, whom he leads. */
export const bringInBoth = async (
  { hr, mailbox, words }: { hr: Page; mailbox: Mailbox; words: Words },
  { manager, employee }: { manager: Page; employee: Page },
): Promise<void> => {
  await comeInAsHr(hr, words)
  await bringIn({ hr, at: manager, mailbox, words }, joost)
  await bringIn({ hr, at: employee, mailbox, words }, sanne)
}
