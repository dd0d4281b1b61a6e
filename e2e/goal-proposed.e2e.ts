import { expect, journey } from './harness/journey.ts'
import { chooseGoalDay } from './screens/goals.ts'
import { openPerson } from './screens/people.ts'
import { bringInBoth, sanne } from './screens/small-organization.ts'

journey(
  'a goal is proposed, changed and accepted, and shown to a colleague; another is declined',
  async ({ page: hr, anotherPerson, mailbox, words, look }) => {
    journey.setTimeout(5 * 60_000)
    const manager = await anotherPerson()
    const employee = await anotherPerson()
    const proposed = 'Drie keer een overleg voorzitten'
    const own = 'Twee keer een overleg voorzitten'

    const propose = async (what: string, line: string) => {
      await openPerson(manager, sanne.name)
      await manager.getByRole('link', { name: words('goals:propose.button') }).click()
      await manager.getByLabel(words('goals:plan.what.other')).fill(what)
      await chooseGoalDay(manager, words, words('goals:plan.by'), 3)
      await manager.getByLabel(words('goals:line.propose', { name: sanne.name })).fill(line)
    }

    await journey.step('Joost proposes a goal to Sanne, with a line', async () => {
      await bringInBoth({ hr, mailbox, words }, { manager, employee })
      await propose(proposed, 'Je deed dat laatst zo goed.')
      await look(manager, 'goal-propose')
      await manager.getByRole('button', { name: words('goals:propose.button') }).click()
      await expect(manager.getByText(words('goals:proposal.waits', { name: sanne.name }))).toBeVisible()
      await look(manager, 'goal-proposed-waits')
    })

    await journey.step('Sanne sees it among her goals, and makes it her own', async () => {
      await employee.goto('/goals')
      await expect(employee.getByRole('heading', { name: words('goals:group.proposed.mine') })).toBeVisible()
      await look(employee, 'goals-proposed')
      await employee.getByRole('link', { name: proposed }).click()
      await expect(employee.getByText('Je deed dat laatst zo goed.')).toBeVisible()
      await look(employee, 'goal-answer')
      await employee.getByRole('button', { name: words('goals:do.makeOwn') }).click()
      await employee.getByLabel(words('goals:plan.what.mine')).fill(own)
      await expect(employee.getByRole('group', { name: words('goals:changes.title') })).toContainText(
        proposed,
      )
      await look(employee, 'goal-make-own')
      await employee.getByRole('button', { name: words('goals:do.acceptChanged') }).click()
      await expect(employee.getByRole('heading', { level: 1, name: own })).toBeVisible()
      await expect(employee.getByRole('heading', { name: words('goals:versions.title') })).toBeVisible()
      await look(employee, 'goal-accepted')
    })

    await journey.step('Joost sees with Sanne’s goals what she made of it', async () => {
      await openPerson(manager, sanne.name)
      await look(manager, 'goals-of-person')
      await manager.getByRole('link', { name: own }).click()
      await expect(manager.getByRole('group', { name: words('goals:changes.title') })).toContainText(proposed)
      await look(manager, 'goal-read-by-manager')
      await manager.goto('/goals?whose=team')
      await expect(manager.getByRole('link', { name: own })).toBeVisible()
      await look(manager, 'goals-team')
    })

    await journey.step('another does not fit, and Sanne says why', async () => {
      await propose('Elke dag notuleren', 'Misschien iets voor jou?')
      await manager.getByRole('button', { name: words('goals:propose.button') }).click()
      await employee.goto('/goals')
      await employee.getByRole('link', { name: 'Elke dag notuleren' }).click()
      await employee.getByRole('button', { name: words('goals:do.decline') }).click()
      await employee.getByLabel(words('goals:line.decline')).fill('Dat doet Karim al met plezier.')
      await employee.getByRole('button', { name: words('goals:do.decline') }).click()
      await expect(employee.getByText('Dat doet Karim al met plezier.')).toBeVisible()
      await manager.reload()
      await expect(manager.getByText('Dat doet Karim al met plezier.')).toBeVisible()
    })

    await journey.step('Sanne lets Karim see the goal too', async () => {
      await employee.goto('/goals')
      await employee.getByRole('link', { name: own }).click()
      await employee.getByRole('button', { name: words('goals:arrange.change') }).click()
      await employee.getByRole('radio', { name: words('goals:arrange.as.people') }).check()
      await employee.getByRole('combobox', { name: words('goals:arrange.people') }).fill('Karim')
      await employee.getByRole('option', { name: /Karim/ }).click()
      await look(employee, 'goal-readers')
      await employee.keyboard.press('Escape')
      await employee.getByRole('button', { name: words('goals:do.save') }).click()
      await expect(employee.getByText(/Karim/).first()).toBeVisible()
    })
  },
)
