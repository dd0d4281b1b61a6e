import { expect, journey } from './harness/journey.ts'
import { checkIn, chooseGoalDay, measureByNumber } from './screens/goals.ts'
import { daysLater } from './screens/days-later.ts'
import { bringInBoth, joost, sanne } from './screens/small-organization.ts'

journey(
  'somebody who does not know where to begin comes to a goal in four steps, and reaches it',
  async ({ page: hr, anotherPerson, mailbox, words, look, product }) => {
    // The product comes back on four later days.
    journey.setTimeout(5 * 60_000)
    const manager = await anotherPerson()
    const employee = await anotherPerson()
    const what = 'Elke week een verhaal van de afdeling publiceren'
    const unit = 'verhalen'
    let goal = ''

    await journey.step('Sanne has no goals, and is led on her way', async () => {
      await bringInBoth({ hr, mailbox, words }, { manager, employee })
      await employee
        .getByRole('navigation', { name: words('app:shell.places') })
        .getByRole('link', { name: words('app:places.goals') })
        .click()
      await expect(employee.getByText(words('goals:empty.mine'))).toBeVisible()
      await look(employee, 'goals-none')
      await employee
        .locator('[data-empty]')
        .getByRole('link', { name: words('goals:wizard.invite') })
        .click()
    })

    await journey.step('she begins with herself; what she typed stays when she leaves', async () => {
      await employee.getByLabel(words('goals:wizard.self.energy')).fill('Van verhalen van mensen.')
      await employee.getByRole('button', { name: words('goals:wizard.next') }).click()
      await expect(employee.getByText(words('goals:gap.what'))).toBeVisible()
      await employee.getByLabel(words('goals:wizard.self.what')).fill('Vaker schrijven')
      await employee
        .getByLabel(words('goals:wizard.self.why'))
        .fill('Omdat collega’s dan weten wat er speelt.')
      await look(employee, 'goal-wizard-self')
      await employee.goto('/')
      await employee.goto('/goals/begin')
      await expect(employee.getByLabel(words('goals:wizard.self.what'))).toHaveValue('Vaker schrijven')
      await employee.getByRole('button', { name: words('goals:wizard.next') }).click()
    })

    await journey.step('she makes it small, sharp, and tells who helps', async () => {
      await expect(employee.getByRole('heading', { name: words('goals:wizard.small.title') })).toBeFocused()
      const step = (number: number) =>
        employee.getByLabel(words('goals:plan.step', { number }), { exact: true })
      await step(1).fill('Karim vragen naar zijn eerste verhaal')
      await step(1).press('Enter')
      await expect(step(2)).toBeFocused()
      await step(2).fill('Eén verhaal schrijven en laten lezen')
      await look(employee, 'goal-wizard-small')
      await employee.getByRole('button', { name: words('goals:wizard.next') }).click()

      await employee.getByLabel(words('goals:plan.what.mine')).fill(what)
      await employee.getByRole('button', { name: words('goals:wizard.next') }).click()
      await expect(employee.getByText(words('goals:gap.by'))).toBeVisible()
      await chooseGoalDay(employee, words, words('goals:plan.by'), 4)
      await measureByNumber(employee, words, { from: '0', to: '12', unit })
      await look(employee, 'goal-wizard-sharp')
      await employee.getByRole('button', { name: words('goals:wizard.next') }).click()

      await employee.getByLabel(words('goals:wizard.help.who')).fill('Karim leest mee')
      await expect(employee.getByText(what)).toBeVisible()
      await look(employee, 'goal-wizard-help')
      await employee.getByRole('button', { name: words('goals:do.start') }).click()
      await expect(employee.getByRole('heading', { level: 1, name: what })).toBeVisible()
      goal = employee.url()
    })

    await journey.step('she ticks a step off, takes it back, and ticks it off again', async () => {
      const step = employee.getByRole('checkbox', { name: 'Karim vragen naar zijn eerste verhaal' })
      await step.click()
      await expect(employee.getByText(words('goals:done.ticked'))).toBeVisible()
      await expect(step).toBeChecked()
      await employee.getByRole('button', { name: words('app:action.undo') }).click()
      await expect(step).not.toBeChecked()
      await step.click()
      await expect(step).toBeChecked()
    })

    await journey.step('she says how it goes, and hears that it is too early to foretell', async () => {
      const say = employee.getByRole('button', { name: words('goals:do.checkIn') })
      const value = employee.getByLabel(words('goals:checkIn.value'))
      await say.click()
      await expect(value).toBeFocused()
      await look(employee, 'goal-check-in')
      await value.fill('1')
      await employee.keyboard.press('Escape')
      await expect(value).toBeHidden()
      await expect(say).toBeFocused()
      await say.press('Enter')
      await expect(value).toHaveValue('1')
      await checkIn(employee, words, { value: '1', line: 'De eerste staat er!' })
      await expect(employee.getByText(words('goals:forecast.too-few', { count: 4, have: 1 }))).toBeVisible()
      await expect(employee.getByRole('figure')).toHaveCount(0)
      await look(employee, 'goal-first-check-in')
    })

    await journey.step('she was wrong: she puts it right, puts that back, and takes one back', async () => {
      const put = async (to: string) => {
        await employee
          .getByRole('button', { name: new RegExp(words('goals:checkIn.correct', { day: '' })) })
          .click()
        await expect(employee.getByLabel(words('goals:checkIn.value'))).toBeFocused()
        await employee.getByLabel(words('goals:checkIn.value')).fill(to)
        await look(employee, 'goal-correct-check-in')
        await employee.getByRole('button', { name: words('goals:do.save') }).click()
        await expect(employee.getByText(words('goals:done.corrected'))).toBeVisible()
      }
      const history = employee.getByRole('region', { name: words('goals:checkIn.history') })
      await put('3')
      await expect(history.getByText(`3 ${unit}`, { exact: true })).toBeVisible()
      await employee.getByRole('button', { name: words('app:action.undo') }).click()
      await expect(history.getByText(`1 ${unit}`, { exact: true })).toBeVisible()
      await checkIn(employee, words, { value: '9' })
      await employee.getByRole('button', { name: words('app:action.undo') }).click()
      await expect(history.getByRole('listitem')).toHaveCount(1)
    })

    await journey.step('week by week: a picture with the straight line, and what to expect', async () => {
      // Nobody else has a page open while the product is away.
      for (const other of [hr, manager]) await other.goto('about:blank')
      for (const [week, value] of [2, 4, 5].entries()) {
        const days = 7 * (week + 1)
        // Her own device lives in the same time as the product.
        await employee.clock.setFixedTime(Date.now() + days * 86_400_000)
        await daysLater(product, days, [{ page: employee, person: sanne }])
        await employee.goto(goal)
        await checkIn(employee, words, { value: String(value) })
      }
      await expect(employee.getByRole('img', { name: new RegExp(unit) })).toBeVisible()
      await expect(employee.getByText(words('goals:chart.forecast'), { exact: true })).toBeVisible()
      await expect(employee.getByText(words('goals:forecast.how'))).toBeVisible()
      await employee.getByText(words('goals:chart.numbers')).click()
      await expect(employee.getByRole('table', { name: words('goals:chart.caption') })).toBeVisible()
      await look(employee, 'goal-chart')
    })

    await journey.step('she adjusts it, with the reason; how it was is kept', async () => {
      await employee.getByRole('button', { name: words('goals:do.moreFor', { what }) }).click()
      await employee.getByRole('menuitem', { name: words('goals:do.adjust') }).click()
      await employee.getByLabel(words('goals:plan.to'), { exact: true }).fill('10')
      await employee.getByLabel(words('goals:line.adjust')).fill('In december ligt het blad stil.')
      await look(employee, 'goal-adjust')
      await employee.getByRole('button', { name: words('goals:do.adjustDone') }).click()
      await expect(employee.getByText('In december ligt het blad stil.')).toBeVisible()
    })

    await journey.step('she reaches it, and looks back at what helped', async () => {
      await checkIn(employee, words, { value: '10' })
      await employee.getByRole('button', { name: words('goals:do.reach') }).click()
      await employee.getByLabel(words('goals:line.reach')).fill('Een vast uur op vrijdag.')
      await employee.getByRole('button', { name: words('goals:do.reach') }).click()
      await expect(employee.getByText('Een vast uur op vrijdag.')).toBeVisible()
      await look(employee, 'goal-reached')
      await employee.goto('/goals')
      await employee.getByRole('button', { name: words('goals:showDone_one') }).click()
      await expect(employee.getByRole('link', { name: what })).toBeVisible()
      await look(employee, 'goals-done')
    })

    await journey.step('Joost reads it, and compliments her in one tap', async () => {
      await daysLater(product, 21, [
        { page: employee, person: sanne },
        { page: manager, person: joost },
      ])
      await manager.goto(goal)
      await manager.getByRole('button', { name: words('goals:do.compliment') }).click()
      await expect(manager.getByText(words('goals:ending.compliments', { names: joost.name }))).toBeVisible()
      await look(manager, 'goal-compliment')
    })
  },
)
