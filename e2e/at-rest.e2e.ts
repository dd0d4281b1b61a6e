import { expect, journey } from './harness/journey.ts'
import { openPerson } from './screens/people.ts'
import { fillPlan, plan } from './screens/plan.ts'
import { bringInBoth, sanne } from './screens/small-organization.ts'

journey(
  'the conversations of somebody rest for a while, without a reason, and go on',
  async ({ page: hr, anotherPerson, mailbox, words, language, look }) => {
    const manager = await anotherPerson()
    const employee = await anotherPerson()
    const name = sanne.name.split(' ')[0] ?? ''
    const when = words('conversations:rest.open')
    const rests = words('conversations:rest.rests', { name, when })
    let conversation = ''

    await journey.step('a talk of Joost and Sanne is planned', async () => {
      await bringInBoth({ hr, mailbox, words }, { manager, employee })
      await fillPlan(manager, words, language, { name: sanne.name, place: 'De Linde', purpose: 'Bijpraten' })
      conversation = await plan(manager, words, language, { name: sanne.name, place: '', purpose: '' })
    })

    await journey.step('Joost lets the conversations with her rest, and is asked no reason', async () => {
      await manager.goto('/team')
      await manager.getByRole('link', { name: sanne.name, exact: true }).click()
      await manager.getByRole('button', { name: words('conversations:rest.button') }).click()
      const dialog = manager.getByRole('dialog')
      await expect(dialog.getByText(words('conversations:rest.noReasonLeads', { name }))).toBeVisible()
      await expect(dialog.getByRole('textbox')).toHaveCount(0)
      await look(manager, 'rest-form')
      await dialog.getByRole('button', { name: words('conversations:rest.button') }).click()
      await expect(manager.getByText(rests)).toBeVisible()
      await look(manager, 'rest-person')
      await manager.goto('/team')
      await expect(manager.getByText(words('team:resting'))).toBeVisible()
      await look(manager, 'rest-team')
    })

    await journey.step(
      'nothing is asked of Sanne; the talk stays where it is, to be moved or called off',
      async () => {
        await employee.goto('/')
        await expect(employee.getByText(words('home:rest.now', { when }))).toBeVisible()
        await expect(employee.getByText(words('home:now'), { exact: true })).toBeHidden()
        await look(employee, 'rest-home')
        await employee.goto(conversation)
        await expect(employee.getByText(words('conversations:rest.moveOrCancel'))).toBeVisible()
        await expect(
          employee.getByRole('button', { name: words('conversations:reschedule.button') }),
        ).toBeVisible()
        await look(employee, 'rest-conversation')
      },
    )

    await journey.step('HR sees that they rest, and counts her apart', async () => {
      await openPerson(hr, sanne.name)
      await expect(hr.getByText(rests)).toBeVisible()
      await hr.getByRole('link', { name: words('conversations:plan.forOthers.series') }).click()
      await expect(hr.getByText(words('conversations:rest.planSeriesAnyway', { name, when }))).toBeVisible()
      const what = words('conversations:told.what.seriesAtRest')
      const told = [
        words('conversations:told.both_one', { names: 'Joost', what }),
        words('conversations:told.quiet', { name }),
      ]
      await expect(hr.getByText(told.join(' '))).toBeVisible()
      await expect(hr.getByText(words('conversations:plan.forOthers.seesReport'))).toBeVisible()
      await expect(hr.getByLabel(words('conversations:plan.purpose'))).toHaveCount(0)
      await look(hr, 'rest-plan-series')
      await hr.goto('/progress')
      await hr.getByRole('link', { name: words('insights:standing.resting_one', { count: 1 }) }).click()
      await expect(hr.getByText(sanne.name)).toBeVisible()
      await look(hr, 'rest-progress')
    })

    await journey.step('Sanne is back, and lets them go on', async () => {
      await employee.goto('/conversations')
      await employee.getByRole('button', { name: words('conversations:rest.resume') }).click()
      await expect(employee.getByText(words('conversations:rest.mayMine'))).toBeVisible()
      await look(employee, 'rest-over')
      await employee.goto('/')
      await expect(employee.getByText(words('home:rest.now', { when }))).toBeHidden()
    })
  },
)
