import { expect, journey } from './harness/journey.ts'
import { note } from './screens/notes.ts'
import { openPerson } from './screens/people.ts'
import { fillPlan, plan } from './screens/plan.ts'
import { addPoint, share, write } from './screens/preparation.ts'
import { questionFor } from './screens/progress-form.ts'
import { bringIn, bringInBoth, karim, sanne } from './screens/small-organization.ts'
import { begin, expectPhase } from './screens/talk.ts'

/** What was said at the table, and nobody else may find on any page. */
const secrets = ['Ik denk aan een andere baan', 'Het loon komt ter sprake', 'Notitie voor ons tweeën']

journey(
  'nobody reads a conversation or a file that is not theirs: not a colleague, not HR, not the administrator',
  async ({ page: hr, anotherPerson, mailbox, words, language, look, expectedErrors }) => {
    journey.setTimeout(10 * 60_000)
    const manager = await anotherPerson()
    const employee = await anotherPerson()
    const colleague = await anotherPerson()
    let conversation = ''
    let person = ''

    await journey.step('two people are in a talk', async () => {
      await bringInBoth({ hr, mailbox, words }, { manager, employee })
      const planned = { name: sanne.name, place: 'De stille kamer', purpose: 'Tussen ons' }
      await fillPlan(manager, words, language, planned)
      conversation = await plan(manager, words, language, planned)
      await employee.goto(conversation)
      await write(employee, words, questionFor('proud', 'employee', language), 'Het rooster is af.')
      await write(employee, words, questionFor('ahead', 'employee', language), secrets[0] ?? '')
      await addPoint(employee, words, secrets[1] ?? '')
      await share(employee, words)
      await begin(manager, words)
      await note(manager, words, secrets[2] ?? '')
      await expectPhase(employee, words, 'talk')
    })

    await journey.step('HR sees how far it is, and nothing of what was said', async () => {
      await hr.goto(conversation)
      await expect(hr.getByText(words('conversations:progress.text'))).toBeVisible()
      await expectPhase(hr, words, 'talk')
      for (const secret of [...secrets, 'De stille kamer', 'Tussen ons'])
        expect(await hr.content()).not.toContain(secret)
      await look(hr, 'progress-only')

      await openPerson(hr, sanne.name)
      person = new URL(hr.url()).pathname
      await hr.getByRole('link', { name: words('people:person.openFile') }).click()
      await expect(hr.getByText(words('dossier:other.relation.hr'))).toBeVisible()
      for (const secret of secrets) expect(await hr.content()).not.toContain(secret)
    })

    const expectNothing = async (): Promise<void> => {
      for (const address of [conversation, `${person}/file`]) {
        await colleague.goto(address)
        await expect(colleague.getByText(words('app:notFound.title'))).toBeVisible()
        for (const secret of [...secrets, 'De stille kamer', 'Tussen ons'])
          expect(await colleague.content()).not.toContain(secret)
      }
    }

    await journey.step('a colleague does not even learn that it is there', async () => {
      expectedErrors.push(/status of 404 .*\/api\/v1\/(conversations|people|dossiers)\//)
      await bringIn({ hr, at: colleague, mailbox, words }, karim)
      await expectNothing()
      await look(colleague, 'not-found')
    })

    await journey.step('whom the mails are not for reads that, and nothing more', async () => {
      expectedErrors.push(/status of 403 .*\/api\/v1\/mails/)
      await colleague.goto('/mails')
      await expect(
        colleague.getByRole('heading', { level: 1, name: words('app:notAllowed.title') }),
      ).toBeVisible()
      await expect(colleague.getByText(words('unreachable:mails.lead'))).toBeHidden()
    })

    await journey.step('nor does an administrator', async () => {
      await openPerson(hr, karim.name)
      await hr.getByPlaceholder(words('people:roles.role')).click()
      await hr.getByRole('option', { name: words('people:roles.administrator') }).click()
      await hr
        .getByRole('button', {
          name: words('people:roles.giveNamed', { role: words('people:roles.administrator') }),
        })
        .click()
      await expect(hr.getByRole('list', { name: words('people:roles.title') })).toContainText(
        words('people:roles.administrator'),
      )
      await colleague.goto('/mails')
      await expect(
        colleague.getByRole('heading', { level: 1, name: words('app:places.mails') }),
      ).toBeVisible()
      await colleague.goto('/')
      await expect(colleague.getByText(words('access:administrator.alone'))).toBeVisible()
      await colleague.getByRole('button', { name: words('access:whoReads.read') }).click()
      await expect(colleague.getByText(words('access:administrator.alone'))).toBeHidden()
      await colleague.goto('/organization')
      await expect(colleague.getByText(words('access:administrator.alone'))).toBeVisible()
      await look(colleague, 'organization-administrator')
      await expectNothing()
    })

    await journey.step('and their own lists name nothing of it', async () => {
      for (const address of ['/', '/conversations', '/my-file', person]) {
        await colleague.goto(address)
        await expect(colleague.getByRole('heading', { level: 1 })).toBeVisible()
        for (const secret of [...secrets, 'De stille kamer', 'Tussen ons'])
          expect(await colleague.content()).not.toContain(secret)
      }
    })
  },
)
