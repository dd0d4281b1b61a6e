import { expect, journey } from './harness/journey.ts'
import { openPerson } from './screens/people.ts'
import { fillPlan, plan } from './screens/plan.ts'
import { bringIn, comeInAsHr, joost, sanne } from './screens/small-organization.ts'

journey(
  'what was planned with somebody who leaves is called off by itself, and comes back when she stays',
  async ({ page: hr, anotherPerson, mailbox, words, language, look }) => {
    const manager = await anotherPerson()
    const name = 'Sanne'
    let conversation = ''

    await journey.step('Joost plans a conversation with Sanne', async () => {
      await comeInAsHr(hr, words)
      await bringIn({ hr, at: manager, mailbox, words }, joost)
      const planned = { name: sanne.name, place: 'De Linde', purpose: '' }
      await fillPlan(manager, words, language, planned)
      conversation = await plan(manager, words, language, planned)
    })

    await journey.step(
      'HR writes down that today is her last day: it is called off, and says why',
      async () => {
        await openPerson(hr, sanne.name)
        await hr.getByRole('button', { name: words('people:person.leave'), exact: true }).click()
        const dialog = hr.getByRole('dialog').first()
        await dialog.getByLabel(words('people:form.lastDay')).click()
        // The calendar opens on today.
        await hr.locator('table button[data-autofocus]').click()
        await look(hr, 'leaving-form')
        await dialog.getByRole('button', { name: words('people:form.leavingSave') }).click()
        await expect(dialog).toBeHidden()
        await expect(async () => {
          await manager.goto(conversation)
          await expect(manager.getByText(words('conversations:cancelled.byItself', { name }))).toBeVisible()
        }).toPass({ timeout: 30_000 })
        await look(manager, 'leaving-called-off')
      },
    )

    await journey.step('she stays after all: it stands as it was', async () => {
      await hr.getByRole('button', { name: words('people:person.stay'), exact: true }).click()
      await expect(async () => {
        await manager.goto(conversation)
        await expect(
          manager.getByRole('navigation', { name: words('conversations:phase.line') }),
        ).toBeVisible()
      }).toPass({ timeout: 30_000 })
    })
  },
)
