import { expect, journey } from './harness/journey.ts'
import { planTalk } from './screens/planned.ts'
import { bringInBoth, joost, sanne } from './screens/small-organization.ts'

journey(
  'what somebody is told appears by the bell at once, leads to its place, and is read or not as they say',
  async ({ page: hr, anotherPerson, mailbox, words, look }) => {
    const manager = await anotherPerson()
    const employee = await anotherPerson()
    const bell = (count: number) =>
      employee.getByRole('button', {
        name:
          count === 0
            ? words('notices:bell_zero')
            : words(`notices:bell_${count === 1 ? 'one' : 'other'}`, { count }),
        exact: true,
      })
    const panel = employee.getByRole('dialog', { name: words('notices:title') })
    let conversation = ''

    await journey.step('before anything was told the place says what will be there', async () => {
      await bringInBoth({ hr, mailbox, words }, { manager, employee })
      await employee.goto('/')
      await bell(0).click()
      await expect(panel.getByText(words('notices:empty'))).toBeVisible()
      await look(employee, 'notices-none')
      await employee.keyboard.press('Escape')
      await expect(panel).toBeHidden()
      await expect(bell(0)).toBeFocused()
    })

    await journey.step('a talk is planned, and the bell says so without a reload', async () => {
      conversation = await planTalk(manager, { kind: 'progress', employee: sanne.name, leader: joost.name })
      await expect(bell(1)).toBeVisible()
      await bell(1).click()
      await expect(panel.getByText(joost.name)).toBeVisible()
      await look(employee, 'notices-one')
    })

    await journey.step('all is read, which is undone, and the notice leads to the talk', async () => {
      await panel.getByRole('button', { name: words('notices:readAll') }).click()
      await expect(panel.getByRole('button', { name: words('notices:markAsUnread') })).toBeVisible()
      await employee.getByRole('button', { name: words('app:action.undo') }).click()
      await expect(panel.getByRole('button', { name: words('notices:markAsRead') })).toBeVisible()
      await panel.getByRole('link').first().click()
      await expect(employee).toHaveURL(new RegExp(conversation))
      await expect(panel).toBeHidden()
      await expect(bell(0)).toBeVisible()
    })
  },
)
