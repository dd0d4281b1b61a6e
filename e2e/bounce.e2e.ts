import { ask } from './harness/ask.ts'
import { expect, journey } from './harness/journey.ts'
import { invite, openPerson } from './screens/people.ts'
import { comeInAsHr, karim } from './screens/small-organization.ts'

journey(
  'HR reads whom mail does not reach, and it goes when the address is right',
  async ({ page, mailbox, words, look }) => {
    const here = page.getByText(words('unreachable:why.unknown')).first()

    await journey.step('there is nobody at the address of who is invited', async () => {
      await comeInAsHr(page, words)
      mailbox.turnAway(karim.email)
      await invite(page, words, karim.name)
      await expect(async () => {
        await page.goto('/mails')
        await expect(page.getByRole('heading', { name: words('unreachable:title') })).toBeVisible()
      }).toPass()
      await expect(here).toBeVisible()
      await look(page, 'bounce-mails')
      await page.goto('/')
      await look(page, 'bounce-home')
    })

    await journey.step('the way to mend it leads to their page', async () => {
      await page.goto('/mails')
      const { name } = karim
      await page.getByRole('link', { name: words('unreachable:lookNamed', { name }) }).click()
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
      await expect(here).toBeVisible()
      await look(page, 'bounce-person')
    })

    await journey.step('with another address nothing is known to go wrong', async () => {
      const personId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
      await ask(page.request, 'PATCH', `/people/${personId}`, { body: { email: `nieuw.${karim.email}` } })
      await openPerson(page, karim.name)
      await expect(here).toBeHidden()
    })
  },
)
