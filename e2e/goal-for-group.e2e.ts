import { colleaguesFile } from './files/team.ts'
import { expect, journey } from './harness/journey.ts'
import { importPeople } from './harness/team.ts'
import { chooseGoalDay } from './screens/goals.ts'
import { bringInBoth } from './screens/small-organization.ts'

/** The team of Joost: Sanne, Karim and these. */
const colleagues = 58

journey(
  'a goal from an example goes to a team of sixty; one makes it their own and links it to a goal of the team',
  async ({ page: hr, anotherPerson, mailbox, words, look }) => {
    journey.setTimeout(6 * 60_000)
    const manager = await anotherPerson()
    const employee = await anotherPerson()
    const example = 'Eén keer meekijken bij een ander wijkteam'
    const own = 'Een dag meelopen met Wijkteam Zuid'
    const together = 'Wijkteams leren van elkaar'
    const row = manager.getByRole('row').filter({ hasText: example })
    const takeBack = manager.getByRole('button', {
      name: words('goal-groups:undo.button', { what: example }),
    })
    const expectCounts = async (counts: readonly number[]) => {
      for (const [index, count] of counts.entries())
        await expect(row.getByRole('cell').nth(index + 1)).toHaveText(String(count))
    }

    await journey.step('Joost leads sixty people', async () => {
      await bringInBoth({ hr, mailbox, words }, { manager, employee })
      await importPeople(hr.request, colleaguesFile(colleagues))
    })

    await journey.step('Joost keeps a goal as an example, without days', async () => {
      await manager.goto('/team')
      await manager.getByRole('link', { name: words('team:groupGoals') }).click()
      await look(manager, 'goal-groups-empty')
      await manager.getByRole('link', { name: words('goal-groups:template.title') }).click()
      await manager.getByRole('link', { name: words('goal-groups:template.add') }).click()
      await manager.getByLabel(words('goals:plan.what.other')).fill(example)
      await manager
        .getByLabel(words('goals:plan.why.other'))
        .fill('Elk team doet iets wat een ander nog niet kent.')
      await manager.getByRole('button', { name: words('goals:plan.addStep') }).click()
      await manager
        .getByLabel(words('goals:plan.step', { number: 1 }), { exact: true })
        .fill('Een team kiezen')
      await look(manager, 'goal-template-new')
      await manager.getByRole('button', { name: words('goal-groups:template.save') }).click()
      await expect(manager.getByRole('heading', { level: 1, name: example })).toBeVisible()
      await look(manager, 'goal-template')
    })

    await journey.step('Joost proposes it to all sixty, and can still take it back', async () => {
      await manager.getByRole('link', { name: words('goal-groups:template.forGroup') }).click()
      await expect(manager.getByLabel(words('goals:plan.what.other'))).toHaveValue(example)
      await chooseGoalDay(manager, words, words('goals:plan.by'), 3)
      await manager.getByLabel(words('goal-groups:give.line')).fill('Kies zelf waar je wilt kijken.')
      await expect(
        manager.getByText(words('goal-groups:recipients.get_other', { count: colleagues + 2 })),
      ).toBeVisible()
      await look(manager, 'goal-give')
      await manager
        .getByRole('button', { name: words('goal-groups:give.submit_other', { count: colleagues + 2 }) })
        .click()
      await expectCounts([60, 60, 0, 0])
      await expect(takeBack).toBeVisible()
      await look(manager, 'goal-groups-given')
    })

    await journey.step('Sanne makes it her own', async () => {
      await employee.goto('/goals')
      await employee.getByRole('link', { name: example }).click()
      await expect(employee.getByText('Kies zelf waar je wilt kijken.')).toBeVisible()
      await employee.getByRole('button', { name: words('goals:do.makeOwn') }).click()
      await employee.getByLabel(words('goals:plan.what.mine')).fill(own)
      await employee.getByRole('button', { name: words('goals:do.acceptChanged') }).click()
      await expect(employee.getByRole('heading', { level: 1, name: own })).toBeVisible()
    })

    await journey.step('Joost sees that one accepted, and can no longer take it back', async () => {
      await manager.reload()
      await expectCounts([60, 59, 1, 0])
      await expect(takeBack).toHaveCount(0)
      await look(manager, 'goal-groups-answered')
    })

    await journey.step('Joost writes down what the team wants to reach', async () => {
      await manager.goto('/goals')
      await look(manager, 'goals-of-manager')
      await manager.getByRole('link', { name: words('goals:toShared') }).click()
      await manager.getByRole('link', { name: words('shared-goals:add') }).click()
      await manager.getByLabel(words('shared-goals:form.what')).fill(together)
      await look(manager, 'shared-goal-new')
      await manager.getByRole('button', { name: words('shared-goals:form.make') }).click()
      await expect(manager.getByRole('heading', { level: 1, name: together })).toBeVisible()
    })

    await journey.step('Sanne links her goal to it, by choice', async () => {
      await employee.reload()
      await employee
        .getByLabel(words('shared-goals:serves.label'))
        .selectOption({ label: `Wijkteam Noord: ${together}` })
      await expect(employee.getByRole('link', { name: together })).toBeVisible()
      await look(employee, 'goal-linked')
    })

    await journey.step('Joost sees what she contributes', async () => {
      await manager.reload()
      await expect(manager.getByRole('link', { name: own })).toBeVisible()
      await look(manager, 'shared-goal')
      await manager.getByRole('link', { name: words('shared-goals:title') }).click()
      await look(manager, 'shared-goals')
    })
  },
)
