import type { Page } from '@playwright/test'
import { expect, journey } from './harness/journey.ts'
import { fillPlan, plan } from './screens/plan.ts'
import { bringIn, comeInAsHr, joost, sanne } from './screens/small-organization.ts'

journey(
  'who hears of a planned, moved and called off conversation is said truly, and the mails come',
  async ({ page: hr, anotherPerson, mailbox, words, language, look }) => {
    const manager = await anotherPerson()
    const employee = await anotherPerson()
    const told = (way: string, about: string, name: string) =>
      words(`conversations:told.${way}_one`, { names: name, what: words(`conversations:told.what.${about}`) })
    let conversation = ''

    await journey.step('of somebody without an account it is said that only a mail comes', async () => {
      await comeInAsHr(hr, words)
      await bringIn({ hr, at: manager, mailbox, words }, joost)
      const planned = { name: sanne.name, place: 'De Linde', purpose: '' }
      await fillPlan(manager, words, language, planned)
      await expect(manager.getByText(told('mail', 'planned', 'Sanne'))).toBeVisible()
      await look(manager, 'plan-told')
      conversation = await plan(manager, words, language, planned)
      expect((await mailbox.take(sanne.email)).links.join(' ')).toContain(conversation)
    })

    await journey.step('moved, it is mailed to her', async () => {
      await bringIn({ hr, at: employee, mailbox, words }, sanne)
      await manager.goto(conversation)
      await manager.getByRole('button', { name: words('conversations:head.change') }).click()
      await manager.getByRole('menuitem', { name: words('conversations:reschedule.button') }).click()
      const dialog = manager.getByRole('dialog', { name: words('conversations:reschedule.title') })
      await expect(dialog).toContainText(told('both', 'moved', 'Sanne'))
      await dialog.getByRole('spinbutton', { name: words('app:date.hours') }).fill('14')
      await look(manager, 'moved-told')
      await dialog.getByRole('button', { name: words('conversations:reschedule.save') }).click()
      await expect(dialog).toBeHidden()
      const mail = await mailbox.take(sanne.email)
      expect(mail.text).toContain('10:00')
      expect(mail.text).toContain('14:00')
      expect(mail.links.join(' ')).toContain(conversation)
    })

    await journey.step('until the talk she reads when it was to be; he, who moved it, does not', async () => {
      const was = (at: Page) => at.getByText(new RegExp(`\\b${words('home:was')} .*10:00`))
      await employee.goto('/')
      await expect(was(employee)).toBeVisible()
      await look(employee, 'moved-home')
      await employee.goto(conversation)
      await expect(was(employee)).toBeVisible()
      await expect(was(manager)).toBeHidden()
    })

    await journey.step('called off by her, it is mailed to him', async () => {
      await employee.goto(conversation)
      await employee.getByRole('button', { name: words('conversations:head.change') }).click()
      await employee.getByRole('menuitem', { name: words('conversations:cancel.button') }).click()
      const dialog = employee.getByRole('dialog', { name: words('conversations:cancel.title') })
      await expect(dialog).toContainText(told('both', 'cancelled', 'Joost'))
      await dialog.getByRole('radio').first().check()
      await look(employee, 'cancel-told')
      await dialog.getByRole('button', { name: words('conversations:cancel.button') }).click()
      await expect(dialog).toBeHidden()
      expect((await mailbox.take(joost.email)).links.join(' ')).toContain(conversation)
    })
  },
)
