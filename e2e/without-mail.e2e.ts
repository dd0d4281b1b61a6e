import { hanna } from './files/team.ts'
import { expect, journey } from './harness/journey.ts'
import { comeIn, expectHome } from './screens/entry.ts'
import { openPerson } from './screens/people.ts'
import { comeInAsHr, sanne } from './screens/small-organization.ts'

journey.use({ mails: false })

journey(
  'on a server without mail the link of an invitation is handed over, and who forgot the password reads who can help',
  async ({ page, anotherPerson, words, look, expectedErrors }) => {
    const newcomer = await anotherPerson()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])

    await journey.step('who invites gets the link', async () => {
      await comeInAsHr(page, words)
      await openPerson(page, sanne.name)
      await page.getByRole('button', { name: words('people:person.invite'), exact: true }).click()
      await expect(page.getByText(words('people:person.invitedLink', { name: sanne.name }))).toBeVisible()
      await page.getByRole('button', { name: words('app:link.copyFor', { who: sanne.name }) }).click()
      await expect(page.getByText(words('app:link.copied', { who: sanne.name }))).toBeVisible()
      await look(page, 'person-invited-by-hand')
      const link = await page.evaluate(async () => navigator.clipboard.readText())

      // Opened where HR is in, it does not make them somebody else without a word.
      await page.goto(link)
      await expect(
        page.getByRole('heading', { name: words('access:invitation.otherTitle', { name: sanne.name }) }),
      ).toBeVisible()
      await expect(page.getByText(hanna.name).first()).toBeVisible()
      await expect(page.getByLabel(words('access:password.new'))).toBeHidden()
      await look(page, 'invitation-of-another')
      await page.getByRole('link', { name: words('access:invitation.back') }).click()
      await expectHome(page, words, hanna)

      await comeInAsHr(newcomer, words)
      await newcomer.goto(link)
      await newcomer.getByRole('button', { name: words('access:invitation.signOut') }).click()
      await comeIn(newcomer, words, sanne)

      // Opened once more by herself, it does not alarm her.
      expectedErrors.push(/status of 410 .*invitations\/read/)
      await newcomer.goto(link)
      const inAlready = words('access:invitation.inTitle', { name: sanne.name })
      await expect(newcomer.getByRole('heading', { name: inAlready })).toBeVisible()
      await newcomer.getByRole('link', { name: words('access:invitation.home') }).click()
      await expectHome(newcomer, words, sanne)
    })

    await journey.step('of all who were invited at once, with the way to the mails', async () => {
      await page.goto('/people')
      await page.getByRole('button', { name: words('people:invite.open') }).click()
      const dialog = page.getByRole('dialog', { name: words('people:invite.title') })
      await dialog.getByRole('button', { name: words('people:invite.submit_other', { count: 2 }) }).click()
      const links = dialog.getByRole('list', { name: words('people:invite.linksLabel') })
      await expect(links.getByRole('listitem')).toHaveCount(2)
      await look(page, 'invited-by-hand')
      await dialog.getByRole('link', { name: words('app:places.mails') }).click()
      await expect(page.getByRole('heading', { level: 1, name: words('app:places.mails') })).toBeVisible()
      await expect(page.getByText(words('access:noMail.invite'))).toBeVisible()
      const mails = page.getByRole('table', { name: words('unreachable:mails.caption') }).getByRole('row')
      await expect(mails.nth(1)).toContainText(words('unreachable:mails.states.waits-on-you'))
      await expect(mails.filter({ hasText: sanne.name })).toContainText(
        words('unreachable:mails.states.came-in'),
      )
      await expect(page.getByText('account reset')).toBeHidden()
      await look(page, 'mails-without-server')
      await page.getByText(words('access:noMail.server')).click()
      await expect(page.getByText('account reset')).toBeVisible()
    })

    await journey.step('a forgotten password', async () => {
      const somebody = await anotherPerson()
      await somebody.goto('/sign-in')
      await somebody.getByLabel(words('access:signIn.email')).fill(hanna.email)
      await somebody.getByRole('link', { name: words('access:signIn.forgotten') }).click()
      await expect(somebody.getByText(words('access:noMail.forgotten'))).toBeVisible()
      await expect(somebody.getByText('account reset')).toHaveCount(0)
      await look(somebody, 'forgotten-without-mail')
    })
  },
)
