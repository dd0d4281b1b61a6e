import { expect, journey } from './harness/journey.ts'
import { fillPlan, plan } from './screens/plan.ts'
import { bringInBoth, sanne } from './screens/small-organization.ts'
import { begin, finish } from './screens/talk.ts'

journey(
  'around the talk: a better moment, the preparation on paper, and how it was',
  async ({ page: hr, anotherPerson, mailbox, words, language, look }) => {
    const manager = await anotherPerson()
    const employee = await anotherPerson()
    let conversation = ''

    await journey.step(
      'Joost plans late in the day, and one press brings it within working hours',
      async () => {
        await bringInBoth({ hr, mailbox, words }, { manager, employee })
        const planned = { name: sanne.name, place: 'De Linde', purpose: '' }
        await fillPlan(manager, words, language, planned)
        const hours = manager.getByRole('spinbutton', { name: words('app:date.hours') })
        const better = manager.getByRole('button', { name: words('conversations:right.choose') })
        await hours.fill('19')
        await expect(manager.getByText(words('conversations:right.too-late'))).toBeVisible()
        await look(manager, 'better-moment')
        await better.click()
        await expect(better).toBeHidden()
        await expect(hours).toHaveValue('10')
        conversation = await plan(manager, words, language, planned)
      },
    )

    await journey.step('Sanne prints her preparation to write on', async () => {
      await employee.goto(conversation)
      await employee.getByRole('link', { name: words('paper:printPreparation') }).click()
      await expect(
        employee.getByRole('heading', { name: words('paper:preparation'), level: 1 }),
      ).toBeVisible()
      await employee.getByText(words('paper:blank')).click()
      await look(employee, 'paper-blank')
      await employee.emulateMedia({ media: 'print' })
      await expect(employee.getByRole('button', { name: words('paper:print') })).toBeHidden()
      await expect(employee.getByRole('navigation')).toBeHidden()
      await expect(employee.getByText(words('paper:of', { name: sanne.name }))).toBeVisible()
      await employee.emulateMedia({ media: 'screen' })
    })

    await journey.step(
      'after the talk she says how it was; Joost passes it over and sees nothing',
      async () => {
        await begin(manager, words)
        await finish(manager, words)
        await employee.goto(conversation)
        const safe = (at: typeof employee) =>
          at.getByRole('radiogroup', { name: words('evaluation:question.safe') })
        await safe(employee).getByText(words('evaluation:step.no'), { exact: true }).click()
        await expect(employee.getByText(words('evaluation:done'))).toBeVisible()
        await look(employee, 'evaluation')
        await employee.reload()
        await expect(employee.getByText(words('evaluation:said'))).toBeVisible()
        await manager.reload()
        await expect(safe(manager)).toBeVisible()
        await expect(safe(manager).getByRole('radio', { checked: true })).toHaveCount(0)
        await manager.getByRole('button', { name: words('evaluation:skip') }).click()
        await expect(manager.getByText(words('evaluation:skipped'))).toBeVisible()
        await expect(manager.getByText(words('evaluation:said'))).toBeHidden()
      },
    )
  },
)
