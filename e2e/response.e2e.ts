import { expect, journey } from './harness/journey.ts'
import { offerReport } from './screens/planned.ts'
import { bringIn, bringInBoth, joost, karim, sanne } from './screens/small-organization.ts'
import { pressAndConfirm } from './screens/talk.ts'

const response = 'Ik was die maand met verlof, en dat staat er niet bij.'
const answer = 'Het verslag gaat over het hele jaar, niet over die maand.'

journey(
  'somebody responds to a report in writing; it is declined with reasons, and somebody above is asked',
  async ({ page: hr, anotherPerson, mailbox, words, look, expectedErrors }) => {
    const manager = await anotherPerson()
    const employee = await anotherPerson()
    const higher = await anotherPerson()
    const higherTask = words('home:task.plan-response-talk', { name: sanne.name })
    let conversation = ''

    await journey.step('Joost offers the report, and Sanne responds to it beneath it', async () => {
      await bringInBoth({ hr, mailbox, words }, { manager, employee })
      await bringIn({ hr, at: higher, mailbox, words }, karim)
      conversation = await offerReport(manager, {
        kind: 'improvement',
        employee: sanne.name,
        leader: joost.name,
      })
      await employee.goto(conversation)
      await expect(employee.getByText(words('conversations:sign.responseApart'))).toBeVisible()
      await look(employee, 'response-offered')
      await employee.getByRole('link', { name: words('response:line.offerLink') }).click()
      await employee.getByRole('button', { name: words('response:handIn.do') }).click()
      await expect(employee.getByText(words('response:handIn.missing'))).toBeVisible()
      await employee.getByLabel(words('response:handIn.field')).fill(response)
      await look(employee, 'response-writing')
      await employee.getByRole('button', { name: words('response:handIn.do') }).click()
      await expect(employee.getByText(response)).toBeVisible()
      await expect(employee.getByRole('button', { name: words('response:takeBack.button') })).toBeVisible()
      await look(employee, 'response-handed-in')
    })

    await journey.step('Joost finds it on Home, and says why he does not follow it', async () => {
      const task = words('home:task.answer-response', { name: sanne.name })
      await manager.goto('/')
      await expect(manager.getByText(task)).toBeVisible()
      await look(manager, 'response-home')
      const link = manager.getByRole('listitem').filter({ hasText: task })
      await link.getByRole('link', { name: words('home:act.answer-response') }).click()
      await manager.getByRole('button', { name: words('response:answer.do') }).click()
      await expect(manager.getByText(words('response:answer.choose'))).toBeVisible()
      await manager.getByRole('radio', { name: words('response:answer.declines') }).check()
      await manager.getByLabel(words('response:answer.whyNot')).fill(answer)
      await look(manager, 'response-answering')
      await manager.getByRole('button', { name: words('response:answer.do') }).click()
      await expect(manager.getByText(answer)).toBeVisible()
      await expect(manager.getByText(words('response:course.declines'))).toBeVisible()
    })

    await journey.step('Sanne asks for a talk; nobody leads Joost, so HR appoints Karim', async () => {
      await employee.reload()
      await expect(employee.getByText(words('response:ask.vacant', { leader: joost.name }))).toBeVisible()
      await employee.getByLabel(words('response:ask.companion')).fill('Els van de bond')
      await look(employee, 'response-asking')
      await employee.getByRole('button', { name: words('response:ask.do') }).click()
      await expect(employee.getByText(words('response:status.vacant.employee'))).toBeVisible()
      await hr.goto('/')
      const task = words('home:task.appoint-higher')
      const item = hr.getByRole('listitem').filter({ hasText: task })
      await item.getByRole('link', { name: words('home:act.appoint-higher') }).click()
      await expect(hr.getByText(words('response:course.hr'))).toBeVisible()
      await expect(hr.getByText(response)).toBeHidden()
      await look(hr, 'response-appointing')
      await hr.getByRole('combobox', { name: words('response:appoint.field') }).fill(karim.name)
      await hr.getByRole('option', { name: karim.name }).click()
      await hr.getByRole('button', { name: words('response:appoint.do') }).click()
      await expect(hr.getByText(words('response:appoint.done', { name: karim.name }))).toBeVisible()
    })

    await journey.step('Karim reads the report, and plans the talk', async () => {
      await higher.goto('/')
      const item = higher.getByRole('listitem').filter({ hasText: higherTask })
      await item.getByRole('link', { name: words('home:act.plan-response-talk') }).click()
      await expect(higher.getByText(response)).toBeVisible()
      await expect(higher.getByText('Els van de bond')).toBeVisible()
      await higher.getByRole('button', { name: words('response:report.open') }).click()
      await expect(higher.getByRole('button', { name: words('response:report.open') })).toBeHidden()
      // A week on: the last day of the term.
      await higher.getByRole('button', { name: words('response:plan.day') }).click()
      await expect(higher.locator('[data-autofocus=true]')).toBeFocused()
      await higher.keyboard.press('ArrowDown')
      await higher.keyboard.press('Enter')
      await higher.getByRole('spinbutton', { name: words('app:date.hours') }).fill('10')
      await higher.getByRole('spinbutton', { name: words('app:date.minutes') }).fill('00')
      await higher.getByRole('textbox', { name: words('response:plan.place') }).fill('Kamer 3')
      await look(higher, 'response-planning')
      await higher.getByRole('button', { name: words('response:plan.do') }).click()
      await expect(higher.getByRole('button', { name: words('response:plan.move') })).toBeVisible()
      await look(higher, 'response-planned')
    })

    await journey.step('Sanne reads where it is, and leaves it at that after all', async () => {
      await employee.reload()
      await expect(employee.getByText('Kamer 3')).toBeVisible()
      await look(employee, 'response-talk')
      await pressAndConfirm(employee, words('response:rest.button'), words('response:rest.title'))
      await expect(
        employee.getByText(words('response:status.rested', { employee: sanne.name })),
      ).toBeVisible()
      await look(employee, 'response-rested')
      // Who was asked has nothing to read there any more.
      expectedErrors.push(/status of 404 .*\/responses\)$/)
      await higher.goto(`${conversation}/response`)
      await expect(higher.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(higher.getByText(response)).toBeHidden()
    })
  },
)
